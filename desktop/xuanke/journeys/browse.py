"""Browsing the catalogue: search, what a revision changed, and whether it may be out of date."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date

from xuanke.clock import BEIJING
from xuanke.feed.lasting import lasts_until
from xuanke.journeys.office import Office
from xuanke.store.catalogue.search.facets import Filters
from xuanke.store.catalogue.search.find import Hit
from xuanke.store.catalogue.snapshots import Diff

__all__ = ["Filters", "Found", "compare_catalogues", "expired_on", "narrowed", "search"]


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


def expired_on(office: Office) -> date | None:
    """The day (Beijing) on which signatures of the held catalogue ended; None while they last.

    What is held stays usable after it; no lasting signature says that it is the newest.
    """
    feeds = {revision.source for revision in office.catalogue.revisions()}
    ends = (lasts_until(office.home.cache / "feed", feed) for feed in sorted(feeds))
    past = [end for end in ends if end is not None and end <= office.clock()]
    return min(past).astimezone(BEIJING).date() if past else None
