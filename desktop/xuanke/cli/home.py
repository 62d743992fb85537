"""The home that a command works in: opened with the passphrase where the command needs the school store."""

import os
import sys
from getpass import getpass

from xuanke.cli.frame import Frame
from xuanke.faults import Fault
from xuanke.journeys.office import Office, open_office, unlock

PASSPHRASE = "XUANKE_PASSPHRASE"
KEYRING = "xuanke"


def office_of(frame: Frame) -> Office:
    """The office with the school store open; raises Fault where there is none or the passphrase is wrong."""
    if not frame.home.school.exists():
        raise Fault("school-missing", advice="school-missing-advice")
    return open_office(frame.home, key=unlock(frame.home, passphrase(frame)), by=frame.by, on=frame.on)


def office_if_open(frame: Frame) -> Office:
    """The office, with the school store open where a passphrase is at hand, else at the catalogue's door."""
    known = known_passphrase(frame) if frame.home.school.exists() else None
    key = unlock(frame.home, known) if known else None
    return open_office(frame.home, key=key, by=frame.by, on=frame.on)


def passphrase(frame: Frame) -> str:
    """From the environment, else the keyring, else asked for on a terminal; raises Fault without any."""
    known = known_passphrase(frame)
    if known:
        return known
    if sys.stdin is not None and sys.stdin.isatty():
        return getpass(frame.words.say("ask-passphrase") + " ")
    raise Fault("passphrase-missing", advice="passphrase-missing-advice")


def known_passphrase(frame: Frame) -> str | None:
    """The passphrase that the environment or the system's keyring holds for this home."""
    return os.environ.get(PASSPHRASE) or _from_keyring(str(frame.home.root))


def _from_keyring(home: str) -> str | None:
    """None where the system has no keyring, or it is locked: a passphrase can then still be typed."""
    import keyring
    from keyring.errors import KeyringError

    try:
        return keyring.get_password(KEYRING, home)
    except KeyringError:
        return None
