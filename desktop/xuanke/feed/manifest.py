"""The manifest, the feed's only signed target: which files make up a revision, and which lead to it."""

import hashlib
import json
import re
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

FORMAT = 1


class Role(StrEnum):
    """What a file of the feed holds."""

    BASE = "base"
    DELTA = "delta"
    TERM = "term"


SUFFIXES = {Role.BASE: ".jsonl.zst", Role.DELTA: ".jsonl.zst", Role.TERM: ".toml"}


@dataclass(frozen=True, slots=True)
class File:
    """One file of the feed, named by its content; `revision` is the one that wrote it. `length` in bytes."""

    sha256: str
    length: int
    role: Role
    revision: int

    @property
    def name(self) -> str:
        """Its name in the term's folder."""
        return self.sha256 + SUFFIXES[self.role]


@dataclass(frozen=True, slots=True)
class Manifest:
    """One revision of the catalogue: its base as of `base_revision`, and deltas in order up to `revision`."""

    term: str
    revision: int
    base_revision: int
    published_at: datetime
    rows: int
    files: tuple[File, ...]

    @property
    def target(self) -> str:
        """The path that the publisher signs it under."""
        return f"{self.term}/manifest.json"

    def of(self, role: Role) -> tuple[File, ...]:
        """The files with that role, in the order of the feed."""
        return tuple(file for file in self.files if file.role is role)

    def deltas_after(self, revision: int) -> tuple[File, ...]:
        """The listed deltas of later revisions, oldest first."""
        return tuple(file for file in self.of(Role.DELTA) if file.revision > revision)

    def leads_from(self, held: int | None) -> bool:
        """Whether every delta after the held revision is listed, so that a client needs nothing else."""
        return held is not None and len(self.deltas_after(held)) == self.revision - held

    def needed(self, held: int | None) -> tuple[File, ...]:
        """The files that bring a client from what it holds (None: nothing) to this revision."""
        own = self.of(Role.TERM)
        if held is not None and self.leads_from(held):
            return own + self.deltas_after(held)
        return own + self.of(Role.BASE) + self.deltas_after(self.base_revision)

    def to_bytes(self) -> bytes:
        """The manifest as the JSON document that is signed."""
        document = asdict(self) | {"format": FORMAT, "published_at": self.published_at.isoformat()}
        return json.dumps(document, indent=0, ensure_ascii=False).encode()


class BadManifest(ValueError):
    """The manifest is not of the known form; `is_newer` where a newer program wrote it."""

    def __init__(self, reason: str, is_newer: bool = False) -> None:
        super().__init__(reason)
        self.is_newer = is_newer


def parse_manifest(content: bytes) -> Manifest:
    """The manifest of a JSON document; files of unknown roles are passed over. Raises BadManifest."""
    try:
        document = json.loads(content)
        if document["format"] > FORMAT:
            raise BadManifest("newer format", is_newer=True)
        return Manifest(
            term=_checked(r"[\w-]+", document["term"]),
            revision=int(document["revision"]),
            base_revision=int(document["base_revision"]),
            published_at=datetime.fromisoformat(document["published_at"]),
            rows=int(document["rows"]),
            files=tuple(_files(document["files"])),
        )
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        if isinstance(error, BadManifest):
            raise
        raise BadManifest("unreadable") from error


def sha256(content: bytes) -> str:
    """The hash that names a file of the feed, in hex."""
    return hashlib.sha256(content).hexdigest()


def stored_name(target: str, digest: str) -> str:
    """Where a target lies in the feed: The Update Framework puts the hash before the name."""
    folder, _, name = target.rpartition("/")
    return f"{folder}/{digest}.{name}"


def _files(listed: Iterable[dict[str, Any]]) -> Iterable[File]:
    for entry in listed:
        if entry["role"] in set(Role):
            digest = _checked(r"[0-9a-f]{64}", entry["sha256"])
            yield File(digest, int(entry["length"]), Role(entry["role"]), int(entry["revision"]))


def _checked(pattern: str, text: str) -> str:
    """The text, where it fits: both become parts of addresses and file names."""
    if not re.fullmatch(pattern, text):
        raise BadManifest("unexpected name")
    return text
