"""The teachers page's work in the child process."""

from xuanke.domain.people import Teacher
from xuanke.printing.messages import chase_text
from xuanke.ui.desk import Desk
from xuanke.ui.parts.paging import PAGE
from xuanke.ui.teachers.state import (
    for_screen,
    matching,
    present_chances,
    present_mends,
    present_roster,
    present_still,
)
from xuanke.ui.teachers.values import List, Listed, Page, Roster, TeacherRow


def roster(desk: Desk, words: str, offset: int, limit: int = PAGE) -> Roster:
    """A page of the roster."""
    found = matching(_roster(desk), words)
    return Roster(words, offset, tuple(map(for_screen, found[offset : offset + limit])), len(found))


def number(desk: Desk, shown: Teacher) -> str:
    """The whole identity number of a teacher as the window has them, '' where they are gone."""
    return next((r.teacher.id_number for r in _roster(desk) if for_screen(r).teacher == shown), "")


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


def listed(desk: Desk, which: List, offset: int, limit: int = PAGE) -> Page:
    """A page of one of the lists beside the roster."""
    rows = _list(desk, which)
    return Page(which, offset, rows[offset : offset + limit], len(rows), _round1_ends(desk))


def _list(desk: Desk, which: List) -> tuple[Listed, ...]:
    from xuanke.journeys.around import check_roster, still_to_choose, who_may_choose

    lists: dict[List, tuple[Listed, ...]] = desk.kept.setdefault("lists", {})
    if which not in lists:
        if which is List.MEND:
            lists[which] = present_mends(check_roster(desk.office))
        elif which is List.STILL:
            lists[which] = present_still(still_to_choose(desk.office, 1))
        elif which is List.TELL:
            lists[which] = _to_tell(desk)
        else:
            lists[which] = present_chances(who_may_choose(desk.office, 2))
    return lists[which]


def _to_tell(desk: Desk) -> tuple[Listed, ...]:
    """Each person whom something befell, with the text to give them."""
    from xuanke.journeys.tell import to_tell
    from xuanke.printing.messages import text

    words = desk.words
    return tuple(
        Listed(
            Teacher(no=each.teacher, name=each.name),
            each.name,
            value="\n".join(text(t, words) for t in each.tellings),
        )
        for each in to_tell(desk.office)
    )


def told(desk: Desk, teacher: str) -> Page:
    """Ticks that a teacher has been told; who is left."""
    from xuanke.journeys.tell import tell

    tell(desk.office, teacher)
    desk.changed()
    return listed(desk, List.TELL, 0)


def chase(desk: Desk) -> str:
    """The text to the group, with the names of all who have still to choose in round 1."""
    from xuanke.journeys.tell import whom_to_chase

    return chase_text(whom_to_chase(desk.office, 1), desk.words)


def _round1_ends(desk: Desk) -> str:
    window = desk.office.term.window(1)
    return f"{window[1]:%m-%d}" if window else ""
