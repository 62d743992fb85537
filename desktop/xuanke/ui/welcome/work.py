"""Making and unlocking a home in the child process."""

from dataclasses import dataclass
from pathlib import Path

from xuanke.resources import resource
from xuanke.ui.bring.work import bring
from xuanke.ui.desk import Desk


@dataclass(frozen=True, slots=True)
class Opened:
    """The school store's key; the recovery code where the home is new, told once."""

    key: bytes
    recovery_code: str = ""


def make(desk: Desk, school: str, term_id: str, passphrase: str) -> Opened:
    """Makes the home; one that stands is unlocked instead."""
    from xuanke.journeys.set_up import init

    made = init(desk.home, school=school, term_id=term_id, passphrase=passphrase)
    if made is None:
        return unlock(desk, passphrase)
    desk.unlock(made.key)
    return Opened(made.key, made.recovery_code)


def unlock(desk: Desk, passphrase: str) -> Opened:
    """Unlocks the home; raises Fault for a wrong passphrase."""
    from xuanke.journeys.office import unlock as act
    from xuanke.journeys.restore import backup_offered, settle

    settle(desk.home)
    with backup_offered(desk.home):
        key = act(desk.home, passphrase)
        desk.unlock(key)
        desk.office  # noqa: B018  a damaged store is found here, where a backup is offered
    return Opened(key)


def restore(desk: Desk, file: Path, passphrase: str) -> Opened:
    """Brings a backup, of this PC or another, and unlocks it; the passphrase is that of its day."""
    from xuanke.journeys.restore import restore as act

    desk.lock()
    act(desk.home, file, passphrase, by=desk.by)
    return unlock(desk, passphrase)


def try_sample(desk: Desk, school: str, passphrase: str) -> Opened:
    """Makes a home with the sample term that the program ships."""
    from xuanke.journeys.office import DEFAULT_TERM

    opened = make(desk, school, DEFAULT_TERM, passphrase)
    bring(desk, sample_tables())
    return opened


def sample_tables() -> tuple[Path, ...]:
    """The sample term's tables that are there before the review; answers come later."""
    names = ("catalogue-2020-08-12", "roster", "clearances", "commitments", "credits", "round1", "round2")
    return tuple(sorted(p for p in resource("sample").iterdir() if p.is_file() and p.stem in names))
