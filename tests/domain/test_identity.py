"""What an identity number proves, shows and hides."""

import pytest

from xuanke.domain.identity import check_digit_ok, fold_number, is_masked, mask, visible_digits_match

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
