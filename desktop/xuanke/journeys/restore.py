"""Brings a backup back: checked whole before anything is replaced, and what it replaces is kept aside.

The checked store and key lie ready in a folder of the home first. Giving that folder its name is
the one step that decides: a kill before it leaves everything as it was, and after it `settle`
finishes the exchange of the files, whoever opens the home next.
"""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from xuanke.clock import now
from xuanke.faults import Fault
from xuanke.journeys.backup import newest
from xuanke.journeys.kept import STAMP
from xuanke.paths import Home
from xuanke.store import backup as container
from xuanke.store.database import with_log
from xuanke.store.lock import Lock, try_lock
from xuanke.store.school import history, keys
from xuanke.store.school.history import Entry
from xuanke.store.school.stamps import new_ids, stamp
from xuanke.store.school.store import TERM, SchoolStore

READY, PART, ASIDE = "restoring-", ".restoring-", "replaced-"
HURT = frozenset({"store-unreadable", "store-damaged", "key-missing", "key-damaged"})


@dataclass(frozen=True, slots=True)
class Restored:
    """What stands now: the history's entries, when the backup was made; `aside` holds what stood before."""

    made: str
    entries: int
    aside: Path | None


class Damaged(Fault):
    """The school store or its key cannot be read; `backup` is the newest one that is there, or None."""

    def __init__(self, hurt: Fault, backup: Path | None) -> None:
        advice = "restore-offered" if backup else "restore-none"
        super().__init__(hurt.message, advice=advice, **{**hurt.arguments, "backup": str(backup or "")})
        self.backup = backup


@contextmanager
def backup_offered(home: Home) -> Iterator[None]:
    """Names the newest backup where the school store or its key turns out to be damaged."""
    try:
        _refuse_emptied(home)
        yield
    except Fault as fault:
        own = fault.arguments.get("file", home.school.name) == home.school.name
        if fault.message not in HURT or not own or isinstance(fault, Damaged):
            raise
        found = newest(home)
        raise Damaged(fault, found.file if found else None) from fault


def free_name(home: Home, moment: datetime) -> str:
    """Under which name what stands may be kept aside at the moment; a second later where that is taken."""
    name = f"{ASIDE}{moment.astimezone(UTC).strftime(STAMP)}"
    return free_name(home, moment + timedelta(seconds=1)) if (home.backups / name).exists() else name


def _refuse_emptied(home: Home) -> None:
    """To SQLite a file of no bytes is a fresh store: it must not pass for a school with nothing in it."""
    if home.school.exists() and home.school.stat().st_size == 0:
        raise Fault("store-damaged", advice="store-damaged-advice", file=home.school.name)


def restore(
    home: Home, file: Path, passphrase: str, *, by: str, clock: Callable[[], datetime] = now
) -> Restored:
    """Puts the backup in the place of the school store; raises Fault, and changes nothing, for a bad one.

    Whoever calls it holds the lock of the school's door. `passphrase` is that of the backup's day.
    """
    moment = clock()
    with _alone(home) as lock:
        if lock is None:
            raise Fault("home-in-use", advice="home-in-use-advice")
        _finish(home)
        name = free_name(home, moment).removeprefix(ASIDE)
        with _room_said(file.name), _staged(home, name) as place:
            told = container.unpack(file, place)
            store = _checked(place, file.name, passphrase)
            entries = _noted(store, told.made, by, moment)
            place.rename(home.root / f"{READY}{name}")
        _finish(home)
    aside = home.backups / f"{ASIDE}{name}"
    return Restored(told.made, entries, aside if aside.is_dir() else None)


def settle(home: Home) -> None:
    """Finishes a restore that was cut off after it was decided, and clears what came before that.

    A restore that is under way in another process is left to it.
    """
    if any(home.root.glob(f"{PART}*")) or any(home.root.glob(f"{READY}*")):
        with _alone(home) as lock:
            if lock is not None:
                _finish(home)


@contextmanager
def _alone(home: Home) -> Iterator[Lock | None]:
    lock = try_lock(home.locks / "restore.lock")
    try:
        yield lock
    finally:
        if lock is not None:
            lock.release()


@contextmanager
def _staged(home: Home, name: str) -> Iterator[Path]:
    """A folder of the home to make ready in; gone where that fails."""
    place = home.root / f"{PART}{name}"
    place.mkdir()
    try:
        yield place
    except BaseException:
        shutil.rmtree(place, ignore_errors=True)
        raise


@contextmanager
def _room_said(file: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise Fault("restore-no-room", advice="restore-no-room-advice", file=file) from error


def _finish(home: Home) -> None:
    for left in home.root.glob(f"{PART}*"):
        shutil.rmtree(left)
    for ready in home.root.glob(f"{READY}*"):
        if (ready / home.school.name).exists():
            _exchange(home, ready)
        shutil.rmtree(ready)


def _exchange(home: Home, ready: Path) -> None:
    """A step that was done before is left out; the store comes last, and says whether there is more to do."""
    aside = home.backups / ready.name.replace(READY, ASIDE)
    for old in (home.key, *with_log(home.school)):
        if old.exists() and not (aside / old.name).exists():
            aside.mkdir(parents=True, exist_ok=True)
            old.rename(aside / old.name)
    if (ready / home.key.name).exists():
        (ready / home.key.name).rename(home.key)
    (ready / home.school.name).rename(home.school)


def _checked(place: Path, file: str, passphrase: str) -> SchoolStore:
    """The backup's store, once its key opens it and its pages and its history are found whole."""
    with _named_as(file):
        store = SchoolStore.open(place / container.STORE, keys.unlock(place / container.KEY, passphrase))
        store.database.check()
    with store.read("") as scope:
        chain = history.verify(scope)
    if not chain.intact:
        raise Fault("backup-chain", advice="backup-chain-advice", file=file, at=str(chain.broken_at))
    return store


def _noted(store: SchoolStore, made: str, by: str, moment: datetime) -> int:
    """Writes the restore into the history that comes back; how many entries that has now."""
    with store.write(store.note(TERM)) as scope:
        entry = Entry(new_ids(moment)[0], "restore", by, stamp(moment), {"made": made})
        return history.append(scope, entry).seq


@contextmanager
def _named_as(file: str) -> Iterator[None]:
    """Speaks of the backup where its inside is at fault, and not of the home's own files."""
    says = dict.fromkeys(HURT, "backup-damaged") | {"passphrase-wrong": "backup-passphrase"}
    try:
        yield
    except Fault as fault:
        message = says.get(fault.message)
        if message is None:
            raise
        raise Fault(message, advice=f"{message}-advice", file=file) from fault
