"""Small things a school keeps by name: its own name, the term's settings, remembered mappings."""

import json
from typing import Any

from sqlalchemy import select

from xuanke.store.school import schema
from xuanke.store.school.merge import Change, replace
from xuanke.store.school.scope import Scope


def get(scope: Scope, name: str, otherwise: Any = None) -> Any:
    """The value kept under the name."""
    s = schema.settings
    found = scope.connection.execute(select(s.c.value).where(s.c.school == scope.school, s.c.name == name))
    value = found.scalar()
    return otherwise if value is None else json.loads(value)


def named(scope: Scope, beginning: str) -> dict[str, Any]:
    """Every value whose name begins so, by name."""
    s = schema.settings
    found = scope.connection.execute(
        select(s.c.name, s.c.value)
        .where(s.c.school == scope.school, s.c.name.startswith(beginning, autoescape=True))
        .order_by(s.c.name)
    )
    return {name: json.loads(value) for name, value in found}


def put(scope: Scope, name: str, value: Any) -> list[Change]:
    """Keeps the value under the name; returns what that changed, nothing where it was kept already."""
    s = schema.settings
    row = scope.connection.execute(select(s).where(s.c.school == scope.school, s.c.name == name)).first()
    before = tuple(row) if row else None
    after = (scope.school, name, json.dumps(value, ensure_ascii=False, sort_keys=True, default=str))
    return [] if before == after else replace(scope.connection, s, [(before, after)])
