"""The publisher's keys: one root key, kept apart, and one online key that signs what changes."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key
from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import Root

from xuanke.faults import Fault
from xuanke.files import write_whole

ROOT = "root.pem"
FORMER_ROOT = "root-former.pem"
RETIRED_ROOT = "root-retired.pem"
ONLINE = "online.pem"


@dataclass(frozen=True, slots=True)
class Keys:
    """The signers of a keys folder; `former` is the root key that a rotation replaces.

    `root` is None where the root key is kept elsewhere: then only what the online key signs can change.
    """

    folder: Path
    online: CryptoSigner
    root: CryptoSigner | None
    former: CryptoSigner | None


def load_keys(folder: Path, *, first_use: bool) -> Keys:
    """The keys of the folder; missing ones are made, the root key only at the feed's first use."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    if first_use and not (folder / ROOT).exists():
        _make(folder / ROOT)
    if not (folder / ONLINE).exists():
        if not (folder / ROOT).exists():
            raise Fault("feed-keys-missing", advice="feed-keys-missing-advice", folder=str(folder))
        _make(folder / ONLINE)
    return Keys(folder, _load(folder / ONLINE), _load_if(folder / ROOT), _load_if(folder / FORMER_ROOT))


def rotate(folder: Path) -> None:
    """Replaces both keys of the folder; the next `publish` signs the change with the former root key too.

    The former root key is `root-former.pem` until then and `root-retired.pem` afterwards, when it may be
    destroyed. To bring a root key of one's own, name the old one so and put the new one in its place.
    """
    if (folder / FORMER_ROOT).exists():
        raise Fault("feed-rotation-pending", advice="feed-rotation-pending-advice", folder=str(folder))
    if not (folder / ROOT).exists():
        raise Fault("feed-root-key-missing", advice="feed-root-key-missing-advice", folder=str(folder))
    (folder / ROOT).replace(folder / FORMER_ROOT)
    _make(folder / ROOT)
    (folder / ONLINE).unlink(missing_ok=True)
    _make(folder / ONLINE)


def retire_former(folder: Path) -> None:
    """Sets the former root key aside, once a root that both keys signed is published."""
    if (folder / FORMER_ROOT).exists():
        (folder / FORMER_ROOT).replace(folder / RETIRED_ROOT)


def fingerprint(root: Root) -> str:
    """What two people compare: the SHA-256 of the root key set, as sixteen groups of four hex digits."""
    role = root.roles["root"]
    values = sorted(root.keys[keyid].keyval["public"] for keyid in role.keyids)
    digest = hashlib.sha256(f"{role.threshold}:{','.join(values)}".encode()).hexdigest()
    return "-".join(digest[start : start + 4] for start in range(0, len(digest), 4))


def same_fingerprint(one: str, other: str) -> bool:
    """Whether two fingerprints agree, however their groups were written down."""
    return _digits(one) == _digits(other)


def _digits(text: str) -> str:
    return "".join(character for character in text.casefold() if character.isalnum())


def _make(path: Path) -> None:
    write_whole(path, CryptoSigner.generate_ed25519().private_bytes, mode=0o600)


def _load_if(path: Path) -> CryptoSigner | None:
    return _load(path) if path.exists() else None


def _load(path: Path) -> CryptoSigner:
    try:
        key = load_pem_private_key(path.read_bytes(), password=None)
    except (ValueError, TypeError) as error:
        raise Fault("feed-key-unreadable", advice="feed-key-unreadable-advice", file=str(path)) from error
    if not isinstance(key, Ed25519PrivateKey):
        raise Fault("feed-key-unreadable", advice="feed-key-unreadable-advice", file=str(path))
    return CryptoSigner(key)
