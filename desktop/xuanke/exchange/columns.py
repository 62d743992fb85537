"""From headers to fields: what a column is called in our tables, and by what other names people call it."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from itertools import starmap
from typing import Any

from xuanke.exchange.cells import INVISIBLE, Bad, Parse, plain

MARKS = str.maketrans("", "", "*★☆※▲△●○◆■:?#!'\"“”_")
REMARK = re.compile(r"[(\[【〔<{].*?(?:[)\]】〕>}]|$)")
RUNNING_NUMBER = re.compile(r"^\d+[.、]?")
WIDEST = 1000
LONGEST = 300
NOT_OURS = frozenset(("序号", "序", "no.", "no", "行号"))

Settle = Callable[[dict[str, list[Any]], int], Iterable[tuple[int, str, Bad]]]


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table: the field that it fills ('' where it is known and not used), header, parser.

    `fills`: the value's fields that a column of another name serves, as a span of days its two ends.
    """

    field: str
    header: str
    parse: Parse
    synonyms: tuple[str, ...] = ()
    needed: bool = False
    fills: tuple[str, ...] = ()

    @property
    def served(self) -> tuple[str, ...]:
        """The value's fields that the column fills."""
        return self.fills or (self.field,) * bool(self.field)


@dataclass(frozen=True, slots=True)
class Kind:
    """One table: its columns, which of them a file must have, and what makes its rows values.

    `needed` lists fields of which a file must have at least one each. `settle` looks at
    whole rows: it fills what follows from other cells and yields (row, field, reason) for
    rows that contradict themselves. `own` are fields that only this kind of file has.
    """

    name: str
    value: Callable[..., Any]
    columns: tuple[Column, ...]
    needed: tuple[tuple[str, ...], ...]
    key: Callable[[Any], Any]
    settle: Settle
    own: frozenset[str] = frozenset()
    keeps_extra: bool = False
    keeps_position: bool = False

    def lookup(self) -> dict[str, str]:
        """Folded header to the header of our table."""
        return {folded(name): c.header for c in self.columns for name in (*c.synonyms, c.header)}

    def column(self, header: str) -> Column:
        """The column under that header of ours."""
        return next(c for c in self.columns if c.header == header)

    def lacks(self, headers: Iterable[str]) -> tuple[str, ...]:
        """What a file with these headers of ours still needs; alternatives are joined by 或."""
        held = {field for header in headers for field in self.column(header).served}
        names = {c.field: c.header for c in reversed(self.columns)}
        return tuple(
            "/".join(names[field] for field in fields)
            for fields in self.needed
            if not held.intersection(fields)
        )


def fold_header(cell: Any) -> str:
    """A header without blanks, marks of required columns and line breaks, in half width."""
    return folded(plain(cell))


@lru_cache(maxsize=16384)
def folded(text: str) -> str:
    """The same of a text."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text).translate(INVISIBLE)
    return "".join(text.translate(MARKS).split()).casefold()


@lru_cache(maxsize=16384)
def namings(header: str) -> tuple[str, ...]:
    """What a header may be known as, folded: whole, without remarks, its first line, what precedes : or /."""
    whole = folded(header)
    spelled = (
        REMARK.sub("", whole),
        REMARK.sub("", folded(header.split("\n", maxsplit=1)[0])),
        folded(re.split("[:：/]", header)[0]),
        RUNNING_NUMBER.sub("", whole),
    )
    return tuple(dict.fromkeys((whole, *spelled)))


@dataclass(frozen=True, slots=True)
class Layout:
    """Where a table's header stands and which of its columns fill which of ours.

    `first` is the index of the first data row; `places` maps our header to the column's index.
    """

    kind: Kind
    first: int
    header: tuple[str, ...]
    places: Mapping[str, int]

    @property
    def unknown(self) -> tuple[tuple[int, str], ...]:
        """The columns that match nothing, with their places."""
        used = set(self.places.values())
        return tuple(
            (n, name)
            for n, name in enumerate(self.header)
            if name and n not in used and fold_header(name) not in NOT_OURS
        )


def match_header(lookup: Mapping[str, str], header: Sequence[str]) -> dict[str, int]:
    """Our header to the index of the column that matches it: our own name before others, then the first."""
    found: dict[str, tuple[bool, int]] = {}
    for index, name in enumerate(header):
        if ours := matching(lookup, name):
            merit = folded(name) != folded(ours), index
            found[ours] = min(merit, found.get(ours, merit))
    return {ours: index for ours, (_, index) in found.items()}


def matching(lookup: Mapping[str, str], header: str) -> str | None:
    """The header of ours that one of theirs means."""
    return next((ours for name in namings(header) if (ours := lookup.get(name))), None) if header else None


def with_mapping(kind: Kind, mapping: Mapping[str, str]) -> dict[str, str]:
    """The kind's lookup, in which what a person mapped comes first."""
    lookup = kind.lookup()
    fields = {c.field: c.header for c in kind.columns if c.field}
    chosen = {
        fold_header(theirs): lookup.get(fold_header(ours)) or fields.get(ours)
        for theirs, ours in mapping.items()
    }
    taken = set(chosen.values())
    kept = {folded: ours for folded, ours in lookup.items() if ours not in taken}
    return kept | {folded: ours for folded, ours in chosen.items() if ours}


def header_candidates(
    lookup: Mapping[str, str], rows: Sequence[Sequence[Any]]
) -> Iterator[tuple[int, list[str]]]:
    """Each row as a header, and each pair of rows as one in two storeys, with the first data row."""
    upper: list[str] = []
    for first, row in enumerate(rows, start=1):
        lower = list(map(header_text, row[:WIDEST]))
        yield first, lower
        if upper:
            yield (
                first,
                list(starmap(partial(joined, lookup), zip(upper, carried(upper), lower, strict=False))),
            )
        upper = lower


def header_text(cell: Any) -> str:
    """What a cell says as a header; no header is longer, and a cell may hold megabytes."""
    return plain(cell[:LONGEST] if isinstance(cell, str) else cell)


def joined(lookup: Mapping[str, str], above: str, group: str, below: str) -> str:
    """A header in two storeys: under 项目, 编号 is 项目编号 and 轮次 is 轮次."""
    if below and not matching(lookup, below) and matching(lookup, group + below):
        return group + below
    return below or above


def carried(upper: Sequence[str]) -> Iterator[str]:
    """The upper storey, in which a group's name stands over its first column only."""
    name = ""
    for cell in upper:
        name = cell or name
        yield name


def find_layout(
    kinds: Sequence[Kind], rows: Sequence[Sequence[Any]], mapping: Mapping[str, str]
) -> Layout | None:
    """The layout of the first rows under the kind that fits them best, None where none has all it needs."""
    best: Layout | None = None
    for kind in kinds:
        lookup = with_mapping(kind, mapping)
        for first, header in header_candidates(lookup, rows):
            places = match_header(lookup, header)
            if kind.lacks(places) or (best and len(places) <= len(best.places)):
                continue
            best = Layout(kind, first, tuple(header), places)
    return best
