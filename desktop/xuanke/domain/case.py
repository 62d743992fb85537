"""One request with every fact that a rule may look at, joined group by group.

Every fact but seats, clearances and the catalogue is local to a group of teachers who can
stand in for one another; so a whole term is examined in one pass over groups.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple

from xuanke.domain.catalogue import Clearance, Project
from xuanke.domain.credits import Remark
from xuanke.domain.people import Commitment, CreditEntry, GroupKey, Teacher
from xuanke.domain.requests import Request, RequestState
from xuanke.domain.term import Term

ANY = frozenset({"全学段", "全学科", "不限"})


@dataclass(frozen=True, slots=True)
class Filed:
    """A request and where it stands."""

    request: Request
    state: RequestState
    shelved: bool = False


@dataclass(frozen=True, slots=True)
class Person:
    """A teacher, or a number that no roster row carries (`teacher` None), with all that is theirs."""

    key: str
    teacher: Teacher | None
    filed: tuple[Filed, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    ledger: tuple[CreditEntry, ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """Everybody of one group, whether or not they asked for anything (`key` None: nobody's group)."""

    key: GroupKey | None
    people: tuple[Person, ...]


def _never_published(key: str, moment: datetime) -> Project | None:
    return None


def _nobody_near(number: str, name: str) -> Sequence[Teacher]:
    return ()


def _nothing_held(teacher: str) -> Sequence[Filed]:
    return ()


@dataclass(frozen=True, slots=True)
class Shared:
    """The facts that are the same for every group.

    `projects` maps a project key to the project as the catalogue holds it now; `runs` maps
    a code to the keys of its runs, so that a code without a run can mean its only one.
    `clearances` is None while no clearance list was ever imported. `seats_taken` counts,
    per project key, the teachers with a live request. `as_published` gives a project as
    the newest snapshot published at or before that moment had it, None where there is none.
    `near` names roster teachers whom an unknown number or name may mean, `round1_of` what
    round 1 holds for a teacher. `on` is the day by which suspensions are judged.
    """

    term: Term
    projects: Mapping[str, Project]
    runs: Mapping[str, Sequence[str]]
    clearances: Mapping[str, Sequence[Clearance]] | None
    seats_taken: Mapping[str, int]
    as_published: Callable[[str, datetime], Project | None] = _never_published
    near: Callable[[str, str], Sequence[Teacher]] = _nobody_near
    round1_of: Callable[[str], Sequence[Filed]] = _nothing_held
    on: date | None = None


@dataclass(frozen=True, slots=True)
class Offer:
    """A project with what is worked out of it once; empty `phases` and `subjects` mean any."""

    key: str
    project: Project
    days: frozenset[date]
    phases: frozenset[str]
    subjects: frozenset[str]


class Absence(NamedTuple):
    """A commitment and the days on which it takes the teacher away."""

    commitment: Commitment
    days: frozenset[date]


class Choice(NamedTuple):
    """A live request and what it asks for, None where the catalogue has no such project."""

    request: Request
    offer: Offer | None


class Own(NamedTuple):
    """A person with their live requests, first come first, their absences, and what their credits lack."""

    person: Person
    live: tuple[Choice, ...]
    absences: tuple[Absence, ...] = ()
    credits: tuple[Remark, ...] = ()

    def away(self) -> set[date]:
        """The days on which the person would be away."""
        days: set[date] = set()
        for choice in self.live:
            if choice.offer:
                days |= choice.offer.days
        for absence in self.absences:
            days |= absence.days
        return days


class Circle(NamedTuple):
    """A group's cover: how many are in post, how many may be away, and who is on each day that is short."""

    key: GroupKey | None = None
    size: int = 0
    most: int = 0
    short: Mapping[date, Sequence[Teacher]] = {}


class Case(NamedTuple):
    """One request with every fact; `teacher` and `offer` are None where roster and catalogue lack them.

    A NamedTuple, as Own and Circle are: one is made for every request, and these cost a third.
    """

    filed: Filed
    request: Request
    teacher: Teacher | None
    offer: Offer | None
    own: Own
    circle: Circle
    shared: Shared


def resolve(request: Request, projects: Collection[str], runs: Mapping[str, Sequence[str]]) -> str | None:
    """The key of the project that a request means: a code without a run means its only run (四（二）)."""
    key = request.project
    if key in projects:
        return key
    candidates = () if request.run else runs.get(request.code, ())
    return candidates[0] if len(candidates) == 1 else None
