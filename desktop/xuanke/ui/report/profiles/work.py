"""The profile editor's work in the child process."""

from pathlib import Path

from xuanke.ui.desk import Desk
from xuanke.ui.report.profiles.values import Form, Tried, form_of


def opened(desk: Desk, name: str) -> Form:
    """The profile of that name."""
    from xuanke.journeys.edit_profile import profile_document

    return form_of(name, profile_document(desk.office, name))


def proposed(desk: Desk, template: Path) -> Form:
    """A profile out of a platform's empty template."""
    from xuanke.journeys.edit_profile import document_of
    from xuanke.journeys.profiles import propose_profile

    found = propose_profile(desk.office, template)
    return form_of(found.profile.name, document_of(found.profile), found.unmatched)


def tried(desk: Desk, form: Form, round_number: int | None) -> Tried:
    """What it makes of the first real rows."""
    from xuanke.journeys.edit_profile import try_profile

    headings, rows = try_profile(desk.office, form.document(), round_number)
    cells = tuple(tuple("" if cell is None else str(cell) for cell in row) for row in rows)
    return Tried(headings, cells)


def kept(desk: Desk, form: Form) -> str:
    """Keeps it; its name."""
    from xuanke.journeys.edit_profile import keep_document

    return keep_document(desk.office, form.name, form.document()).stem
