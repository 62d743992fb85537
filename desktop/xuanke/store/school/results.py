"""What became of teachers in their projects, and the terms that the store knows of."""

from datetime import date

from sqlalchemy import select, union

from xuanke.domain.answers import Result
from xuanke.store.school import schema
from xuanke.store.school.scope import Scope


def results(scope: Scope) -> list[Result]:
    """The term's results, by teacher, project and round."""
    table = schema.results
    order = (table.c.teacher, table.c.project, table.c.round)
    found = scope.connection.execute(select(table).where(scope.own(table)).order_by(*order))
    return [
        Result(
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
        for row in found
    ]


def terms(scope: Scope) -> list[str]:
    """The terms of which the school holds requests or results, oldest first."""
    held = [
        select(table.c.term).where(table.c.school == scope.school)
        for table in (schema.requests, schema.results)
    ]
    return sorted(scope.connection.execute(union(*held)).scalars())
