"""An .xlsx that the fast library refuses, read by the patient one: slower, less strict about the frame."""

import io
from collections.abc import Iterator, Sequence
from typing import Any


def lenient_sheets(content: bytes) -> dict[str, tuple[bool, Any]]:
    """Each worksheet by name: whether it is visible, and the sheet for `lenient_rows`."""
    import openpyxl

    book = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=True)
    return {sheet.title: (sheet.sheet_state == "visible", sheet) for sheet in book.worksheets}


def lenient_rows(sheet: Any) -> Iterator[Sequence[Any]]:
    """The rows that are there, whatever the sheet says of its size."""
    sheet.reset_dimensions()
    return iter(sheet.iter_rows(values_only=True))
