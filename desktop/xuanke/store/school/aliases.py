"""Numbers under which rows were kept before it turned out whom they mean."""

from collections.abc import Collection

from sqlalchemy import select

from xuanke.store.school import schema
from xuanke.store.school.scope import Scope


def aliases(scope: Scope, teachers: Collection[str] | None = None) -> dict[str, str]:
    """The teacher whom each number means that is no key of the roster: what a person said once, or an
    identity number of somebody who has a 教师编号. Everybody's or these teachers'."""
    s, t, key = schema.same_person, schema.teachers, schema.teachers.alias("key")
    said = select(s.c.typed.label("number"), s.c.teacher).outerjoin(
        key, (key.c.school == s.c.school) & (key.c.teacher == s.c.typed)
    )
    known = select(t.c.id_number.label("number"), t.c.teacher).outerjoin(
        key, (key.c.school == t.c.school) & (key.c.teacher == t.c.id_number)
    )
    said = said.where(scope.own(s), key.c.teacher.is_(None))
    known = known.where(t.c.id_number != "", key.c.teacher.is_(None))
    if teachers is None:
        known = known.where(scope.whole(t))
    else:
        said = said.where(s.c.teacher.in_(teachers))
        known = known.where(scope.own(t), t.c.teacher.in_(teachers))
    return {row.number: row.teacher for which in (known, said) for row in scope.connection.execute(which)}
