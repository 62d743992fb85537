"""A mistyped number and a row that waits come to the teacher whom a person names, for good and undoably."""

import pytest
from tests.journeys.school import bring_rows, project, request, rules_of, state_of, teacher

from xuanke.domain.requests import RequestKey
from xuanke.domain.review import Verdict
from xuanke.faults import Fault
from xuanke.journeys.decide import Choice, decide
from xuanke.journeys.look_back import verify
from xuanke.journeys.office import Office
from xuanke.journeys.same_person import same_person
from xuanke.journeys.take_back import undo


@pytest.fixture
def school(office: Office) -> Office:
    bring_rows(office, "catalogue", project("P1"))
    bring_rows(office, "roster", teacher("T1", "王芳"), teacher("T2", "王芳"))
    return office


def test_a_mistyped_number_comes_to_its_teacher_and_later_imports_keep_to_it(school: Office) -> None:
    bring_rows(school, "requests", request("T1O", "P1"))
    assert "unknown-teacher" in rules_of(school, "T1O", "P1")
    assert same_person(school, "T1O", "T1") == 1
    assert rules_of(school, "T1", "P1") == {}
    again = bring_rows(school, "requests", request("T1O", "P1"))
    assert (again.added, again.unchanged) == (0, 1)


def test_a_row_that_waits_arrives_at_its_teacher(school: Office) -> None:
    (waiting,) = bring_rows(school, "requests", request("", "P1", name="王芳")).waiting
    assert waiting.candidates == ("T1", "T2")
    same_person(school, waiting.id, "T2")
    assert state_of(school, "T2", "P1") == "pending"
    assert bring_rows(school, "requests", request("", "P1", name="王芳")).waiting == ()


def test_it_is_undone_as_one_act_with_what_was_decided_before(school: Office) -> None:
    bring_rows(school, "requests", request("T1O", "P1"))
    decide(school, [RequestKey("T1O", "P1", 1)], Choice(Verdict.REJECT, "核对号码"))
    same_person(school, "T1O", "T1")
    assert state_of(school, "T1", "P1") == "rejected"
    undo(school)
    assert state_of(school, "T1O", "P1") == "rejected"
    assert verify(school).intact


@pytest.mark.parametrize(
    ("word", "named", "message"),
    [
        ("T2", "T1", "same-person-known"),
        ("T99", "T1", "same-person-nobody"),
        ("T1O", "T3", "teacher-missing"),
        ("T1O", "王芳", "teacher-several"),
    ],
)
def test_what_cannot_be_joined_says_why(school: Office, word: str, named: str, message: str) -> None:
    bring_rows(school, "requests", request("T1O", "P1"))
    with pytest.raises(Fault) as fault:
        same_person(school, word, named)
    assert fault.value.message == message
