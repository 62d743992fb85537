"""Looks at the history: every act, and whether its chain is whole."""

from xuanke.journeys.office import Office
from xuanke.store.school import history
from xuanke.store.school.history import Act, Chain


def acts(office: Office) -> list[Act]:
    """Every act, oldest first."""
    with office.store.read(office.term.id) as scope:
        return history.acts(scope)


def verify(office: Office) -> Chain:
    """Whether each entry of the history fits the one before it, and where it first does not."""
    with office.store.read(office.term.id) as scope:
        return history.verify(scope)
