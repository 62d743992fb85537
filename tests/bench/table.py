"""Draws the rows of a run as one table."""

import unicodedata
from collections.abc import Iterable, Sequence

from tests.bench.harness import Row

HEADER = ("work", "at", "ours", "(least…most)", "beside it", "ratio", "goal", "holds")


def draw(rows: Sequence[Row]) -> str:
    """All rows, in columns."""
    cells = [HEADER, *(_cells(row) for row in rows)]
    widths = [max(map(_width, column)) for column in zip(*cells, strict=True)]
    lines = [
        "  ".join(_padded(cell, width) for cell, width in zip(line, widths, strict=True)) for line in cells
    ]
    lines.insert(1, "  ".join("─" * width for width in widths))
    return "\n".join([line.rstrip() for line in lines] + list(_notes(rows)))


def _cells(row: Row) -> tuple[str, ...]:
    return (
        row.work,
        row.at,
        f"{_figure(row.ours)} {row.unit}",
        "…".join(map(_figure, row.spread)) if row.spread else "",
        f"{row.peer_name} {_figure(row.peer)}" if row.peer is not None else row.peer_name,
        f"{row.ratio:.2f}" if row.ratio is not None else "",
        row.goal.said(row.unit),
        ("yes" if row.holds else "NO") if row.goal.said(row.unit) else "",
    )


def _notes(rows: Iterable[Row]) -> Iterable[str]:
    return (f"  {row.name}: {row.note}" for row in rows if row.note)


def _figure(number: float) -> str:
    return f"{number:.0f}" if number >= 100 else f"{number:.3g}"


def _width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)


def _padded(text: str, width: int) -> str:
    return text + " " * (width - _width(text))
