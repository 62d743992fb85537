"""Who may choose in round 2, from lists as the platform gives them (四（三）)."""

from dataclasses import replace
from datetime import date, datetime

import pytest
from tests.journeys.school import bring_rows, project, request, rules_of, state_of, teacher

from xuanke.domain.catalogue import ProjectState
from xuanke.domain.requests import Platform, RequestKey
from xuanke.domain.review import Verdict
from xuanke.journeys.decide import Choice, decide
from xuanke.journeys.office import Office

AFTER_ROUND1 = date(2020, 9, 8)
DURING_ROUND1 = date(2020, 9, 1)


@pytest.fixture
def school(office: Office) -> Office:
    bring_rows(office, "catalogue", project("P1"), project("P2"), project("P3"))
    bring_rows(office, "roster", teacher("T1"), teacher("T2"))
    return office


def choose_again(office: Office) -> dict[str, str]:
    bring_rows(office, "requests", request("T1", "P2", 2))
    return rules_of(office, "T1", "P2", 2)


def test_a_teacher_rejected_in_round_one_may_choose_in_round_two(school: Office) -> None:
    bring_rows(school, "requests", request("T1", "P1"))
    decide(school, [RequestKey("T1", "P1", 1)], Choice(Verdict.REJECT, "人数已满"))
    assert "round2-ineligible" not in choose_again(school)


def test_a_teacher_whose_class_was_cancelled_may_choose_in_round_two(school: Office) -> None:
    bring_rows(school, "requests", request("T1", "P1"))
    bring_rows(school, "catalogue", project("P1", state=ProjectState.CANCELLED))
    assert "withdrawn-project" in rules_of(school, "T1", "P1")
    assert "round2-ineligible" not in choose_again(school)


def test_a_teacher_who_chose_nothing_may_not(school: Office) -> None:
    assert choose_again(school)["round2-ineligible"] == "finding-round2-ineligible-none"


def test_a_teacher_who_only_withdrew_may_not(school: Office) -> None:
    bring_rows(school, "requests", request("T1", "P1", platform=Platform.WITHDRAWN))
    assert choose_again(school)["round2-ineligible"] == "finding-round2-ineligible-only-withdrawn"


@pytest.mark.parametrize("moment", [datetime(2020, 8, 25, 23, 59, 59), datetime(2020, 9, 6)])
def test_a_teacher_who_only_chose_outside_the_window_may_not(school: Office, moment: datetime) -> None:
    bring_rows(school, "requests", request("T1", "P1", chosen_at=moment))
    assert choose_again(school)["round2-ineligible"] == "finding-round2-ineligible-only-outside"


@pytest.mark.parametrize("moment", [datetime(2020, 8, 26), datetime(2020, 9, 5, 23, 59, 59), None])
def test_both_end_days_count_whole_and_no_time_is_no_fault(school: Office, moment: datetime | None) -> None:
    bring_rows(school, "requests", request("T1", "P1", chosen_at=moment))
    assert "round2-ineligible" not in choose_again(school)


def test_one_who_joined_after_round_one_is_asked_about(school: Office) -> None:
    bring_rows(school, "roster", teacher("T1", joined=date(2020, 9, 6)))
    assert choose_again(school)["round2-ineligible"] == "finding-round2-ineligible-joined-later"
    done = decide(school, [RequestKey("T1", "P2", 2)], Choice(Verdict.APPROVE))
    assert len(done.keys) == 1


def test_an_ineligible_one_is_approved_only_by_an_override_with_a_reason(school: Office) -> None:
    choose_again(school)
    key = RequestKey("T1", "P2", 2)
    for choice in (
        Choice(Verdict.APPROVE),
        Choice(Verdict.APPROVE, override=True),
        Choice(Verdict.APPROVE, "病假"),
    ):
        assert decide(school, [key], choice).skipped[0].because == "skip-blocked"
    assert decide(school, [key], Choice(Verdict.APPROVE, "第一轮住院", override=True)).keys == (key,)
    assert state_of(school, *key) == "approved"


def test_a_mistyped_number_is_offered_as_a_near_miss(school: Office) -> None:
    bring_rows(school, "roster", teacher("T1", id_number="330106198801012345"))
    bring_rows(school, "requests", request("", "P2", 2, id_number="330106198801012354", name="教师T1"))
    found = rules_of(school, "330106198801012354", "P2", 2)
    assert found["unknown-teacher"] == "finding-unknown-teacher-near"
    assert "round2-ineligible" not in found


def test_what_vanished_while_the_round_was_open_is_withdrawn_and_opens_no_round_two(school: Office) -> None:
    office = replace(school, on=DURING_ROUND1)
    bring_rows(
        office, "requests", request("T1", "P1"), request("T2", "P1"), request("T2", "P3"), request("T2", "P2")
    )
    bring_rows(office, "requests", request("T2", "P1"), request("T2", "P3"), request("T2", "P2"), whole=True)
    assert state_of(school, "T1", "P1") == "withdrawn"
    assert choose_again(school)["round2-ineligible"] == "finding-round2-ineligible-only-withdrawn"


def test_what_vanished_after_it_is_gone_and_still_opens_round_two(school: Office) -> None:
    office = replace(school, on=AFTER_ROUND1)
    bring_rows(
        office, "requests", request("T1", "P1"), request("T2", "P1"), request("T2", "P3"), request("T2", "P2")
    )
    bring_rows(office, "requests", request("T2", "P1"), request("T2", "P3"), request("T2", "P2"), whole=True)
    assert state_of(school, "T1", "P1") == "gone"
    assert "round2-ineligible" not in choose_again(school)


def test_what_comes_back_into_the_list_is_submitted_again(school: Office) -> None:
    office = replace(school, on=DURING_ROUND1)
    both = [request("T1", "P1"), request("T2", "P1"), request("T2", "P2"), request("T2", "P3")]
    for rows in (both, both[1:], both):
        bring_rows(office, "requests", *rows, whole=True)
    assert state_of(school, "T1", "P1") == "pending"
