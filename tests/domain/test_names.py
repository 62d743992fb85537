"""Two spellings of one name are equal, two names are not."""

import pytest

from xuanke.domain.names import fold_name


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("张 三", "张三"),
        ("　张三 ", "张三"),
        ("阿卜杜·买买提", "阿卜杜•买买提"),
        ("阿卜杜·买买提", "阿卜杜．买买提"),
        ("阿卜杜·买买提", "阿卜杜・买买提"),
        ("阿卜杜·买买提", "阿卜杜 ‧ 买买提"),
        ("Ａｎｎａ", "Anna"),
        ("张\u200b三\ufeff", "张三"),
        ("刘\ue863", "刘䶮"),
        ("\ue816", "\U00020087"),
        ("\ue864", "\u9fbb"),
    ],
)
def test_spellings_of_one_name_are_equal(one: str, other: str) -> None:
    assert fold_name(one) == fold_name(other)


@pytest.mark.parametrize(
    ("one", "other"), [("张三", "张叁"), ("𠮷田", "吉田"), ("阿卜杜·买买提", "阿卜杜买买提")]
)
def test_different_names_stay_different(one: str, other: str) -> None:
    assert fold_name(one) != fold_name(other)
