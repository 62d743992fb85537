"""Files as people have them become values, or one clear error."""

import subprocess
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from tests.conftest import require
from tests.exchange.tables_for_tests import CATALOGUE, REQUESTS, csv_of, text_file, workbook

from xuanke.domain.catalogue import Clearance, Funding, Level, Mode, ProjectKind, ProjectState
from xuanke.domain.people import Commitment, CommitmentKind, CreditEntry, CreditKind, Post
from xuanke.domain.requests import Platform
from xuanke.domain.review import Verdict
from xuanke.exchange.reading import HeadersUnmatched, Limits, Reading, read_table
from xuanke.faults import Fault


def reasons(reading: Reading[Any]) -> list[tuple[int, str, str]]:
    return [(problem.row, problem.column, problem.reason) for problem in reading.problems]


def fault(source: Path | str, **asked: Any) -> Fault:
    with pytest.raises(Fault) as raised:
        read_table(source, **asked)
    return raised.value


PROJECT = ["P1", "甲", "乙学院", "线下", "2020-09-21", "2020-09-22"]


# What a row becomes


def test_a_project_with_what_is_missing() -> None:
    reading = read_table(csv_of(CATALOGUE, PROJECT))
    (project,) = reading.rows
    assert (reading.kind, reading.places, reading.read) == ("catalogue", (2,), 1)
    assert (project.level, project.kind, project.boarding, project.state) == (
        Level.COUNTY,
        ProjectKind.SELF_SELECTED,
        False,
        ProjectState.PUBLISHED,
    )
    assert (project.seats, project.phases, project.subjects, project.funding) == (
        None,
        (),
        (),
        Funding.SCHOOL,
    )
    assert reading.fields == {"code", "title", "institution", "mode", "starts", "ends"}


def test_a_project_with_everything() -> None:
    header = (
        *CATALOGUE,
        "班次",
        "级别",
        "类别",
        "学段",
        "学科",
        "主题",
        "学分",
        "学时",
        "上课日期",
        "名额",
        "已报人数",
        "费用",
        "经费来源",
        "住宿",
        "状态",
        "备注",
    )
    row = [
        *PROJECT,
        2.0,
        "省级",
        "指令性",
        "小学/初中",
        "语文；数学",
        "师德",
        "24",
        "24",
        "2020-09-21至2020-09-22",
        "５０",
        "3",
        "960",
        "自付",
        "是",
        "调整",
        "请早到",
    ]
    (project,) = read_table(csv_of(header, row)).rows
    assert (project.key, project.level, project.kind) == ("P1/2", Level.PROVINCE, ProjectKind.DIRECTIVE)
    assert (project.phases, project.subjects, project.themes) == (
        ("小学", "初中"),
        ("语文", "数学"),
        ("师德",),
    )
    assert project.meeting_days == (date(2020, 9, 21), date(2020, 9, 22))
    assert (project.seats, project.enrolled, project.fee, project.funding) == (50, 3, 960.0, Funding.SELF)
    assert (project.boarding, project.state, project.extra) == (
        True,
        ProjectState.ADJUSTED,
        (("备注", "请早到"),),
    )


def test_dates_are_needed_unless_remote() -> None:
    reading = read_table(
        csv_of(CATALOGUE, ["P1", "甲", "乙", "远程", "", ""], ["P2", "甲", "乙", "混合", "", "2020-09-22"])
    )
    assert [(p.code, p.mode) for p in reading.rows] == [("P1", Mode.REMOTE)]
    assert reasons(reading) == [(3, "开始日期", "row-dates-needed")]


def test_a_catalogue_without_date_columns_takes_only_remote_projects() -> None:
    reading = read_table(csv_of(CATALOGUE[:4], ["P1", "甲", "乙", "远程"], ["P2", "甲", "乙", "线下"]))
    assert [p.code for p in reading.rows] == ["P1"]
    assert reasons(reading) == [(3, "开始日期", "row-dates-needed"), (3, "结束日期", "row-dates-needed")]


def test_every_problem_of_a_row_is_told_at_once() -> None:
    reading = read_table(
        csv_of((*CATALOGUE, "学分", "状态"), ["", "甲", "乙", "函授", "2020-09-22", "2020-09-21", -1, "在"])
    )
    assert reasons(reading) == [
        (2, "项目编号", "row-missing"),
        (2, "培训形式", "row-unknown-word"),
        (2, "学分", "row-negative"),
        (2, "状态", "row-unknown-word"),
        (2, "结束日期", "row-ends-before-start"),
    ] or {r for _, _, r in reasons(reading)} == {
        "row-missing",
        "row-unknown-word",
        "row-negative",
        "row-ends-before-start",
    }
    assert reading.rows == () and reading.rejected[2][1] == "甲"


def test_a_teacher_with_what_is_missing() -> None:
    (teacher,) = read_table(csv_of(("姓名", "身份证号"), ["甲", "11010519491231002x"])).rows
    assert (teacher.no, teacher.key, teacher.post, teacher.rural) == (
        "",
        "11010519491231002X",
        Post.IN_POST,
        None,
    )


def test_a_teacher_without_any_number_is_refused() -> None:
    assert reasons(read_table(csv_of(("教师编号", "姓名", "身份证号"), ["", "甲", ""]))) == [
        (2, "教师编号", "row-no-number")
    ]


def test_a_request_says_what_the_list_says() -> None:
    reading = read_table(
        csv_of(REQUESTS, ["", "甲", "3301**********0417", "P1", 1, "第二轮", "2020/9/17 23:30:59", "已撤回"])
    )
    (request,) = reading.rows
    assert (request.teacher, request.name, request.id_number) == ("", "甲", "3301**********0417")
    assert (request.project, request.round, request.platform) == ("P1/1", 2, Platform.WITHDRAWN)
    assert (request.chosen_at, request.position) == (datetime(2020, 9, 17, 23, 30, 59), 2)


def test_a_request_without_round_time_and_state() -> None:
    (request,) = read_table(csv_of(("教师编号", "项目编号"), ["T1", "P1"])).rows
    assert (request.round, request.chosen_at, request.platform) == (0, None, Platform.SUBMITTED)


@pytest.mark.parametrize("state", ["已批准", "x"])
def test_another_state_of_a_request_is_refused(state: str) -> None:
    assert reasons(read_table(csv_of(("教师编号", "项目编号", "状态"), ["T1", "P1", state]))) == [
        (2, "状态", "row-unknown-word")
    ]


def test_a_request_of_nobody_is_refused() -> None:
    assert reasons(read_table(csv_of(REQUESTS, ["", "", "", "P1", "", 1, "", ""]))) == [
        (2, "教师编号", "row-no-teacher")
    ]


def test_the_small_lists() -> None:
    clearances = read_table(csv_of(("培训机构", "起始日期", "截止日期"), ["乙学院", "2020-07-01", ""]))
    assert clearances.rows == (Clearance("乙学院", date(2020, 7, 1)),)
    commitments = read_table(
        csv_of(("教师编号", "项目名称", "开始日期", "类别"), ["T1", "产假", "2020-11-15", "请假"])
    )
    day = date(2020, 11, 15)
    assert commitments.rows == (Commitment("T1", "产假", day, day, CommitmentKind.LEAVE, Mode.IN_PERSON),)
    credits = read_table(
        csv_of(("教师编号", "学分", "完成日期", "类别"), ["T1", "24", "2019-05-01", "集中90"])
    )
    assert credits.rows == (
        CreditEntry("T1", 24.0, 2019, CreditKind.INTENSIVE_90, completed=date(2019, 5, 1)),
    )


@pytest.mark.parametrize(
    ("word", "kind"), [("实践", CreditKind.PRACTICE), ("任职资格培训", CreditKind.PRINCIPAL)]
)
def test_practice_and_new_principals_training_are_kinds_of_credits(word: str, kind: CreditKind) -> None:
    found = read_table(csv_of(("教师编号", "学分", "年度", "类别"), ["T1", "24", "2019", word]))
    assert found.rows[0].kind is kind


def test_credits_need_a_date_or_a_year() -> None:
    reading = read_table(
        csv_of(("教师编号", "学分", "年度", "完成日期"), ["T1", "24", "2019", ""], ["T1", "24", "", ""])
    )
    assert [entry.year for entry in reading.rows] == [2019]
    assert reasons(reading) == [(3, "年度", "row-no-year")]


def test_credits_without_a_title_count_row_by_row() -> None:
    reading = read_table(csv_of(("教师编号", "学分", "年度"), ["T1", "24", "2019"], ["T1", "24", "2019"]))
    assert len(reading.rows) == 2 and reading.superseded == ()


def test_what_comes_back_for_a_request() -> None:
    receipts = read_table(
        csv_of(("教师编号", "项目编号", "轮次", "复核结果", "复核意见"), ["T1", "P1", "1", "不通过", "满"])
    )
    assert [(r.teacher, r.project, r.round, r.accepted, r.opinion) for r in receipts.rows] == [
        ("T1", "P1", 1, False, "满")
    ]
    results = read_table(
        csv_of(("教师编号", "项目编号", "轮次", "报到", "成绩", "评价"), ["T1", "P1", 1, "是", 88.0, ""])
    )
    assert [(r.attended, r.grade, r.evaluated) for r in results.rows] == [(True, "88", None)]
    decisions = read_table(
        csv_of(
            ("教师编号", "项目编号", "轮次", "学校审核结果"),
            *(["T1", f"P{n}", 1, w] for n, w in enumerate(("通过", "不通过", "退回", "搁置"))),
        )
    )
    assert [d.verdict for d in decisions.rows] == [
        Verdict.APPROVE,
        Verdict.REJECT,
        Verdict.RETURN,
        Verdict.SHELVE,
    ]


# Which rows are rows


def test_empty_and_total_rows_are_neither_counted_nor_rejected(tmp_path: Path) -> None:
    rows = [
        REQUESTS[:5],
        ["T1", "甲", "", "P1", 1.0],
        [None] * 5,
        ["T2", " ", "", "P1", ""],
        ["合 计", "", "", 2, ""],
        ["", "合计：", 2, "", ""],
    ]
    reading = read_table(workbook(tmp_path, {"S": rows}))
    assert (reading.read, len(reading.rows), reading.problems) == (2, 2, ())
    assert reading.places == (2, 4)


def test_a_header_repeated_on_each_page_is_no_row() -> None:
    reading = read_table(csv_of(CATALOGUE, PROJECT, CATALOGUE, ["P2", *PROJECT[1:]]))
    assert (reading.read, len(reading.rows), reading.problems) == (2, 2, ())


def test_the_later_row_of_a_key_wins_and_the_earlier_is_listed() -> None:
    reading = read_table(csv_of(CATALOGUE, PROJECT, ["P2", *PROJECT[1:]], ["P1", "新", *PROJECT[2:]]))
    assert [(p.code, p.title) for p in reading.rows] == [("P2", "甲"), ("P1", "新")]
    assert [(p.row, p.reason, p.arguments) for p in reading.superseded] == [
        (2, "row-superseded", {"later": "4"})
    ]
    assert reading.read == 3


def test_an_identity_number_is_never_told(tmp_path: Path) -> None:
    reading = read_table(csv_of(("姓名", "身份证号"), ["甲", "330102198801010000"]))
    assert [(p.reason, p.value) for p in reading.problems] == [("row-digits-lost", "3301**********0000")]


def test_a_numeric_cell_of_many_digits_has_lost_some(tmp_path: Path) -> None:
    reading = read_table(
        workbook(
            tmp_path, {"S": [("姓名", "身份证号"), ("甲", 330102198801010417), ("乙", "330102198801010417")]}
        )
    )
    assert reasons(reading) == [(2, "身份证号", "row-digits-lost")]
    assert [t.id_number for t in reading.rows] == ["330102198801010417"]


def test_a_row_that_has_slipped_is_refused() -> None:
    reading = read_table("教师编号,姓名,学校\nT1,甲,一校,多的\nT2,乙,二校,\n")
    assert reasons(reading) == [(2, "", "row-too-wide")]
    assert [t.no for t in reading.rows] == ["T2"]


def test_an_error_cell_is_shown_and_rejects_its_row_where_it_is_needed(tmp_path: Path) -> None:
    import xlsxwriter

    path = tmp_path / "错.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet("说明")
        sheet = book.add_worksheet("名册")
        sheet.write_row(0, 0, ["姓名", "教师编号", "学校", "任教起始年份"])
        sheet.write_row(1, 0, ["甲", "T1"])
        sheet.write_formula(1, 2, "=NA()", None, "#N/A")
        sheet.write_row(2, 0, ["乙"])
        sheet.write_formula(2, 1, "=NA()", None, "#N/A")
        sheet.write_row(3, 0, ["丙", "T3"])
        sheet.write_formula(3, 3, "=1/0", None, "#DIV/0!")
    reading = read_table(path)
    assert [(t.no, t.school) for t in reading.rows] == [("T1", "#N/A")]
    assert [(p.row, p.column, p.value) for p in reading.problems] == [
        (3, "教师编号", "#N/A"),
        (4, "任教起始年份", "#DIV/0!"),
    ]


# Shapes


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030", "gbk"])
@pytest.mark.parametrize("delimiter", [",", "\t", ";", "|"])
def test_text_in_every_encoding_and_with_every_delimiter(
    tmp_path: Path, encoding: str, delimiter: str
) -> None:
    text = csv_of(
        ("姓名", "教师编号", "学科"), ["阿卜杜·买买提", "T1", "语文,数学"], ["", "", ""], delimiter=delimiter
    )
    reading = read_table(text_file(tmp_path, text, encoding=encoding))
    assert [(t.name, t.subjects) for t in reading.rows] == [("阿卜杜·买买提", ("语文", "数学"))]


def test_rare_characters_of_gb18030(tmp_path: Path) -> None:
    reading = read_table(
        text_file(tmp_path, csv_of(("姓名", "教师编号"), ["𠮷䶮㐂", "T1"]), encoding="gb18030")
    )
    assert reading.rows[0].name == "𠮷䶮㐂"


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_newlines_of_every_system(tmp_path: Path, newline: str) -> None:
    text = newline.join(("姓名,教师编号", "甲,T1", "乙,T2", ""))
    assert [t.no for t in read_table(text_file(tmp_path, text)).rows] == ["T1", "T2"]


def test_nul_bytes_are_no_content(tmp_path: Path) -> None:
    text = "姓名,教师编号\n甲,T<1\n".replace("<", chr(0))
    assert read_table(text_file(tmp_path, text)).rows[0].no == "T1"


def test_bytes_that_no_encoding_holds_reject_their_row_only(tmp_path: Path) -> None:
    content = "姓名,教师编号\n甲,T1\n".encode() + b"\xff\xfe\x80,T2\n" + "丙,T3\n".encode()
    reading = read_table(text_file(tmp_path, content))
    assert [t.no for t in reading.rows] == ["T1", "T3"]
    assert reasons(reading) == [(3, "姓名", "row-undecodable")]


def test_a_quote_that_is_never_closed_swallows_no_rows(tmp_path: Path) -> None:
    text = '姓名,教师编号\n甲,T1\n"乙,T2\n丙,T3\n丁,T4\n'
    assert [t.no for t in read_table(text_file(tmp_path, text)).rows] == ["T1", "T2", "T3", "T4"]


def test_two_quotes_far_apart_swallow_no_rows(tmp_path: Path) -> None:
    text = '姓名,教师编号\n"甲,T1\n乙,T2\n丙,T3\n丁",T4\n'
    assert [t.no for t in read_table(text_file(tmp_path, text)).rows] == ["T1", "T2", "T3", "T4"]


def test_a_cell_may_hold_line_breaks_and_delimiters(tmp_path: Path) -> None:
    text = csv_of((*CATALOGUE, "培训对象"), [*PROJECT, '甲,乙\n"丙"\n丁'])
    assert read_table(text_file(tmp_path, text)).rows[0].audience == '甲,乙\n"丙"\n丁'


def test_the_guard_before_a_formula_is_taken_off(tmp_path: Path) -> None:
    text = csv_of((*CATALOGUE, "培训对象", "地点"), [*PROJECT, "'=1+1", "''引号"])
    project = read_table(text_file(tmp_path, text)).rows[0]
    assert (project.audience, project.venue) == ("=1+1", "'引号")


def test_a_web_page_named_xls(tmp_path: Path) -> None:
    page = """<html><meta charset="gb2312"><body><table><tr><td colspan="3">名册</td></tr>
    <tr><th>姓名<br>*</th><th>教师编号</th><th>学校</th></tr>
    <tr><td>甲</td><td>0001</td><td rowspan="2">一校</td></tr>
    <tr><td>乙</td><td style="mso-number-format:'\\@'">330102198801010417</td></tr></table></body></html>"""
    reading = read_table(text_file(tmp_path, page, "名册.xls", "gb18030"))
    assert [(t.no, t.school) for t in reading.rows] == [("0001", "一校"), ("330102198801010417", "一校")]
    assert reading.places == (3, 4)


def test_text_from_the_clipboard() -> None:
    reading = read_table("姓名\t教师编号\r\n甲\tT1\r\n")
    assert (reading.file, [t.no for t in reading.rows]) == ("", ["T1"])


def test_cells_merged_over_several_rows_count_for_each(tmp_path: Path) -> None:
    import xlsxwriter

    path = tmp_path / "合并.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet()
        sheet.merge_range(0, 0, 0, 2, "验收合格机构名单")
        sheet.write_row(1, 0, ["姓名", "教师编号", "学校"])
        sheet.write_row(2, 0, ["甲", "T1"])
        sheet.write_row(3, 0, ["乙", "T2"])
        sheet.merge_range(2, 2, 3, 2, "一校")
    assert [(t.no, t.school) for t in read_table(path).rows] == [("T1", "一校"), ("T2", "一校")]


def test_a_table_may_stand_anywhere_on_its_sheet(tmp_path: Path) -> None:
    import xlsxwriter

    path = tmp_path / "偏.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet()
        sheet.write_row(3, 2, ["姓名", "教师编号", "学校"])
        sheet.write_row(4, 2, ["甲", "T1"])
        sheet.write_row(5, 2, ["乙", "T2"])
        sheet.merge_range(4, 4, 5, 4, "一校")
        sheet.write_row(6, 2, ["丙"])
        sheet.write_formula(6, 3, "=NA()", None, "#N/A")
    reading = read_table(path)
    assert [(t.no, t.school) for t in reading.rows] == [("T1", "一校"), ("T2", "一校")]
    assert (reading.places, [(p.row, p.value) for p in reading.problems]) == ((5, 6), [(7, "#N/A")])


@pytest.mark.parametrize("shape", ["xls", "ods", "html"])
def test_a_table_in_the_shapes_of_the_office_suite(tmp_path: Path, shape: str) -> None:
    import xlsxwriter

    path = tmp_path / "名册.xlsx"
    with xlsxwriter.Workbook(str(path), {"default_date_format": "yyyy-mm-dd"}) as book:
        sheet = book.add_worksheet("名册")
        sheet.merge_range(0, 0, 0, 4, "教师名册")
        sheet.write_row(1, 0, ["姓名", "教师编号", "身份证号", "到岗日期", "学校"])
        sheet.write_row(2, 0, ["甲", "0001", "330102198801010417"])
        sheet.write_datetime(2, 3, datetime(2020, 9, 21))
        sheet.write_row(3, 0, ["乙", "0002", "33010219880101041X", 44095])
        sheet.merge_range(2, 4, 3, 4, "一校")
    path = converted(path, shape)
    day = date(2020, 9, 21)
    assert [(t.no, t.id_number, t.joined, t.school) for t in read_table(path).rows] == [
        ("0001", "330102198801010417", day, "一校"),
        ("0002", "33010219880101041X", day, "一校"),
    ]


def converted(path: Path, shape: str) -> Path:
    """The workbook as the office suite saves it in another shape."""
    soffice = require("soffice")
    command = [
        soffice,
        f"-env:UserInstallation=file://{path.parent}/profile",
        "--headless",
        "--convert-to",
        shape,
    ]
    subprocess.run([*command, "--outdir", path.parent, path], check=True, capture_output=True, timeout=120)
    made = path.with_suffix(f".{shape}")
    return made.rename(made.with_suffix(".xls")) if shape == "html" else made


def test_dates_of_a_workbook_that_counts_from_1904(tmp_path: Path) -> None:
    import xlsxwriter

    path = tmp_path / "1904.xlsx"
    with xlsxwriter.Workbook(str(path), {"date_1904": True, "default_date_format": "yyyy-mm-dd"}) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["培训机构", "起始日期", "截止日期"])
        sheet.write_string(1, 0, "乙学院")
        sheet.write_datetime(1, 1, datetime(2020, 9, 21))
        sheet.write_number(1, 2, 44095 - 1462)
    assert read_table(path).rows == (Clearance("乙学院", date(2020, 9, 21), date(2020, 9, 21)),)


# Which sheet


ROSTER_ROWS = [("姓名", "教师编号"), ("甲", "T1")]
HIDDEN_ROWS = [("姓名", "教师编号"), ("藏", "T9")]


def test_the_first_visible_sheet_that_fits_is_read(tmp_path: Path) -> None:
    sheets = {"藏": HIDDEN_ROWS, "说明": [("填表说明",)], "名册": ROSTER_ROWS, "名册2": HIDDEN_ROWS}
    reading = read_table(workbook(tmp_path, sheets, hidden=["藏"]))
    assert (reading.sheet, [t.no for t in reading.rows], reading.other_sheets) == ("名册", ["T1"], ("名册2",))


def test_a_hidden_sheet_is_read_when_it_is_named(tmp_path: Path) -> None:
    path = workbook(tmp_path, {"名册": ROSTER_ROWS, "藏": HIDDEN_ROWS}, hidden=["藏"])
    assert [t.no for t in read_table(path, sheet="藏").rows] == ["T9"]


def test_a_sheet_that_is_not_there(tmp_path: Path) -> None:
    raised = fault(workbook(tmp_path, {"名册": ROSTER_ROWS}), sheet="花名册")
    assert (raised.message, raised.arguments["sheets"]) == ("table-no-such-sheet", ("名册",))


# Wrong files


def test_a_catalogue_given_as_a_roster() -> None:
    raised = fault(csv_of(CATALOGUE, PROJECT), kind="roster")
    assert (raised.message, raised.arguments["found"], raised.arguments["expected"]) == (
        "table-wrong-kind",
        "catalogue",
        "roster",
    )


def test_requests_given_as_a_roster() -> None:
    assert (
        fault(csv_of(REQUESTS, ["T1", "甲", "", "P1", "", 1, "", ""]), kind="roster").message
        == "table-wrong-kind"
    )


def test_a_person_may_insist_where_the_file_has_what_is_needed() -> None:
    table = csv_of(("教师编号", "项目编号", "选课时间", "学校审核结果"), ["T1", "P1", "2020-09-01", ""])
    assert read_table(table, kind="requests").kind == "requests"


def test_headers_that_fit_nothing_can_be_mapped() -> None:
    table = csv_of(("编码", "称呼"), ["T1", "甲"])
    with pytest.raises(HeadersUnmatched) as raised:
        read_table(table, kind="roster")
    assert raised.value.header == ("编码", "称呼")
    assert raised.value.arguments["lacks"] == ("姓名", "教师编号/身份证号")
    assert raised.value.first_rows == (("编码", "称呼"), ("T1", "甲"))
    reading = read_table(table, kind="roster", mapping={"编码": "教师编号", "称呼": "姓名"})
    assert [(t.no, t.name) for t in reading.rows] == [("T1", "甲")]


def test_a_list_without_a_header_tells_no_identity_number() -> None:
    raised = fault(csv_of(["甲", "330102198801010417"], ["乙", "33010219880101041X"]), kind="roster")
    assert raised.arguments["header"] == ("甲", "3301**********0417")


@pytest.mark.parametrize(
    ("content", "name", "message"),
    [
        (b"", "空.xlsx", "table-empty-file"),
        (b"\xef\xbb\xbf\r\n", "空.csv", "table-empty-file"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF" + bytes(200), "照片.xlsx", "table-foreign"),
        (b"\x89PNG\r\n\x1a\n" + bytes(200), "照片.xls", "table-foreign"),
        (b"\0\0\0\x18ftypheic" + bytes(200), "照片.csv", "table-foreign"),
        (b"%PDF-1.4\n", "文件.xlsx", "table-foreign"),
        (b"PK\x03\x04" + bytes(100), "坏.xlsx", "table-broken"),
        (bytes(range(256)) * 4, "乱.csv", "table-foreign"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "表.et", "table-et"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "坏.xls", "table-broken"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le"),
            "锁.xlsx",
            "table-password",
        ),
        (b"\x09\x04\x06\0\0\0\x10\0" + bytes(50), "旧.xls", "table-too-old"),
    ],
)
def test_a_wrong_file_gets_one_sentence(tmp_path: Path, content: bytes, name: str, message: str) -> None:
    assert fault(text_file(tmp_path, content, name)).message == message


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    assert fault(tmp_path / "无.xlsx").message == "table-no-file"
    assert fault(tmp_path).message == "table-no-file"


def test_nothing_pasted() -> None:
    assert fault(" \r\n").message == "table-empty-text"


def test_a_workbook_of_empty_sheets(tmp_path: Path) -> None:
    assert fault(workbook(tmp_path, {"S": []})).message == "table-no-rows"


# Limits


def test_a_reader_that_takes_too_long_is_ended(tmp_path: Path) -> None:
    path = text_file(tmp_path, csv_of(("姓名", "教师编号"), ["甲", "T1"]))
    assert fault(path, limits=Limits(seconds=0.001)).message == "table-too-slow"


def test_a_reader_that_takes_too_much_memory_is_ended(tmp_path: Path) -> None:
    rows = [("姓名", "教师编号", "职称"), *((f"甲{n}", f"T{n}", "x" * 1000) for n in range(4000))]
    path = workbook(tmp_path, {"S": rows})
    raised = fault(path, limits=Limits(memory=24 << 20))
    assert raised.message in ("table-broken", "table-too-heavy")


def test_a_reading_can_be_broken_off(tmp_path: Path) -> None:
    class Cancelled(Exception):
        pass

    def stop(done: int, of: int | None) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        read_table(csv_of(("姓名", "教师编号"), ["甲", "T1"]), progress=stop)


def test_progress_is_told(tmp_path: Path) -> None:
    told: list[tuple[int, int | None]] = []
    read_table(
        csv_of(("姓名", "教师编号"), ["甲", "T1"], ["乙", "T2"]), progress=lambda *seen: told.append(seen)
    )
    assert told[-1][0] == 2


# The sample terms


@pytest.mark.parametrize("folder", ["plain", "untidy"])
@pytest.mark.parametrize(
    "name",
    ["catalogue.xlsx", "roster.csv", "round1.xlsx", "round2.xlsx", "clearances.csv", "commitments.csv"],
)
def test_the_sample_terms_are_read_whole(shared: Path, folder: str, name: str) -> None:
    reading = read_table(shared / "data" / folder / name)
    assert reading.read == len(reading.rows) + len(reading.superseded) > 10
    assert (reading.problems, reading.unknown_columns) == ((), ())
