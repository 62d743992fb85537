"""Whom to tell what, with something else to choose where there is; and the tick when they were told."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from xuanke.domain.catalogue import Project
from xuanke.domain.eligibility import unselected
from xuanke.domain.requests import RequestKey
from xuanke.domain.telling import Befell, Chase, StaffRow, Telling, chase, for_the_staff_room, of_request
from xuanke.domain.telling import unselected as not_chosen
from xuanke.faults import Fault
from xuanke.journeys.acting import acting
from xuanke.journeys.gathering import NOBODY, gather
from xuanke.journeys.guidance import Guidance, prepare
from xuanke.journeys.guide import instead_of
from xuanke.journeys.naming import named_teacher
from xuanke.journeys.office import Office
from xuanke.journeys.review import examined_in
from xuanke.store.school import schema
from xuanke.store.school.merge import replace as replace_rows
from xuanke.store.school.scope import Scope
from xuanke.store.school.told import told, told_row

ALTERNATIVES = 3
OFFERS = frozenset({Befell.REJECTED, Befell.RETURNED, Befell.DECLINED, Befell.CANCELLED})
"""What ends in having to choose something else."""


@dataclass(frozen=True, slots=True)
class ToTell:
    """A teacher (by key, with the name) and what they have not been told yet."""

    teacher: str
    name: str
    tellings: tuple[Telling, ...]


def to_tell(office: Office, *, good_news: bool = False) -> tuple[ToTell, ...]:
    """Everybody whom something befell and who was not told; approvals too where `good_news` is asked for."""
    with office.store.read(office.term.id) as scope:
        return _open(office, scope, good_news)


def tell(office: Office, teacher: str) -> ToTell:
    """Ticks that the teacher has been told all that was open; raises Fault where nothing was."""
    with acting(office, "told") as doing:
        named = named_teacher(doing.scope, teacher)
        found = next((each for each in _open(office, doing.scope, True) if each.teacher == named.key), None)
        if found is None:
            raise Fault("told-nothing", advice="told-nothing-advice", name=named.name)
        rows = [
            told_row(doing.scope, named.key, telling.what, doing.at, doing.by) for telling in found.tellings
        ]
        changes = replace_rows(doing.scope.connection, schema.told, [(None, row) for row in rows])
        doing.changes.extend(changes)
        doing.says(teacher=named.key, count=len(rows))
        return found


def whom_to_chase(office: Office, round_number: int) -> Chase:
    """Who has still to choose in the round; raises Fault where the term has no such round."""
    window = office.term.window(round_number)
    if window is None:
        raise Fault("round-missing", advice="round-missing-advice", round=str(round_number))
    with office.store.read(office.term.id) as scope:
        gathered = gather(office, scope)
        return chase(round_number, window[1], unselected(gathered.groups, gathered.shared, round_number))


def staff_room(office: Office, round_number: int) -> tuple[StaffRow, ...]:
    """The round's results as they may hang in the staff room."""
    with office.store.read(office.term.id) as scope:
        examined = examined_in(gather(office, scope))
        return tuple(for_the_staff_room(e for e in examined if e.filed.request.round == round_number))


def _open(office: Office, scope: Scope, good_news: bool) -> tuple[ToTell, ...]:
    done = told(scope)
    found: dict[str, list[Telling]] = defaultdict(list)
    names: dict[str, str] = {}
    for key, name, telling in (*_of_requests(office, scope), *_not_chosen(office, scope)):
        names[key] = name
        if (key, telling.what) not in done and (good_news or telling.befell is not Befell.APPROVED):
            found[key].append(telling)
    return tuple(ToTell(key, names[key], tuple(tellings)) for key, tellings in found.items())


def _of_requests(office: Office, scope: Scope) -> Iterator[tuple[str, str, Telling]]:
    gathered = gather(office, scope)
    offer = _Offers(office)
    for examined in examined_in(gathered):
        key = examined.filed.request.key
        sent = gathered.stands.sent.get(key)
        stands = gathered.stands.statuses.get(key, NOBODY)
        for telling in of_request(examined, stands, sent.opinion if sent else "", office.term, office.on):
            name = telling.arguments["name"]
            with_offers = telling.befell in OFFERS
            yield (
                examined.person.key,
                name,
                telling.with_alternatives(offer.instead(key)) if with_offers else telling,
            )


def _not_chosen(office: Office, scope: Scope) -> Iterator[tuple[str, str, Telling]]:
    """Those who have still to choose in a round that is open today."""
    for number in (1, 2):
        window = office.term.window(number)
        if window is None or not window[0] <= office.on <= window[1]:
            continue
        gathered = gather(office, scope)
        for teacher in unselected(gathered.groups, gathered.shared, number):
            yield teacher.key, teacher.name, not_chosen(number, teacher.name, window[1])


class _Offers:
    """Finds something else to choose; what that needs is gathered only where somebody needs it."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self._guidance: Guidance | None = None

    def instead(self, key: RequestKey) -> tuple[Project, ...]:
        """Other runs of the course first, then what suits the teacher; nothing once round 2 is over."""
        window = self._office.term.window(2)
        if window is None or self._office.on > window[1]:
            return ()
        guidance = self._guidance = self._guidance or prepare(self._office)
        found = instead_of(guidance, key, ALTERNATIVES)
        return tuple(guidance.shelf.offered[each.project].project for each in found)
