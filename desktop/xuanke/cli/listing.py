"""A list as a person sees it, and as the table that it is saved as."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from xuanke.cli.frame import Frame
from xuanke.exchange.writing import write_table

if TYPE_CHECKING:
    from rich.console import RenderableType

NUMBERS = ("column-teacher", "column-project")


def listing(
    frame: Frame, lines: Sequence[str], headings: Sequence[str], rows: Sequence[Sequence[Any]]
) -> "RenderableType":
    """Some sentences above a table; without rows only these."""
    from rich.console import Group

    said = "\n".join(lines)
    if not rows:
        return said
    table = frame.table(headings, [[_plain(cell) for cell in row] for row in rows])
    for column in table.columns:
        column.overflow = "fold"
    return Group(said, table) if said else table


def save_listing(
    frame: Frame, out: Path, headings: Sequence[str], rows: Sequence[Sequence[Any]]
) -> dict[str, Any]:
    """Writes the table, numbers of teachers and projects as text; what the answer says of the file."""
    header = [frame.words.say(heading) for heading in headings]
    numbers = {frame.words.say(heading) for heading in NUMBERS}
    body = [[_plain(cell) for cell in row] for row in rows]
    written = write_table(out, header, body, text_columns=numbers)
    return {"file": str(out), "sha256": written.sha256, "rows": written.rows}


def _plain(cell: Any) -> Any:
    """Whole credits without a decimal point."""
    return int(cell) if isinstance(cell, float) and cell.is_integer() else cell
