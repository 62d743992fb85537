"""What an identity number proves, shows and hides."""

import pytest

from xuanke.domain.identity import (
    check_digit_ok,
    fold_number,
    is_masked,
    mask,
    mask_likely,
    mask_within,
    visible_digits_match,
)

NUMBER = "11010519491231002X"


def test_the_check_digit_is_that_of_the_first_seventeen() -> None:
    assert check_digit_ok(NUMBER)
    assert not check_digit_ok("110105194912310021")


@pytest.mark.parametrize(
    "number",
    ["", "110105491231002", "E12345678", "11010519491231002x", "１１０１０５１９４９１２３１００２X"],
)
def test_only_eighteen_plain_characters_have_a_check_digit(number: str) -> None:
    assert not check_digit_ok(number)


def test_a_number_has_one_spelling() -> None:
    assert fold_number(" １１０１０５ 19491231 002ｘ ") == NUMBER


def test_a_mask_shows_four_digits_at_each_end() -> None:
    assert mask("330102198801010417") == "3301**********0417"
    assert mask("E12345678") == "E1*****78"
    assert mask("") == ""


@pytest.mark.parametrize(
    "masked", ["3301**********0417", "3301＊＊＊＊＊＊＊＊＊＊0417", "3301****0417", "**************0417", ""]
)
def test_the_digits_that_a_list_shows_fit_the_number(masked: str) -> None:
    assert visible_digits_match(masked, "330102198801010417")


@pytest.mark.parametrize(
    "masked", ["3301**********0418", "3302****0417", "330102198801010418", "3301021988010104170", "33"]
)
def test_other_digits_do_not(masked: str) -> None:
    assert not visible_digits_match(masked, "330102198801010417")


def test_a_mask_cannot_fit_a_teacher_without_a_number() -> None:
    assert not visible_digits_match("3301**********0417", "")


def test_a_number_with_stars_is_masked() -> None:
    assert is_masked("3301＊＊0417")
    assert not is_masked(NUMBER)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("身份证330106198801230417，号", "身份证3301**********0417，号"),
        ("33010619880123041x", "3301**********041x"),
        ("330106880123041", "330*********041"),
        ("ZJ330106198801230417", "ZJ330106198801230417"),
        ("项目 20200906010203", "项目 20200906010203"),
        ("330106198801230417 和 330106198801230425", "3301**********0417 和 3301**********0425"),
        ("", ""),
    ],
)
def test_whole_numbers_are_masked_wherever_they_stand_in_a_text(text: str, shown: str) -> None:
    assert mask_within(text) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("号3301061988012304，缺两位", "号3301********2304，缺两位"),
        ("3301061988012304171234", "33010************71234"),
        ("T330106198801230417", "T330106198801230417"),
        ("第12行", "第12行"),
    ],
)
def test_what_may_be_a_mistyped_number_is_masked_where_rows_are_refused(text: str, shown: str) -> None:
    assert mask_likely(text) == shown
