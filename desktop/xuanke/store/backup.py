"""A backup: one file that holds the store and its wrapped key, both encrypted as they stand.

It is a ZIP without compression, so that an office which has nothing but the two secrets and
SQLCipher can still open it.
"""

import errno
import hashlib
import json
import os
import shutil
import tempfile
import time
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from xuanke.faults import Fault
from xuanke.store.database import Database

STORE, KEY, ABOUT = "school.db", "school.key", "backup.json"
FORMAT = 1
PART = ".backup-"
"""How the folder begins in which a backup is made; one that is left was cut off."""

LEFT_SECONDS = 3600
"""After that long nobody is still making it."""

_ABOUT_BYTES = 10_000


@dataclass(frozen=True, slots=True)
class About:
    """What a backup says of itself to whoever has no passphrase: when, why, and the history's head."""

    made: str
    why: str
    head: str
    format: int = FORMAT


@dataclass(frozen=True, slots=True)
class Written:
    """A backup that stands: its file and the SHA-256 of its bytes."""

    file: Path
    sha256: str


def write(database: Database, key_file: Path, target: Path, about: About) -> Written:
    """Copies the store while others work on it, reads the copy back, and puts the file in place whole."""
    with _beside(target) as folder:
        database.copy_to(folder / STORE)
        pack = folder / "pack"
        with zipfile.ZipFile(pack, "w", strict_timestamps=False) as archive:
            archive.write(folder / STORE, STORE)
            archive.write(key_file, KEY)
            archive.writestr(ABOUT, json.dumps(asdict(about)))
        _read_back(pack)
        return Written(target, _put(pack, target))


def copy(source: Path, target: Path) -> None:
    """Copies a backup to another place, whole or not at all."""
    with _beside(target) as folder:
        shutil.copyfile(source, folder / "pack")
        _read_back(folder / "pack")
        _put(folder / "pack", target)


def about(source: Path) -> About:
    """What the file says of itself; raises Fault where it is no backup, or cut short."""
    with _opened(source) as archive:
        return _about(archive, source)


def unpack(source: Path, folder: Path) -> About:
    """Takes the store and the key out into the folder; raises Fault where it is no backup, or damaged."""
    with _opened(source) as archive:
        told = _about(archive, source)
        for name in (STORE, KEY):
            with archive.open(name) as packed, (folder / name).open("wb") as file:
                shutil.copyfileobj(packed, file)
                file.flush()
                os.fsync(file.fileno())
        (folder / KEY).chmod(0o600)
        return told


@contextmanager
def _opened(source: Path) -> Iterator[zipfile.ZipFile]:
    """The archive, judged by its directory before anything is taken out: the file may come by chat."""
    try:
        with zipfile.ZipFile(source) as archive:
            held = {entry.filename: entry for entry in archive.infolist()}
            room = source.stat().st_size
            if not {STORE, KEY, ABOUT} <= held.keys() or not all(_is_plain(e, room) for e in held.values()):
                raise zipfile.BadZipFile(source.name)
            yield archive
    except (FileNotFoundError, IsADirectoryError, PermissionError) as error:
        raise Fault("file-unreadable", advice="file-unreadable-advice", file=source.name) from error
    except (zipfile.BadZipFile, EOFError, NotImplementedError, ValueError) as error:
        raise _unreadable(source) from error
    except OSError as error:
        if error.errno == errno.EINVAL:  # a directory that points before the file's beginning
            raise _unreadable(source) from error
        raise


def _unreadable(source: Path) -> Fault:
    return Fault("backup-unreadable", advice="backup-unreadable-advice", file=source.name)


def _is_plain(entry: zipfile.ZipInfo, room: int) -> bool:
    """Whether the entry is as we write them: neither packed nor locked, and no larger than its file."""
    stored = entry.compress_type == zipfile.ZIP_STORED and not entry.flag_bits & 1
    return stored and entry.file_size <= room


def _about(archive: zipfile.ZipFile, source: Path) -> About:
    with archive.open(ABOUT) as file:
        written = file.read(_ABOUT_BYTES)
    try:
        told = json.loads(written)
        found = About(str(told["made"]), str(told["why"]), str(told["head"]), int(told["format"]))
    except (ValueError, KeyError, TypeError) as error:
        raise zipfile.BadZipFile(source.name) from error
    if found.format > FORMAT:
        raise Fault("backup-newer", advice="store-newer-advice", file=source.name)
    return found


def _read_back(pack: Path) -> None:
    with zipfile.ZipFile(pack) as archive:
        if archive.testzip() is not None:
            raise Fault("backup-not-as-written", advice="backup-not-as-written-advice", file=pack.name)


def _put(pack: Path, target: Path) -> str:
    """Moves the finished file into place, flushed; the SHA-256 of its bytes."""
    with pack.open("r+b") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
        os.fsync(file.fileno())
    pack.replace(target)
    return digest


def _sweep(folder: Path) -> None:
    """Removes what a backup that was cut off has left in the folder."""
    for left in folder.glob(f"{PART}*"):
        if left.stat().st_mtime < time.time() - LEFT_SECONDS:
            shutil.rmtree(left)


@contextmanager
def _beside(target: Path) -> Iterator[Path]:
    """A folder beside the target, gone afterwards; what the disk refuses becomes a Fault."""
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        _sweep(target.parent)
        with tempfile.TemporaryDirectory(dir=target.parent, prefix=PART) as folder:
            yield Path(folder)
    except OSError as error:
        raise Fault("backup-not-written", advice="backup-not-written-advice", file=target.name) from error
