"""What the catalogue page shows, as values without Qt."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from xuanke.domain.catalogue import Project

Spans = tuple[tuple[int, int], ...]
Said = tuple[str, Mapping[str, Any]]
PAGE = 60


@dataclass(frozen=True, slots=True)
class Wish:
    """What is looked for: words, values of facets, and a phase and subject that it must suit.

    `sort` is "" for the best first, else `starts`, `credits` or `code`. `stars`: of these alone.
    """

    words: str = ""
    chosen: tuple[tuple[str, tuple[str, ...]], ...] = ()
    phase: str = ""
    subject: str = ""
    sort: str = ""
    stars: tuple[str, ...] | None = None


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
    changed: tuple[tuple[str, str, str], ...] = ()
    """What the newest revision changed of it: the field, before, after."""


@dataclass(frozen=True, slots=True)
class Choices:
    """The phases and subjects that the catalogue knows."""

    phases: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()
