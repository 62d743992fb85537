"""What the spreadsheet library leaves out of an .ods: cells that hold an error, and merged cells."""

import io
import zipfile
from typing import Any
from xml.etree import ElementTree

from xuanke.exchange.left_out import Errors, Merge

TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
SPANS = (b"number-rows-spanned", b"number-columns-spanned")
ERROR = b'value-type="error"'

LeftOut = dict[str, tuple[list[Merge], Errors]]


def is_ods(content: bytes) -> bool:
    """Whether these are the bytes of an .ods."""
    if not content.startswith(b"PK"):
        return False
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return "content.xml" in archive.namelist()


def left_out_of_ods(content: bytes) -> LeftOut:
    """By sheet: the ranges of merged cells and the error cells, rows and columns from 0."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        document = archive.read("content.xml")
    if not any(mark in document for mark in (*SPANS, ERROR)):
        return {}
    found: LeftOut = {}
    for _, table in ElementTree.iterparse(io.BytesIO(document)):
        if table.tag != f"{TABLE}table":
            continue
        merges: list[Merge] = []
        errors: Errors = {}
        row = 0
        for line in table.iter(f"{TABLE}table-row"):
            look_at(line, row, merges, errors)
            row += number(line, "number-rows-repeated")
        found[table.get(f"{TABLE}name", "")] = merges, errors
        table.clear()
    return found


def look_at(line: Any, row: int, merges: list[Merge], errors: Errors) -> None:
    """Adds what one row of the sheet holds."""
    column = 0
    for cell in line:
        below, beside = number(cell, "number-rows-spanned"), number(cell, "number-columns-spanned")
        if below > 1 or beside > 1:
            merges.append(((row, column), (row + below - 1, column + beside - 1)))
        if any(name.endswith("}value-type") and value == "error" for name, value in cell.items()):
            errors.setdefault(row, {})[column] = "".join(cell.itertext()).strip()
        column += number(cell, "number-columns-repeated")


def number(element: Any, attribute: str) -> int:
    """A counting attribute, 1 where it is absent or no number."""
    said = element.get(TABLE + attribute, "1")
    return int(said) if said.isdecimal() and len(said) < 8 else 1
