"""Who came, who did not, and what that says of institutions and courses."""

import pytest

from xuanke.domain.answers import Result
from xuanke.domain.catalogue import Mode, Project
from xuanke.domain.feedback import attendance, by_course, by_institution, came, compare, earned, passed
from xuanke.domain.people import CreditKind
from xuanke.domain.requests import RequestKey

PROJECT = Project("P1", "班主任研修", "培训中心", Mode.REMOTE, credits=12)


def key(teacher: str, project: str = "P1", round: int = 1) -> RequestKey:
    return RequestKey(teacher, project, round)


def result(teacher: str, attended: bool | None = True, round: int = 1, **more: object) -> Result:
    return Result(teacher, "P1", "", round, attended, **more)  # type: ignore[arg-type]


def test_who_was_approved_and_never_came_and_who_came_unapproved_are_found() -> None:
    held = compare(
        [key("A"), key("B"), key("C")], [result("A"), result("B", False), result("D"), result("E", False)]
    )
    assert held.never_came == (key("B"),)
    assert held.unheard == (key("C"),)
    assert [extra.teacher for extra in held.not_approved] == ["D"]


def test_a_result_without_a_round_fits_the_approval() -> None:
    held = compare([key("A", round=2)], [result("A", round=0)])
    assert held.outcomes[0].came is True
    assert held.not_approved == ()


@pytest.mark.parametrize(
    ("given", "was_there"),
    [
        (result("A", None, grade="合格"), True),
        (result("A", None, credits=8.0), True),
        (result("A", None), None),
        (result("A", False, grade="不合格"), False),
    ],
)
def test_a_grade_or_credits_show_that_a_teacher_came(given: Result, was_there: bool | None) -> None:
    assert came(given) is was_there


@pytest.mark.parametrize(
    ("grade", "passes"),
    [("合格", True), ("不合格", False), ("60", True), ("59.5", False), ("", None), ("缓考", None)],
)
def test_a_grade_passes_by_word_or_from_sixty(grade: str, passes: bool | None) -> None:
    assert passed(result("A", grade=grade)) is passes


def test_terms_are_tallied_by_institution_and_course() -> None:
    terms = {
        "2020H2": compare(
            [key("A"), key("B")], [result("A", grade="合格", evaluated=True), result("B", False)]
        ),
        "2020H1": compare([key("A")], [result("A", grade="40")]),
    }
    tallies = by_institution(terms, lambda asked: PROJECT)
    assert [
        (t.term, t.approved, t.came, t.absent, t.passed, t.failed, t.evaluated) for t in tallies["培训中心"]
    ] == [
        ("2020H1", 1, 1, 0, 0, 1, 0),
        ("2020H2", 2, 1, 1, 1, 0, 1),
    ]
    assert by_course(terms, lambda asked: PROJECT) == {"P1": tallies["培训中心"]}
    assert attendance(tallies) == {"培训中心": pytest.approx(2 / 3)}


def test_an_institution_of_whose_trainings_nothing_is_known_has_no_attendance() -> None:
    assert attendance(by_institution({"2020H2": compare([key("A")], [])}, lambda asked: PROJECT)) == {}


def test_earned_credits_enter_the_ledger_with_the_projects_kind() -> None:
    from datetime import date

    given = earned(result("A", credits=10.0, completed=date(2021, 1, 4)), PROJECT)
    assert given is not None
    assert (given.credits, given.year, given.kind, given.code) == (10.0, 2021, CreditKind.REMOTE, "P1")
    assert earned(result("A", credits=10.0), PROJECT) is None
