"""Who has still to choose in round 1, and what round 2 is to each teacher."""

from datetime import date, datetime

import pytest
from tests.domain.school import filed, group, nobody, person, project, shared, teacher

from xuanke.domain.case import Person
from xuanke.domain.eligibility import eligible, unselected
from xuanke.domain.people import Commitment, CommitmentKind, Post
from xuanke.domain.requests import RequestState

SHARED = shared([project("P1"), project("P2")])
LATE = datetime(2020, 9, 6)


def standing(*people: Person) -> dict[str, str]:
    found = eligible([group(*people)], SHARED)
    said = {t.key: word for word in ("should", "may", "ask") for t in getattr(found, word)}
    return said | {barred.teacher.key: barred.case for barred in found.may_not}


def leave(kind: CommitmentKind, first: date, last: date) -> tuple[Commitment, ...]:
    return (Commitment("A", "病假", first, last, kind),)


@pytest.mark.parametrize("state", ["rejected", "returned", "declined", "gone"])
def test_a_teacher_whose_round_one_came_to_nothing_should_choose_again(state: str) -> None:
    assert standing(person(teacher("A"), filed("A", "P1", state=RequestState(state)))) == {"A": "should"}


@pytest.mark.parametrize("state", ["pending", "approved", "sent", "accepted", "conflict"])
def test_a_teacher_with_something_alive_may_choose_again(state: str) -> None:
    assert standing(person(teacher("A"), filed("A", "P1", state=RequestState(state)))) == {"A": "may"}


def test_a_teacher_who_chose_again_in_round_two_need_not_any_more() -> None:
    again = [filed("A", "P1", state=RequestState.REJECTED), filed("A", "P2", round=2)]
    assert standing(person(teacher("A"), *again)) == {"A": "may"}


def test_who_may_not_choose_is_told_why_and_who_joined_later_is_asked_about() -> None:
    assert standing(
        person(teacher("A")),
        person(teacher("B"), filed("B", "P1", state=RequestState.WITHDRAWN)),
        person(teacher("C"), filed("C", "P1", chosen_at=LATE)),
        person(teacher("D", joined=date(2020, 9, 6))),
        person(teacher("E", joined=date(2020, 9, 5))),
    ) == {"A": "none", "B": "only-withdrawn", "C": "only-outside", "D": "ask", "E": "none"}


def test_who_is_not_in_post_or_not_on_the_roster_is_on_no_list() -> None:
    assert standing(person(teacher("A", post=Post.LEFT)), nobody("B", filed("B", "P1"))) == {}


def test_still_to_choose_are_those_without_a_valid_request() -> None:
    people = [
        person(teacher("A")),
        person(teacher("B"), filed("B", "P1")),
        person(teacher("C"), filed("C", "P1", state=RequestState.WITHDRAWN)),
        person(teacher("D"), filed("D", "P1", chosen_at=LATE)),
        person(teacher("E"), filed("E", "P9")),
        person(teacher("F", post=Post.RETIRED)),
    ]
    assert [t.key for t in unselected([group(*people)], SHARED)] == ["A", "C", "D"]


@pytest.mark.parametrize(
    ("kind", "first", "last", "listed"),
    [
        (CommitmentKind.LEAVE, date(2020, 9, 5), date(2020, 9, 30), False),
        (CommitmentKind.LEAVE, date(2020, 8, 1), date(2020, 8, 26), False),
        (CommitmentKind.LEAVE, date(2020, 9, 6), date(2020, 9, 30), True),
        (CommitmentKind.LEAVE, date(2020, 8, 1), date(2020, 8, 25), True),
        (CommitmentKind.DIRECTIVE, date(2020, 8, 26), date(2020, 9, 5), True),
    ],
)
def test_only_a_leave_that_overlaps_the_round_takes_a_teacher_off_the_list(
    kind: CommitmentKind, first: date, last: date, listed: bool
) -> None:
    people = [person(teacher("A"), commitments=leave(kind, first, last))]
    assert [t.key for t in unselected([group(*people)], SHARED)] == (["A"] if listed else [])


def test_in_round_two_those_who_may_not_choose_are_not_still_to_choose() -> None:
    people = [
        person(teacher("A"), filed("A", "P1", state=RequestState.REJECTED)),
        person(teacher("B")),
        person(teacher("C"), filed("C", "P1"), filed("C", "P2", round=2)),
    ]
    assert [t.key for t in unselected([group(*people)], SHARED, round=2)] == ["A"]
