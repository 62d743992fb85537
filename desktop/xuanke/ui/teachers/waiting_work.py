"""Who is meant, in the child process: what waits for a person's word, and giving that word."""

from xuanke.domain.people import Teacher
from xuanke.domain.requests import Request
from xuanke.ui.desk import Desk
from xuanke.ui.parts.masked import LONGEST_NO, NOTHING, Masked, masked, shown_number
from xuanke.ui.teachers.values import Candidate, WaitingRow


def waiting(desk: Desk) -> tuple[WaitingRow, ...]:
    """Every row of which a person has to say who is meant."""
    from xuanke.journeys.who_waits import who_waits

    return tuple(
        WaitingRow(
            each.row_or_no,
            each.requests[0].name,
            _number(each.requests[0]),
            "、".join(dict.fromkeys(request.title or request.project for request in each.requests)),
            tuple(_candidate(teacher) for teacher in each.candidates),
            _identity(each.requests[0]),
        )
        for each in who_waits(desk.office)
    )


def same_person(desk: Desk, row_or_no: str, teacher: str) -> int:
    """Says who is meant; how many requests came to them."""
    from xuanke.journeys.same_person import same_person as act

    moved = act(desk.office, row_or_no, teacher)
    desk.changed()
    return moved


def number(desk: Desk, row_or_no: str) -> str:
    """The whole identity number that the list gives of a row, '' where nobody waits there any longer."""
    from xuanke.journeys.who_waits import who_waits

    found = (each.requests[0] for each in who_waits(desk.office) if each.row_or_no == row_or_no)
    return next((request.id_number or request.teacher for request in found), "")


def _number(request: Request) -> str:
    number = request.typed_no or request.id_number or request.teacher
    return shown_number(number)


def _identity(request: Request) -> Masked:
    number = request.id_number or request.teacher
    return masked(number) if len(number) > LONGEST_NO else NOTHING


def _candidate(teacher: Teacher) -> Candidate:
    about = (*teacher.phases[:1], *teacher.subjects[:1], (teacher.id_number or teacher.no)[-4:])
    return Candidate(teacher.key, teacher.name, "·".join(filter(None, about)))
