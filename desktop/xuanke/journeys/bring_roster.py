"""Takes the roster: who is at the school, and whom the requests that nobody carried may mean."""

from collections.abc import Iterable
from dataclasses import replace

from xuanke.domain.people import Teacher
from xuanke.domain.placing import is_too_many
from xuanke.exchange.reading import Reading
from xuanke.faults import Fault
from xuanke.journeys.acting import Doing, acting
from xuanke.journeys.bring import Asked, Brought, brought, is_named, words_refused
from xuanke.journeys.bring_requests import settle
from xuanke.journeys.office import Office
from xuanke.store.school import people, schema
from xuanke.store.school.merge import Row, merge
from xuanke.store.school.merge import replace as replace_rows

LISTED = [c.name for c in schema.teachers.columns].index("listed")


def take(office: Office, reading: "Reading[Teacher]", asked: Asked) -> Brought:
    """Takes the roster as one act."""
    with acting(office, "import", dry=asked.dry_run) as doing:
        held = people.teacher_rows(doing.scope)
        listed = list({teacher.key: teacher for teacher in _known(reading.rows, held)}.values())
        rows = [people.teacher_row(doing.scope.school, teacher) for teacher in listed]
        _rekey(doing, listed, held)
        merged = merge(doing.scope.connection, schema.teachers, rows, people.held_columns(reading.fields))
        doing.changes.extend(merged.changes)
        left = _leave(doing, reading, listed, asked) if asked.whole else 0
        settle(doing)
        doing.says(
            kind="roster", file=reading.file, added=merged.added, changed=merged.changed, withdrawn=left
        )
        return brought(
            reading,
            added=merged.added,
            changed=merged.changed,
            unchanged=merged.unchanged,
            withdrawn=left,
            act=doing.id,
        )


def _known(teachers: Iterable[Teacher], held: dict[str, Row]) -> Iterable[Teacher]:
    """A row without 教师编号 means the teacher who is held under that 身份证号."""
    numbers = {row[5]: row[2] for row in held.values() if row[5]}
    for teacher in teachers:
        known = "" if teacher.no else numbers.get(teacher.id_number, "")
        yield replace(teacher, no=known) if known else teacher


def _rekey(doing: Doing, teachers: Iterable[Teacher], held: dict[str, Row]) -> None:
    """One who was held by 身份证号 alone moves to the 教师编号 that the list now gives."""
    pairs: list[tuple[Row | None, Row | None]] = []
    for teacher in teachers:
        row = held.get(teacher.id_number)
        if teacher.no and row is not None and row[2] == "" and teacher.no not in held:
            moved = (row[0], teacher.no, teacher.no, *row[3:])
            pairs += [(row, None), (None, moved)]
    doing.changes.extend(replace_rows(doing.scope.connection, schema.teachers, pairs))


def _leave(doing: Doing, reading: "Reading[Teacher]", teachers: Iterable[Teacher], asked: Asked) -> int:
    """Whoever a whole roster no longer lists, not even in a rejected row, is at the school no longer."""
    kept, refused = {teacher.key for teacher in teachers}, words_refused(reading)
    rows = people.teacher_rows(doing.scope)
    standing = {key: row for key, row in rows.items() if row[LISTED]}
    lost = [
        row for key, row in standing.items() if key not in kept and not is_named(refused, *_known_by(row))
    ]
    if is_too_many(len(lost), len(standing)) and not asked.accept_withdrawals:
        raise Fault(
            "third-missing",
            advice="third-missing-advice",
            lost=len(lost),
            standing=len(standing),
            kind="roster",
        )
    pairs = [(row, (*row[:LISTED], False)) for row in lost]
    doing.changes.extend(replace_rows(doing.scope.connection, schema.teachers, pairs))
    return len(pairs)


def _known_by(row: Row) -> tuple[str, ...]:
    """What a row of a list may name the teacher by: number, name, identity number."""
    return row[1], row[3], row[5]
