"""How a teacher, a project and a group are called on the screen; two of one name are told apart."""

from collections.abc import Iterable

from xuanke.domain.examine import Examined
from xuanke.domain.people import GroupKey
from xuanke.ui.parts.masked import LONGEST_NO, NOTHING, Masked, masked, shown_number


def name_of(each: Examined) -> str:
    """The teacher's name, as the roster writes it where it has it; without any the number, masked."""
    named = each.person.teacher.name if each.person.teacher else each.filed.request.name
    return named or shown_number(each.person.key)


def title_of(each: Examined) -> str:
    """What was asked for, by its title where there is one."""
    request = each.filed.request
    return each.project.title if each.project else request.title or request.project


def marks_of(items: Iterable[Examined]) -> dict[str, str]:
    """What tells teachers of one name apart: subject and the end of the number, by the teacher's key."""
    of_name: dict[str, dict[str, str]] = {}
    for each in items:
        teacher = each.person.teacher
        subject = teacher.subjects[0] if teacher and teacher.subjects else ""
        of_name.setdefault(name_of(each), {})[each.person.key] = f"{subject}·{number_of(each)[-4:]}".strip(
            "·"
        )
    return {key: mark for same in of_name.values() if len(same) > 1 for key, mark in same.items()}


def number_of(each: Examined) -> str:
    """The identity number, else what names the teacher."""
    teacher = each.person.teacher
    return (teacher.id_number if teacher else "") or each.filed.request.id_number or each.person.key


def identity_of(each: Examined) -> Masked:
    """The identity number for the screen, nothing where only a 教师编号 is known."""
    number = number_of(each)
    is_no = number == each.person.key and len(number) <= LONGEST_NO
    return NOTHING if is_no else masked(number)


def group_name(group: GroupKey) -> str:
    """A group as the office calls it."""
    return "·".join(filter(None, (group.campus, group.phase, group.subject))) or group.school
