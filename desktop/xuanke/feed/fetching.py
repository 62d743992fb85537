"""One fetch from end to end: trust, signatures, manifest, and only the files that are lacking."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from xuanke.faults import Fault
from xuanke.feed.client import Shown, refresh
from xuanke.feed.fetched import Fetched, Rows
from xuanke.feed.kept import Kept
from xuanke.feed.keys import fingerprint
from xuanke.feed.manifest import BadManifest, File, Manifest, Role, parse_manifest, stored_name
from xuanke.feed.parts import latest
from xuanke.feed.questions import ExpiredFeed
from xuanke.feed.sources import Source
from xuanke.feed.trust import remember, trusted_feed


@dataclass(slots=True)
class Fetching:
    """The work of `fetch`; `expected` is how many bytes it reads in all, 0 until that is known."""

    source: Source
    cache: Path
    trust: str | None
    held: Callable[[str], int | None]
    now: datetime
    accept_expired: bool
    connections: int
    expected: int = 0

    def run(self) -> Fetched:
        """What the feed brings beyond the held revision."""
        feed = trusted_feed(self.source, self.cache, self.trust)
        shown = refresh(feed.metadata, feed.root, self.source, now=self.now)
        remember(self.source, feed, self.cache)
        kept = Kept(feed.parts)
        manifest = self._manifest(kept, shown)
        held = self.held(feed.name)
        self._refuse_unwanted(manifest, shown, held)
        needed = manifest.needed(held)
        self._bring(kept, manifest.term, [file for file in needed if not kept.has(file.sha256)])
        kept.remove_others([file.sha256 for file in manifest.files] + [shown.target.hashes["sha256"]])
        base = [kept.path(file.sha256) for file in needed if file.role is Role.BASE]
        later = latest([kept.path(file.sha256) for file in needed if file.role is Role.DELTA])
        term = next((kept.path(file.sha256).read_bytes() for file in needed if file.role is Role.TERM), None)
        return Fetched(
            feed=feed.name,
            fingerprint=fingerprint(shown.root),
            term=manifest.term,
            revision=manifest.revision,
            published_at=manifest.published_at,
            expires=shown.expires,
            expired=shown.is_expired,
            total=manifest.rows,
            whole=not manifest.leads_from(held),
            rows=Rows(base, later),
            withdrawn=tuple(entry.key for entry in later.values() if entry.is_withdrawal),
            term_toml=term,
            transferred_bytes=self.source.received,
        )

    def _manifest(self, kept: Kept, shown: Shown) -> Manifest:
        target = shown.target
        digest = target.hashes["sha256"]
        if not kept.has(digest):
            kept.bring(self.source, stored_name(target.path, digest), digest, target.length)
        try:
            return parse_manifest(kept.path(digest).read_bytes())
        except BadManifest as error:
            message = "feed-from-newer-program" if error.is_newer else "feed-not-a-feed"
            raise self._fault(message) from error

    def _refuse_unwanted(self, manifest: Manifest, shown: Shown, held: int | None) -> None:
        if held is not None and manifest.revision < held:
            raise self._fault("feed-older")
        is_news = held is None or manifest.revision > held
        if shown.is_expired and is_news and not self.accept_expired:
            raise ExpiredFeed(self.source.address, manifest.revision, shown.expires.date())

    def _bring(self, kept: Kept, term: str, lacking: Sequence[File]) -> None:
        """Reads the files, several at a time; at the first failure those under way are still kept."""
        self.expected = self.source.received + sum(file.length for file in lacking)
        pool = ThreadPoolExecutor(self.connections, thread_name_prefix="feed")
        try:
            readings = [
                pool.submit(kept.bring, self.source, f"{term}/{file.name}", file.sha256, file.length)
                for file in lacking
            ]
            for reading in as_completed(readings):
                reading.result()
        finally:
            pool.shutdown(cancel_futures=True)

    def _fault(self, message: str) -> Fault:
        return Fault(message, advice=f"{message}-advice", source=self.source.address)
