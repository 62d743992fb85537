"""Reads the feedback in the child process; worked out once, until something changes."""

from typing import TYPE_CHECKING

from xuanke.ui.desk import Desk
from xuanke.ui.past.values import Before

if TYPE_CHECKING:
    from xuanke.journeys.results import Past


def before(desk: Desk, code: str, institution: str) -> Before:
    """How the course and the institution did, term by term, the latest last."""
    from xuanke.journeys.results import past

    office = desk.office
    if "past" not in desk.kept:
        with office.store.read(office.term.id) as scope:
            desk.kept["past"] = past(office, scope)
    found: Past = desk.kept["past"]
    return Before(found.courses.get(code, ()), found.institutions.get(institution, ()))
