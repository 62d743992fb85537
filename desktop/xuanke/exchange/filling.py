"""Cells completed from what the spreadsheet library tells apart from its rows: errors, merged ranges."""

from collections.abc import Iterator, Sequence
from typing import Any

from xuanke.exchange.left_out import Errors, Merge

Rows = Iterator[Sequence[Any]]


def with_errors(rows: Rows, errors: Errors, left: int) -> Rows:
    """The rows in which an error cell says its error."""
    for index, row in enumerate(rows):
        said = errors.get(index)
        yield [said.get(column, cell) for column, cell in enumerate(row, start=left)] if said else row


def filled(rows: Rows, merges: Sequence[Merge], first: int) -> Rows:
    """The rows in which a merged cell says in each of its rows what it says in the first."""
    starting: dict[int, list[tuple[int, int, int]]] = {}
    for (top, left), (bottom, right) in merges:
        starting.setdefault(top, []).append((max(0, left - first), right - first, bottom))
    held: list[tuple[int, int, int, Any]] = []
    for index, row in enumerate(rows):
        held = [merge for merge in held if merge[2] >= index]
        held += [
            (left, right, bottom, row[left])
            for left, right, bottom in starting.get(index, ())
            if left < len(row)
        ]
        cells = list(row)
        for left, right, _, said in held:
            width = min(right, len(cells) - 1) - left + 1
            cells[left : left + width] = [said] * width
        yield cells
