"""Writes tables in the shapes that offices have: titled workbooks, HTML named .xls, GB18030, an ODF sheet."""

import csv
import io
import zipfile
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from html import escape
from pathlib import Path
from typing import Any

import xlsxwriter

MADE = datetime(2020, 9, 20, 9, 0)
Row = Sequence[Any]
DAY_STYLE = (
    '<number:date-style style:name="ymd"><number:year number:style="long"/><number:text>-</number:text>'
    '<number:month number:style="long"/><number:text>-</number:text><number:day number:style="long"/>'
    "</number:date-style>"
    '<style:style style:name="day" style:family="table-cell" style:data-style-name="ymd"/>'
)


def write_workbook(
    path: Path,
    header: Row,
    rows: Iterable[Row],
    *,
    sheet: str,
    titles: Sequence[str] = (),
    foot: Row = (),
    before: dict[str, Sequence[Row]] | None = None,
    hidden: dict[str, Sequence[Row]] | None = None,
) -> None:
    """One table below merged title rows; dates are date cells, text is text, other sheets stand around it."""
    with xlsxwriter.Workbook(path) as book:
        book.set_properties({"created": MADE, "title": titles[0] if titles else sheet})
        bold = book.add_format({"bold": True, "align": "center"})
        day = book.add_format({"num_format": "yyyy-mm-dd"})
        moment = book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"})
        for name, lines in (before or {}).items():
            _lines(book.add_worksheet(name), lines)
        page = book.add_worksheet(sheet)
        page.activate()
        for at, title in enumerate(titles):
            page.merge_range(at, 0, at, len(header) - 1, title, bold)
        page.write_row(len(titles), 0, header, bold)
        for at, row in enumerate([*rows, foot], len(titles) + 1):
            for column, value in enumerate(row):
                if isinstance(value, datetime):
                    page.write_datetime(at, column, value, moment)
                elif isinstance(value, date):
                    page.write_datetime(at, column, value, day)
                elif isinstance(value, str):
                    page.write_string(at, column, value) if value else None
                elif value is not None:
                    page.write_number(at, column, value)
        for name, lines in (hidden or {}).items():
            other = book.add_worksheet(name)
            _lines(other, lines)
            other.hide()


def _lines(page: Any, lines: Sequence[Row]) -> None:
    for at, line in enumerate(lines):
        page.write_row(at, 0, line)


def write_text(path: Path, header: Row, rows: Iterable[Row], *, encoding: str, delimiter: str = ",") -> None:
    """A delimited text in that encoding, with the line ends of Windows."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter, lineterminator="\r\n")
    writer.writerow(header)
    writer.writerows([["" if value is None else value for value in row] for row in rows])
    path.write_bytes(out.getvalue().encode(encoding))


def write_html(path: Path, title: str, header: Row, rows: Iterable[Row], foot: str) -> None:
    """An HTML table, as web platforms write it under the name of a workbook."""
    head = "".join(f"<th>{escape(name)}</th>" for name in header)
    body = "\r\n".join(
        "<tr>" + "".join(f'<td class="t">{escape(str(value or ""))}</td>' for value in row) + "</tr>"
        for row in rows
    )
    wide = f'<td colspan="{len(header)}" align="center">'
    page = (
        '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head>\r\n'
        '<meta http-equiv="Content-Type" content="text/html; charset=utf-8">\r\n'
        '<style>.t {mso-number-format:"\\@";}</style></head><body>\r\n'
        f'<table border="1"><tr>{wide}{escape(title)}</td></tr>\r\n<tr>{head}</tr>\r\n'
        f"{body}\r\n<tr>{wide}{escape(foot)}</td></tr>\r\n</table></body></html>\r\n"
    )
    path.write_bytes(page.encode())


def write_ods(path: Path, sheet: str, header: Row, rows: Iterable[Row]) -> None:
    """An OpenDocument sheet, by hand: a zip of three small texts."""
    table = "".join(
        "<table:table-row>" + "".join(map(_cell, row)) + "</table:table-row>" for row in [header, *rows]
    )
    office = "urn:oasis:names:tc:opendocument:xmlns"
    spaces = {"office": "office", "table": "table", "text": "text", "style": "style", "number": "datastyle"}
    declared = " ".join(f'xmlns:{name}="{office}:{space}:1.0"' for name, space in spaces.items())
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {declared} office:version="1.2">'
        f"<office:automatic-styles>{DAY_STYLE}</office:automatic-styles>"
        f'<office:body><office:spreadsheet><table:table table:name="{sheet}">{table}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    manifest = (
        f'<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="{office}:manifest:1.0" '
        f'manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/>'
        '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
        "</manifest:manifest>"
    )
    with zipfile.ZipFile(path, "w") as parts:
        for name, text in (("mimetype", kind), ("content.xml", content), ("META-INF/manifest.xml", manifest)):
            part = zipfile.ZipInfo(name, MADE.timetuple()[:6])
            part.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            parts.writestr(part, text)


def _cell(value: Any) -> str:
    if value is None or value == "":
        return "<table:table-cell/>"
    kind, shown = 'office:value-type="string"', escape(str(value))
    if isinstance(value, date):
        kind = f'table:style-name="day" office:value-type="date" office:date-value="{value.isoformat()}"'
    elif isinstance(value, int):
        kind = f'office:value-type="float" office:value="{value}"'
    return f"<table:table-cell {kind}><text:p>{shown}</text:p></table:table-cell>"
