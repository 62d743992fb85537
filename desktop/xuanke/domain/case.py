"""One request with every fact that a rule may look at, joined group by group.

Every fact but seats, clearances and the catalogue is local to a group of teachers who can
stand in for one another; so a whole term is examined in one pass over groups.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from xuanke.domain.catalogue import Clearance, Project
from xuanke.domain.people import Commitment, CreditEntry, GroupKey, Teacher
from xuanke.domain.requests import Request, RequestState
from xuanke.domain.term import Term


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


@dataclass(frozen=True, slots=True)
class Shared:
    """The facts that are the same for every group.

    `projects` maps a project key to the project as the catalogue holds it now; `runs` maps
    a code to the keys of its runs, so that a code without a run can mean its only one.
    `clearances` is None while no clearance list was ever imported. `seats_taken` counts,
    per project key, the teachers with a live request. `as_published` gives a project as
    the newest snapshot published at or before that moment had it, None where there is none.
    `near` names roster teachers whom an unknown number or name may mean.
    """

    term: Term
    projects: Mapping[str, Project]
    runs: Mapping[str, Sequence[str]]
    clearances: Mapping[str, Sequence[Clearance]] | None
    seats_taken: Mapping[str, int]
    as_published: Callable[[str, "object"], Project | None] = lambda key, moment: None
    near: Callable[[str, str], Sequence[Teacher]] = lambda number, name: ()
