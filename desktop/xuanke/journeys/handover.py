"""Hands over to another PC of the school by a sealed file, and takes what such a file brings.

Merging is a union: acts, decisions and packets by their ids, facts by what each home knew. Two
decisions that follow the same one stay a conflict, which a person settles.
"""

import json
import secrets
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import zstandard

from xuanke.domain.handover import Held, is_taken
from xuanke.domain.requests import RequestKey
from xuanke.domain.review import status
from xuanke.exchange.sealed import Opened, fingerprint_of, new_seed, seal, unseal
from xuanke.faults import Fault
from xuanke.files import write_whole
from xuanke.journeys.acting import Doing, acting
from xuanke.journeys.files_out import write_file
from xuanke.journeys.office import Office
from xuanke.store.school import decided, handed, notes
from xuanke.store.school.handed import Key
from xuanke.store.school.scope import Scope
from xuanke.store.school.store import NAME

PEERS = "handover.peers"
LARGEST = 1 << 30
"""Bytes that a file may unfold to."""


@dataclass(frozen=True, slots=True)
class HandedOut:
    """What the file holds; `fingerprint` is what the other PC is asked to confirm once."""

    acts: int
    decisions: int
    fingerprint: str


@dataclass(frozen=True, slots=True)
class HandedIn:
    """What the file brought, and the requests on which the two homes decided differently.

    `brought` are the ids of the acts that were new here, which are not this home's to undo.
    """

    brought: tuple[str, ...]
    decisions: int
    rows: int
    conflicts: tuple[RequestKey, ...]
    by: str
    fingerprint: str

    @property
    def acts(self) -> int:
        """How many acts were new here."""
        return len(self.brought)


class UnknownHome(Fault):
    """The file was signed by a home that nobody has confirmed yet."""

    def __init__(self, opened: Opened, by: str) -> None:
        super().__init__(
            "handover-unknown", advice="handover-unknown-advice", fingerprint=opened.fingerprint, by=by
        )
        self.fingerprint = opened.fingerprint


def hand_out(office: Office, path: Path, passphrase: str) -> HandedOut:
    """Writes the acts that some other home may lack: all but those that every known home listed."""
    with acting(office, "handover-out") as doing:
        scope = doing.scope
        seed = _seed(office, scope)
        acts = handed.shared_acts(scope)
        known = _known_to_all(scope)
        told = handed.bundle(scope, [act for act in acts if act.id not in known], acts)
        told |= {
            "school": notes.get(scope, NAME, ""),
            "by": office.by,
            "at": doing.at,
            "have": [act.id for act in acts],
        }
        packed = zstandard.compress(json.dumps(told, ensure_ascii=False).encode())
        write_file(path, seal(packed, passphrase, seed))
        done = HandedOut(len(told["acts"]), len(told["decisions"]), fingerprint_of(seed))
        doing.weighs = True
        doing.says(file=path.name, acts=done.acts, decisions=done.decisions)
        return done


def hand_in(office: Office, path: Path, passphrase: str, *, trust: str = "") -> HandedIn:
    """Takes the file as one transaction; raises UnknownHome for a home that `trust` does not confirm."""
    opened = unseal(path, passphrase)
    told = _read(opened, path.name)
    with acting(office, "handover-in") as doing:
        _refuse_foreign(doing.scope, told, path.name)
        met = _confirm(doing, opened, told, trust)
        done = _merge(doing, opened, told)
        doing.weighs = met or bool(done.acts)
        doing.says(
            file=path.name,
            sender=done.fingerprint,
            sent_by=done.by,
            trusted=met,
            acts=list(done.brought),
            decisions=done.decisions,
            conflicts=len(done.conflicts),
        )
        return done


def _read(opened: Opened, file: str) -> dict[str, Any]:
    try:
        if zstandard.frame_content_size(opened.content) > LARGEST:
            raise ValueError("too large")
        told = json.loads(zstandard.decompress(opened.content))
    except (zstandard.ZstdError, ValueError) as error:
        raise Fault("handover-broken", advice="handover-broken-advice", file=file) from error
    if not isinstance(told, dict) or told.get("shape") != handed.shape():
        raise Fault("handover-version", advice="handover-version-advice", file=file)
    return told


def _refuse_foreign(scope: Scope, told: Mapping[str, Any], file: str) -> None:
    """A PC may call the school otherwise: whoever knows an act of ours is no stranger."""
    shares = not {act.id for act in handed.shared_acts(scope)}.isdisjoint(told["have"])
    if told["school"] != notes.get(scope, NAME, "") and not shares:
        raise Fault("handover-school", advice="handover-school-advice", file=file, school=told["school"])


def _confirm(doing: Doing, opened: Opened, told: Mapping[str, Any], trust: str) -> bool:
    """Pins the sender's key once a person has confirmed it, and notes what that home knows.

    Whether it is a home that is trusted from now on.
    """
    peers = notes.get(doing.scope, PEERS, {})
    if opened.fingerprint not in peers and trust.lower() != opened.fingerprint:
        raise UnknownHome(opened, told["by"])
    notes.put(doing.scope, PEERS, {**peers, opened.fingerprint: told["have"]})
    return opened.fingerprint not in peers


def _merge(doing: Doing, opened: Opened, told: Mapping[str, Any]) -> HandedIn:
    scope = doing.scope
    ours = handed.shared_acts(scope)
    we_know = {act.id for act in ours}
    new = tuple(act["id"] for act in told["acts"] if act["id"] not in we_know)
    theirs = {
        (name, tuple(key)): Held(None if row is None else tuple(row), frozenset(written))
        for name, key, row, written in told["rows"]
    }
    held = handed.holding(scope, theirs.keys(), ours)
    taken = _taken(theirs, held, set(told["have"]), we_know)
    decisions = handed.take_acts(scope, dict(told), new)
    handed.put_rows(scope, taken)
    return HandedIn(new, decisions, len(taken), _conflicts(scope), told["by"], opened.fingerprint)


def _taken(
    theirs: Mapping[Key, Held], ours: Mapping[Key, Held], they_know: Collection[str], we_know: Collection[str]
) -> dict[Key, tuple[Any, Any]]:
    """The rows that change, as they are and as they become."""
    return {
        key: (ours[key].row, held.row)
        for key, held in theirs.items()
        if is_taken(held, ours[key], they_know, we_know)
    }


def _conflicts(scope: Scope) -> tuple[RequestKey, ...]:
    return tuple(
        sorted(key for key, listed in decided.by_request(scope).items() if status(listed).in_conflict)
    )


def _known_to_all(scope: Scope) -> set[str]:
    """The acts that every home which ever handed over to us said it has."""
    listed = [set(have) for have in notes.get(scope, PEERS, {}).values()]
    return set.intersection(*listed) if listed else set()


def _seed(office: Office, scope: Scope) -> bytes:
    """This home's signing key. A store that came by a backup has none of its own until it is made here."""
    place = office.home.root / "home.id"
    if not place.exists():
        write_whole(place, secrets.token_hex(16).encode())
    name = f"handover.key.{place.read_text('ascii').strip()}"
    kept = notes.get(scope, name)
    if kept is None:
        kept = new_seed().hex()
        notes.put(scope, name, kept)
    return bytes.fromhex(kept)
