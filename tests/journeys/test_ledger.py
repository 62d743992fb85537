"""The five years' credits: what was earned, approved and asked for, each training once."""

from dataclasses import replace
from datetime import date

import pytest
from tests.journeys.school import bring_rows, project, request, teacher

from xuanke.domain.answers import Result
from xuanke.domain.catalogue import Mode
from xuanke.domain.credits import Certainty
from xuanke.domain.people import Commitment, CommitmentKind, CreditEntry, CreditKind, Post
from xuanke.domain.requests import RequestKey
from xuanke.domain.review import Verdict
from xuanke.faults import Fault
from xuanke.journeys.decide import Choice, decide
from xuanke.journeys.ledger import Account, account, accounts, school
from xuanke.journeys.office import Office

NO_RESULT = {"attended": None, "grade": "", "credits": None}


@pytest.fixture
def desk(office: Office) -> Office:
    """T1 has 100 credits of 2019, and asks for P1 (24) and P2 (16)."""
    bring_rows(office, "catalogue", project("P1", credits=24.0), project("P2", credits=16.0))
    bring_rows(office, "roster", teacher("T1", "林一"), teacher("T2", "沈二", post=Post.LEFT))
    bring_rows(office, "credits", CreditEntry("T1", 100.0, 2019, title="研修", completed=date(2019, 5, 1)))
    bring_rows(office, "requests", request("T1", "P1"), request("T1", "P2"))
    decide(office, [RequestKey("T1", "P1", 1)], Choice(Verdict.APPROVE))
    return office


def figures(found: Account) -> tuple[float, float, float]:
    return found.line.held, found.line.approved, found.line.pending


def result(code: str, **more: object) -> Result:
    given = {"attended": True, "grade": "合格", "credits": 24.0, "completed": date(2020, 11, 3)}
    return Result("T1", code, "", 1, **(given | more))  # type: ignore[arg-type]


def test_the_account_says_what_is_earned_and_what_this_term_would_add(desk: Office) -> None:
    assert figures(account(desk, "T1")) == (100.0, 124.0, 140.0)


def test_a_course_without_dates_counts_in_the_year_of_its_term_also_for_a_new_teacher(desk: Office) -> None:
    free = project("P3", credits=8.0, starts=None, ends=None)
    bring_rows(desk, "catalogue", free)
    bring_rows(desk, "roster", teacher("T3", teaching_since=2019))
    bring_rows(desk, "requests", request("T3", "P3"))
    found = account(desk, "T3").ledger
    assert found.last == date(2025, 8, 31)
    assert [item.counts_on for item in found.items] == [date(2020, 12, 31)]


def test_a_rejected_request_adds_nothing(desk: Office) -> None:
    decide(desk, [RequestKey("T1", "P2", 1)], Choice(Verdict.REJECT, "不合适"))
    assert figures(account(desk, "T1")) == (100.0, 124.0, 124.0)


def test_a_result_enters_the_ledger_in_its_requests_place(desk: Office) -> None:
    bring_rows(desk, "results", result("P1", credits=20.0))
    found = account(desk, "T1")
    assert figures(found) == (120.0, 120.0, 136.0)
    (entered,) = (item for item in found.ledger.items if item.project == "P1")
    assert (entered.certainty, entered.kind, entered.year) == (Certainty.HELD, CreditKind.REMOTE, 2020)


@pytest.mark.parametrize(
    "entry",
    [
        CreditEntry("T1", 24.0, 2020, CreditKind.REMOTE, "P1", "平台上的名称", date(2020, 11, 3)),
        CreditEntry("T1", 24.0, 2020, CreditKind.REMOTE, "", "项目P1", date(2020, 11, 4)),
    ],
    ids=["same code", "same title and year"],
)
def test_a_training_that_the_ledger_holds_already_counts_once(desk: Office, entry: CreditEntry) -> None:
    bring_rows(desk, "results", result("P1"))
    bring_rows(desk, "credits", entry)
    assert figures(account(desk, "T1")) == (124.0, 124.0, 140.0)


def test_who_stayed_away_or_did_not_pass_gets_no_credits_for_it(desk: Office) -> None:
    bring_rows(desk, "results", result("P1", **(NO_RESULT | {"attended": False})))
    assert figures(account(desk, "T1")) == (100.0, 100.0, 116.0)
    bring_rows(desk, "results", result("P2", **(NO_RESULT | {"attended": True, "grade": "不合格"})))
    assert figures(account(desk, "T1")) == (100.0, 100.0, 100.0)


def test_results_of_earlier_terms_count_too(desk: Office) -> None:
    before = replace(desk, term=replace(desk.term, id="2020H1"))
    bring_rows(before, "results", replace(result("P1"), completed=date(2020, 5, 1)))
    assert account(desk, "T1").line.held == 124.0


def test_directive_training_counts_until_the_ledger_has_it(desk: Office) -> None:
    ordered = Commitment(
        "T1",
        "统编教材培训",
        date(2020, 10, 8),
        date(2020, 10, 9),
        CommitmentKind.DIRECTIVE,
        Mode.REMOTE,
        8.0,
    )
    bring_rows(desk, "commitments", ordered)
    assert figures(account(desk, "T1")) == (100.0, 132.0, 148.0)
    done = CreditEntry("T1", 8.0, 2020, title="统编教材培训", completed=date(2020, 10, 9))
    bring_rows(desk, "credits", done)
    assert figures(account(desk, "T1")) == (108.0, 132.0, 148.0)


def test_of_a_ledger_that_was_never_brought_it_is_said(desk: Office) -> None:
    assert account(desk, "T1").known
    assert not account(desk, "T2").known


def test_the_school_is_everybody_in_post_and_its_sums(desk: Office) -> None:
    found = accounts(desk)
    assert [each.teacher.key for each in found] == ["T1"]
    sums = {(line.year, line.kind): (line.held, line.approved, line.pending) for line in school(found)}
    assert sums == {(2019, CreditKind.OTHER): (100.0, 0.0, 0.0), (2020, CreditKind.REMOTE): (0.0, 24.0, 16.0)}


def test_a_teacher_is_found_by_name_and_two_of_one_name_are_asked_about(desk: Office) -> None:
    assert account(desk, "林一").teacher.key == "T1"
    bring_rows(desk, "roster", teacher("T3", "林一"))
    with pytest.raises(Fault, match="teacher-several"):
        account(desk, "林一")
    with pytest.raises(Fault, match="teacher-missing"):
        account(desk, "王五")
