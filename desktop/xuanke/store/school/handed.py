"""Acts with all that hangs on them, out of one home's store and into another's."""

import hashlib
import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Table, select

from xuanke.domain.handover import LOCAL, Held
from xuanke.domain.requests import RequestKey
from xuanke.domain.review import Decision, Verdict
from xuanke.store.school import decided, facts, history, schema
from xuanke.store.school.history import Act, Entry
from xuanke.store.school.merge import Change, Row, bulk_insert, replace
from xuanke.store.school.scope import Scope

Key = tuple[str, tuple[Any, ...]]
"""A table's name and a primary key in it."""

Bundle = dict[str, Any]
"""Plain JSON values: acts with their changes and decisions, packets, copies of projects, rows."""


def shape() -> str:
    """A digest of all tables and columns: homes of different versions do not understand each other."""
    named = {name: [c.name for c in table.columns] for name, table in schema.metadata.tables.items()}
    return hashlib.sha256(json.dumps(named, sort_keys=True).encode()).hexdigest()[:16]


def shared_acts(scope: Scope) -> list[Act]:
    """The acts that concern every home of the school, in the order of this one's chain."""
    return [act for act in history.acts(scope) if act.kind not in LOCAL]


def bundle(scope: Scope, acts: Sequence[Act], history_of: Sequence[Act]) -> Bundle:
    """These acts with what hangs on them, and each row that they touched as it is now."""
    ids = {act.id for act in acts}
    changes = {act.id: history.changes_of(scope, act.id) for act in acts}
    packets = _rows(scope, schema.packets, "act", ids)
    decisions = _rows(scope, schema.decisions, "act", ids)
    touched = {facts.key_of_change(change) for listed in changes.values() for change in listed}
    return {
        "shape": shape(),
        "acts": [_act(act, changes[act.id]) for act in acts],
        "decisions": decisions,
        "copies": _rows(scope, schema.project_copies, "hash", {row[-1] for row in decisions}),
        "packets": packets,
        "packet_rows": _rows(scope, schema.packet_rows, "packet", {row[1] for row in packets}),
        "rows": [
            [name, list(key), held.row, sorted(held.acts)]
            for (name, key), held in holding(scope, touched, history_of).items()
        ],
    }


def holding(scope: Scope, keys: Collection[Key], acts: Iterable[Act]) -> dict[Key, Held]:
    """Each row as it is now, with the acts that left it so."""
    standing = {table: facts.standing_rows(scope, table) for table in {name for name, _ in keys}}
    found = {(name, key): Held(standing[name].get(key)) for name, key in keys}
    for act in acts:
        for change in history.changes_of(scope, act.id):
            key = facts.key_of_change(change)
            if key in found and change.after == found[key].row:
                found[key] = Held(change.after, found[key].acts | {act.id})
    return found


def _act(act: Act, changes: Sequence[Change]) -> dict[str, Any]:
    return {
        "id": act.id,
        "term": act.term,
        "kind": act.kind,
        "by": act.by,
        "at": act.at,
        "summary": dict(act.summary),
        "undoes": act.undoes,
        "changes": [list(change) for change in changes],
    }


def _rows(scope: Scope, table: Table, column: str, values: Collection[str]) -> list[Row]:
    found = scope.connection.execute(
        select(table).where(table.c.school == scope.school).order_by(*table.primary_key.columns)
    )
    return [tuple(row) for row in found if getattr(row, column) in values]


def take_acts(scope: Scope, told: Bundle, new: Collection[str]) -> int:
    """Appends the new acts to this home's chain, with their decisions and packets; returns the decisions."""
    _insert_missing(scope, schema.project_copies, told["copies"], "hash")
    written: dict[str, list[Row]] = {}
    for row in told["decisions"]:
        written.setdefault(row[3], []).append(tuple(row))
    count = 0
    for act in told["acts"]:
        if act["id"] in new:
            own = written.get(act["id"], [])
            count += len(own)
            _append(scope._replace(term=act["term"]), act, [_decision(row) for row in own])
    _take_packets(scope, told, new)
    return count


def _append(scope: Scope, act: Mapping[str, Any], decisions: list[Decision]) -> None:
    decided.append(scope, decisions)
    entry = Entry(
        id=act["id"],
        kind=act["kind"],
        by=act["by"],
        at=act["at"],
        summary=act["summary"],
        changes=[Change(name, _row(before), _row(after)) for name, before, after in act["changes"]],
        decisions=decisions,
        undoes=act["undoes"],
    )
    history.append(scope, entry)


def _take_packets(scope: Scope, told: Bundle, new: Collection[str]) -> None:
    packets = [tuple(row) for row in told["packets"] if row[3] in new]
    ids = {row[1] for row in packets}
    bulk_insert(scope.connection, schema.packets, packets)
    rows = [tuple(row) for row in told["packet_rows"] if row[1] in ids]
    bulk_insert(scope.connection, schema.packet_rows, rows)


def _insert_missing(scope: Scope, table: Table, rows: Iterable[Sequence[Any]], column: str) -> None:
    held = set(
        scope.connection.execute(select(table.c[column]).where(table.c.school == scope.school)).scalars()
    )
    bulk_insert(scope.connection, table, [tuple(row) for row in rows if row[1] not in held])


def put_rows(scope: Scope, rows: Mapping[Key, tuple[Row | None, Row | None]]) -> None:
    """Sets each row to what it becomes: (as it is, as it becomes)."""
    for (name, _), pair in rows.items():
        replace(scope.connection, facts.named(name), [pair])


def _row(listed: Sequence[Any] | None) -> Row | None:
    return None if listed is None else tuple(listed)


def _decision(row: Row) -> Decision:
    """The decision of a whole row, in the order of the table's columns."""
    held = dict(zip((c.name for c in schema.decisions.columns), row, strict=True))
    return Decision(
        id=held["id"],
        key=RequestKey(held["teacher"], held["project"], held["round"]),
        verdict=Verdict(held["verdict"]),
        by=held["by"],
        at=held["at"],
        act=held["act"],
        reason=held["reason"],
        note=held["note"],
        override=held["override"],
        follows=tuple(held["follows"].split(",")) if held["follows"] else (),
        restores=held["restores"],
        findings=tuple(json.loads(held["findings"])) if held["findings"] else (),
        project=held["project_copy"],
    )
