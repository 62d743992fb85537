"""What became of those whom the school approved, and how trainings went over the terms."""

from dataclasses import replace
from datetime import date

import pytest
from tests.journeys.school import bring_rows, project, request, teacher

from xuanke.domain.answers import Receipt, Result
from xuanke.domain.requests import RequestKey
from xuanke.domain.review import Verdict
from xuanke.journeys import guide
from xuanke.journeys.decide import Choice, decide
from xuanke.journeys.guidance import prepare
from xuanke.journeys.office import Office
from xuanke.journeys.results import feedback


def key(no: str, code: str = "P1") -> RequestKey:
    return RequestKey(no, code, 1)


def came(no: str, code: str = "P1", run: str = "", *, there: bool = True) -> Result:
    return Result(no, code, run, 1, attended=there, grade="合格" if there else "", evaluated=there)


@pytest.fixture
def school(office: Office) -> Office:
    """T1, T2 and T3 are approved for P1, T4 is not."""
    bring_rows(office, "catalogue", project("P1", run="1"), project("P2"))
    numbers = [f"T{n}" for n in range(1, 5)]
    bring_rows(office, "roster", *(teacher(no) for no in numbers))
    bring_rows(office, "requests", *(request(no, "P1") for no in numbers))
    decide(office, [key(no) for no in numbers[:3]], Choice(Verdict.APPROVE))
    decide(office, [key("T4")], Choice(Verdict.REJECT, "名额已满"))
    return office


def test_results_are_held_against_approvals_also_where_one_names_the_only_run(school: Office) -> None:
    bring_rows(school, "results", came("T1", run="1"), came("T2", there=False), came("T4", run="1"))
    found = feedback(school).comparison
    assert [outcome.key for outcome in found.outcomes if outcome.came] == [key("T1")]
    assert found.never_came == (key("T2"),)
    assert found.unheard == (key("T3"),)
    assert [each.teacher for each in found.not_approved] == ["T4"]


def test_results_without_rounds_belong_to_the_round_that_was_approved(school: Office) -> None:
    for no in ("T1", "T4"):
        bring_rows(school, "requests", request(no, "P1", 2))
    result = replace(came("T1"), round=0)
    taken = bring_rows(school, "results", result, replace(came("T4"), round=0))
    assert [problem.reason for problem in taken.rejected] == ["round-unknown"]
    outcomes = {outcome.key: outcome.came for outcome in feedback(school).comparison.outcomes}
    assert outcomes[key("T1")] is True


def test_whom_the_institution_declined_is_not_waited_for(school: Office) -> None:
    bring_rows(school, "receipts", Receipt("T3", "P1", "", 1, accepted=False))
    assert key("T3") not in feedback(school).comparison.unheard


def test_attendance_is_told_term_by_term_for_institutions_and_courses(school: Office) -> None:
    before = replace(school, term=replace(school.term, id="2020H1"))
    bring_rows(before, "requests", request("T1", "P1"))
    decide(before, [key("T1")], Choice(Verdict.APPROVE))
    bring_rows(before, "results", came("T1"))
    bring_rows(school, "results", came("T1"), came("T2", there=False))
    found = feedback(school)
    shares = [(tally.term, tally.approved, tally.attendance) for tally in found.courses["P1"]]
    assert shares == [("2020H1", 1, 1.0), ("2020H2", 3, 0.5)]
    assert [tally.passed for tally in found.institutions["临溪市教师进修学校"]] == [1, 1]


def test_before_any_result_nothing_is_told(school: Office) -> None:
    found = feedback(school)
    assert (found.courses, found.institutions) == ({}, {})
    assert len(found.comparison.unheard) == 3


def test_good_attendance_speaks_for_the_institution_where_it_offers_again(school: Office) -> None:
    bring_rows(school, "results", came("T1"), came("T2"), came("T3"))
    at = replace(school, on=date(2020, 9, 14))
    suggestions = guide.for_teacher(prepare(at), "T4")
    said = {each.project: [reason.message for reason in each.reasons] for each in suggestions}
    assert "guide-attended" in said["P2"]


def test_how_a_course_went_stands_beside_it_when_it_is_suggested_again(school: Office) -> None:
    bring_rows(school, "results", came("T1"), came("T2", there=False))
    told = [(t.term, t.came, t.absent) for t in prepare(school).past["P1"]]
    assert told == [("2020H2", 1, 1)]
