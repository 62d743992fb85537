"""Joins what both stores hold into the facts that the rules look at, streamed group by group."""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from xuanke.domain.case import Filed, Group, Person, Shared
from xuanke.domain.catalogue import Project
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


@dataclass(frozen=True, slots=True)
class Standing:
    """What was decided, sent and answered of each request that anything was done about."""

    statuses: Mapping[RequestKey, Status]
    sent: Mapping[RequestKey, Sent]
    last: Mapping[RequestKey, SentRow]

    def of(self, request: Request) -> Filed:
        """The request and where it stands."""
        key = request.key
        stands = self.statuses.get(key, NOBODY)
        return Filed(request, state_of(request.platform, stands, self.sent.get(key)), stands.is_shelved)


def standing(scope: Scope, teachers: Collection[str] | None = None) -> Standing:
    """What the store holds beside the requests themselves, of everybody or of these teachers."""
    statuses = {key: status(listed) for key, listed in decided.by_request(scope, teachers).items()}
    last = sent.last_sent(scope, teachers)
    return Standing(statuses, sent.standing(last, sent.answers(scope, teachers)), last)


@dataclass(frozen=True, slots=True)
class Reach:
    """How far the facts of some requests reach; None is everybody and everything.

    `teachers` are those who asked and their groups, `codes` the projects whose seats they
    want, `rivals` whoever else asked for these.
    """

    teachers: Collection[str] | None = None
    codes: Collection[str] | None = None
    rivals: Collection[str] | None = None


def reach_of(scope: Scope, around: Collection[RequestKey] | None) -> Reach:
    """Whom and what one must look at to judge these requests."""
    if around is None:
        return Reach()
    asking = {key.teacher for key in around}
    teachers = asking | people.colleagues(scope, asking)
    codes = {key.project.partition("/")[0] for key in around}
    rivals = {teacher for teacher, *_ in asked.light(scope, codes)}
    return Reach(teachers, codes, teachers | rivals)


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
    reach = reach_of(scope, around)
    stands = standing(scope, reach.rivals)
    projects, runs = _projects(office.catalogue, asked.projects_asked_for(scope, reach.teachers))
    identities = _Identities(scope)
    shared = Shared(
        term=office.term,
        projects=projects,
        runs=runs,
        clearances=people.clearances(scope),
        seats_taken=_seats_taken(scope, reach, stands, projects, runs),
        as_published=_as_published(office.catalogue),
        near=identities.near,
        round1_of=_round1_of(scope),
        on=office.on,
    )
    groups = with_earned(_groups(scope, reach, stands), earned_by(office, results_of(scope)))
    return Gathered(groups, shared, stands)


def _projects(
    catalogue: CatalogueStore, keys: Collection[str]
) -> tuple[Mapping[str, Project], Mapping[str, Sequence[str]]]:
    runs = catalogue.runs_of({key.partition("/")[0] for key in keys})
    wanted = set(keys).union(*runs.values())
    return catalogue.get(wanted), runs


def _as_published(catalogue: CatalogueStore) -> Callable[[str, datetime], Project | None]:
    changed = catalogue.ever_changed()

    def at(key: str, moment: datetime) -> Project | None:
        return catalogue.as_published(key, moment) if key in changed else None

    return at


def _seats_taken(
    scope: Scope,
    reach: Reach,
    stands: Standing,
    projects: Mapping[str, Project],
    runs: Mapping[str, Sequence[str]],
) -> Mapping[str, int]:
    """Teachers with a live request, each once, per project that has a limit of seats."""
    holders: dict[str, set[str]] = defaultdict(set)
    for teacher, key, round_number, platform in asked.light(scope, reach.codes):
        project = projects.get(key) or _only_run(key, projects, runs)
        if project is None or project.seats is None:
            continue
        if _is_live(stands, RequestKey(teacher, key, round_number), platform):
            holders[project.key].add(teacher)
    return Counter({key: len(held) for key, held in holders.items()})


def _only_run(key: str, projects: Mapping[str, Project], runs: Mapping[str, Sequence[str]]) -> Project | None:
    of_code = runs.get(key, ())
    return projects.get(of_code[0]) if len(of_code) == 1 else None


def _is_live(stands: Standing, key: RequestKey, platform: str) -> bool:
    if platform != Platform.SUBMITTED.value:
        return False
    stand = stands.statuses.get(key)
    sent_of = stands.sent.get(key)
    if stand is None and sent_of is None:
        return True
    return state_of(Platform.SUBMITTED, stand or NOBODY, sent_of).is_live


def _round1_of(scope: Scope) -> Callable[[str], Sequence[Filed]]:
    def of(teacher: str) -> Sequence[Filed]:
        stands = standing(scope, [teacher])
        held = asked.of_teachers(scope, [teacher])
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
    return [Identity(row.teacher, row.no, row.id_number, row.name) for row in people.identities(scope)]


def _groups(scope: Scope, reach: Reach, stands: Standing) -> Iterator[Group]:
    """Both streams come in the order of the groups, so one pass joins them; unknown teachers come last."""
    only = reach.teachers
    commitments, ledger = people.commitments(scope, only), people.ledger(scope, only)
    requests = _Stream(asked.requests(scope, only))

    def person(teacher: Teacher) -> Person:
        filed = tuple(stands.of(request) for request in requests.of(teacher.key))
        return Person(
            teacher.key, teacher, filed, commitments.get(teacher.key, ()), ledger.get(teacher.key, ())
        )

    for key, members in groupby(people.teachers(scope, only), key=lambda teacher: teacher.group):
        yield Group(key, tuple(person(teacher) for teacher in members))
    for number, listed in groupby(requests.rest(), key=lambda request: request.teacher):
        yield Group(None, (Person(number, None, tuple(stands.of(request) for request in listed)),))


class _Stream:
    """Requests in order, taken teacher by teacher."""

    def __init__(self, requests: Iterable[Request]) -> None:
        self._requests = iter(requests)
        self._next = next(self._requests, None)

    def of(self, teacher: str) -> Iterator[Request]:
        """The next requests, as long as they are this teacher's."""
        while self._next is not None and self._next.teacher == teacher:
            yield self._next
            self._next = next(self._requests, None)

    def rest(self) -> Iterator[Request]:
        """All that is left."""
        while self._next is not None:
            yield self._next
            self._next = next(self._requests, None)
