"""The home that a command works in: opened with the passphrase where the command needs the school store."""

import os
import sys
from getpass import getpass

from xuanke.cli.frame import Frame
from xuanke.faults import Fault
from xuanke.journeys.office import Office, open_office, unlock
from xuanke.journeys.passphrase import remembered
from xuanke.journeys.restore import backup_offered, settle

PASSPHRASE = "XUANKE_PASSPHRASE"
NEW_PASSPHRASE = "XUANKE_NEW_PASSPHRASE"
RECOVERY_CODE = "XUANKE_RECOVERY_CODE"


def office_of(frame: Frame) -> Office:
    """The office with the school store open; raises Fault where there is none or the passphrase is wrong."""
    settle(frame.home)
    if not frame.home.school.exists():
        raise Fault("school-missing", advice="school-missing-advice")
    return _opened(frame, passphrase(frame))


def office_if_open(frame: Frame) -> Office:
    """The office, with the school store open where a passphrase is at hand, else at the catalogue's door."""
    settle(frame.home)
    known = known_passphrase(frame) if frame.home.school.exists() else None
    return _opened(frame, known)


def _opened(frame: Frame, passphrase: str | None) -> Office:
    with backup_offered(frame.home):
        key = unlock(frame.home, passphrase) if passphrase else None
        return open_office(frame.home, key=key, by=frame.by, on=frame.on)


def passphrase(frame: Frame) -> str:
    """From the environment, else the keyring, else asked for on a terminal; raises Fault without any."""
    found = known_passphrase(frame) or asked_passphrase(frame)
    if found is None:
        raise Fault("passphrase-missing", advice="passphrase-missing-advice")
    return found


def known_passphrase(frame: Frame) -> str | None:
    """The passphrase that the environment or the system's keyring holds for this home."""
    return os.environ.get(PASSPHRASE) or remembered(frame.home)


def asked_passphrase(frame: Frame) -> str | None:
    """Asked for on a terminal; None where nobody can be asked."""
    return getpass(frame.words.say("ask-passphrase") + " ") if is_terminal() else None


def passphrase_of_its_day(frame: Frame) -> str:
    """That of a backup: the keyring, which knows only today's, comes last; raises Fault without any."""
    return os.environ.get(PASSPHRASE) or asked_passphrase(frame) or passphrase(frame)


def new_passphrase(frame: Frame, variable: str = NEW_PASSPHRASE) -> str:
    """A passphrase to be set: from the variable, else asked for twice; raises Fault without a terminal."""
    given = os.environ.get(variable)
    if given:
        return given
    if not is_terminal():
        raise Fault("new-passphrase-missing", advice="new-passphrase-missing-advice", variable=variable)
    first = getpass(frame.words.say("ask-new-passphrase") + " ")
    if first != getpass(frame.words.say("ask-again") + " "):
        raise Fault("passphrase-differs", advice="passphrase-differs-advice")
    return first


def recovery_code(frame: Frame) -> str:
    """From the environment, else asked for on a terminal; raises Fault without any."""
    given = os.environ.get(RECOVERY_CODE)
    if given:
        return given
    if is_terminal():
        return input(frame.words.say("ask-recovery-code") + " ")
    raise Fault("recovery-missing", advice="recovery-missing-advice")


def is_terminal() -> bool:
    """Whether a person can be asked."""
    return sys.stdin is not None and sys.stdin.isatty()
