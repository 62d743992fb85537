"""Joins what both stores hold into the facts that the rules look at, streamed group by group."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from itertools import groupby
from operator import attrgetter

from xuanke.domain.case import Filed, Group, Person, Shared, resolve
from xuanke.domain.catalogue import Project, code_of
from xuanke.domain.matching import Identity
from xuanke.domain.people import Teacher
from xuanke.domain.requests import Platform, Request, RequestKey
from xuanke.domain.review import Sent, Status, state_of, status
from xuanke.domain.rules.people import near_misses
from xuanke.journeys.earned import earned_by, results_of, with_earned
from xuanke.journeys.office import Office
from xuanke.store.catalogue.store import CatalogueStore
from xuanke.store.school import asked, decided, people, sent
from xuanke.store.school.scope import Scope
from xuanke.store.school.sent import SentRow

NOBODY = Status()
UNTOUCHED = {platform: state_of(platform, NOBODY) for platform in Platform}
IN_TURN = attrgetter("code", "run", "round")


@dataclass(frozen=True, slots=True)
class Standing:
    """What was decided, sent and answered of each request that anything was done about."""

    statuses: Mapping[RequestKey, Status]
    sent: Mapping[RequestKey, Sent]
    last: Mapping[RequestKey, SentRow]

    def of(self, request: Request) -> Filed:
        """The request and where it stands."""
        key = request.key
        stands, sent_of = self.statuses.get(key), self.sent.get(key)
        if stands is None and sent_of is None:
            return Filed(request, UNTOUCHED[request.platform])
        stands = stands or NOBODY
        return Filed(request, state_of(request.platform, stands, sent_of), stands.is_shelved)


def standing(scope: Scope, teachers: Collection[str] | None = None) -> Standing:
    """What the store holds beside the requests themselves, of everybody or of these teachers."""
    statuses = {key: status(listed) for key, listed in decided.by_request(scope, teachers).items()}
    last = sent.last_sent(scope, teachers)
    return Standing(statuses, sent.standing(last, sent.answers(scope, teachers)), last)


@dataclass(frozen=True, slots=True)
class Gathered:
    """The facts of a term: the groups as a stream, and what is shared."""

    groups: Iterator[Group]
    shared: Shared
    stands: Standing


def gather(office: Office, scope: Scope, around: Collection[RequestKey] | None = None) -> Gathered:
    """The facts of every request of the term; the stream lives as long as the scope.

    `around` some requests: only what bears on them, their teachers' groups and their projects'
    seats; of the others in these groups the seats are not counted.
    """
    asking = None if around is None else {key.teacher for key in around}
    teachers = None if asking is None else asking | people.colleagues(scope, asking)
    listed = list(asked.requests(scope, teachers))
    projects, runs = _projects(office.catalogue, {request.project for request in listed})
    rivals = [] if around is None else _rivals(scope, {key.project for key in around}, runs)
    stands = standing(scope, None if teachers is None else teachers.union(r.teacher for r in rivals))
    filed = _by_teacher(listed, stands)
    holding = filed if around is None else _by_teacher(rivals, stands)
    identities = _Identities(scope)
    shared = Shared(
        term=office.term,
        projects=projects,
        runs=runs,
        clearances=people.clearances(scope),
        seats_taken=_seats_taken(holding.values(), projects, runs),
        as_published=_as_published(office.catalogue, None if around is None else projects.keys()),
        near=identities.near,
        round1_of=_round1_of(scope),
        on=office.on,
    )
    groups = with_earned(_groups(scope, teachers, filed), earned_by(office, results_of(scope, teachers)))
    return Gathered(groups, shared, stands)


def _rivals(
    scope: Scope,
    wanted: Collection[str],
    runs: Mapping[str, Sequence[str]],
) -> list[Request]:
    """Every request for one of these projects, also where a code without a run means its only one."""
    codes = {code_of(key) for key in wanted}
    keys = codes.union(wanted, *(runs.get(code, ()) for code in codes))
    return list(asked.requests(scope, projects=keys))


def _by_teacher(requests: list[Request], stands: Standing) -> dict[str, list[Filed]]:
    """Where the requests stand, by teacher; the list is emptied, since there may be very many."""
    found: dict[str, list[Filed]] = {}
    requests.reverse()
    while requests:
        request = requests.pop()
        found.setdefault(request.teacher, []).append(stands.of(request))
    return found


def _projects(
    catalogue: CatalogueStore, keys: Collection[str]
) -> tuple[Mapping[str, Project], Mapping[str, Sequence[str]]]:
    runs = catalogue.runs_of({code_of(key) for key in keys})
    wanted = set(keys).union(*runs.values())
    return catalogue.get(wanted), runs


def _as_published(
    catalogue: CatalogueStore, keys: Collection[str] | None
) -> Callable[[str, datetime], Project | None]:
    changed = cache(lambda: catalogue.ever_changed(keys))

    def at(key: str, moment: datetime) -> Project | None:
        return catalogue.as_published(key, moment) if key in changed() else None

    return at


def _seats_taken(
    by_teacher: Iterable[Sequence[Filed]], projects: Mapping[str, Project], runs: Mapping[str, Sequence[str]]
) -> Mapping[str, int]:
    """Teachers with a live request, each once, per project that has a limit of seats."""
    taken: Counter[str] = Counter()
    for filed in by_teacher:
        wanted = {resolve(each.request, projects, runs) for each in filed if each.state.is_live}
        taken.update(key for key in wanted if key is not None and projects[key].seats is not None)
    return taken


def _round1_of(scope: Scope) -> Callable[[str], Sequence[Filed]]:
    def of(teacher: str) -> Sequence[Filed]:
        stands = standing(scope, [teacher])
        held = sorted(asked.requests(scope, [teacher]), key=IN_TURN)
        return tuple(stands.of(request) for request in held if request.round == 1)

    return of


class _Identities:
    """The roster's numbers, read only where somebody is unknown."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope
        self._everybody: tuple[Teacher, ...] | None = None

    def near(self, number: str, name: str) -> Sequence[Teacher]:
        """Roster teachers whom the number or the name may mean."""
        if self._everybody is None:
            self._everybody = tuple(people.teachers(self._scope))
        return near_misses(number, name, self._everybody)


def identities(scope: Scope) -> list[Identity]:
    """What roster rows are recognised by."""
    return list(map(Identity._make, people.identities(scope)))


def _groups(scope: Scope, teachers: Collection[str] | None, filed: dict[str, list[Filed]]) -> Iterator[Group]:
    """The roster's groups with what is filed, which is let go on the way; unknown teachers come last."""
    commitments, ledger = people.commitments(scope, teachers), people.ledger(scope, teachers)

    def of(key: str) -> tuple[Filed, ...]:
        listed = filed.pop(key, ())
        return tuple(sorted(listed, key=lambda each: IN_TURN(each.request)) if len(listed) > 1 else listed)

    def person(teacher: Teacher) -> Person:
        key = teacher.key
        return Person(key, teacher, of(key), commitments.get(key, ()), ledger.get(key, ()))

    for group, members in groupby(people.teachers(scope, teachers), key=lambda teacher: teacher.group):
        yield Group(group, tuple(map(person, members)))
    for number in sorted(filed):
        yield Group(None, (Person(number, None, of(number)),))
