"""The look of an export: which decisions, which columns, under which names."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from xuanke.domain.review import Verdict
from xuanke.exchange.profiles import ExportRow, arrange, find_profile, load_profile, load_profiles
from xuanke.exchange.reading import read_table
from xuanke.exchange.writing import write_table
from xuanke.faults import Fault
from xuanke.resources import resource

SHIPPED = [resource("profiles")]
ROW = ExportRow(
    "T2",
    "乙",
    "330102198801010417",
    "P1",
    "2",
    "甲研修",
    "乙学院",
    1,
    Verdict.APPROVE,
    "合适",
    "王",
    datetime(2020, 9, 6, 10),
)
REJECTED = replace(ROW, teacher="T1", verdict=Verdict.REJECT)
COLUMN = '[[columns]]\nheader = "甲"\nfield = "teacher"\n'


def profile(folder: Path, text: str, name: str = "本校.toml") -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def test_the_default_profile_is_the_platforms_table() -> None:
    header, rows = arrange(find_profile("default", SHIPPED), [ROW])
    assert header == (
        *("序号", "教师编号", "姓名", "身份证号", "项目编号", "班次", "项目名称", "培训机构"),
        *("轮次", "学校审核结果", "审核意见", "审核人", "审核时间"),
    )
    assert rows == [
        (
            1,
            "T2",
            "乙",
            "330102198801010417",
            "P1",
            "2",
            "甲研修",
            "乙学院",
            1,
            "通过",
            "合适",
            "王",
            "2020-09-06 10:00:00",
        )
    ]


def test_only_approvals_go_out_and_what_was_revoked() -> None:
    default = find_profile("default", SHIPPED)
    _, rows = arrange(default, [ROW, REJECTED, replace(REJECTED, code="P9", revoked=True)])
    assert [(row[1], row[4], row[9]) for row in rows] == [("T1", "P9", "不通过"), ("T2", "P1", "通过")]


def test_rows_are_ordered_by_round_teacher_project_and_run() -> None:
    default = find_profile("default", SHIPPED)
    mixed = [
        replace(ROW, round=2),
        replace(ROW, run="3"),
        replace(ROW, code="P0", run="9"),
        replace(ROW, teacher="T1", code="P9"),
        ROW,
    ]
    _, rows = arrange(default, mixed)
    assert [(r[8], r[1], r[4], r[5]) for r in rows] == sorted((r[8], r[1], r[4], r[5]) for r in rows)
    assert arrange(default, mixed[::-1])[1] == rows


def test_a_profile_renames_reorders_drops_and_adds(tmp_path: Path) -> None:
    path = profile(
        tmp_path,
        """
verdicts = ["approve", "reject"]
reason_limit = 4
[[columns]]
header = "结果"
field = "verdict"
words = { approve = "同意", reject = "不同意" }
[[columns]]
header = "轮"
field = "round"
words = { 1 = "第一轮" }
[[columns]]
header = "学校代码"
constant = "0012"
[[columns]]
header = "日期"
field = "at"
format = "%Y年%m月%d日"
[[columns]]
header = "意见"
field = "reason"
""",
    )
    header, rows = arrange(load_profile(path), [ROW, replace(REJECTED, reason="超过四个字的意见", at=None)])
    assert header == ("结果", "轮", "学校代码", "日期", "意见")
    assert rows == [
        ("不同意", "第一轮", "0012", "", "超过四…"),
        ("同意", "第一轮", "0012", "2020年09月06日", "合适"),
    ]


def test_shipped_profiles_load_and_a_schools_own_takes_the_place_of_one(tmp_path: Path) -> None:
    profile(tmp_path, 'type = "csv"\n' + COLUMN, "default.toml")
    found = load_profiles([*SHIPPED, tmp_path])
    assert {"default", "csv-utf8", "csv-gb18030"} <= set(found)
    assert found["default"].type == "csv"
    assert (found["csv-gb18030"].encoding, found["csv-gb18030"].columns) == (
        "gb18030",
        found["csv-utf8"].columns,
    )


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("type = 'pdf'\n" + COLUMN, "type"),
        ("", "columns"),
        ("verdicts = ['maybe']\n" + COLUMN, "verdicts"),
        ("colour = 'red'\n" + COLUMN, "colour"),
        ("sheet = 'a/b'\n" + COLUMN, "sheet"),
        ("reason_limit = -1\n" + COLUMN, "reason_limit"),
        ("encoding = 'klingon'\n" + COLUMN, "klingon"),
        ("[[columns]]\nheader = '甲'\nfield = 'blood'\n", "columns[1].field"),
        ("[[columns]]\nfield = 'teacher'\n", "header"),
        ("type = ", "Invalid value"),
    ],
)
def test_a_broken_profile_says_where(tmp_path: Path, text: str, where: str) -> None:
    with pytest.raises(Fault) as raised:
        load_profile(profile(tmp_path, text))
    assert raised.value.message == "profile-broken"
    assert where in raised.value.arguments["where"]


def test_an_unknown_profile_names_those_that_there_are() -> None:
    with pytest.raises(Fault) as raised:
        find_profile("无", SHIPPED)
    assert "default" in raised.value.arguments["profiles"]


@pytest.mark.parametrize("name", ["default", "csv-utf8", "csv-gb18030"])
def test_what_was_exported_is_read_as_the_same_decisions(tmp_path: Path, name: str) -> None:
    chosen = find_profile(name, SHIPPED)
    header, rows = arrange(chosen, [ROW, replace(ROW, teacher="", reason="=好\n'的'")])
    path = tmp_path / f"出.{chosen.type}"
    write_table(
        path,
        header,
        rows,
        text_columns=chosen.text_columns,
        sheet_name=chosen.sheet,
        encoding=chosen.encoding,
    )
    reading = read_table(path)
    assert (reading.kind, reading.unknown_columns, reading.problems) == ("decisions", (), ())
    assert {(d.teacher, d.id_number, d.project, d.round, d.verdict, d.reason) for d in reading.rows} == {
        ("T2", "330102198801010417", "P1/2", 1, Verdict.APPROVE, "合适"),
        ("", "330102198801010417", "P1/2", 1, Verdict.APPROVE, "=好\n'的'"),
    }


def test_a_value_without_a_word_of_the_platforms_keeps_ours(tmp_path: Path) -> None:
    text = 'verdicts = ["approve", "reject"]\n[[columns]]\nheader = "果"\nfield = "verdict"\n'
    made = load_profile(profile(tmp_path, text + 'words = { approve = "同意" }\n'))
    assert arrange(made, [ROW, REJECTED])[1] == [("不通过",), ("同意",)]
