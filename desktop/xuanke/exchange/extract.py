"""Which sheet holds the table, where its header stands, and its rows: what the child process does."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import islice
from typing import Any

from xuanke.domain.identity import mask_likely
from xuanke.exchange.cells import compact
from xuanke.exchange.columns import (
    WIDEST,
    Kind,
    Layout,
    find_layout,
    header_text,
    match_header,
    namings,
    with_mapping,
)
from xuanke.exchange.kinds import KINDS
from xuanke.exchange.rows import Chunk, Reader
from xuanke.exchange.tables import Sheet, open_table
from xuanke.faults import Fault

HEADER_ROWS = 60
SHOWN_ROWS = 8


@dataclass(frozen=True, slots=True)
class Task:
    """What the child is asked. `kind` None: find out; `sheet` None: the first that fits."""

    source: str
    name: str
    is_path: bool
    kind: str | None = None
    sheet: str | None = None
    mapping: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Found:
    """The table that was found, before its rows."""

    kind: str
    sheet: str
    header: tuple[str, ...]
    fields: frozenset[str]
    unknown: tuple[str, ...]
    height: int


@dataclass(frozen=True, slots=True)
class OtherSheets:
    """Sheets further right that fit as well and are not read."""

    names: tuple[str, ...]


class HeadersUnmatched(Fault):
    """No header of the file fits a table: a person may map it.

    `header` is the row that looks most like one, `first_rows` what stands above and below,
    `kinds` the tables that were tried, `lacks` the headers that are missing for the nearest.
    """

    def __init__(
        self,
        *,
        file: str,
        header: tuple[str, ...],
        first_rows: tuple[tuple[str, ...], ...],
        kinds: tuple[str, ...],
        lacks: tuple[str, ...],
    ) -> None:
        super().__init__(
            "table-headers-unmatched",
            advice="table-headers-unmatched-advice",
            file=file,
            header=tuple(mask_likely(h) for h in header if h),
            lacks=lacks,
        )
        self.header = header
        self.first_rows = first_rows
        self.kinds = kinds
        self.lacks = lacks


@cache
def known_headers() -> frozenset[str]:
    """Every header that some table has, folded."""
    return frozenset(folded for kind in KINDS.values() for folded in kind.lookup())


def is_known(header: str) -> bool:
    """Whether some table has such a header."""
    return not known_headers().isdisjoint(namings(header_text(header)))


def extract(task: Task, content: bytes | str) -> Iterator[Found | Chunk | OtherSheets]:
    """What was found, its rows, and which other sheets fit; raises a Fault where there is nothing to find."""
    sheets = chosen_sheets(open_table(content, task.name, is_known), task)
    place, layout = fitting_sheet(sheets, task)
    sheet = sheets[place]
    yield Found(
        layout.kind.name,
        sheet.name,
        layout.header,
        frozenset(field for h in layout.places for field in layout.kind.column(h).served),
        tuple(name for _, name in layout.unknown),
        sheet.height(),
    )
    yield from Reader(layout, from_1904=sheet.from_1904).chunks(
        islice(sheet.rows(), layout.first, None), layout.first + 1
    )
    below = sheets[place + 1 :]
    yield OtherSheets(tuple(s.name for s in below if find_layout([layout.kind], peek(s) or [], task.mapping)))


def chosen_sheets(sheets: Sequence[Sheet], task: Task) -> Sequence[Sheet]:
    """The sheet that was named, hidden or not; else those that are visible."""
    if task.sheet is None:
        return [sheet for sheet in sheets if sheet.visible]
    wanted = compact(task.sheet)
    named = [sheet for sheet in sheets if compact(sheet.name) == wanted]
    if not named:
        raise Fault(
            "table-no-such-sheet",
            advice="table-no-such-sheet-advice",
            file=task.name,
            sheet=task.sheet,
            sheets=tuple(sheet.name for sheet in sheets),
        )
    return named


Top = list[Sequence[Any]]


def peek(sheet: Sheet) -> Top | None:
    """The first rows of a sheet; None where the library cannot read it, which need not spoil the others."""
    try:
        return list(islice(sheet.rows(), HEADER_ROWS))
    except MemoryError:
        raise
    except BaseException:
        return None


def fitting_sheet(sheets: Sequence[Sheet], task: Task) -> tuple[int, Layout]:
    """The place and the layout of the first sheet whose header fits."""
    tops: list[Top] = []
    unreadable = False
    for place, sheet in enumerate(sheets):
        top = peek(sheet)
        unreadable |= top is None
        if top is None or not any(map(any, top)):
            continue
        if layout := fitting_layout(top, task):
            return place, layout
        tops.append(top)
    if tops:
        raise unmatched(tops, task)
    if unreadable:
        raise Fault("table-broken", advice="table-save-as-xlsx", file=task.name)
    raise Fault("table-no-rows", advice="table-no-rows-advice", file=task.name)


def fitting_layout(top: Top, task: Task) -> Layout | None:
    """The layout of a sheet by its first rows, as the kind that was asked for or as any."""
    if task.kind is None:
        return find_layout(list(KINDS.values()), top, task.mapping)
    recognised = find_layout(list(KINDS.values()), top, {})
    return (
        insisted(recognised, top, task) if recognised else find_layout([KINDS[task.kind]], top, task.mapping)
    )


def insisted(recognised: Layout, top: Top, task: Task) -> Layout | None:
    """The layout as the kind that a person insists on; a Fault where the file is plainly another."""
    kind = KINDS[task.kind or ""]
    if recognised.kind is kind and not task.mapping:
        return recognised
    layout = find_layout([kind], top, task.mapping)
    if layout and (task.mapping or recognised.kind is kind or has_own(kind, layout)):
        return layout
    if recognised.kind is kind:
        return None
    raise Fault(
        "table-wrong-kind",
        advice="table-wrong-kind-advice",
        file=task.name,
        found=recognised.kind.name,
        expected=kind.name,
    )


def has_own(kind: Kind, layout: Layout) -> bool:
    """Whether the file has a column that only this kind of table has."""
    return any(kind.column(header).field in kind.own for header in layout.places)


def unmatched(tops: Sequence[Top], task: Task) -> HeadersUnmatched:
    """What a person needs to see to map the headers."""
    kinds = [KINDS[task.kind]] if task.kind else list(KINDS.values())
    best: tuple[tuple[int, int, int], tuple[str, ...], tuple[str, ...], Top] = ((-1, 0, 0), (), (), [])
    for kind in kinds:
        lookup = with_mapping(kind, task.mapping)
        for top in tops:
            for row in top[:20]:
                header = tuple(map(header_text, row[:WIDEST]))
                places = match_header(lookup, header)
                lacks = kind.lacks(places)
                merit = len(places), -len(lacks), len(set(header) - {""})
                if merit > best[0]:
                    best = merit, header, lacks, top
    _, header, lacks, top = best
    shown = tuple(tuple(map(header_text, row[:WIDEST])) for row in top[:SHOWN_ROWS])
    return HeadersUnmatched(
        file=task.name, header=header, first_rows=shown, kinds=tuple(k.name for k in kinds), lacks=lacks
    )
