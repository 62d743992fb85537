"""Making and unlocking a home in the child process."""

from dataclasses import dataclass, replace
from pathlib import Path

from xuanke.clock import beijing
from xuanke.faults import Fault
from xuanke.resources import resource
from xuanke.ui.desk import Desk


@dataclass(frozen=True, slots=True)
class Opened:
    """The school store's key; the recovery code where the home is new, told once.

    After a restore `made` is the backup's moment (Beijing), `aside` where what stood before is kept.
    """

    key: bytes
    recovery_code: str = ""
    made: str = ""
    aside: str = ""


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


def change_passphrase(desk: Desk, passphrase: str, new: str) -> str:
    """Sets a new passphrase; raises Fault for a wrong one. There is no new recovery code to tell."""
    from xuanke.journeys.passphrase import change

    change(desk.home, passphrase, new)
    return ""


def recover(desk: Desk, code: str, new: str) -> str:
    """Sets a new passphrase by the recovery code; the new code, told once."""
    from xuanke.journeys.passphrase import recover as act

    return act(desk.home, code, new)


def renew_code(desk: Desk, passphrase: str) -> str:
    """A new recovery code, told once; raises Fault for a wrong passphrase."""
    from xuanke.journeys.passphrase import renew_code as act

    return act(desk.home, passphrase)


def is_remembered(desk: Desk) -> bool:
    """Whether the system's keyring holds this home's passphrase."""
    from xuanke.journeys.passphrase import remembered

    return remembered(desk.home) is not None


def unlock_remembered(desk: Desk) -> Opened:
    """Unlocks with what the keyring holds; raises Fault where that is nothing or wrong by now."""
    from xuanke.journeys.passphrase import remembered

    kept = remembered(desk.home)
    if kept is None:
        raise Fault("keyring-none", advice="keyring-none-advice")
    return unlock(desk, kept)


def remember(desk: Desk, passphrase: str) -> bool:
    """Gives the passphrase to the keyring; raises Fault without one."""
    from xuanke.journeys.passphrase import remember as act

    act(desk.home, passphrase)
    return True


def forget(desk: Desk) -> bool:
    """Takes the passphrase out of the keyring; it is there no longer."""
    from xuanke.journeys.passphrase import forget as act

    act(desk.home)
    return False


def restore(desk: Desk, file: Path, passphrase: str) -> Opened:
    """Brings a backup, of this PC or another, and unlocks it; the passphrase is that of its day.

    What was open stays so where the backup is refused.
    """
    from xuanke.journeys.restore import restore as act

    desk.rest()
    restored = act(desk.home, file, passphrase, by=desk.by)
    desk.lock()
    made = f"{beijing(restored.made):%Y-%m-%d %H:%M}"
    return replace(unlock(desk, passphrase), made=made, aside=str(restored.aside or "none"))


def try_sample(desk: Desk, school: str, passphrase: str) -> Opened:
    """Makes a home with the sample term that the program ships."""
    from xuanke.journeys.office import DEFAULT_TERM
    from xuanke.ui.bring.work import bring

    opened = make(desk, school, DEFAULT_TERM, passphrase)
    bring(desk, sample_tables())
    return opened


def sample_tables() -> tuple[Path, ...]:
    """The sample term's tables that are there before the review; answers come later."""
    names = ("catalogue-2020-08-12", "roster", "clearances", "commitments", "credits", "round1", "round2")
    return tuple(sorted(p for p in resource("sample").iterdir() if p.is_file() and p.stem in names))
