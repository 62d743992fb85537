"""The requests as the platform's lists gave them, and the rows that wait for a person to say who is meant."""

import hashlib
import json
from collections.abc import Collection, Iterator, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import func, literal, select

from xuanke.domain.requests import Platform, Request, RequestKey
from xuanke.store.school import schema
from xuanke.store.school.merge import Row
from xuanke.store.school.rows import streamed
from xuanke.store.school.scope import Scope


def request_row(scope: Scope, request: Request) -> Row:
    """The request as a row."""
    return (
        scope.school,
        scope.term,
        request.teacher,
        request.project,
        request.round,
        request.code,
        request.run,
        request.chosen_at.isoformat() if request.chosen_at else None,
        request.rank,
        request.reason,
        request.platform.value,
        request.typed_no,
        request.name,
        request.id_number,
        request.title,
        request.position,
    )


HELD_BY_FIELD = {"teacher": ("typed_no",)}
KEY_FIELDS = {"code", "run", "round"}


def held_columns(fields: Collection[str]) -> set[str]:
    """The columns that a list with these fields may change. 状态 always: missing is 已提交."""
    named = {column for field in fields for column in HELD_BY_FIELD.get(field, (field,))}
    return {"platform"} | named - KEY_FIELDS


_FIELDS = (
    "teacher",
    "code",
    "round",
    "run",
    "chosen_at",
    "rank",
    "reason",
    "platform",
    "name",
    "id_number",
    "title",
    "position",
    "typed_no",
)
"""The fields of a request in their order, by the names of their columns."""

_VALUES = [schema.requests.c[name] for name in _FIELDS]

_PLATFORMS = {platform.value: platform for platform in Platform}


def _read(row: Sequence[Any], same: dict[str, str]) -> Request:
    """The request of a row of `_VALUES`; words that many rows repeat are kept once, in `same`."""
    teacher, code, number, run, chosen_at, rank, reason, platform, name, id_number, title, position, typed = (
        row
    )
    return Request(
        same.setdefault(teacher, teacher),
        same.setdefault(code, code),
        number,
        same.setdefault(run, run),
        datetime.fromisoformat(chosen_at) if chosen_at else None,
        rank,
        reason,
        _PLATFORMS[platform],
        name,
        id_number,
        same.setdefault(title, title),
        position,
        same.setdefault(typed, typed),
    )


def requests(
    scope: Scope, teachers: Collection[str] | None = None, *, projects: Collection[str] | None = None
) -> Iterator[Request]:
    """The term's requests as they lie in the table; of these teachers or for these projects where given."""
    r = schema.requests
    statement = select(*_VALUES)
    if teachers is not None:
        statement = statement.where(scope.own(r), r.c.teacher.in_(teachers))
    elif projects is not None:
        statement = statement.where(scope.own(r), r.c.project.in_(projects))
    else:
        statement = statement.where(scope.whole(r))
    same: dict[str, str] = {}
    found = scope.connection.execute(statement)
    return (_read(row, same) for row in streamed(found))


def light(scope: Scope) -> Iterator[tuple[str, str, int, str]]:
    """(teacher, project, round, platform) of every request."""
    r = schema.requests
    statement = select(r.c.teacher, r.c.project, r.c.round, r.c.platform).where(scope.whole(r))
    return (tuple(row) for row in streamed(scope.connection.execute(statement)))


def request_rows(scope: Scope, round_number: int | None = None) -> dict[RequestKey, Row]:
    """Every row of the table by key, of one round where given."""
    r = schema.requests
    statement = select(r).where(scope.own(r))
    if round_number is not None:
        statement = statement.where(r.c.round == round_number)
    return {
        RequestKey(row.teacher, row.project, row.round): tuple(row)
        for row in scope.connection.execute(statement)
    }


def of_unknown(scope: Scope) -> list[Request]:
    """The requests whose teacher the roster does not hold."""
    r, t = schema.requests, schema.teachers
    unknown = (
        select(*_VALUES)
        .outerjoin(t, (t.c.school == r.c.school) & (t.c.teacher == r.c.teacher))
        .where(scope.own(r), t.c.teacher.is_(None))
    )
    same: dict[str, str] = {}
    return [_read(row, same) for row in scope.connection.execute(unknown)]


def get(scope: Scope, key: RequestKey) -> Request | None:
    """The request of this key."""
    r = schema.requests
    row = scope.connection.execute(
        select(*_VALUES).where(
            scope.own(r), r.c.teacher == key.teacher, r.c.project == key.project, r.c.round == key.round
        )
    ).first()
    return _read(row, {}) if row else None


def count(scope: Scope, round_number: int) -> int:
    """How many requests of the round are held."""
    r = schema.requests
    return scope.connection.execute(
        select(func.count()).select_from(r).where(scope.own(r), r.c.round == round_number)
    ).scalar_one()


def waiting_row(scope: Scope, request: Request) -> Row:
    """A row whose teacher nobody could tell, keyed by what it says."""
    said = [request.name, request.id_number, request.project, request.round]
    row_id = "W" + hashlib.sha256(json.dumps(said, ensure_ascii=False).encode()).hexdigest()[:8]
    return (
        scope.school,
        scope.term,
        row_id,
        request.name,
        request.id_number,
        request.code,
        request.run,
        request.round,
        request.chosen_at.isoformat() if request.chosen_at else None,
        request.rank,
        request.reason,
        request.platform.value,
        request.title,
        request.position,
    )


def waiting(scope: Scope) -> dict[str, tuple[Request, Row]]:
    """The waiting rows by their id; the requests have no teacher yet."""
    w = schema.waiting
    own = list(w.columns)
    values = [w.c[name] if name in w.c else literal("") for name in _FIELDS]
    found = scope.connection.execute(select(*own, *values).where(scope.own(w)).order_by(w.c.row_id))
    same: dict[str, str] = {}
    return {row.row_id: (_read(row[len(own) :], same), tuple(row[: len(own)])) for row in found}


def same_person(scope: Scope) -> dict[str, str]:
    """What a person said once: a typed number, or a name with its visible digits, means this teacher."""
    s = schema.same_person
    return {row.typed: row.teacher for row in scope.connection.execute(select(s).where(scope.own(s)))}
