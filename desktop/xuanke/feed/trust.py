"""Whom this computer trusts: a publisher's root, taken once after a person compared its fingerprint."""

import contextlib
import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, Root

from xuanke.faults import Fault
from xuanke.feed.client import LONGEST_METADATA
from xuanke.feed.keys import fingerprint, same_fingerprint
from xuanke.feed.questions import UnknownPublisher
from xuanke.feed.repository import FEED_FIELD
from xuanke.feed.sources import Missing, Source
from xuanke.files import write_whole

_ADDRESSES = "addresses.json"
_METADATA = "metadata"
_LONGEST_CHAIN = 1024


@dataclass(frozen=True, slots=True)
class TrustedFeed:
    """One feed that is trusted: its folder in the cache, and the newest root verified so far."""

    folder: Path
    root: bytes

    @property
    def name(self) -> str:
        """What tells this feed from others, also after its keys and addresses changed."""
        return self.folder.name

    @property
    def metadata(self) -> Path:
        """Where the framework keeps what it verified."""
        return self.folder / _METADATA

    @property
    def parts(self) -> Path:
        """Where the feed's files are kept."""
        return self.folder / "files"


def trusted_feed(source: Source, cache: Path, trust: str | None) -> TrustedFeed:
    """The feed of the source, where its publisher is known or has the fingerprint `trust`.

    Raises UnknownPublisher, which names the fingerprint to compare, otherwise.
    """
    known = _known(cache, _addresses(cache).get(source.address)) if source.is_remote else None
    if known and (trust is None or _has_had(known, trust)):
        return known
    chain = _chain(source)
    known = _known(cache, chain[0].name)
    if known and (trust is None or _has_had(known, trust)):
        return known
    believed = [trust] if trust is not None else list(_fingerprints(cache))
    for claim in reversed(chain):
        if any(same_fingerprint(claim.fingerprint, one) for one in believed):
            return TrustedFeed(cache / claim.name, claim.content)
    raise UnknownPublisher(chain[-1].fingerprint, source.address, expected=trust)


def remember(source: Source, feed: TrustedFeed, cache: Path) -> None:
    """Notes which feed stands at a web address, so that the next sync need not ask for it."""
    addresses = _addresses(cache)
    if source.is_remote and addresses.get(source.address) != feed.name:
        addresses[source.address] = feed.name
        write_whole(cache / _ADDRESSES, json.dumps(addresses).encode())


@dataclass(frozen=True, slots=True)
class _Claim:
    """What a root says of itself; nothing of it is verified."""

    content: bytes
    name: str
    fingerprint: str


def _claim(content: bytes) -> _Claim:
    """Raises RepositoryError or LookupError where it is no root.

    The feed's name comes from the random field of its first root, which its later roots repeat.
    """
    root = Metadata[Root].from_bytes(content).signed
    field = str(root.unrecognized_fields.get(FEED_FIELD))
    return _Claim(content, hashlib.sha256(field.encode()).hexdigest()[:16], fingerprint(root))


def _chain(source: Source) -> list[_Claim]:
    """The source's roots from the first on, as they claim to be."""
    chain = []
    for version in range(1, _LONGEST_CHAIN):
        try:
            chain.append(_claim(source.read(f"{version}.root.json", LONGEST_METADATA)))
        except Missing:
            break
        except (RepositoryError, LookupError) as error:
            raise _fault("feed-not-a-feed", source) from error
    if not chain:
        raise _fault("feed-not-there", source)
    return chain


def _known(cache: Path, name: str | None) -> TrustedFeed | None:
    """The feed of that folder; None where there is none, or its root became unreadable."""
    newest = max(_history(cache / name), key=_version_of, default=None) if name else None
    if newest is None:
        return None
    content = newest.read_bytes()
    with contextlib.suppress(RepositoryError, LookupError):
        _claim(content)
        return TrustedFeed(newest.parents[2], content)
    return None


def _history(folder: Path) -> Iterator[Path]:
    return (folder / _METADATA / "root_history").glob("*.root.json")


def _version_of(path: Path) -> int:
    return int(path.name.split(".")[0])


def _has_had(feed: TrustedFeed, trust: str) -> bool:
    """Whether the feed's publisher has or had that fingerprint."""
    roots = (path.read_bytes() for path in _history(feed.folder))
    return any(same_fingerprint(trust, _claim(root).fingerprint) for root in roots)


def _fingerprints(cache: Path) -> Iterator[str]:
    """The fingerprint that each known publisher has now."""
    for folder in cache.glob("*/"):
        known = _known(cache, folder.name)
        if known:
            yield _claim(known.root).fingerprint


def _addresses(cache: Path) -> dict[str, str]:
    try:
        return dict(json.loads((cache / _ADDRESSES).read_bytes()))
    except (FileNotFoundError, ValueError, TypeError):
        return {}


def _fault(message: str, source: Source) -> Fault:
    return Fault(message, advice=f"{message}-advice", source=source.address)
