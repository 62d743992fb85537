"""The teachers page's work in the child process."""

from xuanke.domain.people import Teacher
from xuanke.ui.desk import Desk
from xuanke.ui.parts.paging import PAGE
from xuanke.ui.teachers.state import matching, present_roster
from xuanke.ui.teachers.values import Around, Chance, MendRow, Roster, TeacherRow


def roster(desk: Desk, words: str, offset: int) -> Roster:
    """A page of the roster."""
    found = matching(_roster(desk), words)
    return Roster(words, offset, tuple(found[offset : offset + PAGE]), len(found))


def _roster(desk: Desk) -> tuple[TeacherRow, ...]:
    if "roster" not in desk.kept:
        desk.kept["roster"] = present_roster(_teachers(desk), desk.review.items)
    rows: tuple[TeacherRow, ...] = desk.kept["roster"]
    return rows


def _teachers(desk: Desk) -> list[Teacher]:
    from xuanke.journeys.gathering import gather

    office = desk.office
    with office.store.read(office.term.id) as scope:
        groups = gather(office, scope).groups
        return [person.teacher for group in groups for person in group.people if person.teacher]


def around(desk: Desk) -> Around:
    """Who has still to choose, who may, and what wants mending."""
    from xuanke.journeys.around import check_roster, still_to_choose, who_may_choose

    office = desk.office
    found = who_may_choose(office, 2)
    chances = (
        *(Chance(t, "should") for t in found.should),
        *(Chance(t, "ask") for t in found.ask),
        *(Chance(b.teacher, "may-not", b.case) for b in found.may_not),
        *(Chance(t, "may") for t in found.may),
    )
    mends = tuple(MendRow(m.teacher, m.problem, m.column, m.value) for m in check_roster(office))
    window = office.term.window(1)
    ends = f"{window[1]:%m-%d}" if window else ""
    return Around(still_to_choose(office, 1), chances, mends, ends)
