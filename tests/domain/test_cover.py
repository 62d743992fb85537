"""Who is away on which teaching day, before and after."""

from datetime import date

import pytest

from xuanke.domain.case import Filed, Group, Person
from xuanke.domain.catalogue import Mode, Project
from xuanke.domain.cover import Cell, cover, crowded, may_be_away
from xuanke.domain.people import Commitment, GroupKey, Post, Teacher
from xuanke.domain.requests import Request, RequestState

FRIDAY, SATURDAY, MONDAY = date(2020, 10, 16), date(2020, 10, 17), date(2020, 10, 19)
KEY = GroupKey("文澜学校", "", "小学", "语文")
PROJECTS = {
    "P1": Project("P1", "面授", "中心", Mode.IN_PERSON, starts=FRIDAY, ends=MONDAY),
    "P2": Project("P2", "远程", "中心", Mode.REMOTE, starts=FRIDAY, ends=MONDAY),
}


def person(no: str, *codes: str, busy: date | None = None, post: Post = Post.IN_POST) -> Person:
    teacher = Teacher(no, no, school=KEY.school, phases=("小学",), subjects=("语文",), post=post)
    filed = tuple(Filed(Request(no, code, 1), RequestState.PENDING) for code in codes)
    commitments = (Commitment(no, "病假", busy, busy),) if busy else ()
    return Person(no, teacher, filed, commitments)


def cells(*people: Person, before: tuple[str, ...] = (), after: tuple[str, ...] = ()) -> list[Cell]:
    keys = {p.key: {f.request.key for f in p.filed} for p in people}
    return list(
        cover(
            [Group(KEY, people)],
            lambda request: PROJECTS.get(request.project),
            lambda day: day.weekday() < 5,
            before=set().union(*(keys[no] for no in before)),
            after=set().union(*(keys[no] for no in after)),
            share=0.3,
            least=1,
        )
    )


def test_each_teaching_day_names_who_is_away_before_and_after() -> None:
    found = cells(person("A", "P1"), person("B", "P1"), before=("A",), after=("A", "B"))
    assert [(cell.day, cell.before, cell.after) for cell in found] == [
        (FRIDAY, ("A",), ("A", "B")),
        (MONDAY, ("A",), ("A", "B")),
    ]
    assert [cell.allowed for cell in found] == [1, 1]


def test_a_commitment_takes_a_teacher_away_before_and_after() -> None:
    (cell,) = cells(person("A", busy=MONDAY))
    assert (cell.before, cell.after) == (("A",), ("A",))


def test_two_reasons_to_be_away_are_one_absence() -> None:
    found = cells(person("A", "P1", busy=MONDAY), after=("A",))
    assert [cell.after for cell in found] == [("A",), ("A",)]


def test_remote_training_takes_nobody_away() -> None:
    assert cells(person("A", "P2"), before=("A",), after=("A",)) == []


def test_who_is_not_in_post_is_not_counted() -> None:
    (first, _) = cells(person("A", "P1"), person("B", "P1", post=Post.RETIRED), after=("A", "B"))
    assert (first.size, first.after) == (1, ("A",))


@pytest.mark.parametrize(("size", "allowed"), [(1, 1), (3, 1), (6, 1), (7, 2), (10, 3), (20, 6)])
def test_three_in_ten_may_be_away_but_always_one(size: int, allowed: int) -> None:
    assert may_be_away(size, 0.3, 1) == allowed


def test_a_day_is_crowded_when_nobody_more_may_be_away() -> None:
    days = crowded(
        Group(KEY, (person("A", "P1"), person("B"), person("C", busy=date(2020, 10, 21)))),
        lambda request: PROJECTS.get(request.project),
        lambda day: day.weekday() < 5,
        share=0.3,
        least=1,
    )
    assert days == {FRIDAY, MONDAY, date(2020, 10, 21)}
