"""Fetching: what a publisher's feed holds beyond what this computer has, verified before anything is used."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from xuanke.faults import Fault
from xuanke.feed.disk import disk_faults
from xuanke.feed.fetched import Fetched
from xuanke.feed.questions import ExpiredFeed, UnknownPublisher
from xuanke.feed.sources import Limits, open_source
from xuanke.feed.watch import watched

__all__ = ["ExpiredFeed", "Fetched", "Limits", "UnknownPublisher", "fetch"]

DEFAULT_LIMITS = Limits()


def fetch(
    source: str | Path,
    *,
    cache: Path,
    trust: str | None = None,
    held_revision: int | Callable[[str], int | None] | None = None,
    now: datetime,
    progress: Callable[[int, int], None] = lambda received, expected: None,
    cancelled: Callable[[], bool] = lambda: False,
    accept_expired: bool = False,
    limits: Limits = DEFAULT_LIMITS,
) -> Fetched:
    """What the feed at an https address, in a folder or in a zip brings beyond `held_revision`.

    That is the feed's revision that the caller has (None: nothing), or a function that says it by the
    feed's name (`Fetched.feed`) and is called on another thread.
    `progress` hears bytes received and bytes expected (0: not known yet), on the caller's thread; `now` is
    an aware time. Raises UnknownPublisher, ExpiredFeed, or Fault; what was verified until then is kept in
    `cache`, and the next call goes on from there.
    """
    from xuanke.feed.fetching import Fetching

    with disk_faults(cache):
        origin = open_source(source, limits)
        work = Fetching(
            origin,
            cache,
            trust=trust,
            held=held_revision if callable(held_revision) else lambda feed: held_revision,
            now=now,
            accept_expired=accept_expired,
            connections=limits.connections,
        )

        def look() -> None:
            if cancelled():
                raise Fault("feed-cancelled", advice="feed-cancelled-advice")
            progress(origin.received, work.expected)

        fetched = watched(work.run, origin, limits, look=look)
        progress(fetched.transferred_bytes, fetched.transferred_bytes)
        return fetched
