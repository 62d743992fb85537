"""Around the rounds: what to mend before a window opens, who has still to choose, what is amiss."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date

from xuanke.domain import audit
from xuanke.domain.audit import Breach, Mend
from xuanke.domain.case import Shared
from xuanke.domain.eligibility import Eligible, eligible, unselected
from xuanke.domain.people import Teacher
from xuanke.journeys.gathering import gather
from xuanke.journeys.office import Office
from xuanke.store.catalogue.search.facets import Filters
from xuanke.store.catalogue.search.find import Hit
from xuanke.store.catalogue.snapshots import Diff
from xuanke.store.school import people


def still_to_choose(office: Office, round_number: int) -> tuple[Teacher, ...]:
    """Teachers in post, on no leave, without a valid request of the round."""
    with office.store.read(office.term.id) as scope:
        gathered = gather(office, scope)
        return tuple(unselected(gathered.groups, gathered.shared, round_number))


def who_may_choose(office: Office, round_number: int) -> Eligible:
    """Who should choose in the round, who may, who may not and why, who is to be asked (四（三）)."""
    with office.store.read(office.term.id) as scope:
        gathered = gather(office, scope)
        return eligible(gathered.groups, gathered.shared, round_number)


def check_roster(office: Office) -> tuple[Mend, ...]:
    """What in the roster needs mending before the window opens."""
    with office.store.read(office.term.id) as scope:
        gathered = gather(office, scope)
        return tuple(audit.roster_check(gathered.groups))


def audit_catalogue(office: Office) -> tuple[Breach, ...]:
    """What in the catalogue as a whole breaks the notice; clearances are known only to the school store."""
    clearances = None
    if office.school is not None:
        with office.school.read(office.term.id) as scope:
            clearances = people.clearances(scope)
    shared = Shared(office.term, {}, {}, clearances, {}, on=office.on)
    return tuple(audit.catalogue_audit(office.catalogue.all(), shared))


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found: the first hits, the exact total, and the facets' counts."""

    hits: tuple[Hit, ...]
    total: int
    facets: Mapping[str, Mapping[str, int]]


def narrowed(
    office: Office,
    chosen: Mapping[str, Collection[str]],
    *,
    first: date | None = None,
    last: date | None = None,
    since: int | None = None,
    keys: Collection[str] | None = None,
) -> Filters:
    """The filters of a search: of each facet one of the values, and the days between which it lies.

    Teaching days are those of the term. `since` asks for what later revisions touched, `keys` for these
    projects alone.
    """
    return Filters(
        chosen={facet: frozenset(map(str, values)) for facet, values in chosen.items() if values},
        starts=first,
        ends=last,
        calendar=office.term.calendar,
        since=since,
        keys=None if keys is None else frozenset(keys),
    )


def search(office: Office, query: str, filters: Filters, limit: int) -> Found:
    """Finds projects in the catalogue."""
    page = office.catalogue.search(query, filters=filters, limit=limit)
    counts = office.catalogue.counts(query, filters)
    return Found(page.items, counts.total, counts.facets)


def compare_catalogues(office: Office, first: int, last: int) -> Diff:
    """What the later revision changed."""
    return office.catalogue.diff(first, last)
