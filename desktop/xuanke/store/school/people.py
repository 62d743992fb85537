"""The roster, what takes teachers' days, their ledger, and the institutions that are cleared."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date
from functools import lru_cache
from typing import Any

from sqlalchemy import Row as SqlRow
from sqlalchemy import and_, or_, select

from xuanke.domain.catalogue import Clearance, Mode
from xuanke.domain.names import fold_name
from xuanke.domain.people import Commitment, CommitmentKind, CreditEntry, CreditKind, Post, Teacher
from xuanke.store.school import schema
from xuanke.store.school.merge import Row
from xuanke.store.school.rows import streamed
from xuanke.store.school.scope import Scope

_SEVERAL = "、"


def teacher_row(school: str, teacher: Teacher, *, listed: bool = True) -> Row:
    """The teacher as a row of the table."""
    group = teacher.group
    return (
        school,
        teacher.key,
        teacher.no,
        teacher.name,
        fold_name(teacher.name),
        teacher.id_number,
        teacher.id_kind,
        teacher.school,
        teacher.campus,
        _SEVERAL.join(teacher.phases),
        _SEVERAL.join(teacher.subjects),
        group.phase,
        group.subject,
        teacher.title,
        teacher.career_stage,
        teacher.teaching_since,
        teacher.joined.isoformat() if teacher.joined else None,
        teacher.post.value,
        teacher.rural,
        teacher.private,
        teacher.phone,
        listed,
    )


HELD_BY_FIELD = {
    "no": ("no",),
    "name": ("name", "folded_name"),
    "school": ("school_name",),
    "phases": ("phases", "main_phase"),
    "subjects": ("subjects", "main_subject"),
}
"""The columns that a field of Teacher is kept in, where they are not one column of its own name."""


def held_columns(fields: Iterable[str]) -> set[str]:
    """The columns that a list with these fields may change; being listed is always among them."""
    return {"listed"} | {column for field in fields for column in HELD_BY_FIELD.get(field, (field,))}


_VALUES = [
    schema.teachers.c[name]
    for name in (
        "no",
        "name",
        "id_number",
        "id_kind",
        "school_name",
        "campus",
        "phases",
        "subjects",
        "title",
        "career_stage",
        "teaching_since",
        "joined",
        "post",
        "rural",
        "private",
        "phone",
        "listed",
    )
]
"""The columns of a teacher in the order of its fields, and whether the whole list still has them."""

_POSTS = {"": Post.IN_POST} | {post.value: post for post in Post}


def _read(row: Sequence[Any]) -> Teacher:
    """The teacher of a row of `_VALUES`; one who has left the whole list counts as having left the school."""
    no, name, id_number, id_kind, school, campus, phases, subjects, title, stage, since, joined, *rest = row
    post, rural, private, phone, listed = rest
    held = _POSTS[post]
    return Teacher(
        no,
        name,
        id_number,
        id_kind,
        school,
        campus,
        _split(phases),
        _split(subjects),
        title,
        stage,
        since,
        date.fromisoformat(joined) if joined else None,
        held if listed or held is not Post.IN_POST else Post.LEFT,
        rural,
        private,
        phone,
    )


def teachers(scope: Scope, keys: Collection[str] | None = None) -> Iterator[Teacher]:
    """The roster in the order of its groups; only those of the keys, where given."""
    table = schema.teachers
    if keys is not None:
        some = scope.connection.execute(select(*_VALUES).where(scope.own(table), table.c.teacher.in_(keys)))
        return iter(sorted(map(_read, some), key=lambda teacher: (*teacher.group, teacher.key)))
    order = (table.c.school_name, table.c.campus, table.c.main_phase, table.c.main_subject, table.c.teacher)
    everybody = select(*_VALUES).where(scope.whole(table)).order_by(*order)
    return (_read(row) for row in streamed(scope.connection.execute(everybody)))


def colleagues(scope: Scope, keys: Collection[str]) -> set[str]:
    """Everybody who is in the group of one of these teachers."""
    mine, theirs = schema.teachers, schema.teachers.alias("theirs")
    parts = ("school", "school_name", "campus", "main_phase", "main_subject")
    same = and_(*(theirs.c[part] == mine.c[part] for part in parts))
    found = select(theirs.c.teacher).join_from(mine, theirs, same).where(scope.own(mine))
    return set(scope.connection.execute(found.where(mine.c.teacher.in_(keys))).scalars())


def teacher_rows(scope: Scope) -> dict[str, Row]:
    """Every row of the roster by teacher."""
    table = schema.teachers
    return {
        row.teacher: tuple(row) for row in scope.connection.execute(select(table).where(scope.own(table)))
    }


def identities(scope: Scope) -> list[SqlRow[Any]]:
    """(teacher, no, id_number, name) of everybody, those in post last: where two share a number, they win."""
    t = schema.teachers
    in_post = (t.c.post == Post.IN_POST.value) & t.c.listed
    columns = select(t.c.teacher, t.c.no, t.c.id_number, t.c.name)
    return list(scope.connection.execute(columns.where(scope.own(t)).order_by(in_post, t.c.teacher)))


def find(scope: Scope, word: str) -> list[Teacher]:
    """Teachers whose number, identity number or name is this word."""
    t = schema.teachers
    same = or_(t.c.teacher == word, t.c.no == word, t.c.id_number == word, t.c.folded_name == fold_name(word))
    found = scope.connection.execute(select(*_VALUES).where(scope.own(t), same))
    return [_read(row) for row in found]


def commitment_row(school: str, commitment: Commitment) -> Row:
    """The commitment as a row of the table."""
    return (
        school,
        commitment.teacher,
        commitment.title,
        commitment.starts.isoformat(),
        commitment.ends.isoformat(),
        commitment.kind.value,
        commitment.mode.value,
        commitment.credits,
    )


def commitments(scope: Scope, keys: Collection[str] | None = None) -> dict[str, tuple[Commitment, ...]]:
    """Everybody's commitments by teacher."""
    table = schema.commitments
    found: dict[str, list[Commitment]] = {}
    for row in _of(scope, table, keys):
        found.setdefault(row.teacher, []).append(
            Commitment(
                teacher=row.teacher,
                title=row.title,
                starts=date.fromisoformat(row.starts),
                ends=date.fromisoformat(row.ends),
                kind=CommitmentKind(row.kind),
                mode=Mode(row.mode),
                credits=row.credits,
            )
        )
    return {teacher: tuple(listed) for teacher, listed in found.items()}


def credit_row(school: str, entry: CreditEntry, title: str) -> Row:
    """The entry as a row; `title` tells rows apart that have none of their own."""
    return (
        school,
        entry.teacher,
        title,
        entry.completed.isoformat() if entry.completed else "",
        entry.year,
        entry.kind.value,
        entry.code,
        entry.credits,
    )


UNTITLED = "\u241f"
"""Before the running number of a ledger row without 项目名称: each such row counts by itself."""


def ledger_titles(entries: Iterable[CreditEntry]) -> Iterator[str]:
    """The title under which each entry is kept: its own, else one that counts rows alike."""
    alike: Counter[tuple[object, ...]] = Counter()
    for entry in entries:
        if entry.title:
            yield entry.title
            continue
        same = (entry.teacher, entry.completed, entry.year, entry.kind, entry.code, entry.credits)
        alike[same] += 1
        yield f"{UNTITLED}{entry.kind.value}·{entry.code}·{entry.credits}·{alike[same]}"


def ledger(scope: Scope, keys: Collection[str] | None = None) -> dict[str, tuple[CreditEntry, ...]]:
    """Everybody's ledger by teacher."""
    found: dict[str, list[CreditEntry]] = {}
    for row in _of(scope, schema.credits, keys):
        found.setdefault(row.teacher, []).append(
            CreditEntry(
                teacher=row.teacher,
                credits=row.credits,
                year=row.year,
                kind=CreditKind(row.kind),
                code=row.code,
                title="" if row.title.startswith(UNTITLED) else row.title,
                completed=date.fromisoformat(row.completed) if row.completed else None,
            )
        )
    return {teacher: tuple(listed) for teacher, listed in found.items()}


def clearance_row(school: str, clearance: Clearance) -> Row:
    """The clearance as a row of the table."""
    ends = clearance.ends.isoformat() if clearance.ends else None
    return (school, clearance.institution, clearance.starts.isoformat(), ends)


def clearances(scope: Scope) -> dict[str, list[Clearance]] | None:
    """The clearances by institution; None where no list was ever imported."""
    table = schema.clearances
    found: dict[str, list[Clearance]] = {}
    for row in scope.connection.execute(select(table).where(scope.own(table))):
        ends = date.fromisoformat(row.ends) if row.ends else None
        found.setdefault(row.institution, []).append(
            Clearance(row.institution, date.fromisoformat(row.starts), ends)
        )
    return found or None


def _of(scope: Scope, table: Any, keys: Collection[str] | None) -> Sequence[SqlRow[Any]]:
    statement = select(table).where(scope.own(table)).order_by(*table.primary_key.columns)
    if keys is not None:
        statement = statement.where(table.c.teacher.in_(keys))
    return scope.connection.execute(statement).all()


@lru_cache(maxsize=4096)
def _split(text: str) -> tuple[str, ...]:
    return tuple(text.split(_SEVERAL)) if text else ()
