"""Odd, broken and hostile files end in rows or in one clear error, and only they."""

import io
import os
import random
import re
import struct
import zipfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.exchange.tables_for_tests import CATALOGUE, csv_of, text_file, workbook

from xuanke.exchange.reading import Reading, read_table
from xuanke.faults import Fault
from xuanke.wording import Words

ROWS = [CATALOGUE, *((f"P{n}", "甲", "乙学院", "线下", "2020-09-21", "2020-09-22") for n in range(20))]


def outcome(path: Path) -> Reading | Fault:
    try:
        return read_table(path)
    except Fault as fault:
        return fault


def remade(path: Path, change: Callable[[str, bytes], bytes]) -> Path:
    """The workbook with the bytes of its parts changed."""
    stream = io.BytesIO()
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, change(name, old.read(name)))
    path.write_bytes(stream.getvalue())
    return path


def sheet_with(folder: Path, pattern: bytes, replacement: bytes) -> Path:
    def change(name: str, content: bytes) -> bytes:
        return re.sub(pattern, replacement, content, count=1) if "sheet1.xml" in name else content

    return remade(workbook(folder, {"S": ROWS}), change)


@pytest.mark.parametrize("size", ["A1", "A1:B3", "A1:XFD1048576", "C5:D6", "F21:A1", ""])
def test_the_rows_that_are_there_are_read_whatever_the_sheet_says_of_its_size(
    tmp_path: Path, size: str
) -> None:
    path = sheet_with(tmp_path, rb'<dimension ref="[^"]*"/>', f'<dimension ref="{size}"/>'.encode())
    assert len(read_table(path).rows) == 20


def test_an_archive_that_swells_is_not_unpacked(tmp_path: Path) -> None:
    path = workbook(tmp_path, {"S": ROWS})
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive, archive.open("xl/big.xml", "w") as big:
        for _ in range(110):
            big.write(bytes(1 << 20))
    fault = outcome(path)
    assert isinstance(fault, Fault) and fault.message == "table-swells"


def test_an_archive_that_hides_how_it_swells_is_ended(tmp_path: Path) -> None:
    big = b"<worksheet><sheetData>" + b"<row><c><v>1</v></c></row>" * 3_000_000
    path = remade(workbook(tmp_path, {"S": ROWS}), lambda n, c: big if "sheet1.xml" in n else c)
    content = path.read_bytes().replace(struct.pack("<L", len(big)), struct.pack("<L", 1000))
    path.write_bytes(content)
    assert isinstance(outcome(path), Fault)


def test_entities_that_multiply_are_not_expanded(tmp_path: Path) -> None:
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">' + b"".join(
        b'<!ENTITY %c "%s">' % (98 + n, b"&%c;" % (97 + n) * 10) for n in range(9)
    )
    path = sheet_with(tmp_path, rb"<worksheet", bomb.replace(b"\\", b"") + b"]><worksheet")
    path = remade(path, lambda n, c: c.replace(b"<t>", b"<t>&j;") if "sharedStrings" in n else c)
    assert isinstance(outcome(path), Fault)


def test_cells_of_a_web_page_that_span_a_million_columns(tmp_path: Path) -> None:
    page = '<table><tr><td colspan="999999" rowspan="999999">甲</td></tr><tr><th>姓名</th></tr></table>'
    assert isinstance(outcome(text_file(tmp_path, page * 3, "页.xls")), Reading | Fault)


def test_a_web_page_nested_ten_thousand_deep(tmp_path: Path) -> None:
    page = "<table><tr><td>" * 10_000 + "甲"
    assert isinstance(outcome(text_file(tmp_path, page, "页.xls")), Fault)


def test_a_sheet_that_is_listed_and_lacking_spoils_no_other(tmp_path: Path) -> None:
    path = workbook(tmp_path, {"S": ROWS, "T": ROWS})
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist() if "sheet2" not in name}
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    assert len(read_table(path).rows) == 20


def test_the_files_of_other_parsers_tests(shared: Path) -> None:
    files = [path for path in sorted((shared / "data" / "hostile").iterdir()) if path.suffix != ".tsv"]
    with ThreadPoolExecutor(2) as pool:
        outcomes = dict(zip((path.name for path in files), pool.map(outcome, files), strict=True))
    for language in ("zh", "en"):
        words = Words(language)
        for name, found in outcomes.items():
            if isinstance(found, Fault):
                said, advice = words.say_fault(found)
                assert said and advice and found.message not in said, name
    told = {name: found.message for name, found in outcomes.items() if isinstance(found, Fault)}
    assert {
        message for name, message in told.items() if "pass" in name and "workbookProtection" not in name
    } == {"table-password"}
    assert told["sheetjs__write.et"] == "table-et"


GOOD = ("xlsx", "csv", "xls", "gb18030")


def good(folder: Path, kind: str) -> bytes:
    if kind == "xlsx":
        return workbook(folder, {"S": ROWS}).read_bytes()
    if kind == "xls":
        lines = "".join(f"<tr>{''.join(f'<td>{c}</td>' for c in row)}</tr>" for row in ROWS)
        return f"<html><table>{lines}</table></html>".encode()
    return csv_of(*ROWS).encode("gb18030" if kind == "gb18030" else "utf-8-sig")


def mutated(content: bytes, seed: int) -> bytes:
    """The content with some bytes flipped, cut out, doubled or swapped."""
    chance = random.Random(seed)
    changed = bytearray(content)
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(changed) + 1)
        length = chance.choice((1, 1, 4, 64, 512))
        piece = bytes(changed[at : at + length])
        match chance.randrange(5):
            case 0:
                changed[at : at + 1] = bytes((chance.randrange(256),))
            case 1:
                del changed[at : at + length]
            case 2:
                changed[at:at] = piece * chance.randint(1, 50)
            case 3:
                changed[at : at + length] = piece[::-1]
            case 4:
                del changed[at:]
    return bytes(changed)


@pytest.mark.parametrize("kind", GOOD)
@settings(
    max_examples=int(os.environ.get("XUANKE_MUTATIONS", "80")) // len(GOOD),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(seed=st.integers(0, 1 << 32))
def test_mutations_of_good_files_end_in_rows_or_one_error(tmp_path: Path, kind: str, seed: int) -> None:
    path = tmp_path / f"变.{kind if kind != 'gb18030' else 'csv'}"
    path.write_bytes(mutated(good(tmp_path, kind), seed))
    found = outcome(path)
    assert isinstance(found, Fault) or found.read == len(found.rows) + len(found.superseded) + len(
        found.rejected
    )
