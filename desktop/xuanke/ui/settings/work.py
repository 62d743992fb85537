"""Reads and keeps the school's own settings, in the child process."""

from xuanke.ui.desk import Desk
from xuanke.ui.settings.state import own_layer, present_form
from xuanke.ui.settings.values import Filled, TermForm

NAME = "school.name"
"""Under which name the store keeps the school's."""


def form(desk: Desk) -> TermForm:
    """The term as a form."""
    office = desk.office
    school = office.store.note(NAME)
    return present_form(office.term, school, str(desk.home.root))


def keep(desk: Desk, filled: Filled) -> TermForm:
    """Keeps what was filled in; raises Fault, with nothing kept, where it does not fit."""
    from xuanke.journeys.terms import own_settings, set_own

    set_own(desk.office, own_layer(own_settings(desk.office), filled))
    desk.reopen()
    return form(desk)
