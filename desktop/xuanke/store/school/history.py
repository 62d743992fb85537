"""Every act that changed something, in a chain of hashes: who, when, what, from, to.

An act's hash covers its own words, the changes that it made, the decisions that it wrote, the
packets that it sent and the hash before it. So an entry that was edited, removed or moved no
longer fits its neighbour.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import zstandard
from sqlalchemy import ColumnElement, LargeBinary, cast, select
from sqlalchemy import Row as SqlRow

from xuanke.domain.review import Decision
from xuanke.store.school import schema
from xuanke.store.school.decided import decision_row
from xuanke.store.school.merge import Change
from xuanke.store.school.scope import Scope

START = "0" * 64
HEAD = "history.head"


@dataclass(frozen=True, slots=True)
class Act:
    """One entry of the history. `summary` holds the values that its sentence is made of."""

    seq: int
    id: str
    term: str
    kind: str
    by: str
    at: str
    summary: Mapping[str, Any]
    undoes: str
    hash: str


@dataclass(frozen=True, slots=True)
class Entry:
    """An act about to be written."""

    id: str
    kind: str
    by: str
    at: str
    summary: Mapping[str, Any]
    changes: Sequence[Change] = ()
    decisions: Sequence[Decision] = ()
    undoes: str = ""


def append(scope: Scope, entry: Entry) -> Act:
    """Writes the act at the end of the chain."""
    previous, seq = _last(scope)
    packed = _pack(entry.changes)
    summary = json.dumps(entry.summary, ensure_ascii=False, sort_keys=True)
    written = _digest(decision_row(scope, d) for d in entry.decisions)
    said = [scope.school, entry.id, scope.term, entry.kind, entry.by, entry.at, summary, entry.undoes]
    went_out = _went_out(scope, schema.packets.c.act == entry.id).get(entry.id, [])
    link = _link(previous, seq + 1, said, packed, (written, *went_out))
    scope.connection.execute(
        schema.acts.insert().values(
            seq=seq + 1,
            school=scope.school,
            id=entry.id,
            term=scope.term,
            kind=entry.kind,
            by=entry.by,
            at=entry.at,
            summary=summary,
            undoes=entry.undoes,
            changes=packed,
            previous=previous,
            hash=link,
        )
    )
    _note_head(scope, f"{seq + 1} {link}")
    return Act(
        seq + 1, entry.id, scope.term, entry.kind, entry.by, entry.at, entry.summary, entry.undoes, link
    )


def acts(scope: Scope) -> list[Act]:
    """Every act of the school, oldest first, whatever the term."""
    a = schema.acts
    columns = (a.c.seq, a.c.id, a.c.term, a.c.kind, a.c.by, a.c.at, a.c.summary, a.c.undoes, a.c.hash)
    found = scope.connection.execute(select(*columns).where(a.c.school == scope.school).order_by(a.c.seq))
    return [
        Act(r.seq, r.id, r.term, r.kind, r.by, r.at, json.loads(r.summary), r.undoes, r.hash) for r in found
    ]


def changes_of(scope: Scope, act: str) -> list[Change]:
    """What the act changed."""
    a = schema.acts
    packed = scope.connection.execute(
        select(a.c.changes).where(a.c.school == scope.school, a.c.id == act)
    ).scalar_one()
    return _unpack(packed)


def head(scope: Scope) -> str:
    """The hash of the newest act: it goes into each packet and report."""
    return _last(scope)[0]


@dataclass(frozen=True, slots=True)
class Chain:
    """What a check of the chain found; `broken_at` is the seq of the first entry that does not fit."""

    entries: int
    broken_at: int | None

    @property
    def intact(self) -> bool:
        """Whether every entry fits."""
        return self.broken_at is None


def verify(scope: Scope) -> Chain:
    """Walks the whole chain, with every decision, copy of a project and packet that hangs on it."""
    a = schema.acts
    written, went_out, lost = _decisions_by_act(scope), _went_out(scope), _acts_of_lost_copies(scope)
    previous, expected, broken = START, 1, None
    columns = [cast(c, LargeBinary).label(c.name) if c is a.c.changes else c for c in a.columns]
    for row in scope.connection.execute(select(*columns).where(a.c.school == scope.school).order_by(a.c.seq)):
        hangs_on = written.pop(row.id, []), went_out.pop(row.id, [])
        if broken is None and (row.id in lost or not _fits(row, previous, expected, *hangs_on)):
            broken = expected
        previous, expected = row.hash, expected + 1
    ends_well = not (written or went_out) and _noted_head(scope) in ("", f"{expected - 1} {previous}")
    if broken is None and not (ends_well and _no_row_without_packet(scope)):
        broken = expected
    return Chain(expected - 1, broken)


def _fits(
    row: SqlRow[Any], previous: str, expected: int, decisions: Iterable[Any], went_out: Iterable[Any]
) -> bool:
    said = [row.school, row.id, row.term, row.kind, row.by, row.at, row.summary, row.undoes]
    link = _link(previous, row.seq, said, row.changes, (_digest(decisions), *went_out))
    return bool(row.seq == expected and row.previous == previous and row.hash == link)


def _decisions_by_act(scope: Scope) -> dict[str, list[tuple[Any, ...]]]:
    d = schema.decisions
    found: dict[str, list[tuple[Any, ...]]] = {}
    for row in scope.connection.execute(select(d).where(d.c.school == scope.school).order_by(d.c.id)):
        found.setdefault(row.act, []).append(tuple(row))
    return found


def _went_out(scope: Scope, which: ColumnElement[bool] | None = None) -> dict[str, list[str]]:
    """For each act the digests of the packets that it sent, each with its rows."""
    p, r = schema.packets, schema.packet_rows
    rows = select(r).join(p, (p.c.school == r.c.school) & (p.c.id == r.c.packet))
    own = p.c.school == scope.school if which is None else (p.c.school == scope.school) & which
    lines: dict[str, list[tuple[Any, ...]]] = {}
    for line in scope.connection.execute(rows.where(own).order_by(*r.primary_key.columns)):
        lines.setdefault(line.packet, []).append(tuple(line))
    found: dict[str, list[str]] = {}
    for packet in scope.connection.execute(select(p).where(own).order_by(p.c.id)):
        found.setdefault(packet.act, []).append(_sha256([tuple(packet), lines.get(packet.id, [])]))
    return found


def _no_row_without_packet(scope: Scope) -> bool:
    p, r = schema.packets, schema.packet_rows
    joined = r.outerjoin(p, (p.c.school == r.c.school) & (p.c.id == r.c.packet))
    alone = select(r.c.packet).select_from(joined).where(r.c.school == scope.school, p.c.id.is_(None))
    return scope.connection.execute(alone.limit(1)).first() is None


def _acts_of_lost_copies(scope: Scope) -> set[str]:
    """The acts whose decisions keep a copy of a project that is gone, or is no longer what it was."""
    c, d = schema.project_copies, schema.decisions
    whole = {
        row.hash
        for row in scope.connection.execute(select(c).where(c.c.school == scope.school))
        if hashlib.sha256(row.document.encode()).hexdigest() == row.hash
    }
    kept = select(d.c.act, d.c.project_copy).where(d.c.school == scope.school, d.c.project_copy != "")
    return {row.act for row in scope.connection.execute(kept) if row.project_copy not in whole}


def _last(scope: Scope) -> tuple[str, int]:
    a = schema.acts
    own = select(a.c.hash, a.c.seq).where(a.c.school == scope.school)
    row = scope.connection.execute(own.order_by(a.c.seq.desc()).limit(1)).first()
    return (row.hash, row.seq) if row else (START, 0)


def _note_head(scope: Scope, value: str) -> None:
    s = schema.settings
    own = (s.c.school == scope.school) & (s.c.name == HEAD)
    if not scope.connection.execute(s.update().where(own).values(value=value)).rowcount:
        scope.connection.execute(s.insert().values(school=scope.school, name=HEAD, value=value))


def _noted_head(scope: Scope) -> str:
    s = schema.settings
    own = (s.c.school == scope.school) & (s.c.name == HEAD)
    return scope.connection.execute(select(s.c.value).where(own)).scalar() or ""


def _link(previous: str, seq: int, said: Sequence[str], packed: bytes, hangs_on: Iterable[str]) -> str:
    return _sha256([previous, seq, *said, hashlib.sha256(packed).hexdigest(), *hangs_on])


def _sha256(words: Any) -> str:
    """Of what can be written as JSON; what cannot was put there by a forger, and only has to differ."""
    return hashlib.sha256(json.dumps(words, ensure_ascii=False, default=repr).encode()).hexdigest()


def _digest(rows: Iterable[Iterable[Any]]) -> str:
    """Of decision rows, in the order of their ids; a boolean reads as SQLite's 0 or 1 on every store."""
    told = hashlib.sha256()
    for row in sorted(
        ([int(v) if isinstance(v, bool) else v for v in row] for row in rows), key=lambda r: str(r[1])
    ):
        told.update(json.dumps(row, ensure_ascii=False, default=repr).encode())
    return told.hexdigest()


def _pack(changes: Iterable[Change]) -> bytes:
    return zstandard.compress(json.dumps(list(changes), ensure_ascii=False).encode())


def _unpack(packed: bytes) -> list[Change]:
    listed: Iterator[Any] = iter(json.loads(zstandard.decompress(packed)))
    return [Change(name, _row(before), _row(after)) for name, before, after in listed]


def _row(listed: list[Any] | None) -> tuple[Any, ...] | None:
    return None if listed is None else tuple(listed)
