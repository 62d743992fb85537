"""Brings the published catalogue from a signed feed: an address, a folder on a stick, a .zip of one."""

import tomllib
from collections.abc import Callable
from dataclasses import dataclass, replace

from xuanke.feed.fetch import fetch
from xuanke.journeys.acting import acting
from xuanke.journeys.office import OFFERED, Office, term_note
from xuanke.journeys.sync import Synced, Terms, remember
from xuanke.store.catalogue.store import CatalogueStore
from xuanke.store.school import notes
from xuanke.store.school.stamps import stamp


@dataclass(frozen=True, slots=True)
class Line:
    """How a feed is fetched: the fingerprint that a person compared, and who watches and may stop it."""

    trust: str | None = None
    accept_expired: bool = False
    progress: Callable[[int, int], None] = lambda received, expected: None
    cancelled: Callable[[], bool] = lambda: False


def sync_feed(office: Office, source: str, terms: Terms | None = None, line: Line | None = None) -> Synced:
    """Takes what the feed holds beyond what is here; raises Fault where it fails, and the old one stands."""
    terms, line = terms or Terms(), line or Line()
    fetched = fetch(
        source,
        cache=office.home.cache / "feed",
        trust=line.trust,
        held_revision=lambda feed: held_revision(office.catalogue, feed),
        now=office.clock(),
        progress=line.progress,
        cancelled=line.cancelled,
        accept_expired=line.accept_expired,
    )
    taken = office.catalogue.take(
        fetched.rows,
        source=fetched.feed,
        whole=fetched.whole,
        gone=fetched.withdrawn,
        taken_at=stamp(office.clock()),
        published_at=fetched.published_at,
        revision_label=fetched.label,
        accept_withdrawals=terms.accept_withdrawals,
    )
    taken = replace(taken, unchanged=fetched.total - taken.added - taken.changed)
    affected = remember(office, taken, fetched.feed, source)
    return Synced(
        taken,
        fetched.feed,
        fetched.transferred_bytes,
        affected,
        fetched.skipped,
        feed_revision=fetched.revision,
        expired=fetched.expired,
        term_offered=_offer_term(office, fetched.term_toml),
    )


def held_revision(catalogue: CatalogueStore, feed: str) -> int | None:
    """The feed's own revision that the catalogue holds, None before the first."""
    labels = [r.label for r in catalogue.revisions() if r.source == feed and "/" in r.label]
    return int(labels[-1].rpartition("/")[2]) if labels else None


def _offer_term(office: Office, document: bytes | None) -> bool:
    """Keeps the feed's calendar and rules for a person to confirm; whether they are news."""
    if document is None or office.school is None:
        return False
    offered = tomllib.loads(document.decode())
    with acting(office, "settings") as doing:
        changes = notes.put(doing.scope, term_note(office.term.id, OFFERED), offered)
        doing.changes.extend(changes)
        doing.says(term=office.term.id, parts=[OFFERED])
    return bool(changes)
