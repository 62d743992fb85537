"""Dates in every spelling that offices use."""

from datetime import date, datetime, time, timedelta
from typing import Any

import pytest

from xuanke.exchange.cells import Bad
from xuanke.exchange.dates import day, days, moment


@pytest.mark.parametrize(
    "cell",
    [
        "2020-09-21",
        "2020/9/21",
        "2020.9.21",
        "2020年9月21日",
        "２０２０－０９－２１",
        "2020 年 9 月 21 日",
        "2020-09-21 00:00:00",
        "2020年9月21日（周一）",
        "20200921",
        20200921,
        20200921.0,
        44095,
        44095.0,
        "44095",
        date(2020, 9, 21),
        datetime(2020, 9, 21),
        " 2020-09-21　",
    ],
)
def test_one_day_in_every_spelling(cell: Any) -> None:
    assert day(cell) == date(2020, 9, 21)


@pytest.mark.parametrize(
    "cell",
    [
        "2020-09-21 08:30:05",
        "2020/9/21 8:30:05",
        "2020.9.21 08:30:05",
        "2020年9月21日 08:30:05",
        "2020年9月21日8时30分5秒",
        "2020-09-21T08:30:05",
        "2020-09-21T00:30:05Z",
        "2020-09-21 上午8:30:05",
        "2020-09-21 08:30:05.120",
        44095 + (8 * 3600 + 30 * 60 + 5) / 86400,
        datetime(2020, 9, 21, 8, 30, 4, 999997),
    ],
)
def test_one_moment_in_every_spelling(cell: Any) -> None:
    assert moment(cell) == datetime(2020, 9, 21, 8, 30, 5)


def test_the_afternoon_counts_on() -> None:
    assert moment("2020-09-21 下午3:05") == datetime(2020, 9, 21, 15, 5)


@pytest.mark.parametrize("cell", ["", None, "—", "无"])
def test_nothing_is_no_date(cell: Any) -> None:
    assert moment(cell) is None


@pytest.mark.parametrize(
    "cell",
    [
        "2020-02-30",
        "2020-13-01",
        "9/21",
        "下周一",
        5.0,
        "20201332",
        time(8),
        timedelta(1),
        "2020-09-21 25:00",
    ],
)
def test_what_is_no_date_is_refused(cell: Any) -> None:
    assert moment(cell) == Bad("row-not-a-date")


SATURDAY, SUNDAY, NEXT = date(2020, 10, 17), date(2020, 10, 18), date(2020, 10, 24)


@pytest.mark.parametrize(
    "text",
    [
        "2020-10-17、2020-10-18、2020-10-24",
        "2020/10/17/2020/10/18/2020/10/24",
        "2020-10-17 2020-10-18 2020-10-24",
        "2020年10月17日，2020年10月18日；2020年10月24日",
        "2020-10-17至2020-10-18、2020-10-24",
        "2020-10-17 到 2020-10-18,2020-10-24",
        "2020.10.17~2020.10.18 2020.10.24",
        "2020-10-17–2020-10-18;2020-10-24",
        "2020/10/17-2020/10/18、2020/10/24",
        "2020-10-17 08:00、2020-10-18 08:00、2020-10-24 08:00",
        "2020-10-24、2020-10-17、2020-10-18、2020-10-17",
        "2020年10月17日-18日、24日",
        "20201017、20201018、20201024",
        "2020-10-17\n2020-10-18\n2020-10-24",
    ],
)
def test_the_days_of_a_list_and_of_its_ranges(text: str) -> None:
    assert days(text) == (SATURDAY, SUNDAY, NEXT)


def test_a_date_cell_is_one_day() -> None:
    assert days(SATURDAY) == (SATURDAY,)
    assert days(44121.0) == (SATURDAY,)


@pytest.mark.parametrize("text", ["2020-10-18至2020-10-17", "2020-10-17至2022-10-17"])
def test_a_range_that_makes_no_sense_is_refused(text: str) -> None:
    assert days(text) == Bad("row-range-backwards")


@pytest.mark.parametrize("text", ["周末", "2020-10-17、待定", "2020-10-17至", "17日", "2020-10-32"])
def test_what_names_no_days_is_refused(text: str) -> None:
    assert days(text) == Bad("row-not-days")
