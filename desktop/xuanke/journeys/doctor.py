"""Looks the home over: what is whole, what is not, and what to do about it."""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from xuanke.clock import now
from xuanke.faults import Fault
from xuanke.journeys import backup, restore
from xuanke.paths import Home
from xuanke.settings import load_settings
from xuanke.store import backup as container
from xuanke.store.catalogue.store import CatalogueStore
from xuanke.store.database import Database
from xuanke.store.school import history, keys
from xuanke.store.school.store import SchoolStore

LEAST_ROOM = 200 * 2**20
"""Bytes: less than this on the disk is said."""
BACKUP_DAYS = 7
"""How old the newest backup elsewhere may be where something was done since."""
RELEASED = datetime(2020, 1, 1, tzinfo=UTC)
RARE = "".join(map(chr, (0x4DAE, 0x20BB7)))
"""Characters of names beyond what the first fonts had, one of them outside the basic plane."""
AHEAD = timedelta(minutes=10)
"""How much earlier than the newest act this PC's clock may be: the clocks of two never agree."""


@dataclass(frozen=True, slots=True)
class Check:
    """One thing looked at; `wrong` says what was found and what to do. `grave` is what may cost data."""

    check: str
    wrong: Fault | None = None
    grave: bool = False

    @property
    def ok(self) -> bool:
        """Whether nothing is wrong."""
        return self.wrong is None


def doctor(home: Home, opens: str | bytes | None, clock: Callable[[], datetime] = now) -> list[Check]:
    """Every check that can be made; those inside the school store need its passphrase, or its key."""
    moment, found = clock(), list[Check]()
    with _noted(found, "home", grave=True):
        _writable(home.root)
    with _noted(found, "logs"):
        _writable(home.logs)
    with _noted(found, "disk"):
        _roomy(home.root)
    with _noted(found, "left-over"):
        _tidy(home)
    with _noted(found, "catalogue"):
        _catalogue_sound(home)
    acted = _inside(home, opens, found) if home.school.exists() or home.key.exists() else None
    with _noted(found, "clock"):
        _on_time(moment, acted)
    with _noted(found, "backup"):
        _backed_up(home, moment, acted)
    with _noted(found, "second-place"):
        _second_place_apart(home)
    with suppress(ImportError), _noted(found, "fonts"):  # a machine without a screen may lack what Qt needs
        _names_readable()
    return found


@contextmanager
def _noted(found: list[Check], check: str, *, grave: bool = False) -> Iterator[None]:
    try:
        yield
    except Fault as fault:
        found.append(Check(check, fault, grave))
    else:
        found.append(Check(check))


def _inside(home: Home, opens: str | bytes | None, found: list[Check]) -> datetime | None:
    """Key, store and history, as far as they open; returns when the newest act was done."""
    key: bytes | None = None
    store: SchoolStore | None = None
    acted: datetime | None = None
    with _noted(found, "key", grave=True), restore.backup_offered(home):
        keys.look(home.key)
        key = keys.unlock(home.key, opens) if isinstance(opens, str) else opens
    if opens is None:
        found.append(Check("unlocked", Fault("doctor-locked")))
    if key is None:
        return None
    with _noted(found, "store", grave=True), restore.backup_offered(home):
        store = _opened(home, key)
    if store is not None:
        with _noted(found, "history", grave=True):
            acted = _chain_whole(store)
    return acted


def _opened(home: Home, key: bytes) -> SchoolStore:
    if not home.school.exists():
        raise Fault("store-missing", file=home.school.name)
    Database(home.school, key).check()
    return SchoolStore.open(home.school, key, before=lambda: backup.before_migration(home, key))


def _chain_whole(store: SchoolStore) -> datetime | None:
    with store.read("") as scope:
        chain = history.verify(scope)
        if not chain.intact:
            raise Fault("doctor-history", at=str(chain.broken_at))
        acts = history.acts(scope)
    return datetime.fromisoformat(acts[-1].at) if acts else None


def _writable(folder: Path) -> None:
    """Tried, since what the system says of rights is not the whole of it."""
    try:
        with tempfile.TemporaryFile(dir=_standing(folder)):
            pass
    except OSError as error:
        raise Fault("doctor-unwritable", folder=str(folder)) from error


def _standing(folder: Path) -> Path:
    """The folder, or the nearest above it where it is yet to be made."""
    return next(each for each in (folder, *folder.parents) if each.is_dir())


def _roomy(folder: Path) -> None:
    free = shutil.disk_usage(_standing(folder)).free
    if free < LEAST_ROOM:
        raise Fault("doctor-disk", free=str(free // 2**20))


def _tidy(home: Home) -> None:
    """What a write that was cut off left behind is harmless, and only takes room."""
    marks = (".part-*", f"{restore.PART}*", f"{container.PART}*")
    left = [each.name for place in (home.root, home.backups) for mark in marks for each in place.glob(mark)]
    if left:
        raise Fault("doctor-left-over", files=tuple(left), folder=str(home.root))


def _catalogue_sound(home: Home) -> None:
    if home.catalogue.exists():
        CatalogueStore.open(home.catalogue)
        Database(home.catalogue).check()


def _on_time(moment: datetime, acted: datetime | None) -> None:
    if moment < RELEASED or (acted is not None and moment + AHEAD < acted):
        newest = f"{acted:%Y-%m-%d %H:%M}" if acted else "none"
        raise Fault("doctor-clock", now=f"{moment:%Y-%m-%d %H:%M}", newest=newest)


def _backed_up(home: Home, moment: datetime, acted: datetime | None) -> None:
    """Where nothing was done yet, or nothing since, there is nothing to lose."""
    at = backup.elsewhere_at(home)
    if acted is None or (at is not None and (at >= acted or moment - at <= timedelta(days=BACKUP_DAYS))):
        return
    raise Fault("doctor-backup", days=str((moment - at).days) if at else "none")


def _second_place_apart(home: Home) -> None:
    chosen, place = load_settings(home).backup_folder, backup.second_place(home)
    if chosen and place is None:
        raise Fault("doctor-second-absent", folder=chosen)
    if place is not None and not backup.is_elsewhere(home, place):
        raise Fault("doctor-second-same", folder=chosen)


def _names_readable() -> None:
    """A name whose characters no font has is a row of boxes, on the screen and on what is signed."""
    from xuanke.printing.fonts import lacking

    lacks = lacking(RARE)
    if lacks:
        raise Fault("doctor-fonts", characters=" ".join(lacks))
