"""The signed side of a feed's folder: roles of The Update Framework, written so that readers meet no gap."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from uuid import uuid4

from securesystemslib.signer import CryptoSigner
from tuf.api.exceptions import RepositoryError, StorageError
from tuf.api.metadata import Metadata, MetaFile, Root, Snapshot, T, TargetFile, Targets, Timestamp

from xuanke.faults import Fault
from xuanke.feed.keys import Keys
from xuanke.feed.manifest import stored_name
from xuanke.files import write_whole

ROOT_RESERVE = timedelta(days=90)
"""A root that lasts so long is not signed anew: a newcomer walks through every root there ever was."""

FEED_FIELD = "x-feed"
_ONLINE_ROLES = ("timestamp", "snapshot", "targets")
_KEPT_VERSIONS = 2


@dataclass(frozen=True, slots=True)
class Signed:
    """What a signing left: the root that holds now, and the names of the files that were written."""

    root: Root
    files: tuple[str, ...]


def has_feed(out: Path) -> bool:
    """Whether a feed was begun in the folder."""
    return (out / "1.root.json").exists()


def standing_target(out: Path) -> bytes | None:
    """The content of the target that the folder's feed shows; None where nothing was published yet."""
    version = _standing_version(out)
    if version == 0:
        return None
    target = next(iter(_read(Targets, out / f"{version}.targets.json").targets.values()))
    try:
        return (out / stored_name(target.path, target.hashes["sha256"])).read_bytes()
    except FileNotFoundError as error:
        raise _damaged(out) from error


def show(out: Path, keys: Keys, path: str, content: bytes, *, now: datetime, expires: datetime) -> Signed:
    """Writes the one target and signs it, every role one version on; the timestamp comes last."""
    target = TargetFile.from_data(path, content, ["sha256"])
    version = _standing_version(out) + 1
    root, root_files = _root(out, keys, now=now, expires=expires)
    targets = _signed(Metadata(Targets(version, expires=expires, targets={path: target})), keys.online)
    listed = {"targets.json": MetaFile.from_data(version, targets, ["sha256"])}
    snapshot = _signed(Metadata(Snapshot(version, expires=expires, meta=listed)), keys.online)
    shown = MetaFile.from_data(version, snapshot, ["sha256"])
    timestamp = _signed(Metadata(Timestamp(version, expires=expires, snapshot_meta=shown)), keys.online)
    files = {stored_name(path, target.hashes["sha256"]): content}
    files |= {f"{version}.targets.json": targets, f"{version}.snapshot.json": snapshot}
    files |= {**root_files, "timestamp.json": timestamp}
    for name, document in files.items():
        write_whole(out / name, document)
    _remove_versions_before(out, version - _KEPT_VERSIONS + 1)
    return Signed(root, tuple(files))


def _root(out: Path, keys: Keys, *, now: datetime, expires: datetime) -> tuple[Root, Mapping[str, bytes]]:
    """The root that holds from now on, and its file where the keys folder or the time asks for a new one."""
    standing = max(out.glob("*.root.json"), key=_version_of, default=None)
    if standing is None:
        return _new_root(Root(unrecognized_fields={FEED_FIELD: uuid4().hex}), keys, keys.root, expires)
    root = _read(Root, standing)
    has_our_keys = _names(root, "timestamp", keys.online) and _names(root, "root", keys.root)
    lasts = root.expires >= min(expires, now + ROOT_RESERVE) or (not keys.root and not root.is_expired(now))
    if has_our_keys and lasts:
        return root, {}
    root.version += 1
    old = next((key for key in (keys.root, keys.former) if key and _names(root, "root", key)), None)
    return _new_root(root, keys, old, expires)


def _new_root(
    root: Root, keys: Keys, old: CryptoSigner | None, expires: datetime
) -> tuple[Root, Mapping[str, bytes]]:
    """The root with our keys in every role, signed by the root key before it (`old`) and by its own."""
    if keys.root is None or old is None:
        raise Fault("feed-root-key-missing", advice="feed-root-key-missing-advice", folder=str(keys.folder))
    root.expires = expires
    for role, key in {"root": keys.root, **dict.fromkeys(_ONLINE_ROLES, keys.online)}.items():
        for keyid in list(root.roles[role].keyids):
            root.revoke_key(keyid, role)
        root.add_key(key.public_key, role)
    document = Metadata(root)
    document.sign(old)
    document.sign(keys.root, append=True)
    return root, {f"{root.version}.root.json": document.to_bytes()}


def _names(root: Root, role: str, key: CryptoSigner | None) -> bool:
    """Whether the root gives the key that role; a key that is kept elsewhere is taken for the right one."""
    return key is None or key.public_key.keyid in root.roles[role].keyids


def _signed(document: Metadata[T], key: CryptoSigner) -> bytes:
    document.sign(key)
    return document.to_bytes()


def _standing_version(out: Path) -> int:
    """The version of the timestamp; 0 before the first, also where the first publish broke off."""
    if not (out / "timestamp.json").exists():
        if max(map(_version_of, out.glob("*.snapshot.json")), default=1) > 1:
            raise _damaged(out)
        return 0
    if not has_feed(out):
        raise _damaged(out)
    return _read(Timestamp, out / "timestamp.json").version


def _read(role: type[T], path: Path) -> T:
    """One of the folder's own documents."""
    try:
        return Metadata[T].from_file(str(path)).signed
    except (RepositoryError, StorageError) as error:
        raise _damaged(path.parent) from error


def _damaged(out: Path) -> Fault:
    return Fault("feed-folder-damaged", advice="feed-folder-damaged-advice", folder=str(out))


def _version_of(path: Path) -> int:
    return int(path.name.split(".")[0])


def _remove_versions_before(out: Path, version: int) -> None:
    """A client that began before this publish may still ask for the last version; older ones go."""
    for path in out.iterdir():
        if re.fullmatch(r"\d+\.(snapshot|targets)\.json", path.name) and _version_of(path) < version:
            path.unlink()
