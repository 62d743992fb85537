"""Decisions, and the copies of projects that they keep: written once, never changed."""

import hashlib
import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import select

from xuanke.domain.requests import RequestKey
from xuanke.domain.review import Decision, Verdict
from xuanke.store.school import schema
from xuanke.store.school.merge import Row, bulk_insert
from xuanke.store.school.rows import streamed
from xuanke.store.school.scope import Scope

_SEVERAL = ","


def append(scope: Scope, decisions: Iterable[Decision]) -> None:
    """Writes the decisions down."""
    bulk_insert(scope.connection, schema.decisions, [decision_row(scope, d) for d in decisions])


def keep_copies(scope: Scope, documents: Collection[str]) -> dict[str, str]:
    """Keeps each document once by its content; returns its hash by document."""
    named = {document: hashlib.sha256(document.encode()).hexdigest() for document in documents}
    table = schema.project_copies
    held = set(scope.connection.execute(select(table.c.hash).where(scope.own(table))).scalars())
    new = [(scope.school, name, document) for document, name in named.items() if name not in held]
    bulk_insert(scope.connection, table, new)
    return named


def decision_row(scope: Scope, decision: Decision) -> Row:
    """The decision as a row of the table."""
    return (
        scope.school,
        decision.id,
        scope.term,
        decision.act,
        decision.key.teacher,
        decision.key.project,
        decision.key.round,
        decision.verdict.value,
        decision.reason,
        decision.note,
        decision.override,
        decision.by,
        decision.at,
        _SEVERAL.join(decision.follows),
        decision.restores,
        json.dumps(decision.findings, ensure_ascii=False, separators=(",", ":")) if decision.findings else "",
        decision.project,
    )


_VERDICTS = {verdict.value: verdict for verdict in Verdict}
_LIGHT = [c for c in schema.decisions.columns if c.name not in ("findings", "school", "term")]


def by_request(scope: Scope, teachers: Collection[str] | None = None) -> dict[RequestKey, list[Decision]]:
    """Every decision of the term, or on these teachers' requests, by request; without the findings."""
    d = schema.decisions
    statement = select(*_LIGHT).where(scope.own(d)).order_by(d.c.id)
    if teachers is not None:
        statement = statement.where(d.c.teacher.in_(teachers))
    found: dict[RequestKey, list[Decision]] = defaultdict(list)
    for row in streamed(scope.connection.execute(statement)):
        decision = _read(row)
        found[decision.key].append(decision)
    return dict(found)


def of_act(scope: Scope, act: str) -> list[Decision]:
    """The decisions of one act."""
    d = schema.decisions
    found = scope.connection.execute(select(*_LIGHT).where(scope.own(d), d.c.act == act).order_by(d.c.id))
    return [_read(row) for row in found]


def findings_of(scope: Scope, decision: str) -> tuple[Mapping[str, Any], ...]:
    """What the reviewer saw when they decided."""
    d = schema.decisions
    kept = scope.connection.execute(select(d.c.findings).where(scope.own(d), d.c.id == decision)).scalar()
    return tuple(json.loads(kept)) if kept else ()


def _read(row: Sequence[Any]) -> Decision:
    """The decision of a row of `_LIGHT`."""
    id, act, teacher, project, number, verdict, reason, note, override, by, at, follows, restores, copy = row
    return Decision(
        id,
        RequestKey(teacher, project, number),
        _VERDICTS[verdict],
        by,
        at,
        act,
        reason,
        note,
        override,
        tuple(follows.split(_SEVERAL)) if follows else (),
        restores,
        project=copy,
    )
