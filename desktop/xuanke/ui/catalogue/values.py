"""What the catalogue page shows, as values without Qt."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from xuanke.domain.calendar import Calendar
from xuanke.domain.catalogue import Project

Spans = tuple[tuple[int, int], ...]
Said = tuple[str, Mapping[str, Any]]
PAGE = 60


@dataclass(frozen=True, slots=True)
class Wish:
    """What is looked for: words, values of facets, and a phase and subject that it must suit.

    `sort` is "" for the best first, else `starts`, `credits` or `code`. `stars`: of these alone. `since`: of
    what a revision after that one touched.
    """

    words: str = ""
    chosen: tuple[tuple[str, tuple[str, ...]], ...] = ()
    phase: str = ""
    subject: str = ""
    sort: str = ""
    stars: tuple[str, ...] | None = None
    since: int | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One result. `never` says why the school can never approve it, None where it may."""

    key: str
    title: str
    found: Spans
    institution: str
    mode: str
    level: str
    starts: date | None
    ends: date | None
    credits: float | None
    never: Said | None = None
    days: frozenset[date] = frozenset()
    found_institution: Spans = ()
    found_code: Spans = ()
    also: tuple[str, Spans] = ("", ())
    """What else the words were found in, where it is none of title, institution and code."""
    runs: int = 1
    """How many runs the course has."""
    meant: tuple[str, ...] = ()
    """Whom it is meant for; anybody where that is empty."""


@dataclass(frozen=True, slots=True)
class Found:
    """A page of results; `capped` where there are more than `total`."""

    wish: Wish
    offset: int
    rows: tuple[Row, ...]
    total: int
    capped: bool = False


@dataclass(frozen=True, slots=True)
class Facet:
    """One facet with the count of each of its values, most first."""

    id: str
    values: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Counted:
    """The exact total, and the facets."""

    wish: Wish
    total: int
    facets: tuple[Facet, ...]


@dataclass(frozen=True, slots=True)
class Opened:
    """A project with its other runs, and what the notice says of it."""

    project: Project
    runs: tuple[Project, ...] = ()
    never: tuple[Said, ...] = ()
    changed: tuple[tuple[str, Any, Any], ...] = ()
    """What the newest revision changed of it: the field, before, after."""
    is_new: bool = False
    """Whether the newest revision is the first that holds it."""


@dataclass(frozen=True, slots=True)
class Choices:
    """The phases and subjects that the catalogue knows."""

    phases: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Edition:
    """Which catalogue is held: its publisher's number and moment (Beijing), and how many projects it touched.

    `since` is the revision before it, None for the first. `expired` is the day on which its signatures ended.
    """

    number: str
    at: str
    since: int | None = None
    touched: int = 0
    expired: date | None = None


@dataclass(frozen=True, slots=True)
class Shelf:
    """The starred projects in the order of their stars, each with why it can never be approved."""

    projects: tuple[Project, ...] = ()
    never: Mapping[str, Said] = field(default_factory=dict)
    calendar: Calendar = field(default_factory=Calendar)


@dataclass(frozen=True, slots=True)
class DayCell:
    """One day of the calendar: which projects meet on it, by their numbers from 1; whether it is off."""

    day: date
    marks: tuple[int, ...] = ()
    is_off: bool = False
    is_moved: bool = False
    """A weekday without school, or a weekend day with it."""


@dataclass(frozen=True, slots=True)
class Month:
    """The weeks of a month from Monday to Sunday; None stands for days of its neighbours."""

    first: date
    weeks: tuple[tuple[DayCell | None, ...], ...]


@dataclass(frozen=True, slots=True)
class Clash:
    """Two projects that meet on the same days, by their numbers from 1."""

    first: int
    second: int
    days: tuple[date, ...]
