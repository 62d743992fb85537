"""What the spreadsheet library leaves out: cells that hold an error, and that dates may count from 1904."""

import io
import posixpath
import re
import zipfile
from collections.abc import Iterator

ERROR_CELL = re.compile(rb'<(?:\w+:)?c\s([^>]*\bt="e"[^>]*)>(.*?)</(?:\w+:)?c>', re.DOTALL)
REFERENCE = re.compile(rb'\br="([A-Z]{1,3})(\d{1,7})"')
VALUE = re.compile(rb"<(?:\w+:)?v[^>]*>([^<]*)<")
SHEET = re.compile(rb"<(?:\w+:)?sheet\s[^>]*>")
RELATION = re.compile(rb"<(?:\w+:)?Relationship\s[^>]*>")
ATTRIBUTE = r'\b{}="([^"]*)"'
COUNTS_FROM_1904 = re.compile(rb'\bdate1904="(?:1|true)"')
OLD_COUNTS_FROM_1904 = re.compile(rb"\x8d\x00\x02\x00..\x22\x00\x02\x00\x01\x00", re.DOTALL)

Errors = dict[int, dict[int, str]]
Merge = tuple[tuple[int, int], tuple[int, int]]


def counts_from_1904(content: bytes) -> bool:
    """Whether a workbook's serial numbers count days from 1904, as those of old Macintoshes do."""
    if not content.startswith(b"PK"):
        return OLD_COUNTS_FROM_1904.search(content[: 1 << 20]) is not None
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        part = "xl/workbook.xml"
        return part in archive.namelist() and COUNTS_FROM_1904.search(archive.read(part)) is not None


def error_cells(content: bytes, place: int) -> Errors:
    """The error cells of an .xlsx's sheet by row and column from 0; `place` is that of the sheet's tab."""
    if not content.startswith(b"PK"):
        return {}
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        part = sheet_part(archive, place)
        if part not in archive.namelist():
            return {}
        cells = archive.read(part)
    found: Errors = {}
    if b't="e"' in cells:
        for row, column, said in errors_in(cells):
            found.setdefault(row, {})[column] = said
    return found


def errors_in(cells: bytes) -> Iterator[tuple[int, int, str]]:
    """Row, column and text of each error cell of a sheet's XML."""
    for cell in ERROR_CELL.finditer(cells):
        reference, value = REFERENCE.search(cell[1]), VALUE.search(cell[2])
        if reference and value:
            yield int(reference[2]) - 1, column_number(reference[1]), value[1].decode("utf-8", "replace")


def column_number(letters: bytes) -> int:
    """A is 0, Z is 25, AA is 26."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number - 1


def sheet_part(archive: zipfile.ZipFile, place: int) -> str:
    """The part of the archive that holds the sheet at that place among the tabs, '' where it is not said."""
    names = archive.namelist()
    if "xl/workbook.xml" not in names or "xl/_rels/workbook.xml.rels" not in names:
        return ""
    sheets = SHEET.findall(archive.read("xl/workbook.xml"))
    relations = {
        attribute(relation, "Id"): attribute(relation, "Target")
        for relation in RELATION.findall(archive.read("xl/_rels/workbook.xml.rels"))
    }
    target = relations.get(attribute(sheets[place], r"\w+:id"), "") if place < len(sheets) else ""
    return target.lstrip("/") if target.startswith("/") else posixpath.join("xl", target)


def attribute(element: bytes, name: str) -> str:
    """An attribute of a start tag, '' where it has none."""
    found = re.search(ATTRIBUTE.format(name).encode(), element)
    return found[1].decode("utf-8", "replace") if found else ""
