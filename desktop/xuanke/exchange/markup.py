"""The rows of a table in a web page, cells that span several filled in each."""

from collections.abc import Iterator
from typing import Any


def markup_rows(table: Any) -> Iterator[list[str]]:
    """The rows of a table, cells that span several filled in each."""
    below: dict[int, tuple[int, str]] = {}
    for line in table.xpath("./tr|./thead/tr|./tbody/tr|./tfoot/tr"):
        cells: list[str] = []

        def carry(cells: list[str] = cells) -> None:
            while len(cells) in below and below[len(cells)][0] > 0:
                left, said = below[len(cells)]
                below[len(cells)] = (left - 1, said)
                cells.append(said)

        for cell in line.xpath("./td|./th"):
            carry()
            said = markup_text(cell)
            for _ in range(span_of(cell, "colspan")):
                below[len(cells)] = (span_of(cell, "rowspan") - 1, said)
                cells.append(said)
        carry()
        yield cells


def span_of(cell: Any, attribute: str) -> int:
    """How many columns or rows a cell spans, within reason."""
    said = cell.get(attribute, "1").strip()
    return min(max(int(said), 1), 1000) if said.isdecimal() and len(said) < 6 else 1


def markup_text(cell: Any) -> str:
    """A cell's text, a line break for each <br>."""
    for mark in cell.xpath(".//br"):
        mark.tail = "\n" + (mark.tail or "")
    return str(cell.text_content()).strip()
