"""A workbook of ours: written with every text as text, and read back."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

STANDARD = frozenset(
    ("title", "subject", "author", "manager", "company", "category", "keywords", "comments", "status")
)
WIDEST = 48


def write_workbook(
    place: Path,
    lines: Sequence[Sequence[Any]],
    *,
    marked: Collection[int],
    titles: int,
    sheet_name: str,
    properties: Mapping[str, str],
) -> None:
    """Writes the lines as one sheet, `titles` of them above the header, `marked` columns as text."""
    import xlsxwriter
    from xlsxwriter.exceptions import FileCreateError

    # The library keeps rows in files of its own while it writes: in our folder, which is swept.
    options = {"constant_memory": True, "tmpdir": str(place.parent)}
    try:
        with xlsxwriter.Workbook(str(place), options) as book:
            describe(book, properties)
            sheet = book.add_worksheet(sheet_name)
            sheet.freeze_panes(titles + 1, 0)
            fill(book, sheet, lines, marked, titles)
    except FileCreateError as error:
        raise error.args[0] from error


def describe(book: Any, properties: Mapping[str, str]) -> None:
    """The file's properties, those that office programs know under their own names."""
    book.set_properties({name: text for name, text in properties.items() if name in STANDARD})
    for name, text in properties.items():
        if name not in STANDARD:
            book.set_custom_property(name, text, "text")


def fill(book: Any, sheet: Any, lines: Sequence[Sequence[Any]], marked: Collection[int], titles: int) -> None:
    """The cells: every text by the call that cannot make a formula of it."""
    text, bold = book.add_format({"num_format": "@"}), book.add_format({"bold": True})
    for column, width in enumerate(widths(lines)):
        sheet.set_column(column, column, width, text if column in marked else None)
    for row, line in enumerate(lines):
        for column, cell in enumerate(line):
            form = bold if row == titles else text if column in marked and row > titles else None
            if isinstance(cell, int | float) and form is not text:
                sheet.write_number(row, column, cell, form)
            elif cell not in (None, ""):
                sheet.write_string(row, column, str(cell), form)


def widths(lines: Sequence[Sequence[Any]]) -> list[int]:
    """A fitting width for each column, by its first rows: a Chinese character takes two."""
    columns = max(map(len, lines), default=0)
    found = [8] * columns
    for line in lines[:200]:
        for column, cell in enumerate(line if len(line) > 1 else ()):
            found[column] = max(
                found[column], min(WIDEST, 2 + len(str(cell or "").encode("gb18030", "replace")))
            )
    return found


def read_workbook(place: Path) -> Iterator[Sequence[Any]]:
    """The rows of the one sheet of a workbook of ours."""
    import python_calamine

    return iter(python_calamine.load_workbook(place).get_sheet_by_index(0).iter_rows())
