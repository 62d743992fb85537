"""Which requests ever went out as approved, whatever was sent of them later."""

from sqlalchemy import select

from xuanke.domain.requests import RequestKey
from xuanke.domain.review import Verdict
from xuanke.store.school import schema
from xuanke.store.school.aliases import aliases
from xuanke.store.school.scope import Scope


def ever_approved(scope: Scope) -> set[RequestKey]:
    """The requests of the term that some packet approved."""
    r = schema.packet_rows
    columns = select(r.c.teacher, r.c.project, r.c.round).distinct()
    found = scope.connection.execute(columns.where(scope.own(r), r.c.result == Verdict.APPROVE.value))
    meant = aliases(scope)
    return {RequestKey(meant.get(teacher, teacher), *rest) for teacher, *rest in found}
