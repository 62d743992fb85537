"""A file as sheets of rows: the only place that knows the spreadsheet libraries.

Everything here runs in the child process of `exchange.process`: the libraries panic, hang
and swell on files made to harm.
"""

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, partial
from typing import Any

from xuanke.exchange.filling import Rows, filled, with_errors
from xuanke.exchange.left_out import Errors, Merge, counts_from_1904, error_cells
from xuanke.exchange.left_out_ods import is_ods, left_out_of_ods
from xuanke.exchange.markup import markup_rows
from xuanke.exchange.shapes import Shape, shape_of
from xuanke.exchange.texts import Recognise, dialect_of, encoding_of, rows_of
from xuanke.faults import Fault


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet; `rows` reads it from its first row, blank rows included, `height` counts them about.

    `from_1904`: bare serial numbers count days from 1904.
    """

    name: str
    visible: bool
    rows: Callable[[], Rows]
    height: Callable[[], int]
    from_1904: bool = False


def open_table(source: bytes | str, name: str, known: Recognise) -> tuple[Sheet, ...]:
    """The sheets of a file's content, or of text from the clipboard; a Fault where it holds no table."""
    if isinstance(source, str):
        if not source.strip():
            raise Fault("table-empty-text", advice="table-empty-text-advice")
        return (text_sheet(source.encode("utf-8", "replace"), known),)
    shape = shape_of(source, name)
    if shape is Shape.TEXT:
        return (text_sheet(source, known),)
    if shape is Shape.MARKUP:
        return markup_sheets(source, name)
    return workbook_sheets(source, name)


def text_sheet(content: bytes, known: Recognise) -> Sheet:
    """The one sheet of a text table."""
    dialect = dialect_of(content, known)
    return Sheet("", True, lambda: rows_of(content, dialect), lambda: content.count(b"\n"))


def workbook_sheets(content: bytes, name: str) -> tuple[Sheet, ...]:
    """The sheets of a workbook in the order of its tabs; charts and macros are left out."""
    import python_calamine

    try:
        book = python_calamine.load_workbook(io.BytesIO(content))
        listed = book.sheets_metadata
    except python_calamine.PasswordError as error:
        raise Fault("table-password", advice="table-password-advice", file=name) from error
    except (MemoryError, KeyboardInterrupt):
        raise
    except BaseException:
        # A panic is a BaseException. Only a newer workbook has a second reader.
        if not content.startswith(b"PK"):
            raise
        return patient_sheets(content)
    shown = python_calamine.SheetVisibleEnum.Visible
    from_1904 = counts_from_1904(content)
    return tuple(
        workbook_sheet(book, content, place, visible=meta.visible == shown, from_1904=from_1904)
        for place, meta in enumerate(listed)
        if meta.typ == python_calamine.SheetTypeEnum.WorkSheet
    )


def patient_sheets(content: bytes) -> tuple[Sheet, ...]:
    """The sheets as the second reader finds them."""
    from_1904 = counts_from_1904(content)
    return tuple(
        Sheet(name, visible, partial(workbook_rows, sheet, (), {}), lambda: 0, from_1904)
        for name, (visible, sheet) in second_reader(content).items()
    )


def second_reader(content: bytes) -> dict[str, tuple[bool, Any]]:
    """The worksheets of an .xlsx by name, and whether each is visible: slower, less strict."""
    import openpyxl

    book = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=True)
    return {sheet.title: (sheet.sheet_state == "visible", sheet) for sheet in book.worksheets}


def workbook_sheet(book: Any, content: bytes, place: int, *, visible: bool, from_1904: bool) -> Sheet:
    """A sheet that is unpacked when it is first looked at, and then once."""
    name = book.sheets_metadata[place].name
    unpacked = cache(partial(unpack, book, content, name))
    left_out = cache(partial(marks_of, content, place, name))
    return Sheet(
        name,
        visible,
        lambda: workbook_rows(unpacked(), *left_out()),
        lambda: getattr(unpacked(), "total_height", 0),
        from_1904,
    )


def marks_of(content: bytes, place: int, name: str) -> tuple[list[Merge], Errors]:
    """The merged ranges and the error cells of a sheet, as far as the library does not give them."""
    if is_ods(content):
        return left_out_of_ods(content).get(name, ([], {}))
    return [], error_cells(content, place)


def unpack(book: Any, content: bytes, name: str) -> Any:
    """The sheet, from the second reader where the first one refuses it and there is a second."""
    try:
        return book.get_sheet_by_name(name)
    except (MemoryError, KeyboardInterrupt):
        raise
    except BaseException:
        if not content.startswith(b"PK") or name not in (sheets := second_reader(content)):
            raise
        return sheets[name][1]


def workbook_rows(sheet: Any, merges: Sequence[Merge], errors: Errors) -> Rows:
    """The rows of a sheet, its error cells shown, merged cells filled from their first one."""
    if hasattr(sheet, "reset_dimensions"):
        sheet.reset_dimensions()
        return iter(sheet.iter_rows(values_only=True))
    # The library gives the rows from the first on, but the columns only from the first that is used.
    left = sheet.start[1] if sheet.start else 0
    rows = with_errors(sheet.iter_rows(), errors, left) if errors else sheet.iter_rows()
    merges = sheet.merged_cell_ranges or merges
    return filled(rows, merges, left) if merges else rows


def markup_sheets(content: bytes, name: str) -> tuple[Sheet, ...]:
    """A sheet for each table of a web page, as web platforms write it under the name of .xls."""
    import lxml.html

    encoding, errors = encoding_of(content)
    text = content.decode(encoding, errors).replace("\0", "")
    text = text.split("?>", 1)[1] if text.lstrip("\ufeff \r\n").startswith("<?xml") else text
    try:
        page = lxml.html.document_fromstring(text)
    except (lxml.etree.LxmlError, ValueError) as error:
        raise Fault("table-broken", advice="table-save-as-xlsx", file=name) from error
    tables: Any = page.xpath("//table")
    return tuple(
        Sheet(str(n) if len(tables) > 1 else "", True, partial(markup_rows, table), partial(len, table))
        for n, table in enumerate(tables, start=1)
    )
