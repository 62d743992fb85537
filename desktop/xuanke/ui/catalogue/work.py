"""The catalogue page's questions, answered on the reading thread; the school store is never opened."""

from xuanke.ui.catalogue.state import chosen_of, present_facets, present_project, present_row
from xuanke.ui.catalogue.values import PAGE, Counted, Found, Opened, Wish
from xuanke.ui.desk import Desk


def search(desk: Desk, wish: Wish, offset: int) -> Found:
    """A page of results."""
    office = desk.office
    page = office.catalogue.search(wish.words, filters=chosen_of(wish), limit=PAGE, offset=offset)
    rows = tuple(present_row(hit.project, tuple(hit.spans["title"]), office.term) for hit in page.items)
    return Found(wish, offset, rows, page.total, page.capped)


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
    return present_project(found, tuple(runs.values()), office.term)
