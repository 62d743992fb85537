"""One window for each home and door: whoever holds the lock is the window, and a crash lets go of it."""

import os
import secrets
from pathlib import Path

from xuanke.paths import Home
from xuanke.store.lock import Lock, try_lock

DOORS = ("school", "teacher")


def only_window(home: Home, door: str) -> Lock | None:
    """The lock to hold while the door is open; None where another window, or a restore, has it."""
    return _lock(home, door, "lock")


def at_front(home: Home, door: str) -> Lock | None:
    """The lock to hold while a window stands before the door, locked or not; None where another one does."""
    return _lock(home, door, "window")


def knock(home: Home, door: str, file: Path | None = None) -> None:
    """Asks the window that stands before the door to come to the front, and to look at a file."""
    bell(home, door).write_bytes(secrets.token_hex(8).encode() + b"\n" + os.fsencode(file or ""))


def brought_along(home: Home, door: str) -> Path | None:
    """The file that the last who knocked wants looked at; None where there is none."""
    try:
        _, _, file = bell(home, door).read_bytes().partition(b"\n")
    except OSError:
        return None
    return Path(os.fsdecode(file)) if file else None


def bell(home: Home, door: str) -> Path:
    """The file that changes when somebody knocks."""
    return home.locks / f"{door}.bell"


def _lock(home: Home, door: str, what: str) -> Lock | None:
    if door not in DOORS:
        raise ValueError(door)
    return try_lock(home.locks / f"{door}.{what}")
