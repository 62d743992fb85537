"""Who has been told of what."""

from sqlalchemy import select

from xuanke.store.school import schema
from xuanke.store.school.merge import Row
from xuanke.store.school.scope import Scope


def told(scope: Scope) -> set[tuple[str, str]]:
    """(teacher, what) of everything that was told in the term."""
    t = schema.told
    return {tuple(row) for row in scope.connection.execute(select(t.c.teacher, t.c.what).where(scope.own(t)))}


def told_row(scope: Scope, teacher: str, what: str, at: str, by: str) -> Row:
    """The tick as a row of the table."""
    return (scope.school, scope.term, teacher, what, at, by)
