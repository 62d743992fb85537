"""Turns the roster and the rounds into what the teachers page shows."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from xuanke.domain.audit import Mend
from xuanke.domain.eligibility import Eligible
from xuanke.domain.examine import Examined
from xuanke.domain.people import Teacher
from xuanke.domain.requests import RequestState
from xuanke.ui.parts.masked import masked
from xuanke.ui.teachers.values import Listed, TeacherRow

NOT_SAID = "·"


def present_roster(teachers: Iterable[Teacher], items: Iterable[Examined]) -> tuple[TeacherRow, ...]:
    """Every teacher with their requests counted."""
    live: Counter[str] = Counter()
    rejected: Counter[str] = Counter()
    for each in items:
        live[each.person.key] += each.is_live
        rejected[each.person.key] += each.filed.state is RequestState.REJECTED
    return tuple(TeacherRow(t, live[t.key], rejected[t.key]) for t in teachers)


def for_screen(row: TeacherRow) -> TeacherRow:
    """The row without what the window gets only when it is asked for."""
    identity = masked(row.teacher.id_number)
    return replace(row, teacher=replace(row.teacher, id_number=identity.text), identity=identity)


def matching(rows: Sequence[TeacherRow], words: str) -> list[TeacherRow]:
    """The teachers whose name, number or group holds every word."""
    wanted = words.split()
    return [row for row in rows if all(word in _text(row.teacher) for word in wanted)]


def _text(teacher: Teacher) -> str:
    return " ".join((teacher.name, teacher.no, teacher.id_number[-4:], *teacher.phases, *teacher.subjects))


def with_mark(teacher: Teacher, twice: set[str]) -> str:
    """The name, with subject and the number's end where two share it."""
    if teacher.name not in twice:
        return teacher.name
    end = (teacher.id_number or teacher.no)[-4:]
    return f"{teacher.name}({NOT_SAID.join(filter(None, (*teacher.subjects[:1], end)))})"


def twice_named(teachers: Iterable[Teacher]) -> set[str]:
    """The names that more than one teacher has."""
    return {name for name, count in Counter(t.name for t in teachers).items() if count > 1}


def present_still(still: Sequence[Teacher]) -> tuple[Listed, ...]:
    """Who has still to choose, two of one name told apart."""
    twice = twice_named(still)
    return tuple(Listed(teacher, with_mark(teacher, twice)) for teacher in still)


def present_mends(mends: Iterable[Mend]) -> tuple[Listed, ...]:
    """What in the roster wants mending."""
    return tuple(Listed(m.teacher, m.teacher.name, m.column, m.value, (f"mend-{m.problem}",)) for m in mends)


def present_chances(found: Eligible) -> tuple[Listed, ...]:
    """What round 2 is to each teacher, those who have to act first."""
    return (
        *(Listed(t, t.name, says=("eligible-should",)) for t in found.should),
        *(Listed(t, t.name, says=("eligible-ask",)) for t in found.ask),
        *(Listed(b.teacher, b.teacher.name, says=("eligible-may-not", b.message)) for b in found.may_not),
        *(Listed(t, t.name, says=("eligible-may",)) for t in found.may),
    )
