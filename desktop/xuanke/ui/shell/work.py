"""What the frame asks of the child process: the top line, and the lock."""

from xuanke.ui.desk import Desk
from xuanke.ui.shell.values import Top


def top(desk: Desk) -> Top:
    """The top line."""
    from xuanke.journeys.terms import where_we_are
    from xuanke.ui.shell.state import present_top

    office = desk.office
    school = office.school.name if office.school is not None else ""
    return present_top(
        office.term,
        where_we_are(office),
        school,
        today=desk.today,
        at=desk.time_of_day,
        language=desk.language,
    )


def lock(desk: Desk) -> None:
    """Shuts the school store."""
    desk.lock()


def speak(desk: Desk, language: str) -> None:
    """Has reasons and acts worded in another language."""
    desk.language = language
