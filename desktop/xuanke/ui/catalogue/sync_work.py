"""Brings the published catalogue from its feed in the child process, and says whom that touches."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from xuanke.ui.desk import Desk

if TYPE_CHECKING:
    from xuanke.journeys.sync import Synced


@dataclass(frozen=True, slots=True)
class Line:
    """What a person said of a feed: the fingerprint that they compared, what may be taken all the same."""

    trust: str | None = None
    accept_expired: bool = False
    accept_withdrawals: bool = False


@dataclass(frozen=True, slots=True)
class Came:
    """What a sync brought, and whose requests it touches; None while the school store is shut."""

    revision: int
    added: int
    changed: int
    withdrawn: int
    transferred: int
    expired: bool
    term_offered: bool
    touched: tuple[str, ...] | None


def sync(desk: Desk, source: str, line: Line) -> Came:
    """Takes what the feed holds beyond what is here; raises Fault, and the old catalogue stands."""
    from xuanke.journeys.sync import Terms
    from xuanke.journeys.sync_feed import Line as Wire
    from xuanke.journeys.sync_feed import sync_feed

    wire = Wire(trust=line.trust, accept_expired=line.accept_expired, progress=desk.tell)
    terms = Terms(accept_withdrawals=line.accept_withdrawals)
    try:
        synced = sync_feed(desk.office, source, terms, wire)
    finally:
        desk.changed()
    taken = synced.taken
    return Came(
        synced.feed_revision or taken.revision,
        taken.added,
        taken.changed,
        taken.withdrawn,
        synced.transferred_bytes,
        synced.expired,
        synced.term_offered,
        _names(desk, synced),
    )


def _names(desk: Desk, synced: "Synced") -> tuple[str, ...] | None:
    if synced.affected is None:
        return None
    keys = {touched.key for touched in synced.affected}
    if not keys:
        return ()
    found = (each for each in desk.review.items if each.filed.request.key in keys)
    named = (each.person.teacher.name if each.person.teacher else each.filed.request.name for each in found)
    return tuple(dict.fromkeys(named))


def confirm_term(desk: Desk) -> str:
    """Takes the calendar and the rules that the feed brought; the term's id."""
    from xuanke.journeys.terms import confirm_offered

    term = confirm_offered(desk.office)
    desk.reopen()
    return term.id
