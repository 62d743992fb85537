"""The school's training budget for the term: read beside what it is spent on, and set."""

from dataclasses import replace
from typing import Any

from xuanke.domain.budget import Spending, school_pays
from xuanke.domain.term import Term
from xuanke.journeys.gathering import gather
from xuanke.journeys.office import Office
from xuanke.journeys.packets import project_of
from xuanke.journeys.terms import own_settings, set_own, try_own


def spending(office: Office) -> Spending:
    """The term's budget, what its approvals cost, and what all open requests would cost besides."""
    used = more = 0.0
    with office.store.read(office.term.id) as scope:
        gathered = gather(office, scope)
        for group in gathered.groups:
            for filed in (filed for person in group.people for filed in person.filed):
                if filed.state.is_live:
                    yuan = school_pays(project_of(filed.request, gathered.shared))
                    used, more = (used, more + yuan) if filed.state.is_open else (used + yuan, more)
    return Spending(office.term.budget, used, more)


def set_budget(office: Office, yuan: float | None) -> Term:
    """Sets the school's budget of the term as an act; None gives it up, and what the term says holds again.

    The term as it is from now on; raises Fault where the number is no amount.
    """
    return set_own(office, _own(office, yuan))


def with_budget(office: Office, yuan: float | None) -> Office:
    """The office as if that were set, for trying; nothing is kept. Raises Fault where it is no amount."""
    return replace(office, term=try_own(office, _own(office, yuan)))


def _own(office: Office, yuan: float | None) -> dict[str, Any]:
    own = {name: value for name, value in own_settings(office).items() if name != "budget"}
    return own if yuan is None else {**own, "budget": {"yuan": yuan}}
