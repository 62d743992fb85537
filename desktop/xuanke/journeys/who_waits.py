"""Rows of the platform's lists whose teacher nobody could tell, and numbers that the roster lacks."""

from collections.abc import Iterator
from dataclasses import dataclass

from xuanke.domain.matching import Roster, Waits
from xuanke.domain.people import Teacher
from xuanke.domain.requests import Request
from xuanke.domain.rules.people import near_misses
from xuanke.journeys.gathering import identities
from xuanke.journeys.office import Office
from xuanke.store.school import asked, people
from xuanke.store.school.scope import Scope


@dataclass(frozen=True, slots=True)
class Unclear:
    """A row that waits, or a number that nobody has: what `same_person` takes, and whom it may mean."""

    row_or_no: str
    requests: tuple[Request, ...]
    candidates: tuple[Teacher, ...] = ()


def who_waits(office: Office) -> tuple[Unclear, ...]:
    """Everything of the term of which a person has to say who is meant, the waiting rows first."""
    with office.store.read(office.term.id) as scope:
        return (*_waiting(scope), *_unknown(scope))


def _waiting(scope: Scope) -> Iterator[Unclear]:
    held = asked.waiting(scope)
    if not held:
        return
    roster = Roster(identities(scope), asked.same_person(scope))
    everybody = {teacher.key: teacher for teacher in people.teachers(scope)}
    for row_id, (request, _) in held.items():
        placed = roster.place(request.typed_no, request.id_number, request.name)
        keys = placed.candidates if isinstance(placed, Waits) else (placed.teacher,)
        fitting = tuple(everybody[key] for key in keys if key in everybody)
        near = near_misses(request.id_number, request.name, everybody.values())
        yield Unclear(row_id, (request,), fitting or near)


def _unknown(scope: Scope) -> Iterator[Unclear]:
    numbers: dict[str, list[Request]] = {}
    for request in asked.of_unknown(scope):
        numbers.setdefault(request.teacher, []).append(request)
    everybody = tuple(people.teachers(scope)) if numbers else ()
    for number, requests in sorted(numbers.items()):
        typed = requests[0].id_number or number
        yield Unclear(number, tuple(requests), near_misses(typed, requests[0].name, everybody))
