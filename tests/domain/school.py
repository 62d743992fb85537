"""A small school for tests: teachers, projects and requests in a line each."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from tests.domain.situations import PROJECT, TEACHER, term

from xuanke.domain.case import Filed, Group, Person, Shared, resolve
from xuanke.domain.catalogue import Mode, Project
from xuanke.domain.examine import Examined, examine
from xuanke.domain.people import Teacher
from xuanke.domain.requests import Request, RequestState

ROUND_1 = datetime(2020, 9, 1, 10)
ROUND_2 = datetime(2020, 9, 14, 10)


def teacher(no: str, **fields: Any) -> Teacher:
    """A teacher in post without an identity number."""
    return replace(TEACHER, no=no, name=f"教师{no}", id_number="", **fields)


def project(code: str, first: date | None = None, last: date | None = None, **fields: Any) -> Project:
    """A project in person on those days, a remote one without."""
    mode = Mode.IN_PERSON if first else Mode.REMOTE
    given = {"mode": mode, "starts": first, "ends": last or first, "seats": None, "title": f"项目{code}"}
    return replace(PROJECT, code=code, **(given | fields))


def filed(
    no: str, code: str, round: int = 1, state: RequestState = RequestState.PENDING, **fields: Any
) -> Filed:
    """A request made within its round."""
    given = {"chosen_at": ROUND_1 if round == 1 else ROUND_2} | fields
    return Filed(Request(no, code, round, **given), state)


def person(who: Teacher, *requests: Filed, **fields: Any) -> Person:
    """A teacher with what they asked for."""
    return Person(who.key, who, requests, **fields)


def nobody(number: str, *requests: Filed) -> Person:
    """A number that the roster does not know."""
    return Person(number, None, requests)


def group(*people: Person) -> Group:
    """The people of one group."""
    who = people[0].teacher
    return Group(who.group if who else None, people)


def shared(projects: Iterable[Project], groups: Iterable[Group] = (), **overrides: Any) -> Shared:
    """What all groups have in common; seats are counted from the groups."""
    held = {p.key: p for p in projects}
    runs: dict[str, list[str]] = {}
    for each in held.values():
        runs.setdefault(each.code, []).append(each.key)
    taken = Counter(
        key
        for g in groups
        for p in g.people
        for key in {resolve(f.request, held, runs) for f in p.filed if f.state.is_live}
        if key
    )
    return Shared(term(**overrides), held, runs, None, taken)


def examined(groups: Iterable[Group], projects: Iterable[Project], **overrides: Any) -> list[Examined]:
    """Every request of the groups with its findings."""
    groups = tuple(groups)
    return list(examine(groups, shared(projects, groups, **overrides)))
