"""Makes a home: its folder, the key with its recovery code, the school store."""

from dataclasses import dataclass

from xuanke.faults import Fault
from xuanke.journeys.office import shipped_term
from xuanke.paths import Home
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
    cut of power is made anew, since nothing was ever written with it.
    """
    if home.is_set_up:
        return None
    shipped_term(term_id)
    _make_folder(home)
    home.school.unlink(missing_ok=True)
    home.key.unlink(missing_ok=True)
    new = keys.create(home.key, passphrase)
    SchoolStore.create(home.school, new.key, name=school, term=term_id)
    return Made(new.key, new.recovery_code)


def _make_folder(home: Home) -> None:
    try:
        home.root.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Fault("home-unwritable", advice="home-unwritable-advice", folder=str(home.root)) from error
