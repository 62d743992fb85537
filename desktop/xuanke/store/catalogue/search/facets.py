"""By what projects can be narrowed down and counted, and a bitmap of projects for each value."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

from pyroaring import BitMap
from sqlalchemy import ColumnElement, Connection, Select, or_, select

from xuanke.domain.catalogue import Mode, ProjectState, span
from xuanke.store.catalogue.rows import COLUMNS, days_of, values_of
from xuanke.store.catalogue.tables import FACET, PROJECT

FACETS = (
    "subject",
    "phase",
    "mode",
    "level",
    "kind",
    "region",
    "institution",
    "theme",
    "credits",
    "funding",
    "boarding",
    "meets",
    "seats",
    "state",
)
"""The facets, in the order in which they are shown.

`subject` and `phase` are "" where any will do. `credits` is a band's lower edge. `meets` is `never`,
`weekend` or `weekdays` (Monday to Friday; holidays are the term's). `seats` is `free`, `full`, or `unknown`
without 已报人数.
"""

CREDIT_BANDS = (0, 8, 16, 24, 48, 90)
"""Lower edges; the last is where an intensive 90 begins."""

_AT = {name: place for place, name in enumerate(COLUMNS)}
_PLAIN = tuple(
    (name, _AT[name]) for name in ("mode", "level", "kind", "region", "institution", "funding", "state")
)
_SEVERAL = (("subject", _AT["subjects"]), ("phase", _AT["phases"]), ("theme", _AT["themes"]))
_SATURDAY = 5


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


def facet_values(row: Sequence[Any]) -> Iterator[tuple[str, str]]:
    """Each facet and value that a project's row has."""
    for name, place in _PLAIN:
        yield name, row[place]
    for name, place in _SEVERAL:
        for value in values_of(row[place]) or ("",):
            yield name, value
    yield "credits", credit_band(row[_AT["credits"]])
    yield "boarding", "true" if row[_AT["boarding"]] else "false"
    yield (
        "meets",
        "never"
        if row[_AT["mode"]] == Mode.REMOTE
        else _meets(row[_AT["meeting_days"]], row[_AT["starts"]], row[_AT["ends"]]),
    )
    yield "seats", _seats(row[_AT["seats"]], row[_AT["enrolled"]])


def credit_band(credits: float | None) -> str:
    """The lower edge of the band that the credits lie in, empty where they are unknown."""
    return "" if credits is None else str(max((e for e in CREDIT_BANDS if e <= credits), default=0))


@lru_cache(maxsize=8192)
def _meets(meeting_days: str, starts: str | None, ends: str | None) -> str:
    days = days_of(meeting_days)
    if not days:
        first, last = (date.fromisoformat(day) if day else None for day in (starts, ends))
        if first and last and last - first > timedelta(days=2):
            return "weekdays"
        days = span(first, last)
    if not days:
        return "never"
    return "weekend" if all(day.weekday() >= _SATURDAY for day in days) else "weekdays"


def _seats(seats: int | None, enrolled: int | None) -> str:
    if enrolled is None:
        return "unknown"
    return "free" if seats is None or enrolled < seats else "full"


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
