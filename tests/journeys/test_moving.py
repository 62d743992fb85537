"""What a request's key changes for: decisions, packets, answers and facts come along."""

from datetime import date
from pathlib import Path

import pytest
from tests.journeys.school import bring_rows, project, request, state_of, teacher

from xuanke.domain.answers import Receipt
from xuanke.domain.packet import News
from xuanke.domain.people import Commitment, Teacher
from xuanke.domain.requests import RequestKey
from xuanke.domain.review import Verdict
from xuanke.faults import Fault
from xuanke.journeys.decide import Choice, decide
from xuanke.journeys.export import export
from xuanke.journeys.look_back import verify
from xuanke.journeys.office import Office
from xuanke.journeys.same_person import same_person
from xuanke.journeys.take_back import redo, undo, undo_act
from xuanke.store.school import people

TYPED = RequestKey("T1O", "P1", 1)
OVERRIDDEN = Choice(Verdict.APPROVE, "号码已核对", override=True)
ID_NUMBER = "330106198801012345"


@pytest.fixture
def school(office: Office) -> Office:
    bring_rows(office, "catalogue", project("P1"))
    bring_rows(office, "roster", teacher("T1", "王芳"))
    return office


def send_typed(school: Office, folder: Path) -> None:
    bring_rows(school, "requests", request("T1O", "P1"))
    decide(school, [TYPED], OVERRIDDEN)
    export(school, folder / "out.xlsx")


def test_what_was_sent_stays_sent_and_is_no_news(school: Office, tmp_path: Path) -> None:
    send_typed(school, tmp_path)
    same_person(school, "T1O", "T1")
    assert state_of(school, "T1", "P1") == "sent"
    assert export(school, tmp_path / "again.xlsx").counts == {News.UNCHANGED: 1}


def test_an_approval_that_was_sent_and_is_taken_back_later_is_revoked(school: Office, tmp_path: Path) -> None:
    send_typed(school, tmp_path)
    same_person(school, "T1O", "T1")
    decide(school, [TYPED._replace(teacher="T1")], Choice(Verdict.REJECT, "停开"))
    assert export(school, tmp_path / "again.xlsx").counts == {News.REVOKED: 1}


def test_the_institutions_answer_comes_along_and_goes_back(school: Office, tmp_path: Path) -> None:
    send_typed(school, tmp_path)
    bring_rows(school, "receipts", Receipt("T1O", "P1", "", 1, accepted=False))
    same_person(school, "T1O", "T1")
    assert state_of(school, "T1", "P1") == "declined"
    undo(school)
    assert state_of(school, "T1O", "P1") == "declined"
    assert verify(school).intact


def test_a_decision_is_not_lost_where_the_teachers_own_row_stands_undecided(school: Office) -> None:
    bring_rows(school, "requests", request("T1O", "P1"), request("T1", "P1"))
    decide(school, [TYPED], Choice(Verdict.REJECT, "核对号码"))
    same_person(school, "T1O", "T1")
    assert state_of(school, "T1", "P1") == "rejected"


def test_a_decision_whose_request_has_moved_is_not_taken_back_behind_it(school: Office) -> None:
    bring_rows(school, "requests", request("T1O", "P1"))
    act = decide(school, [TYPED], Choice(Verdict.REJECT, "核对号码")).act
    same_person(school, "T1O", "T1")
    with pytest.raises(Fault) as fault:
        undo_act(school, act)
    assert fault.value.message == "undo-overwritten"
    assert state_of(school, "T1", "P1") == "rejected"


def test_one_held_by_identity_number_takes_everything_along_to_the_number(office: Office) -> None:
    bring_rows(office, "catalogue", project("P1"))
    bring_rows(office, "roster", Teacher("", "王芳", ID_NUMBER, phases=("初中",), subjects=("生物",)))
    bring_rows(office, "requests", request("", "P1", id_number=ID_NUMBER))
    decide(office, [RequestKey(ID_NUMBER, "P1", 1)], Choice(Verdict.APPROVE))
    bring_rows(office, "commitments", Commitment(ID_NUMBER, "支教", date(2020, 9, 1), date(2020, 9, 2)))
    bring_rows(office, "roster", teacher("T1", "王芳", id_number=ID_NUMBER))
    assert state_of(office, "T1", "P1") == "approved"
    with office.store.read(office.term.id) as scope:
        assert people.commitments(scope).keys() == {"T1"}


def test_undoing_a_later_decision_brings_back_the_one_that_came_along(school: Office, tmp_path: Path) -> None:
    send_typed(school, tmp_path)
    same_person(school, "T1O", "T1")
    decide(school, [TYPED._replace(teacher="T1")], Choice(Verdict.REJECT, "停开"))
    undo(school)
    assert state_of(school, "T1", "P1") == "sent"
    assert export(school, tmp_path / "again.xlsx").counts == {News.UNCHANGED: 1}


def test_joining_is_undone_and_done_again_with_the_decisions(school: Office) -> None:
    bring_rows(school, "requests", request("T1O", "P1"))
    decide(school, [TYPED], Choice(Verdict.REJECT, "核对号码"))
    same_person(school, "T1O", "T1")
    undo(school)
    redo(school)
    assert state_of(school, "T1", "P1") == "rejected"
