"""Headers by name, by synonym, in any order, under titles, in two storeys."""

import pytest

from xuanke.exchange.columns import find_layout, fold_header, header_candidates, match_header
from xuanke.exchange.kinds import KINDS

ALL = list(KINDS.values())


@pytest.mark.parametrize(
    "header", ["项目编号", "* 项目编号", "项目编号＊", "项 目\n编 号", "　项目编号：", "项目编号*"]
)
def test_marks_and_blanks_do_not_count(header: str) -> None:
    assert fold_header(header) == "项目编号"


def test_a_remark_in_brackets_does_not_count() -> None:
    kind = KINDS["catalogue"]
    assert match_header(kind.lookup(), ["费用（元）", "学分(分)", "名额【人】"]) == {
        "费用": 0,
        "学分": 1,
        "名额": 2,
    }


SYNONYMS = {
    "catalogue": {
        "培训项目编号": "code",
        "课程编号": "code",
        "课程名称": "title",
        "承办机构": "institution",
        "培训开始时间": "starts",
        "培训结束时间": "ends",
        "计划人数": "seats",
        "适用学段": "phases",
        "适用学科": "subjects",
    },
    "roster": {
        "教师编码": "no",
        "教师姓名": "name",
        "身份证号码": "id_number",
        "任教学段": "phases",
        "任教学科": "subjects",
        "所在学校": "school",
    },
    "requests": {"报名时间": "chosen_at", "课程编号": "code", "教师姓名": "name"},
}


@pytest.mark.parametrize(
    ("kind", "theirs", "field"), [(k, t, f) for k, names in SYNONYMS.items() for t, f in names.items()]
)
def test_synonyms_of_headers(kind: str, theirs: str, field: str) -> None:
    ours = KINDS[kind].lookup()[fold_header(theirs)]
    assert KINDS[kind].column(ours).field == field


@pytest.mark.parametrize("kind", ALL, ids=lambda kind: kind.name)
def test_no_synonym_means_two_columns(kind) -> None:
    names = [
        name
        for column in kind.columns
        for name in {fold_header(n) for n in (*column.synonyms, column.header)}
    ]
    assert {name for name in names if names.count(name) > 1} == set()


@pytest.mark.parametrize(
    ("header", "kind"),
    [
        ("项目编号 班次 项目名称 培训机构 培训形式 开始日期 结束日期", "catalogue"),
        ("教师编号 姓名 身份证号 学校 学段 学科", "roster"),
        ("姓名 身份证号", "roster"),
        ("教师编号 姓名 身份证号 项目编号 项目名称 轮次 选课时间 状态", "requests"),
        ("姓名 项目编号", "requests"),
        ("培训机构 起始日期 截止日期", "clearances"),
        ("教师编号 项目名称 类别 开始日期 结束日期 培训形式 学分", "commitments"),
        ("教师编号 年度 类别 项目编号 项目名称 学分 完成日期", "credits"),
        ("教师编号 学分 年度", "credits"),
        ("教师编号 项目编号 班次 轮次 复核结果 复核意见 复核时间", "receipts"),
        ("教师编号 项目编号 班次 轮次 报到 成绩 评价 获得学分 完成日期", "results"),
        ("教师编号 项目编号 班次 轮次 学校审核结果 审核意见", "decisions"),
        ("教师编号 项目编号 轮次 学校审核结果 审核意见 复核结果", "receipts"),
        ("教师编号 项目编号 轮次 学校审核结果 复核结果 复核意见 报到 成绩", "results"),
        ("序号 教师编号 姓名 身份证号 项目编号 班次 项目名称 培训机构 轮次 学校审核结果 审核人", "decisions"),
    ],
)
def test_the_kind_of_a_file_is_recognised_from_its_headers(header: str, kind: str) -> None:
    layout = find_layout(ALL, [header.split()], {})
    assert layout and layout.kind.name == kind


def test_titles_may_stand_above_the_header() -> None:
    rows = [["2020年名册", "2020年名册"], ["", ""], ["姓名", "教师编号"], ["甲", "T1"]]
    layout = find_layout(ALL, rows, {})
    assert layout and (layout.first, layout.places) == (3, {"姓名": 0, "教师编号": 1})


def test_a_header_may_have_two_storeys() -> None:
    rows = [
        ["项目编号", "项目名称", "培训机构", "培训形式", "培训时间", "培训时间"],
        ["", "", "", "", "开始日期", "结束日期"],
        ["P1", "甲", "乙", "线下", "2020-09-21", "2020-09-22"],
    ]
    layout = find_layout(ALL, rows, {})
    assert layout and layout.first == 2
    assert layout.places["开始日期"] == 4


def test_what_a_person_mapped_comes_first() -> None:
    layout = find_layout([KINDS["roster"]], [["编码", "姓名", "教师编号"]], {"编码": "教师编号"})
    assert layout and layout.places == {"教师编号": 0, "姓名": 1}
    assert layout.unknown == ((2, "教师编号"),)


def test_columns_that_match_nothing_are_named_and_the_running_number_is_not() -> None:
    layout = find_layout(ALL, [["序号", "姓名", "教师编号", "血型"]], {})
    assert layout and layout.unknown == ((3, "血型"),)


def test_what_a_header_lacks_is_named_with_its_alternatives() -> None:
    assert KINDS["requests"].lacks(["姓名"]) == ("项目编号",)
    assert KINDS["roster"].lacks(["姓名"]) == ("教师编号/身份证号",)


def test_a_cell_of_megabytes_is_no_header() -> None:
    rows = [["姓名", "教师编号"], ["甲" * 3_000_000, "T1"]]
    layout = find_layout(ALL, rows, {})
    assert layout and layout.first == 1
    assert all(len(name) < 400 for _, header in header_candidates({}, rows) for name in header)
