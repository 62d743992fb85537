"""The catalogue page's questions, answered on the reading thread; the school store is never opened."""

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from xuanke.ui.catalogue.state import (
    chosen_of,
    present_facets,
    present_project,
    present_row,
    present_shelf,
)
from xuanke.ui.catalogue.values import PAGE, Choices, Counted, Edition, Found, Opened, Shelf, Wish
from xuanke.ui.desk import Desk

if TYPE_CHECKING:
    from xuanke.journeys.browse import Filters


def warm_up(desk: Desk) -> None:
    """Reads how characters are pronounced, which the first letters typed would wait for."""
    desk.office.catalogue.warm_up()


def search(desk: Desk, wish: Wish, offset: int, limit: int = PAGE) -> Found:
    """A page of results."""
    office = desk.office
    page = office.catalogue.search(
        wish.words, filters=_filters(desk, wish), sort=wish.sort or None, limit=limit, offset=offset
    )
    runs = office.catalogue.runs_of({hit.project.code for hit in page.items})
    rows = tuple(
        present_row(hit.project, hit.spans, office.term, hit.also, len(runs.get(hit.project.code, ())))
        for hit in page.items
    )
    return Found(wish, offset, rows, page.total, page.capped)


def _filters(desk: Desk, wish: Wish) -> "Filters":
    from xuanke.journeys.browse import narrowed

    return narrowed(desk.office, chosen_of(wish), since=wish.since, keys=wish.stars)


def shelf(desk: Desk, stars: tuple[str, ...]) -> Shelf:
    """The starred projects that the catalogue has, in the order in which they were starred."""
    held = desk.office.catalogue.get(stars)
    return present_shelf([held[key] for key in stars if key in held], desk.office.term)


def edition(desk: Desk) -> Edition | None:
    """Which catalogue is held; None while none is."""
    from xuanke.journeys.browse import expired_on, narrowed

    office = desk.office
    revisions = office.catalogue.revisions()
    if not revisions:
        return None
    newest, since = revisions[-1], revisions[-2].number if len(revisions) > 1 else None
    touched = 0 if since is None else office.catalogue.counts("", narrowed(office, {}, since=since)).total
    number = newest.label.rpartition("/")[2] or str(newest.number)
    return Edition(number, f"{newest.published_at:%m-%d %H:%M}", since, touched, expired_on(office))


def choices(desk: Desk) -> Choices:
    """What a teacher may teach, as the catalogue names it."""
    facets = desk.office.catalogue.counts("").facets
    return Choices(*(tuple(filter(None, facets.get(name, {}))) for name in ("phase", "subject")))


def count(desk: Desk, wish: Wish) -> Counted:
    """The exact total, and the facets."""
    counts = desk.office.catalogue.counts(wish.words, _filters(desk, wish))
    return Counted(wish, counts.total, present_facets(counts.facets))


def project(desk: Desk, key: str) -> Opened | None:
    """One project with its other runs, None where the catalogue no longer has it."""
    office = desk.office
    found = office.catalogue.get([key]).get(key)
    if found is None:
        return None
    runs = office.catalogue.get(office.catalogue.runs_of([found.code]).get(found.code, ()))
    opened = present_project(found, tuple(runs.values()), office.term)
    changed, added = _changes(desk)
    return replace(opened, changed=changed.get(key, ()), is_new=key in added)


Changes = tuple[Mapping[str, tuple[tuple[str, Any, Any], ...]], frozenset[str]]


def _changes(desk: Desk) -> Changes:
    """What the newest revision changed, by project, and what it added; worked out once for each revision."""
    revisions = desk.office.catalogue.revisions()[-2:]
    if len(revisions) < 2:
        return {}, frozenset()
    before, now = (revision.number for revision in revisions)
    if desk.kept.get("changes", (0, None))[0] != now:
        changed: dict[str, tuple[tuple[str, Any, Any], ...]] = {}
        diff = desk.office.catalogue.diff(before, now)
        for each in diff.changed:
            told = (each.field, each.before, each.after)
            changed[each.key] = (*changed.get(each.key, ()), told)
        desk.kept["changes"] = now, (changed, frozenset(diff.added))
    found: Changes = desk.kept["changes"][1]
    return found
