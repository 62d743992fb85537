"""Who is meant, in the child process: what waits for a person's word, and giving that word."""

from xuanke.domain.people import Teacher
from xuanke.domain.requests import Request
from xuanke.ui.desk import Desk
from xuanke.ui.review.state import shown_number
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
        )
        for each in who_waits(desk.office)
    )


def same_person(desk: Desk, row_or_no: str, teacher: str) -> int:
    """Says who is meant; how many requests came to them."""
    from xuanke.journeys.same_person import same_person as act

    moved = act(desk.office, row_or_no, teacher)
    desk.changed()
    return moved


def _number(request: Request) -> str:
    number = request.typed_no or request.id_number or request.teacher
    return shown_number(number)


def _candidate(teacher: Teacher) -> Candidate:
    about = (*teacher.phases[:1], *teacher.subjects[:1], (teacher.id_number or teacher.no)[-4:])
    return Candidate(teacher.key, teacher.name, "·".join(filter(None, about)))
