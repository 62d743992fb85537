"""The catalogue page's questions, answered on the reading thread; the school store is never opened."""

from collections.abc import Mapping
from dataclasses import replace

from xuanke.ui.catalogue.state import chosen_of, present_facets, present_project, present_row, shown
from xuanke.ui.catalogue.values import PAGE, Choices, Counted, Found, Opened, Wish
from xuanke.ui.desk import Desk


def search(desk: Desk, wish: Wish, offset: int, limit: int = PAGE) -> Found:
    """A page of results."""
    office = desk.office
    if wish.stars is not None:
        return _starred(desk, wish, wish.stars, offset, limit)
    page = office.catalogue.search(
        wish.words, filters=chosen_of(wish), sort=wish.sort or None, limit=limit, offset=offset
    )
    rows = tuple(present_row(hit.project, tuple(hit.spans["title"]), office.term) for hit in page.items)
    return Found(wish, offset, rows, page.total, page.capped)


def _starred(desk: Desk, wish: Wish, stars: tuple[str, ...], offset: int, limit: int) -> Found:
    """The starred ones, in the order in which they were starred."""
    held = desk.office.catalogue.get(stars)
    found = [
        held[key] for key in stars if key in held and wish.words.casefold() in held[key].title.casefold()
    ]
    rows = tuple(present_row(each, (), desk.office.term) for each in found[offset : offset + limit])
    return Found(wish, offset, rows, len(found))


def choices(desk: Desk) -> Choices:
    """What a teacher may teach, as the catalogue names it."""
    facets = desk.office.catalogue.counts("").facets
    return Choices(*(tuple(filter(None, facets.get(name, {}))) for name in ("phase", "subject")))


def count(desk: Desk, wish: Wish) -> Counted:
    """The exact total, and the facets."""
    counts = desk.office.catalogue.counts(wish.words, chosen_of(wish))
    return Counted(wish, counts.total, present_facets(counts.facets))


def project(desk: Desk, key: str) -> Opened | None:
    """One project with its other runs, None where the catalogue no longer has it."""
    office = desk.office
    found = office.catalogue.get([key]).get(key)
    if found is None:
        return None
    runs = office.catalogue.get(office.catalogue.runs_of([found.code]).get(found.code, ()))
    opened = present_project(found, tuple(runs.values()), office.term)
    return replace(opened, changed=_changes(desk).get(key, ()))


def _changes(desk: Desk) -> Mapping[str, tuple[tuple[str, str, str], ...]]:
    """What the newest revision changed, by project; worked out once for each revision."""
    revisions = desk.office.catalogue.revisions()[-2:]
    if len(revisions) < 2:
        return {}
    before, now = (revision.number for revision in revisions)
    if desk.kept.get("changes", (0, {}))[0] != now:
        changed: dict[str, tuple[tuple[str, str, str], ...]] = {}
        for each in desk.office.catalogue.diff(before, now).changed:
            told = (each.field, shown(each.before), shown(each.after))
            changed[each.key] = (*changed.get(each.key, ()), told)
        desk.kept["changes"] = now, changed
    found: Mapping[str, tuple[tuple[str, str, str], ...]] = desk.kept["changes"][1]
    return found
