"""A file that only the passphrase opens, and that names the home which made it (libsodium by PyNaCl).

Argon2id makes the key, XSalsa20-Poly1305 seals, Ed25519 signs; the signature lies inside the seal.
"""

import base64
import hashlib
import json
import secrets
from pathlib import Path
from typing import NamedTuple

from xuanke.domain.passphrase import SHORTEST
from xuanke.faults import Fault

MAGIC = b"xuanke-handover 1\n"
COSTS = {"ops": (1, 10), "mem": (8 << 10, 1 << 30)}
"""What a file may ask of this PC to derive the key, at least and at most."""


class Opened(NamedTuple):
    """What was in the file, and whose signature it bears: the fingerprint of the key."""

    content: bytes
    fingerprint: str


def new_seed() -> bytes:
    """The secret of a home's signing key."""
    return secrets.token_bytes(32)


def fingerprint(verify_key: bytes) -> str:
    """What people compare on the telephone: 16 digits of the key's hash in fours."""
    digits = hashlib.sha256(verify_key).hexdigest()[:16]
    return "-".join(digits[n : n + 4] for n in range(0, 16, 4))


def fingerprint_of(seed: bytes) -> str:
    """The fingerprint of the key that the seed makes."""
    from nacl.signing import SigningKey

    return fingerprint(bytes(SigningKey(seed).verify_key))


def seal(content: bytes, passphrase: str, seed: bytes) -> bytes:
    """The sealed file; raises Fault for a passphrase that is too short."""
    from nacl import pwhash
    from nacl.secret import SecretBox
    from nacl.signing import SigningKey

    if len(passphrase) < SHORTEST:
        raise Fault("passphrase-short", advice="passphrase-short-advice", least=SHORTEST)
    salt = secrets.token_bytes(pwhash.argon2id.SALTBYTES)
    ops, mem = pwhash.argon2id.OPSLIMIT_MODERATE, pwhash.argon2id.MEMLIMIT_INTERACTIVE
    header = {"salt": base64.b64encode(salt).decode(), "ops": ops, "mem": mem}
    signer = SigningKey(seed)
    box = SecretBox(_key(passphrase, salt, ops, mem))
    sealed = box.encrypt(bytes(signer.verify_key) + bytes(signer.sign(content)))
    return MAGIC + json.dumps(header).encode() + b"\n" + bytes(sealed)


def unseal(path: Path, passphrase: str) -> Opened:
    """What is in the file; raises Fault for another kind of file, a wrong passphrase, a broken one."""
    from nacl.exceptions import BadSignatureError, CryptoError
    from nacl.secret import SecretBox
    from nacl.signing import VerifyKey

    salt, ops, mem, sealed = _parts(path)
    try:
        opened = SecretBox(_key(passphrase, salt, ops, mem)).decrypt(sealed)
    except (CryptoError, ValueError) as error:
        raise Fault("handover-passphrase", advice="handover-passphrase-advice", file=path.name) from error
    try:
        content = VerifyKey(opened[:32]).verify(opened[32:])
    except (BadSignatureError, ValueError) as error:
        raise Fault("handover-broken", advice="handover-broken-advice", file=path.name) from error
    return Opened(bytes(content), fingerprint(opened[:32]))


def _parts(path: Path) -> tuple[bytes, int, int, bytes]:
    try:
        content = path.read_bytes()
    except OSError as error:
        raise Fault("file-unreadable", advice="file-unreadable-advice", file=path.name) from error
    if not content.startswith(MAGIC):
        raise Fault("handover-foreign", advice="handover-foreign-advice", file=path.name)
    head, _, sealed = content[len(MAGIC) :].partition(b"\n")
    try:
        header = json.loads(head)
        costs = {name: int(header[name]) for name in COSTS}
        salt = base64.b64decode(header["salt"])
    except (ValueError, KeyError, TypeError) as error:
        raise Fault("handover-broken", advice="handover-broken-advice", file=path.name) from error
    if any(not least <= costs[name] <= most for name, (least, most) in COSTS.items()):
        raise Fault("handover-broken", advice="handover-broken-advice", file=path.name)
    return salt, costs["ops"], costs["mem"], sealed


def _key(passphrase: str, salt: bytes, ops: int, mem: int) -> bytes:
    from nacl import pwhash

    return bytes(pwhash.argon2id.kdf(32, passphrase.encode(), salt, opslimit=ops, memlimit=mem))
