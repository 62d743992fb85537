"""The school store's key: random, wrapped once by the passphrase and once by the recovery code.

Changing the passphrase rewrites this small file and nothing else. Argon2id and XSalsa20-Poly1305
come from libsodium (PyNaCl).
"""

import base64
import json
import secrets
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from xuanke.domain.passphrase import SHORTEST
from xuanke.faults import Fault
from xuanke.files import write_whole

_CODE_LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"
"""No I, L, O, 0 or 1: the code is copied by hand."""

SALT, BOX = 16, 24 + 16 + 32
"""Bytes: Argon2's salt; a nonce, a tag and the key itself."""
OPS, MEMORY = range(1, 11), range(8 * 2**10, 2**30 + 1)
"""What may be asked of Argon2: passes, and bytes."""


@dataclass(frozen=True, slots=True)
class NewKey:
    """A key just made, and the recovery code that is shown once."""

    key: bytes
    recovery_code: str


def create(path: Path, passphrase: str) -> NewKey:
    """Makes the key file; raises Fault where one stands or the passphrase is too short."""
    if path.exists():
        raise Fault("key-stands", advice="key-stands-advice")
    _refuse_weak(passphrase)
    key, code = secrets.token_bytes(32), _new_code()
    document = {"version": 1, "passphrase": _wrap(key, passphrase), "recovery": _wrap(key, _plain(code))}
    _write(path, document)
    return NewKey(key, code)


def unlock(path: Path, passphrase: str) -> bytes:
    """The key; raises Fault for a wrong passphrase or a damaged key file."""
    return _unwrap(_read(path)["passphrase"], passphrase, "passphrase-wrong")


def look(path: Path) -> None:
    """Raises Fault where the key file is missing or damaged, as far as that shows without a secret."""
    document = _read(path)
    _parts(document["passphrase"])
    _parts(document["recovery"])


def recover(path: Path, code: str, passphrase: str) -> NewKey:
    """Sets a new passphrase by the recovery code, and makes a new code; raises Fault for a wrong one."""
    key = _unwrap(_read(path)["recovery"], _plain(code), "recovery-wrong")
    _refuse_weak(passphrase)
    fresh = _new_code()
    _write(path, {"version": 1, "passphrase": _wrap(key, passphrase), "recovery": _wrap(key, _plain(fresh))})
    return NewKey(key, fresh)


def change(path: Path, passphrase: str, new: str) -> None:
    """Wraps the same key by another passphrase; the recovery code stays."""
    document = _read(path)
    key = _unwrap(document["passphrase"], passphrase, "passphrase-wrong")
    _refuse_weak(new)
    _write(path, {**document, "passphrase": _wrap(key, new)})


def renew_code(path: Path, passphrase: str) -> str:
    """Makes a new recovery code in the place of the old one, and returns it; the passphrase stays."""
    document = _read(path)
    key = _unwrap(document["passphrase"], passphrase, "passphrase-wrong")
    fresh = _new_code()
    _write(path, {**document, "recovery": _wrap(key, _plain(fresh))})
    return fresh


def _refuse_weak(passphrase: str) -> None:
    if len(passphrase) < SHORTEST:
        raise Fault("passphrase-short", advice="passphrase-short-advice", least=SHORTEST)


def _new_code() -> str:
    letters = "".join(secrets.choice(_CODE_LETTERS) for _ in range(24))
    return "-".join(letters[n : n + 4] for n in range(0, 24, 4))


def _plain(code: str) -> str:
    return "".join(c for c in code.upper() if c in _CODE_LETTERS)


def _wrap(key: bytes, secret: str) -> dict[str, Any]:
    from nacl import pwhash
    from nacl.secret import SecretBox

    salt = secrets.token_bytes(pwhash.argon2id.SALTBYTES)
    cost = {"ops": pwhash.argon2id.OPSLIMIT_MODERATE, "mem": pwhash.argon2id.MEMLIMIT_INTERACTIVE}
    box = SecretBox(_derive(secret, salt, cost["ops"], cost["mem"]))
    return {"salt": _b64(salt), **cost, "box": _b64(box.encrypt(key))}


def _unwrap(wrapped: dict[str, Any], secret: str, wrong: str) -> bytes:
    from nacl.exceptions import CryptoError
    from nacl.secret import SecretBox

    salt, ops, mem, box = _parts(wrapped)
    try:
        return bytes(SecretBox(_derive(secret, salt, ops, mem)).decrypt(box))
    except CryptoError as error:
        raise Fault(wrong, advice=f"{wrong}-advice") from error


def _parts(wrapped: dict[str, Any]) -> tuple[bytes, int, int, bytes]:
    """Salt, cost and box; raises Fault where they cannot be what `_wrap` wrote.

    The cost is bounded: a key file that came in somebody's backup must not take the machine's memory.
    """
    try:
        salt, box = _unb64(wrapped["salt"]), _unb64(wrapped["box"])
        ops, mem = int(wrapped["ops"]), int(wrapped["mem"])
    except (KeyError, ValueError, TypeError, OverflowError) as error:
        raise Fault("key-damaged", advice="key-damaged-advice") from error
    if len(salt) != SALT or len(box) != BOX or ops not in OPS or mem not in MEMORY:
        raise Fault("key-damaged", advice="key-damaged-advice")
    return salt, ops, mem, box


def _derive(secret: str, salt: bytes, ops: int, mem: int) -> bytes:
    from nacl import pwhash

    return bytes(
        pwhash.argon2id.kdf(32, secret.encode("utf-8", "surrogatepass"), salt, opslimit=ops, memlimit=mem)
    )


def _b64(value: bytes) -> str:
    return base64.b64encode(value).decode("ascii")


def _unb64(text: str) -> bytes:
    return base64.b64decode(text, validate=True)


def _read(path: Path) -> dict[str, Any]:
    try:
        document = json.loads(path.read_text("ascii"))
        return {
            "version": document["version"],
            "passphrase": document["passphrase"],
            "recovery": document["recovery"],
        }
    except FileNotFoundError as error:
        raise Fault("key-missing", advice="key-missing-advice") from error
    except OSError as error:
        raise Fault("file-unreadable", advice="file-unreadable-advice", file=path.name) from error
    except (ValueError, KeyError, TypeError) as error:
        raise Fault("key-damaged", advice="key-damaged-advice") from error


def _write(path: Path, document: dict[str, Any]) -> None:
    """Replaces the file in one step, flushed: a cut of power leaves the old or the new one."""
    try:
        write_whole(path, json.dumps(document).encode(), mode=0o600)
    except OSError as error:
        raise Fault("key-unwritable", advice="key-unwritable-advice", file=path.name) from error
