"""The client's side of The Update Framework: what the publisher shows now, as far as its signatures reach."""

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from tuf.api import exceptions
from tuf.api.metadata import Root, TargetFile
from tuf.api.serialization import DeserializationError
from tuf.ngclient import Updater
from tuf.ngclient.fetcher import FetcherInterface

from xuanke.faults import Fault
from xuanke.feed.sources import Missing, Source

LONGEST_METADATA = 1 << 19
_BEFORE_ANY_EXPIRY = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Shown:
    """What the publisher shows: the root that holds, the manifest's entry, and until when it is signed."""

    root: Root
    target: TargetFile
    expires: datetime
    is_expired: bool


def refresh(metadata: Path, trusted_root: bytes, source: Source, *, now: datetime) -> Shown:
    """What the source shows, verified from the trusted root on; what was verified is kept in `metadata`.

    Expired signatures are a Fault over the web; from a folder or a zip they are taken and marked.
    """
    metadata.mkdir(parents=True, exist_ok=True)
    with _faults(source):
        client = _Client(metadata, trusted_root, source, now)
        try:
            client.refresh()
            return client.shown(is_expired=False)
        except exceptions.ExpiredMetadataError as error:
            if source.is_remote:
                expired_on = client.expires.date()
                raise Fault(
                    "feed-expired", advice="feed-expired-advice", source=source.address, date=expired_on
                ) from error
        client = _Client(metadata, trusted_root, source, _BEFORE_ANY_EXPIRY)
        client.refresh()
        return client.shown(is_expired=True)


class _Fetcher(FetcherInterface):
    """Lets the framework read from a Source."""

    def __init__(self, source: Source) -> None:
        self._source = source

    def _fetch(self, url: str) -> Iterator[bytes]:
        try:
            yield self._source.read(url.lstrip("/"), LONGEST_METADATA)
        except Missing as missing:
            raise exceptions.DownloadHTTPError(str(missing), 404) from missing


class _Client(Updater):
    """The framework's updater, at a moment that the caller gives."""

    def __init__(self, metadata: Path, trusted_root: bytes, source: Source, moment: datetime) -> None:
        super().__init__(str(metadata), "", fetcher=_Fetcher(source), bootstrap=trusted_root)
        self._trusted_set.reference_time = moment

    def _update_root_symlink(self) -> None:
        """Nothing: we begin from `root_history`; not every disk has links, and a full one loses them."""

    @property
    def expires(self) -> datetime:
        """When the first of the roles that were loaded expires."""
        ends: list[datetime] = [role.expires for role in self._trusted_set]
        return min(ends)

    def shown(self, *, is_expired: bool) -> Shown:
        """What the refreshed metadata says."""
        targets = self._trusted_set.targets.targets
        if len(targets) != 1:
            raise exceptions.RepositoryError("a feed has one target")
        return Shown(self._trusted_set.root, next(iter(targets.values())), self.expires, is_expired)


@contextlib.contextmanager
def _faults(source: Source) -> Iterator[None]:
    """Turns what the framework refuses into one clear Fault each."""
    try:
        yield
    except exceptions.DownloadHTTPError as error:
        raise _fault("feed-file-missing", source, file=str(error)) from error
    except exceptions.BadVersionNumberError as error:
        raise _fault("feed-older", source) from error
    except exceptions.UnsignedMetadataError as error:
        raise _fault("feed-wrong-key", source) from error
    except exceptions.LengthOrHashMismatchError as error:
        raise _fault("feed-mixed", source) from error
    except DeserializationError as error:
        raise _fault("feed-not-a-feed", source) from error
    except (exceptions.RepositoryError, exceptions.DownloadError) as error:
        raise _fault("feed-damaged", source, file="metadata") from error


def _fault(message: str, source: Source, **arguments: str) -> Fault:
    return Fault(message, advice=f"{message}-advice", source=source.address, **arguments)
