"""Looks at the history: every act, what stands on a request, and whether its chain is whole."""

from xuanke.domain.requests import RequestKey
from xuanke.domain.review import Decision, status
from xuanke.journeys.office import Office
from xuanke.store.school import decided, history
from xuanke.store.school.history import Act, Chain


def acts(office: Office) -> list[Act]:
    """Every act, oldest first."""
    with office.store.read(office.term.id) as scope:
        return history.acts(scope)


def decision_on(office: Office, key: RequestKey) -> Decision | None:
    """The decision that stands on a request; None where there is none, or two PCs decided at once."""
    with office.store.read(office.term.id) as scope:
        return status(decided.by_request(scope, {key.teacher}).get(key, [])).head


def verify(office: Office) -> Chain:
    """Whether each entry of the history fits the one before it, and where it first does not."""
    with office.store.read(office.term.id) as scope:
        return history.verify(scope)
