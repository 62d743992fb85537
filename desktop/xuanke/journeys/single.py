"""One window for each home and door: whoever holds the lock is the window, and a crash lets go of it."""

from xuanke.faults import Fault
from xuanke.paths import Home
from xuanke.store.lock import Lock, try_lock

DOORS = ("school", "teacher")


def only_window(home: Home, door: str) -> Lock | None:
    """The lock to hold while the window lives; None where another window has this home's door open."""
    if door not in DOORS:
        raise ValueError(door)
    try:
        return try_lock(home.locks / f"{door}.lock")
    except OSError as error:
        raise Fault("home-unwritable", advice="home-unwritable-advice", folder=str(home.root)) from error
