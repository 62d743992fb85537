"""Applies the rules to every request of the term; changes nothing."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace

from xuanke.domain.causes import Cause, Summary, Tally, causes, summary
from xuanke.domain.examine import Examined, examine
from xuanke.domain.requests import RequestKey
from xuanke.garbage import collection_paused
from xuanke.journeys.gathering import Gathered, gather
from xuanke.journeys.naming import named_teacher
from xuanke.journeys.office import Office
from xuanke.store.school.scope import Scope


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which requests a review shows; all of them where nothing is said."""

    round_number: int | None = None
    rule: str = ""
    teacher: str = ""

    def holds(self, examined: Examined) -> bool:
        """Whether the request is among them."""
        request = examined.filed.request
        teacher = examined.person.teacher
        names = {examined.person.key, request.teacher, request.id_number, *([teacher.no] if teacher else [])}
        return (
            (self.round_number is None or request.round == self.round_number)
            and (not self.rule or any(finding.rule == self.rule for finding in examined.findings))
            and (not self.teacher or self.teacher in names)
        )


@dataclass(frozen=True, slots=True)
class Review:
    """Every request with its findings, the counts, and what a person decides once."""

    items: tuple[Examined, ...]
    summary: Summary
    queue: tuple[Cause, ...]
    clearances_missing: bool

    def find(self, key: RequestKey) -> Examined | None:
        """The request of that key."""
        return next((item for item in self.items if item.filed.request.key == key), None)


def review(office: Office, wanted: Wanted | None = None) -> Review:
    """The review of what is wanted. All of the term is examined, since requests weigh on one another.

    A teacher may be wanted by the name; raises Fault for one whom neither the roster nor a request knows.
    """
    with office.store.read(office.term.id) as scope:
        found = review_in(office, scope, wanted)
        if wanted is None or not wanted.teacher or found.items:
            return found
        named = named_teacher(scope, wanted.teacher)
        return review_in(office, scope, replace(wanted, teacher=named.key))


def review_in(office: Office, scope: Scope, wanted: Wanted | None = None) -> Review:
    """The review within a transaction that is open already."""
    with collection_paused():
        gathered = gather(office, scope)
        items = _kept(examined_in(gathered), wanted or Wanted())
        queue = causes(items)
        return Review(items, summary(items, len(queue)), queue, gathered.shared.clearances is None)


def review_of(office: Office, keys: Collection[RequestKey]) -> tuple[Examined, ...]:
    """Some requests examined anew, after a decision say: only their groups and projects are looked at."""
    with office.store.read(office.term.id) as scope:
        gathered = gather(office, scope, keys)
        return tuple(each for each in examined_in(gathered) if each.filed.request.key in keys)


def flagged(office: Office) -> Review:
    """The review with none but the flagged requests kept, the counts being those of all.

    What the queue and its pages are made of, in a fraction of the memory that all requests take.
    """
    with office.store.read(office.term.id) as scope, collection_paused():
        gathered = gather(office, scope)
        tally = Tally()
        items = tuple(each for each in tally.through(examined_in(gathered)) if each.is_flagged)
        queue = causes(items)
        return Review(items, tally.summary(len(queue)), queue, gathered.shared.clearances is None)


def examined_in(gathered: Gathered) -> Iterator[Examined]:
    """Every request of what was gathered, examined."""
    return examine(gathered.groups, gathered.shared)


def _kept(examined: Iterable[Examined], wanted: Wanted) -> tuple[Examined, ...]:
    return tuple(item for item in examined if wanted.holds(item))
