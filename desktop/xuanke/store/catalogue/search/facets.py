"""By what projects can be narrowed down and counted, and a bitmap of projects for each value."""

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from operator import itemgetter
from typing import Any

from pyroaring import BitMap
from sqlalchemy import ColumnElement, Connection, Select, or_, select

from xuanke.domain.calendar import Calendar
from xuanke.domain.catalogue import Mode, ProjectState, span
from xuanke.store.catalogue.rows import COLUMNS, days_of, values_of
from xuanke.store.catalogue.tables import CHANGE, FACET, PROJECT

CREDIT_BANDS = (0, 8, 16, 24, 48, 90)
"""Lower edges; the last is where an intensive 90 begins."""

LONGEST = 366
"""Days of a project that are looked at: in a year there are teaching days and days off."""

_NO_DAY = ""


def _one(value: str) -> tuple[str, ...]:
    return (value,)


def _several(text: str) -> tuple[str, ...]:
    return values_of(text) or ("",)


def _band(credits: float | None) -> tuple[str, ...]:
    return ("" if credits is None else str(max((e for e in CREDIT_BANDS if e <= credits), default=0)),)


def _yes_or_no(boarding: int) -> tuple[str, ...]:
    return ("true" if boarding else "false",)


def _days(facts: tuple[str, str, str | None, str | None]) -> tuple[str, ...]:
    mode, meeting_days, starts, ends = facts
    first, last = (date.fromisoformat(day) if day else None for day in (starts, ends))
    days = () if mode == Mode.REMOTE else days_of(meeting_days) or span(first, last)
    return tuple(day.isoformat() for day in days[:LONGEST]) or (_NO_DAY,)


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
    "day": (_of("mode", "meeting_days", "starts", "ends"), _days),
    "seats": (_of("seats", "enrolled"), _seats),
    "state": (_of("state"), _one),
}
"""The facets as they are kept: what of a row they look at, and the values that it has by that.

`subject` and `phase` are "" where any will do. `credits` is a band's lower edge. `day` is each day on which
it meets, "" where it has none or is remote. `seats` is `free`, `full`, or `unknown` without 已报人数.
"""

SHOWN = tuple("meets" if name == "day" else name for name in FACETS)
"""The facets as they are shown: `meets` says by a term's calendar what the days are.

That is `never`, `weekend` (on days off alone) or `weekdays` (on a teaching day at least).
"""


@dataclass(frozen=True, slots=True)
class Filters:
    """What a result must be: of each facet in `chosen` one of its values, and within the ranges.

    Dates: the project lies wholly between `starts` and `ends`, both included, or has none. Credits likewise
    from `least` to `most`. `suits` is a phase and a subject: what names neither, or these, or is for any.
    `calendar` says which days are teaching days. `since`: only what a revision after that one added, changed
    or withdrew. `keys`: of these alone. Withdrawn projects are left out otherwise, unless `state` is chosen.
    """

    chosen: Mapping[str, frozenset[str]] = field(default_factory=dict)
    starts: date | None = None
    ends: date | None = None
    least: float | None = None
    most: float | None = None
    suits: tuple[str, str] | None = None
    calendar: Calendar = field(default_factory=Calendar)
    since: int | None = None
    keys: frozenset[str] | None = None

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


Values = Mapping[str, Mapping[str, BitMap]]


class Bitmaps:
    """Every facet value's projects, as they were at one revision; read whole, some 10 bytes a project."""

    def __init__(self, connection: Connection) -> None:
        self._kept: dict[str, dict[str, BitMap]] = {name: {} for name in FACETS}
        for name, value, projects in connection.execute(select(FACET)):
            self._kept[name][value] = BitMap.deserialize(projects)
        self._by_calendar: dict[Calendar, Values] = {}
        self.all = BitMap.union(BitMap(), *self._kept["state"].values())
        self._standing = self.all - _of_any(self._kept["state"], {ProjectState.WITHDRAWN})

    def shown(self, calendar: Calendar) -> Values:
        """The projects of each value of the facets that are shown."""
        if calendar not in self._by_calendar:
            meets = _meets(self._kept["day"], calendar)
            self._by_calendar = {calendar: {name: self._kept.get(name, meets) for name in SHOWN}}
        return self._by_calendar[calendar]

    def allowed(self, connection: Connection, filters: Filters) -> BitMap:
        """The projects that the filters let through."""
        named = (filters.since, filters.keys) != (None, None)
        allowed = self.all if named or "state" in filters.chosen else self._standing
        known = self.shown(filters.calendar)
        for name, values in filters.chosen.items():
            allowed = allowed & _of_any(known[name], values)
        if filters.suits:
            for name, value in zip(("phase", "subject"), filters.suits, strict=True):
                if value:
                    allowed = allowed & _of_any(known[name], {value, ""})
        if (ranged := _ranges(filters)) is not None:
            allowed = allowed & BitMap(connection.execute(ranged).scalars().all())
        if filters.since is not None:
            allowed = allowed & touched_since(connection, filters.since)
        if filters.keys is not None:
            wanted = select(PROJECT.c.id).where(PROJECT.c.key.in_(filters.keys))
            allowed = allowed & BitMap(connection.execute(wanted).scalars().all())
        return allowed

    def counts(self, facet: str, found: BitMap, calendar: Calendar) -> dict[str, int]:
        """How many of the projects found have each of the facet's values; most first, none left out."""
        counted = {
            value: found.intersection_cardinality(projects)
            for value, projects in self.shown(calendar)[facet].items()
        }
        return dict(sorted(((v, n) for v, n in counted.items() if n), key=lambda pair: (-pair[1], pair[0])))


def touched_since(connection: Connection, revision: int) -> BitMap:
    """The projects that a later revision added, changed or withdrew."""
    added = select(PROJECT.c.id).where(PROJECT.c.since > revision)
    changed = select(CHANGE.c.project).where(CHANGE.c.revision > revision)
    return BitMap(connection.execute(added.union(changed)).scalars().all())


def _meets(by_day: Mapping[str, BitMap], calendar: Calendar) -> Mapping[str, BitMap]:
    dated = {date.fromisoformat(day): projects for day, projects in by_day.items() if day != _NO_DAY}
    teaching = (projects for day, projects in dated.items() if calendar.is_teaching_day(day))
    weekdays = BitMap.union(BitMap(), *teaching)
    weekend = BitMap.union(BitMap(), *dated.values()) - weekdays
    return {"weekdays": weekdays, "weekend": weekend, "never": by_day.get(_NO_DAY, BitMap())}


def _of_any(known: Mapping[str, BitMap], values: Collection[str]) -> BitMap:
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
