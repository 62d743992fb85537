"""Makes a home: its folder, the key with its recovery code, the school store."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from xuanke.faults import Fault
from xuanke.journeys.office import shipped_term
from xuanke.paths import Home
from xuanke.store.database import with_log
from xuanke.store.lock import try_lock
from xuanke.store.school import keys
from xuanke.store.school.store import SchoolStore


@dataclass(frozen=True, slots=True)
class Made:
    """A new home; `recovery_code` is told once and kept nowhere."""

    key: bytes
    recovery_code: str


def init(home: Home, *, school: str, term_id: str, passphrase: str) -> Made | None:
    """Makes the home and its school store; None where one stands already, and nothing was changed.

    The key file comes first: a store is never without its key. A key left without a store by a
    cut of power is made anew, since nothing was ever written with it. The store gets its name
    once it is whole.
    """
    if home.is_set_up:
        return None
    shipped_term(term_id)
    _make_folder(home)
    lock = try_lock(home.locks / "init.lock")
    if lock is None:
        raise Fault("home-being-made", advice="home-being-made-advice", folder=str(home.root))
    try:
        return None if home.is_set_up else _made(home, school, term_id, passphrase)
    finally:
        lock.release()


def _made(home: Home, school: str, term_id: str, passphrase: str) -> Made:
    _remove(
        home.key, *with_log(home.school)
    )  # the log of a store that is gone would be taken for the new one's
    new = keys.create(home.key, passphrase)
    with _staged(home) as store:
        SchoolStore.create(store, new.key, name=school, term=term_id)
        store.replace(home.school)
    return Made(new.key, new.recovery_code)


@contextmanager
def _staged(home: Home) -> Iterator[Path]:
    """Where the store is made; nothing of it is left there, nor of one that was cut off."""
    store = home.root / ".part-school.db"
    _remove(*with_log(store))
    try:
        yield store
    finally:
        _remove(*with_log(store))


def _remove(*files: Path) -> None:
    for each in files:
        each.unlink(missing_ok=True)


def _make_folder(home: Home) -> None:
    try:
        home.root.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Fault("home-unwritable", advice="home-unwritable-advice", folder=str(home.root)) from error
