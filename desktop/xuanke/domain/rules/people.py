"""Who asked: known, in post, and the same person in both lists (四（三）)."""

from collections.abc import Iterable

from xuanke.domain.case import Case, Filed
from xuanke.domain.findings import MET, Answer, broken
from xuanke.domain.identity import is_masked, mask, visible_digits_match
from xuanke.domain.names import fold_name
from xuanke.domain.people import Teacher
from xuanke.domain.term import RuleSetting

LONGEST_NO = 12
"""A key that is longer is an identity number, and is shown masked."""


def teacher_is_known(case: Case, setting: RuleSetting) -> Answer:
    """The teacher is on the roster; else whom the number or the name may mean, and their round 1."""
    if case.teacher:
        return MET
    request = case.request
    near = tuple(case.shared.near(request.id_number or request.teacher, request.name))
    found = tuple(
        {
            "teacher": teacher.key,
            "name": teacher.name,
            "round1": tuple(held(f) for f in case.shared.round1_of(teacher.key)),
        }
        for teacher in near
    )
    return broken(
        "near" if near else "",
        evidence={"name": request.name, "near": found},
        who=_named(request.name, request.teacher),
        near=tuple(_named(teacher.name, teacher.key) for teacher in near),
    )


def held(filed: Filed) -> dict[str, str | None]:
    """A request as evidence names it: project, state and time."""
    at = filed.request.chosen_at
    return {
        "project": filed.request.project,
        "state": filed.state.value,
        "chosen_at": at.isoformat(sep=" ") if at else None,
    }


def near_misses(number: str, name: str, teachers: Iterable[Teacher]) -> tuple[Teacher, ...]:
    """The teachers whose identity number is one slip away, or who have the same name."""
    folded = fold_name(name)
    return tuple(
        teacher
        for teacher in teachers
        if is_one_slip(number, teacher.id_number) or (folded and fold_name(teacher.name) == folded)
    )


def is_one_slip(given: str, known: str) -> bool:
    """Whether two numbers are equal or differ by one character, or by two that changed places."""
    if not given or not known or abs(len(given) - len(known)) > 1:
        return False
    while given and known and given[0] == known[0]:
        given, known = given[1:], known[1:]
    while given and known and given[-1] == known[-1]:
        given, known = given[:-1], known[:-1]
    if len(given) <= 1 and len(known) <= 1:
        return True
    return given == known[-1] + known[1:-1] + known[0]


def _named(name: str, key: str) -> str:
    number = mask(key) if len(key) > LONGEST_NO else key
    return f"{name}（{number}）" if name else number


def teacher_is_in_post(case: Case, setting: RuleSetting) -> Answer:
    """The roster's 在岗状态 is 在职."""
    teacher = case.teacher
    if teacher is None or teacher.is_in_post:
        return MET
    return broken(evidence={"post": teacher.post.value}, teacher=teacher.name, post=teacher.post.value)


def identity_agrees(case: Case, setting: RuleSetting) -> Answer:
    """The name and the number beside a 教师编号 are the roster's; of a masked number its visible digits."""
    teacher, request = case.teacher, case.request
    if teacher is None or not request.typed_no:
        return MET
    name_agrees = _same_name(request.name, teacher.name)
    number_agrees = _same_number(request.id_number, teacher.id_number)
    if name_agrees and number_agrees:
        return MET
    differs = "both" if not (name_agrees or number_agrees) else "name" if number_agrees else "number"
    return broken(
        differs,
        evidence={
            "roster": {"name": teacher.name, "id_number": mask(teacher.id_number)},
            "request": {"name": request.name, "id_number": _shown(request.id_number)},
        },
        name=request.name,
        roster=teacher.name,
    )


def _same_name(given: str, known: str) -> bool:
    return not given or given == known or fold_name(given) == fold_name(known)


def _same_number(given: str, known: str) -> bool:
    return not given or not known or given == known or visible_digits_match(given, known)


def _shown(number: str) -> str:
    return number if is_masked(number) else mask(number)
