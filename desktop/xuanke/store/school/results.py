"""What became of teachers in their projects, and the terms that the store knows of."""

from collections.abc import Collection
from datetime import date
from typing import Any

from sqlalchemy import Row as SqlRow
from sqlalchemy import select, union

from xuanke.domain.answers import Result
from xuanke.store.school import schema
from xuanke.store.school.scope import Scope


def results(scope: Scope) -> list[Result]:
    """The term's results, by teacher, project and round."""
    table = schema.results
    order = (table.c.teacher, table.c.project, table.c.round)
    return [
        _read(row) for row in scope.connection.execute(select(table).where(scope.own(table)).order_by(*order))
    ]


def of_every_term(scope: Scope, teachers: Collection[str] | None = None) -> list[Result]:
    """The results of every term, or these teachers', by term, teacher, project and round."""
    table = schema.results
    statement = select(table).where(table.c.school == scope.school).order_by(*table.primary_key.columns)
    if teachers is not None:
        statement = statement.where(table.c.teacher.in_(teachers))
    return [_read(row) for row in scope.connection.execute(statement)]


def _read(row: SqlRow[Any]) -> Result:
    return Result(
        teacher=row.teacher,
        code=row.code,
        run=row.run,
        round=row.round,
        attended=row.attended,
        grade=row.grade,
        evaluated=row.evaluated,
        credits=row.credits,
        completed=date.fromisoformat(row.completed) if row.completed else None,
    )


def heard_terms(scope: Scope) -> list[str]:
    """The terms of which the school holds results, oldest first."""
    table = schema.results
    found = select(table.c.term).where(table.c.school == scope.school).distinct()
    return sorted(scope.connection.execute(found).scalars())


def terms(scope: Scope) -> list[str]:
    """The terms of which the school holds requests or results, oldest first."""
    held = [
        select(table.c.term).where(table.c.school == scope.school)
        for table in (schema.requests, schema.results)
    ]
    return sorted(scope.connection.execute(union(*held)).scalars())
