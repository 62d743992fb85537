"""Where a feed is read from: a web server, a folder (a USB stick) or a zip of one."""

import ipaddress
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from threading import Event
from typing import Protocol
from urllib.parse import urlsplit

from xuanke.faults import Fault

MARK = "timestamp.json"

BROKEN = (OSError, zipfile.BadZipFile, EOFError, ValueError, NotImplementedError)
"""What a zip raises whose directory cannot be read."""


class Missing(Exception):
    """The source has no such file."""


class Stopped(Exception):
    """The reading was called off."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How long a sync may take, in seconds, how slow it may be, in bytes a second, and how it tries again."""

    connect: float = 10
    silence: float = 15
    patience: float = 60
    slowest: float = 100
    whole: float = 3600
    attempts: int = 4
    pause: float = 0.5
    connections: int = 4


class Source(Protocol):
    """A feed's files by their path; `received` counts the bytes that were read so far."""

    address: str
    is_remote: bool
    received: int

    def read(self, path: str, limit: int) -> bytes:
        """The file's content, cut after `limit` + 1 bytes. Raises Missing, Stopped or Fault."""

    def stop(self) -> None:
        """Calls off every reading that is under way."""


class FolderSource:
    """A feed in a folder."""

    is_remote = False

    def __init__(self, folder: Path) -> None:
        self.address = str(folder)
        self.received = 0
        self._folder = folder
        self._stopped = Event()

    def read(self, path: str, limit: int) -> bytes:
        """See Source."""
        if self._stopped.is_set():
            raise Stopped
        try:
            with (self._folder / path).open("rb") as file:
                content = file.read(limit + 1)
        except FileNotFoundError as error:
            raise Missing(path) from error
        except OSError as error:
            raise _unreadable(self.address, error.strerror or str(error)) from error
        self.received += len(content)
        return content

    def stop(self) -> None:
        """See Source."""
        self._stopped.set()


class ZipSource:
    """A zip of a feed's folder, which may lie in a folder of the zip."""

    is_remote = False

    def __init__(self, file: Path) -> None:
        self.address = str(file)
        self.received = 0
        self._stopped = Event()
        self._file = file
        try:
            self._prefix = (_mark_in(file) or MARK).removesuffix(MARK)
        except BROKEN as error:
            raise _unreadable(self.address, str(error)) from error

    def read(self, path: str, limit: int) -> bytes:
        """See Source."""
        if self._stopped.is_set():
            raise Stopped
        try:
            with zipfile.ZipFile(self._file) as archive, archive.open(self._prefix + path) as file:
                content = file.read(limit + 1)
        except KeyError as error:
            raise Missing(path) from error
        except (*BROKEN, zlib.error, RuntimeError) as error:
            raise _unreadable(self.address, str(error)) from error
        self.received += len(content)
        return content

    def stop(self) -> None:
        """See Source."""
        self._stopped.set()


def is_feed(source: str | Path) -> bool:
    """Whether the source is an address, a folder or a zip that holds a feed, rather than a table.

    Of a zip that is broken, whoever reads tables says what is wrong.
    """
    if is_address(source):
        return True
    path = Path(source)
    if path.is_dir():
        return (path / MARK).exists()
    try:
        return zipfile.is_zipfile(path) and _mark_in(path) is not None
    except BROKEN:
        return False


def is_address(source: str | Path) -> bool:
    """Whether the source is to be asked over the web."""
    return urlsplit(str(source)).scheme.casefold() in {"http", "https"}


def open_source(source: str | Path, limits: Limits) -> Source:
    """The source, ready to be read. Raises Fault where there is none, or http would leave this computer."""
    if is_address(source):
        return _open_address(str(source), limits)
    path = Path(source)
    if path.is_dir():
        return FolderSource(path)
    if path.is_file():
        return ZipSource(path)
    raise Fault("feed-no-such-source", advice="feed-no-such-source-advice", source=str(source))


def _open_address(address: str, limits: Limits) -> Source:
    from xuanke.feed.web import WebSource

    parts = urlsplit(address)
    if not parts.hostname:
        raise Fault("feed-no-such-source", advice="feed-no-such-source-advice", source=address)
    if parts.scheme.casefold() == "http" and not is_loopback(parts.hostname):
        raise Fault("feed-needs-https", advice="feed-needs-https-advice", source=address)
    return WebSource(address, limits)


def is_loopback(host: str) -> bool:
    """Whether the host is this computer."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host.casefold() == "localhost"


def _mark_in(file: Path) -> str | None:
    """The zip's entry that shows where in it the feed lies."""
    with zipfile.ZipFile(file) as archive:
        marks = [name for name in archive.namelist() if PurePosixPath(name).name == MARK]
    return min(marks, key=len, default=None)


def _unreadable(source: str, reason: str) -> Fault:
    return Fault(
        "feed-source-unreadable", advice="feed-source-unreadable-advice", source=source, reason=reason
    )
