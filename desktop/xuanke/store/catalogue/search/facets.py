"""By what projects can be narrowed down and counted, and a bitmap of projects for each value."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from operator import itemgetter
from typing import Any

from pyroaring import BitMap
from sqlalchemy import ColumnElement, Connection, Select, or_, select

from xuanke.domain.catalogue import Mode, ProjectState, span
from xuanke.store.catalogue.rows import COLUMNS, days_of, values_of
from xuanke.store.catalogue.tables import FACET, PROJECT

CREDIT_BANDS = (0, 8, 16, 24, 48, 90)
"""Lower edges; the last is where an intensive 90 begins."""

_SATURDAY = 5


def _one(value: str) -> tuple[str, ...]:
    return (value,)


def _several(text: str) -> tuple[str, ...]:
    return values_of(text) or ("",)


def _band(credits: float | None) -> tuple[str, ...]:
    return ("" if credits is None else str(max((e for e in CREDIT_BANDS if e <= credits), default=0)),)


def _yes_or_no(boarding: int) -> tuple[str, ...]:
    return ("true" if boarding else "false",)


def _meets(facts: tuple[str, str, str | None, str | None]) -> tuple[str, ...]:
    mode, meeting_days, starts, ends = facts
    first, last = (date.fromisoformat(day) if day else None for day in (starts, ends))
    days = days_of(meeting_days) or span(first, last)
    if mode == Mode.REMOTE or not days:
        return ("never",)
    return ("weekend" if all(day.weekday() >= _SATURDAY for day in days) else "weekdays",)


def _seats(facts: tuple[int | None, int | None]) -> tuple[str, ...]:
    seats, enrolled = facts
    if enrolled is None:
        return ("unknown",)
    return ("free" if seats is None or enrolled < seats else "full",)


def _of(*columns: str) -> Callable[[Sequence[Any]], Any]:
    return itemgetter(*(COLUMNS.index(column) for column in columns))


FACETS: Mapping[str, tuple[Callable[[Sequence[Any]], Any], Callable[[Any], tuple[str, ...]]]] = {
    "subject": (_of("subjects"), _several),
    "phase": (_of("phases"), _several),
    "mode": (_of("mode"), _one),
    "level": (_of("level"), _one),
    "kind": (_of("kind"), _one),
    "region": (_of("region"), _one),
    "institution": (_of("institution"), _one),
    "theme": (_of("themes"), _several),
    "credits": (_of("credits"), _band),
    "funding": (_of("funding"), _one),
    "boarding": (_of("boarding"), _yes_or_no),
    "meets": (_of("mode", "meeting_days", "starts", "ends"), _meets),
    "seats": (_of("seats", "enrolled"), _seats),
    "state": (_of("state"), _one),
}
"""The facets as they are shown: what of a row they look at, and the values that it has by that.

`subject` and `phase` are "" where any will do. `credits` is a band's lower edge. `meets` is `never`,
`weekend` or `weekdays` (Monday to Friday; holidays are the term's). `seats` is `free`, `full`, or `unknown`
without 已报人数.
"""


@dataclass(frozen=True, slots=True)
class Filters:
    """What a result must be: of each facet in `chosen` one of its values, and within the ranges.

    Dates: the project lies wholly between `starts` and `ends`, both included, or has none. Credits likewise
    from `least` to `most`. `suits` is a phase and a subject: what names neither, or these, or is for any.
    Withdrawn projects are left out unless `state` is chosen.
    """

    chosen: Mapping[str, frozenset[str]] = field(default_factory=dict)
    starts: date | None = None
    ends: date | None = None
    least: float | None = None
    most: float | None = None
    suits: tuple[str, str] | None = None

    def without(self, facet: str) -> "Filters":
        """The same, but of that facet everything: for its own counts."""
        return replace(self, chosen={name: values for name, values in self.chosen.items() if name != facet})


class Gathered:
    """Which projects have which facet values, gathered while rows are written."""

    def __init__(self) -> None:
        self._by_facts: list[tuple[str, Callable[[Sequence[Any]], Any], dict[Any, BitMap]]] = [
            (name, look, defaultdict(BitMap)) for name, (look, _) in FACETS.items()
        ]

    def add(self, number: int, row: Sequence[Any]) -> None:
        """Keeps the facts; few rows differ in them, so their values are worked out at the end."""
        for _, look, projects in self._by_facts:
            projects[look(row)].add(number)

    def values(self) -> dict[tuple[str, str], BitMap]:
        """Each facet's values and their projects."""
        found: dict[tuple[str, str], BitMap] = defaultdict(BitMap)
        for name, _, by_facts in self._by_facts:
            for facts, projects in by_facts.items():
                for value in FACETS[name][1](facts):
                    found[name, value] |= projects
        return found


class Bitmaps:
    """Every facet value's projects, as they were at one revision; read whole, some 10 bytes a project."""

    def __init__(self, connection: Connection) -> None:
        self._values: dict[str, dict[str, BitMap]] = {name: {} for name in FACETS}
        for name, value, projects in connection.execute(select(FACET)):
            self._values[name][value] = BitMap.deserialize(projects)
        self.all = BitMap.union(BitMap(), *self._values["state"].values())
        self._standing = self.all - self._of("state", {ProjectState.WITHDRAWN})

    def allowed(self, connection: Connection, filters: Filters) -> BitMap:
        """The projects that the filters let through."""
        allowed = self.all if "state" in filters.chosen else self._standing
        for name, values in filters.chosen.items():
            allowed = allowed & self._of(name, values)
        if filters.suits:
            for name, value in zip(("phase", "subject"), filters.suits, strict=True):
                if value:
                    allowed = allowed & self._of(name, {value, ""})
        if (ranged := _ranges(filters)) is not None:
            allowed = allowed & BitMap(connection.execute(ranged).scalars().all())
        return allowed

    def counts(self, facet: str, found: BitMap) -> dict[str, int]:
        """How many of the projects found have each of the facet's values; most first, none left out."""
        counted = {
            value: found.intersection_cardinality(projects) for value, projects in self._values[facet].items()
        }
        return dict(sorted(((v, n) for v, n in counted.items() if n), key=lambda pair: (-pair[1], pair[0])))

    def _of(self, facet: str, values: frozenset[str] | set[str]) -> BitMap:
        known = self._values[facet]
        return BitMap.union(BitMap(), *(known[value] for value in values if value in known))


def _ranges(filters: Filters) -> Select[int] | None:
    conditions: list[ColumnElement[bool]] = []
    if filters.starts:
        conditions.append(or_(PROJECT.c.starts.is_(None), PROJECT.c.starts >= filters.starts.isoformat()))
    if filters.ends:
        conditions.append(or_(PROJECT.c.ends.is_(None), PROJECT.c.ends <= filters.ends.isoformat()))
    if filters.least is not None:
        conditions.append(PROJECT.c.credits >= filters.least)
    if filters.most is not None:
        conditions.append(PROJECT.c.credits <= filters.most)
    return select(PROJECT.c.id).where(*conditions) if conditions else None
