"""From the rows of a sheet to columns of parsed fields, chunk by chunk, with every problem of every row."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from xuanke.domain.identity import is_masked, mask
from xuanke.exchange.cells import TOTALS, Bad, Memo, compact, identity_number, plain, words
from xuanke.exchange.columns import Column, Layout, fold_header
from xuanke.exchange.dates import counted_from_1904

CHUNK = 4000
MEMORY = 200_000

Complaint = tuple[int, str, str, str, Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class Chunk:
    """Some rows: their numbers, a column of values per field, and what was wrong with the others.

    A complaint is (row number, header, shown value, reason, arguments); `rejected` maps the
    numbers of refused rows to their texts.
    """

    numbers: list[int]
    columns: dict[str, list[Any]]
    complaints: list[Complaint]
    rejected: dict[int, tuple[str, ...]]


class Reader:
    """Parses the rows of one layout; it remembers each column's cells between chunks."""

    def __init__(self, layout: Layout, *, from_1904: bool = False) -> None:
        self.layout = layout
        self.width = len(layout.header)
        self.used = [
            (column, index)
            for ours, index in layout.places.items()
            if (column := layout.kind.column(ours)).field
        ]
        self.memos = {
            column.field: Memo(counted_from_1904(column.parse) if from_1904 else column.parse)
            for column, _ in self.used
        }
        self.extra = layout.unknown if layout.kind.keeps_extra else ()
        self.text = Memo(words)

    def chunks(self, rows: Iterable[Sequence[Any]], first_number: int) -> Iterator[Chunk]:
        """The rows in chunks; `first_number` is the spreadsheet's number of the first."""
        numbered = enumerate(rows, start=first_number)
        while piece := list(islice(numbered, CHUNK)):
            yield self.chunk(piece)

    def chunk(self, piece: Sequence[tuple[int, Sequence[Any]]]) -> Chunk:
        """One chunk, without the rows that are empty, totals, or the header again."""
        kept = [(number, row) for number, row in piece if any(row)]
        numbers = [number for number, _ in kept]
        rows = [self.fitted(row) for _, row in kept]
        columns, bad = self.parsed(rows)
        for row, field, wrong in self.layout.kind.settle(columns, len(rows)):
            bad.setdefault(row, []).append((field, wrong))
        self.too_wide(kept, bad)
        complaints: list[Complaint] = []
        rejected: dict[int, tuple[str, ...]] = {}
        for row, found in sorted(bad.items()):
            if self.is_no_row(rows[row]):
                continue
            rejected[numbers[row]] = tuple(plain(cell) for cell in rows[row])
            complaints += [self.complaint(numbers[row], rows[row], field, wrong) for field, wrong in found]
        if bad:
            good = [n for n in range(len(rows)) if n not in bad]
            numbers = [numbers[n] for n in good]
            columns = {field: [column[n] for n in good] for field, column in columns.items()}
        self.forget()
        return Chunk(numbers, columns, complaints, rejected)

    def fitted(self, row: Sequence[Any]) -> Sequence[Any]:
        """The row as wide as the header."""
        missing = self.width - len(row)
        if missing == 0:
            return row
        return [*row, *("",) * missing] if missing > 0 else row[: self.width]

    def parsed(
        self, rows: Sequence[Sequence[Any]]
    ) -> tuple[dict[str, list[Any]], dict[int, list[tuple[str, Bad]]]]:
        """A column of values per field, and the cells that were refused."""
        cells = list(zip(*rows, strict=True)) or [()] * self.width
        bad: dict[int, list[tuple[str, Bad]]] = {}
        columns: dict[str, list[Any]] = {}
        for column, index in self.used:
            memo = self.memos[column.field]
            values = columns[column.field] = list(map(memo.__getitem__, cells[index]))
            if memo.has_bad:
                for row, value in enumerate(values):
                    if value.__class__ is Bad:
                        bad.setdefault(row, []).append((column.field, value))
            if column.needed and (None in values or "" in values):
                for row, value in enumerate(values):
                    if value is None or value == "":
                        bad.setdefault(row, []).append((column.field, Bad("row-missing")))
        if self.extra:
            columns["extra"] = self.extras(cells)
        return columns, bad

    def extras(self, cells: Sequence[Sequence[Any]]) -> list[Any]:
        """What the columns that we do not know say, as (header, text)."""
        texts = [[self.text[cell] for cell in cells[index]] for index, _ in self.extra]
        headers = [header for _, header in self.extra]
        return [
            tuple((h, t) for h, t in zip(headers, row, strict=True) if t) for row in zip(*texts, strict=True)
        ]

    def too_wide(
        self, kept: Sequence[tuple[int, Sequence[Any]]], bad: dict[int, list[tuple[str, Bad]]]
    ) -> None:
        """Refuses the rows of a text that have more cells than the header: they have slipped."""
        for row, (_, cells) in enumerate(kept):
            if len(cells) > self.width and any(map(plain, cells[self.width :])):
                bad.setdefault(row, []).append(("", Bad("row-too-wide")))

    def is_no_row(self, row: Sequence[Any]) -> bool:
        """Whether it is blank, a total, or the header repeated at the top of a page."""
        said = [text for cell in row if (text := compact(cell))]
        if not said:
            return True
        first = said[0].rstrip(":")
        if first in TOTALS or (first[:2] in TOTALS and first[2:3] in (":", "(", *"0123456789")):
            return True
        again = sum(
            fold_header(a) == fold_header(b) for a, b in zip(row, self.layout.header, strict=True) if b
        )
        return again > len(self.layout.places) // 2 and again > 1

    def complaint(self, number: int, row: Sequence[Any], field: str, wrong: Bad) -> Complaint:
        """Where and why; an identity number is shown masked."""
        column = next((c for c, _ in self.used if c.field == field), None)
        if column is None:
            ours = next((c for c in self.layout.kind.columns if c.field == field), None)
            return number, ours.header if ours else "", "", wrong.reason, dict(wrong.arguments)
        index = self.layout.places[column.header]
        shown = plain(row[index])
        if personal(column, shown):
            shown = mask(shown)
        return number, self.layout.header[index], shown, wrong.reason, dict(wrong.arguments)

    def forget(self) -> None:
        """Keeps what is remembered within bounds: names and codes hardly repeat."""
        for memo in (*self.memos.values(), self.text):
            if len(memo) > MEMORY:
                memo.clear()


def personal(column: Column, shown: str) -> bool:
    """Whether a refused value may be an identity number."""
    return (column.parse is identity_number or len(shown) >= 15) and shown.isalnum() and not is_masked(shown)
