"""What is written stands whole, reads back the same, and cannot be run as a formula."""

import csv
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.conftest import require

from xuanke.exchange import writing
from xuanke.exchange.reading import read_table
from xuanke.exchange.writing import save_rejected, sweep, write_table
from xuanke.faults import Fault

HEADER = ("教师编号", "姓名", "学校", "职称")
ROWS = [
    ("000123", "𠮷䶮·买买提", "=1+1", "+甲"),
    ("330102198801010417", "刘\ue863", "-乙", "@丙"),
    ("33010219880101041X", "甲\n乙\r\n丙", "'引", '说"话"，'),
    ("T4", "\t制表", "''", "  空  格  "),
]


def cells_of(path: Path) -> list[list[str]]:
    sheet = openpyxl.load_workbook(path).worksheets[0]
    return [["" if cell.value is None else str(cell.value) for cell in row] for row in sheet.iter_rows()]


def fault(path: Path, **asked: Any) -> Fault:
    with pytest.raises(Fault) as raised:
        write_table(path, HEADER, ROWS, **asked)
    return raised.value


def test_a_workbook_holds_what_was_given(tmp_path: Path) -> None:
    written = write_table(tmp_path / "出.xlsx", HEADER, ROWS, text_columns=HEADER[:1])
    assert (written.rows, len(written.sha256)) == (4, 64)
    assert [row[0] for row in cells_of(written.path)] == ["教师编号", *(row[0] for row in ROWS)]
    assert cells_of(written.path)[1][2] == "=1+1"


def test_every_text_of_a_workbook_is_a_text_cell(tmp_path: Path) -> None:
    sheet = openpyxl.load_workbook(
        write_table(tmp_path / "出.xlsx", HEADER, ROWS, text_columns=HEADER).path
    ).worksheets[0]
    cells = [cell for row in sheet.iter_rows(min_row=2) for cell in row]
    assert {cell.data_type for cell in cells} == {"s"}
    assert {cell.number_format for cell in cells} == {"@"}


@pytest.mark.parametrize("encoding", ["utf-8-sig", "gb18030"])
def test_no_cell_of_a_csv_starts_like_a_formula(tmp_path: Path, encoding: str) -> None:
    path = write_table(tmp_path / "出.csv", HEADER, ROWS, encoding=encoding).path
    with path.open(encoding=encoding, newline="") as file:
        cells = [cell for row in csv.reader(file) for cell in row]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]
    assert "'=1+1" in cells and "''引" in cells


def test_a_csv_is_utf_8_with_bom_unless_another_encoding_is_named(tmp_path: Path) -> None:
    path = tmp_path / "出.csv"
    assert write_table(path, HEADER, ROWS).path.read_bytes().startswith(b"\xef\xbb\xbf")
    assert (
        write_table(path, HEADER, ROWS, encoding="gb18030")
        .path.read_bytes()
        .decode("gb18030")
        .startswith("教师编号")
    )


@pytest.mark.parametrize(
    ("name", "encoding"), [("出.xlsx", None), ("出.csv", "utf-8-sig"), ("出.csv", "gb18030")]
)
def test_what_was_written_is_read_the_same(tmp_path: Path, name: str, encoding: str | None) -> None:
    path = write_table(tmp_path / name, HEADER, ROWS, text_columns=HEADER[:1], encoding=encoding).path
    read = read_table(path, kind="roster").rows
    assert [(t.no, t.name, t.school, t.title) for t in read] == [
        tuple(c.strip() for c in row) for row in ROWS
    ]


TEXTS = st.text(st.characters(blacklist_categories=("Cs",)), max_size=12) | st.sampled_from(
    ["=1", "'", "''", "\r", "_x000D_", "\ufffe", "\n", '"', ",", "𠮷"]
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    rows=st.lists(st.lists(TEXTS, min_size=1, max_size=3), max_size=4),
    name=st.sampled_from(["a.xlsx", "a.csv"]),
)
def test_any_text_can_be_written(tmp_path: Path, rows: Sequence[Sequence[str]], name: str) -> None:
    assert write_table(tmp_path / name, ("甲", "乙", "丙"), rows).rows == len(rows)


def test_titles_stand_above_the_header(tmp_path: Path) -> None:
    path = write_table(
        tmp_path / "出.xlsx", HEADER, ROWS, title_rows=("汇总表", "第一轮"), sheet_name="审核"
    ).path
    assert [row[0] for row in cells_of(path)[:3]] == ["汇总表", "第一轮", "教师编号"]
    assert len(read_table(path, sheet="审核").rows) == 4


def test_properties_go_with_the_file(tmp_path: Path) -> None:
    path = write_table(tmp_path / "出.xlsx", HEADER, ROWS, properties={"title": "上报", "chain": "ab12"}).path
    book = openpyxl.load_workbook(path)
    assert book.properties.title == "上报"
    assert {p.name: p.value for p in book.custom_doc_props.props} == {"chain": "ab12"}


def test_numbers_stay_numbers(tmp_path: Path) -> None:
    path = write_table(tmp_path / "出.xlsx", ("序号", "学分"), [(1, 24.5), (2, None)]).path
    assert [[c.value for c in row] for row in openpyxl.load_workbook(path).active.iter_rows(min_row=2)] == [
        [1, 24.5],
        [2, None],
    ]


def test_nothing_but_the_file_is_left(tmp_path: Path) -> None:
    write_table(tmp_path / "出.xlsx", HEADER, ROWS)
    assert [path.name for path in tmp_path.iterdir()] == ["出.xlsx"]


def test_a_file_that_does_not_read_back_is_not_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "出.xlsx"
    path.write_bytes(b"earlier")
    monkeypatch.setattr(writing, "read_workbook", lambda place: iter([HEADER, *ROWS[:2], ("别的",)]))
    raised = fault(path)
    assert (raised.message, raised.arguments["row"]) == ("table-not-as-written", "4")
    assert path.read_bytes() == b"earlier" and len(list(tmp_path.iterdir())) == 1


def test_a_row_too_few_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writing, "read_text", lambda place, encoding: iter([HEADER]))
    assert fault(tmp_path / "出.csv").message == "table-not-as-written"


@pytest.mark.parametrize("mark", ["~$出.xlsx", ".~lock.出.xlsx#"])
def test_a_target_open_in_another_program_gets_another_name(tmp_path: Path, mark: str) -> None:
    for name in ("出.xlsx", "出-2.xlsx", mark):
        (tmp_path / name).write_bytes(b"earlier")
    raised = fault(tmp_path / "出.xlsx")
    assert (raised.message, raised.arguments["other"]) == ("table-target-open", "出-3.xlsx")
    assert (tmp_path / "出.xlsx").read_bytes() == b"earlier"


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    assert fault(tmp_path / "无" / "出.xlsx").message == "table-not-written"


def test_a_full_disk(tmp_path: Path) -> None:
    script = (
        "import resource, signal, sys; from pathlib import Path\n"
        "from xuanke.exchange.writing import write_table; from xuanke.faults import Fault\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (2000, 2000))\n"
        "try: write_table(Path(sys.argv[1]), ['甲'], [['x' * 100]] * 1000)\n"
        "except Fault as fault: print(fault.message)"
    )
    for name in ("出.xlsx", "出.csv"):
        said = subprocess.run(
            [sys.executable, "-c", script, tmp_path / name], capture_output=True, text=True, check=True
        )
        assert said.stdout.strip() == "table-disk-full"
    assert list(tmp_path.iterdir()) == []


def test_an_encoding_that_cannot_hold_a_name(tmp_path: Path) -> None:
    raised = fault(tmp_path / "出.csv", encoding="gbk")
    assert (raised.message, raised.arguments["row"]) == ("table-cannot-encode", "2")
    assert list(tmp_path.iterdir()) == []


def test_another_extension_is_refused(tmp_path: Path) -> None:
    assert fault(tmp_path / "出.docx").message == "table-unknown-extension"


def test_left_overs_are_swept_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / ".xuanke-abc.part").mkdir()
    (tmp_path / ".xuanke-abc.part" / "出.xlsx").write_bytes(b"half")
    (tmp_path / "出.xlsx").write_bytes(b"whole")
    sweep(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["出.xlsx"]


def test_rejected_rows_are_saved_with_their_reasons(tmp_path: Path) -> None:
    reading = read_table("姓名,教师编号,学校\n甲,T1,一校\n,T2,二校\n丙,3.3E+17,三校\n")
    path = tmp_path / "未收.xlsx"
    save_rejected(path, reading, {3: "缺姓名", 4: "丢了位数"}, column="原因")
    assert cells_of(path) == [
        ["姓名", "教师编号", "学校", "原因"],
        ["", "T2", "二校", "缺姓名"],
        ["丙", "3.3E+17", "三校", "丢了位数"],
    ]


def test_the_office_suite_reads_the_same_identifiers(tmp_path: Path) -> None:
    soffice = require("soffice")
    path = write_table(tmp_path / "出.xlsx", HEADER, ROWS, text_columns=HEADER[:1]).path
    subprocess.run(
        [
            soffice,
            f"-env:UserInstallation=file://{tmp_path}/profile",
            "--headless",
            "--convert-to",
            "csv:Text - txt - csv (StarCalc):44,34,76",
            "--outdir",
            tmp_path / "aus",
            path,
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )
    with (tmp_path / "aus" / "出.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert [row[0] for row in rows] == ["教师编号", *(row[0] for row in ROWS)]
    assert rows[1][1:] == list(ROWS[0][1:])
