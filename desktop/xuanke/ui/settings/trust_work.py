"""Backups, the passphrase in the keyring, and a look over the home, in the child process."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from xuanke.clock import BEIJING, now
from xuanke.faults import Fault
from xuanke.ui.child import plain
from xuanke.ui.desk import Desk


@dataclass(frozen=True, slots=True)
class Safe:
    """How old the newest backups are, in days (None: there is none), here and elsewhere; Beijing moments."""

    here: str = ""
    elsewhere: str = ""
    days: int | None = None
    folder_there: bool = False
    remembered: bool = False


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at; `wrong` says what was found."""

    check: str
    wrong: Fault | None = None


def put_aside(desk: Desk) -> str:
    """Puts the school aside for another to begin; the folder where it lies."""
    from xuanke.journeys.begin_anew import put_aside as act

    desk.lock()
    return str(act(desk.home, now()))


def safe(desk: Desk) -> Safe:
    """The ages of the backups, and whether the keyring knows the passphrase."""
    from xuanke.ui.welcome.work import is_remembered

    return _ages(desk, remembered=is_remembered(desk))


def ages(desk: Desk) -> Safe:
    """The ages alone: a keyring may take its time."""
    return _ages(desk, remembered=False)


def _ages(desk: Desk, *, remembered: bool) -> Safe:
    from xuanke.journeys.backup import elsewhere_at, newest, second_place

    kept, there = newest(desk.home), elsewhere_at(desk.home)
    return Safe(
        here=_moment(kept.made) if kept else "",
        elsewhere=_moment(there) if there else "",
        days=(now() - there).days if there else None,
        folder_there=second_place(desk.home) is not None,
        remembered=remembered,
    )


def _moment(at: datetime) -> str:
    return f"{at.astimezone(BEIJING):%m-%d %H:%M}"


def back_up_now(desk: Desk) -> Safe:
    """A backup here, and its copy in the second place where that is there."""
    from xuanke.journeys.backup import before

    before(desk.office, "asked")
    return ages(desk)


def back_up_to(desk: Desk, file: Path) -> Safe:
    """A backup in a file that a person named."""
    from xuanke.journeys.backup import backup

    backup(desk.office, file)
    return ages(desk)


def look_over(desk: Desk) -> tuple[Finding, ...]:
    """Everything that keeps the data safe, inside the unlocked school store too."""
    from xuanke.journeys.doctor import doctor

    checks = doctor(desk.home, desk.key)
    return tuple(Finding(each.check, plain(each.wrong) if each.wrong else None) for each in checks)
