"""One cell, one value or one reason."""

from datetime import date, datetime
from typing import Any

import pytest

from xuanke.domain.catalogue import Mode
from xuanke.exchange import cells, numbers
from xuanke.exchange.cells import Bad
from xuanke.exchange.kinds.shared import MODES


def reason(value: Any) -> str:
    assert isinstance(value, Bad), value
    return value.reason


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (" 甲　", "甲"),
        (12.0, "12"),
        (12.5, "12.5"),
        (None, ""),
        (date(2020, 9, 21), "2020-09-21"),
        (datetime(2020, 9, 21, 8), "2020-09-21 08:00:00"),
        ('="0012"', "0012"),
        ("甲\u200b\ufeff", "甲"),
        (True, "TRUE"),
        ("第一行\n第二行", "第一行\n第二行"),
    ],
)
def test_a_cell_as_text(cell: Any, text: str) -> None:
    assert cells.plain(cell) == text


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("Ｔ０００１", "T0001"),
        (12.0, "12"),
        ("12.0", "12"),
        (330102880101041.0, "330102880101041"),
        ("'330102198801010417", "330102198801010417"),
        ("330102198801010417\t", "330102198801010417"),
        ("3301 0219 8801 0104 17", "330102198801010417"),
        ("0012", "0012"),
        ("ZJ-2020/甲", "ZJ-2020/甲"),
    ],
)
def test_an_identifier_keeps_its_digits(cell: Any, text: str) -> None:
    assert cells.identifier(cell) == text


@pytest.mark.parametrize(
    "cell", [3.30106198801010e17, 1e15, 330102198801010417, "3.30106E+17", "3.30106e+17", "3E+17"]
)
def test_an_identifier_that_has_lost_digits_is_refused(cell: Any) -> None:
    assert reason(cells.identifier(cell)) == "row-digits-lost"


def test_000_at_the_end_is_refused_only_where_the_check_digit_fails() -> None:
    assert reason(cells.identity_number("330102198801010000")) == "row-digits-lost"
    kept = next(
        number
        for n in range(1000)
        if cells.check_digit_ok(number := f"33010219880101{n % 10}000")
        or cells.check_digit_ok(number := f"3301021988010{n % 100:02d}000")
    )
    assert cells.identity_number(kept) == kept


def test_a_wrong_check_digit_alone_is_kept() -> None:
    assert cells.identity_number("330102198801010418") == "330102198801010418"
    assert cells.identity_number("11010519491231002ｘ") == "11010519491231002X"


def test_a_teacher_number_that_is_an_identity_number_is_held_to_its_rules() -> None:
    assert reason(cells.teacher_number("330102198801010000")) == "row-digits-lost"
    assert cells.teacher_number("123456789012345000") == "123456789012345000"


@pytest.mark.parametrize("cell", ["#N/A", "#REF!", "#div/0!"])
def test_an_error_of_the_spreadsheet_is_no_name(cell: str) -> None:
    assert reason(cells.label(cell)) == "row-error-cell"


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        ("24", 24.0),
        ("２４", 24.0),
        (24, 24.0),
        ("1,200元", 1200.0),
        ("免费", 0.0),
        ("", None),
        ("—", None),
        ("24学分", 24.0),
    ],
)
def test_numbers(cell: Any, value: float | None) -> None:
    assert numbers.number(cell) == value


@pytest.mark.parametrize(
    ("cell", "why"),
    [
        ("八", "row-not-a-number"),
        (-1.0, "row-negative"),
        ("nan", "row-not-a-number"),
        ("inf", "row-not-a-number"),
        ("12,00", "row-not-a-number"),
    ],
)
def test_what_is_no_number(cell: Any, why: str) -> None:
    assert reason(numbers.number(cell)) == why


def test_places_are_whole_or_unlimited() -> None:
    assert [numbers.count(c) for c in ("５０", 50.0, "不限", "", "50人")] == [50, 50, None, None, 50]
    assert reason(numbers.count("30.5")) == "row-not-whole"


@pytest.mark.parametrize("cell", [1, 1.0, "1", "１", "第一轮", "一", "第1轮", "1.0", "第 一 轮", "首轮"])
def test_the_first_round_in_every_spelling(cell: Any) -> None:
    assert numbers.selection_round(cell) == 1


@pytest.mark.parametrize("cell", ["3", "第三轮", 0, "一二"])
def test_another_round_is_refused(cell: Any) -> None:
    assert reason(numbers.selection_round(cell)) == "row-not-a-round"


@pytest.mark.parametrize(
    "text",
    [
        "语文、数学",
        "语文，数学",
        "语文,数学",
        "语文;数学",
        "语文；数学",
        "语文/数学",
        "语文 数学",
        "语文　数学",
        " 语文、、数学、",
    ],
)
def test_several_values_are_split_at_every_mark(text: str) -> None:
    assert cells.several(text) == ("语文", "数学")


@pytest.mark.parametrize("text", ["", "全学科", "不限", "/"])
def test_any_is_no_value(text: str) -> None:
    assert cells.several(text) == ()


def test_phases_are_told_in_the_words_of_the_terms() -> None:
    assert cells.phases("幼儿园、中小学") == ("学前", "小学", "初中", "高中")


def test_an_unknown_word_is_refused_and_the_known_ones_are_named() -> None:
    parse = cells.one_of(MODES, None)
    assert parse(" 远 程 ") is Mode.REMOTE
    refused = parse("函授")
    assert reason(refused) == "row-unknown-word"
    assert "线下" in refused.arguments["known"]


def test_a_memo_asks_once_for_each_cell() -> None:
    asked: list[str] = []
    memo = cells.Memo(lambda cell: asked.append(cell) or numbers.number(cell))
    assert [memo[cell] for cell in ("1", "1", "x")][:2] == [1.0, 1.0]
    assert asked == ["1", "x"]
    assert memo.has_bad
