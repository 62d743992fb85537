"""The words of offices beyond those of our own tables: each is read, or refused with its reason."""

from datetime import date, datetime
from typing import Any

import pytest
from tests.exchange.tables_for_tests import csv_of

from xuanke.domain.identity import fold_number
from xuanke.exchange import cells, numbers
from xuanke.exchange.cells import Bad
from xuanke.exchange.columns import find_layout, matching
from xuanke.exchange.dates import day, days, moment
from xuanke.exchange.kinds import KINDS
from xuanke.exchange.reading import read_table

ALL = list(KINDS.values())


def read(kind: str, header: str, cell: Any) -> Any:
    """What the kind's column under that header makes of the cell."""
    return KINDS[kind].column(header).parse(cell)


@pytest.mark.parametrize(
    ("kind", "header", "standard", "words"),
    [
        ("catalogue", "培训形式", "远程", "在线学习 线上培训 网络研修 远程研修"),
        ("catalogue", "培训形式", "线下", "集中 线下集中 面授培训 脱产"),
        ("catalogue", "培训形式", "混合", "线上+线下 线上＋线下 线上/线下 线上与线下相结合"),
        ("catalogue", "级别", "县级", "区 区县 县（区）级 县（市、区） 区/县级"),
        ("catalogue", "级别", "市级", "设区市 地级市"),
        ("catalogue", "状态", "取消", "停开 已停办 不开班 撤销"),
        ("catalogue", "状态", "发布", "正常 -"),
        ("catalogue", "住宿", "是", "√ ✔ Y yes true 1 1.0 安排住宿"),
        ("catalogue", "住宿", "否", "× N no false 0 0.0 — 自理 不提供住宿"),
        ("catalogue", "经费来源", "自付", "个人承担 自费"),
        ("roster", "在岗状态", "在职", "在岗 在编在岗 正常"),
        ("roster", "在岗状态", "退休", "离退休 离休"),
        ("roster", "在岗状态", "调出", "已调离 调走"),
        ("roster", "学段", "小学", "小学段 小学阶段 小学教育 完小"),
        ("roster", "学段", "中职", "职业高中 中专 中等职业学校"),
        ("requests", "状态", "已撤回", "撤回"),
    ],
)
def test_words_that_mean_the_same(kind: str, header: str, standard: str, words: str) -> None:
    wanted = read(kind, header, standard)
    assert {word: read(kind, header, word) for word in words.split()} == dict.fromkeys(words.split(), wanted)


@pytest.mark.parametrize("word", ["草稿", "已取消", "审核通过"])
def test_another_state_of_a_request_is_refused(word: str) -> None:
    assert isinstance(read("requests", "状态", word), Bad)


@pytest.mark.parametrize(
    "cell", ["Ⅰ", "①", "01", "'1", "（一）", "第一轮选课", "第一批", "2020年下半年第一轮"]
)
def test_the_first_round_in_other_spellings(cell: str) -> None:
    assert numbers.selection_round(cell) == 1


@pytest.mark.parametrize("cell", ["Ⅱ", "第二轮（补报）", "补选", "第二轮（9月13日-17日）"])
def test_the_second_round_in_other_spellings(cell: str) -> None:
    assert numbers.selection_round(cell) == 2


@pytest.mark.parametrize("cell", ["第十一轮", "1、2", "第一轮第二轮", "12"])
def test_what_is_no_round(cell: str) -> None:
    assert isinstance(numbers.selection_round(cell), Bad)


def test_ranks_in_words() -> None:
    assert [numbers.rank(cell) for cell in ("第一志愿", "二", "志愿3", "首选", 4.0, "")] == [
        1,
        2,
        3,
        1,
        4,
        None,
    ]


@pytest.mark.parametrize("cell", ["数 学", "数　学", "数学"])
def test_a_subject_that_is_spaced_out_is_one_subject(cell: str) -> None:
    assert cells.several(cell) == ("数学",)


@pytest.mark.parametrize("cell", ["全 学 科", "不分学科", "全学段（含幼儿园）", "学段不限"])
def test_any_in_other_words(cell: str) -> None:
    assert cells.several(cell) == ()


@pytest.mark.parametrize("cell", ["-", "—", "/", "无", "NULL", "N/A"])
def test_a_number_that_is_not_there(cell: str) -> None:
    assert cells.identifier(cell) == ""


@pytest.mark.parametrize(
    ("masked", "folded"),
    [
        ("3301＊＊＊＊＊＊＊＊＊＊0417", "3301**********0417"),
        ("3301xxxxxxxxxx0417", "3301**********0417"),
        ("3301●●●●●●●●●●041x", "3301**********041X"),
        ("330106198xxxxxxxxx", "330106198*********"),
        ("33010619800101041×", "33010619800101041X"),
        ("33010619800101041x", "33010619800101041X"),
    ],
)
def test_numbers_that_hide_digits(masked: str, folded: str) -> None:
    assert fold_number(masked) == folded
    assert cells.identity_number(masked) == folded


@pytest.mark.parametrize(
    "cell",
    [
        "20-10-12",
        "20年10月12日",
        "2020年10月12号",
        "2020\\10\\12",
        "2020—10—12",
        "'2020-10-12",
        "2020-10-12（一）",
        "2020-10-12 上午",
        "20201012 08:00",
        "20201012080000",
    ],
)
def test_days_in_other_spellings(cell: str) -> None:
    assert day(cell) == date(2020, 10, 12)


@pytest.mark.parametrize("cell", ["10/12/2020", "12-10-20", "2020-10", "10月12日"])
def test_a_day_that_may_mean_another_is_refused(cell: str) -> None:
    assert isinstance(day(cell), Bad)


@pytest.mark.parametrize("cell", ["长期", "待定", "0000-00-00", "NULL"])
def test_no_day_in_words(cell: str) -> None:
    assert day(cell) is None


@pytest.mark.parametrize(
    "cell", ["2020/9/5 11:59:59 下午", "2020-09-05 晚上11:59:59", "2020年9月5日，23:59:59", "20200905235959"]
)
def test_moments_in_other_spellings(cell: str) -> None:
    assert moment(cell) == datetime(2020, 9, 5, 23, 59, 59)


@pytest.mark.parametrize(
    "cell",
    [
        "从2020-10-12至2020-10-14",
        "2020年10月12日至14日，共3天",
        "2020年10月12日-14日（3天）",
        "2020年10月12日上午、13日、14日下午",
        "2020-10-12和2020-10-13和2020-10-14",
        "2020-10-12→2020-10-14",
        "20.10.12-20.10.14",
        "44116、44117、44118",
    ],
)
def test_days_of_teaching_in_other_spellings(cell: str) -> None:
    assert days(cell) == (date(2020, 10, 12), date(2020, 10, 13), date(2020, 10, 14))


@pytest.mark.parametrize(
    "header",
    [
        "教师编号（必填）",
        "【必填】教师编号",
        "*教师编号<文本>",
        "教师编号\n(以平台为准)",
        "教师编号\n填写说明见附件",
        "教师编号：10位",
        "教师编号/工号",
        "1.教师编号",
        "教\u200b师 编　号",
    ],
)
def test_a_header_with_a_remark(header: str) -> None:
    assert matching(KINDS["roster"].lookup(), header) == "教师编号"


@pytest.mark.parametrize(
    ("kind", "theirs", "ours"),
    [
        ("roster", "教工号", "教师编号"),
        ("roster", "现任教学科", "学科"),
        ("roster", "科目", "学科"),
        ("requests", "申请日期", "选课时间"),
        ("requests", "参训教师", "姓名"),
        ("requests", "所选项目编号", "项目编号"),
        ("catalogue", "承训机构", "培训机构"),
        ("catalogue", "期数", "班次"),
        ("catalogue", "是否提供住宿", "住宿"),
        ("catalogue", "招生计划", "名额"),
        ("clearances", "有效期止", "截止日期"),
        ("commitments", "请假事由", "项目名称"),
    ],
)
def test_more_synonyms_of_headers(kind: str, theirs: str, ours: str) -> None:
    assert matching(KINDS[kind].lookup(), theirs) == ours


def test_our_own_header_goes_before_a_synonym_further_left() -> None:
    layout = find_layout([KINDS["requests"]], [["学员", "姓名", "课程编号", "项目编号"]], {})
    assert layout and layout.places == {"姓名": 1, "项目编号": 3}


def test_a_group_over_short_names_lends_them_its_own() -> None:
    rows = [
        ["教师", "", "项目", "", ""],
        ["编号", "姓名", "编号", "名称", "轮次"],
        ["T1", "甲", "P1", "乙", 1],
    ]
    layout = find_layout(ALL, rows, {})
    assert layout and layout.kind.name == "requests"
    assert layout.places == {"教师编号": 0, "姓名": 1, "项目编号": 2, "项目名称": 3, "轮次": 4}


CATALOGUE = ["项目编号", "项目名称", "培训机构", "培训形式", "培训时间"]


@pytest.mark.parametrize(
    ("cell", "starts", "ends", "meets"),
    [
        ("2020-10-12至2020-10-14", date(2020, 10, 12), date(2020, 10, 14), ()),
        ("2020年10月12日-14日", date(2020, 10, 12), date(2020, 10, 14), ()),
        ("2020-10-12", date(2020, 10, 12), date(2020, 10, 12), ()),
        (
            "2020-10-12、10-19",
            date(2020, 10, 12),
            date(2020, 10, 19),
            (date(2020, 10, 12), date(2020, 10, 19)),
        ),
    ],
)
def test_one_column_may_hold_both_ends(cell: str, starts: date, ends: date, meets: tuple[date, ...]) -> None:
    reading = read_table(csv_of(CATALOGUE, ["P1", "甲", "乙", "线下", cell]))
    (project,) = reading.rows
    assert (project.starts, project.ends, project.meeting_days) == (starts, ends, meets)
    assert {"starts", "ends"} <= reading.fields and "span" not in reading.fields


def test_an_absence_in_one_column_of_dates() -> None:
    header = ["教师编号", "请假事由", "请假时间"]
    rows = [["T1", "病假", "2020-10-12至10-14"], ["T2", "病假", "2020-10-12、10-19"], ["T3", "病假", ""]]
    reading = read_table(csv_of(header, *rows))
    (leave,) = reading.rows
    assert (leave.starts, leave.ends) == (date(2020, 10, 12), date(2020, 10, 14))
    assert [(p.row, p.reason) for p in reading.problems] == [(3, "row-not-days"), (4, "row-missing")]
