"""The passphrase and its recovery code, each replaced by the other; the keyring where it is wished."""

from xuanke.faults import Fault
from xuanke.paths import Home
from xuanke.store.school import keys

SERVICE = "xuanke"


def change(home: Home, passphrase: str, new: str) -> None:
    """Sets a new passphrase; the recovery code stays. Raises Fault for a wrong one."""
    keys.change(home.key, passphrase, new)
    _follow(home, new)


def recover(home: Home, code: str, new: str) -> str:
    """Sets a new passphrase by the recovery code; returns the new code, told once and kept nowhere."""
    made = keys.recover(home.key, code, new)
    _follow(home, new)
    return made.recovery_code


def renew_code(home: Home, passphrase: str) -> str:
    """Puts a new recovery code in the place of one that was lost; returns it, told once and kept nowhere."""
    return keys.renew_code(home.key, passphrase)


def remembered(home: Home) -> str | None:
    """What the keyring holds for this home; None also where there is none or it is locked: one can type."""
    import keyring
    from keyring.errors import KeyringError

    try:
        return keyring.get_password(SERVICE, str(home.root))
    except KeyringError:
        return None


def remember(home: Home, passphrase: str) -> None:
    """Gives the right passphrase to the system's keyring; raises Fault for a wrong one or without keyring."""
    import keyring
    from keyring.errors import KeyringError

    keys.unlock(home.key, passphrase)
    try:
        keyring.set_password(SERVICE, str(home.root), passphrase)
    except KeyringError as error:
        raise Fault("keyring-none", advice="keyring-none-advice") from error
    if remembered(home) != passphrase:
        raise Fault("keyring-none", advice="keyring-none-advice")


def forget(home: Home) -> bool:
    """Takes the passphrase out of the keyring; whether it was there."""
    import keyring

    if remembered(home) is None:
        return False
    keyring.delete_password(SERVICE, str(home.root))
    return True


def _follow(home: Home, new: str) -> None:
    """A keyring that knew the old passphrase knows the new one."""
    if remembered(home) is not None:
        remember(home, new)
