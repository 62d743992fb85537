"""Decisions single and in bulk, what they leave out, and what goes away with a rejected request."""

from datetime import date

import pytest
from tests.journeys.school import bring_rows, project, request, rules_of, state_of, teacher

from xuanke.domain.catalogue import Mode
from xuanke.domain.requests import RequestKey
from xuanke.domain.review import Verdict
from xuanke.journeys.decide import Choice, approve_clean, decide, reject_blocked
from xuanke.journeys.look_back import acts
from xuanke.journeys.office import Office
from xuanke.journeys.review import review
from xuanke.store.school import decided

DAYS = {"mode": Mode.IN_PERSON, "starts": date(2020, 10, 12), "ends": date(2020, 10, 13)}


def words(findings: object) -> str:
    return "要住宿"


@pytest.fixture
def school(office: Office) -> Office:
    """T1 asks for a lodging project and one that clashes with it; T2 for a remote one."""
    bring_rows(
        office, "catalogue", project("P1", **DAYS, boarding=True), project("P2", **DAYS), project("P3")
    )
    bring_rows(office, "roster", teacher("T1"), teacher("T2", subjects=("语文",)))
    bring_rows(office, "requests", request("T1", "P1"), request("T1", "P2"), request("T2", "P3"))
    return office


def test_after_rejecting_the_blocked_what_hung_on_them_is_gone(school: Office) -> None:
    assert "date-clash" in rules_of(school, "T1", "P2")
    done = reject_blocked(school, reason_of=words)
    assert done.keys == (RequestKey("T1", "P1", 1),)
    assert rules_of(school, "T1", "P2") == {}
    assert state_of(school, "T1", "P1") == "rejected"


def test_approving_the_clean_says_what_it_left_out_and_why(school: Office) -> None:
    done = approve_clean(school)
    assert done.keys == (RequestKey("T2", "P3", 1),)
    assert {s.key.project: s.because for s in done.skipped} == {"P1": "skip-blocked", "P2": "skip-flagged"}


def test_deciding_the_same_again_is_no_act(school: Office) -> None:
    approve_clean(school)
    held = len(acts(school))
    assert approve_clean(school).keys == ()
    assert decide(school, [RequestKey("T2", "P3", 1)], Choice(Verdict.APPROVE)).unchanged == 1
    assert len(acts(school)) == held


def test_what_was_shelved_is_left_by_the_bulk_acts(school: Office) -> None:
    key = RequestKey("T2", "P3", 1)
    decide(school, [key], Choice(Verdict.SHELVE, note="再问问"))
    assert [s.because for s in approve_clean(school).skipped if s.key == key] == ["skip-shelved"]
    item = review(school).find(key)
    assert item is not None
    assert (item.filed.state.value, item.filed.shelved) == ("pending", True)


def test_a_single_decision_is_taken_back_by_deciding_again(school: Office) -> None:
    key = RequestKey("T2", "P3", 1)
    for verdict, state in (
        (Verdict.APPROVE, "approved"),
        (Verdict.REJECT, "rejected"),
        (Verdict.APPROVE, "approved"),
    ):
        decide(school, [key], Choice(verdict))
        assert state_of(school, *key) == state


def test_a_refusal_without_a_reason_takes_it_from_its_findings(school: Office) -> None:
    key = RequestKey("T1", "P1", 1)
    decide(school, [key], Choice(Verdict.REJECT), reason_of=words)
    with school.store.read("2020H2") as scope:
        (decision,) = decided.by_request(scope)[key]
        assert decision.reason == "要住宿"
        assert {f["rule"] for f in decided.findings_of(scope, decision.id)} >= {"boarding", "date-clash"}


def test_what_left_the_platforms_list_cannot_be_decided(school: Office) -> None:
    rest = [request("T1", "P1"), request("T1", "P2")]
    bring_rows(school, "requests", *rest, whole=True, accept_withdrawals=True)
    done = decide(school, [RequestKey("T2", "P3", 1)], Choice(Verdict.APPROVE))
    assert [s.because for s in done.skipped] == ["skip-gone"]


def test_rejecting_again_without_a_reason_keeps_the_persons_own(school: Office) -> None:
    key = RequestKey("T1", "P1", 1)
    decide(school, [key], Choice(Verdict.REJECT, "已电话说明"))
    assert decide(school, [key], Choice(Verdict.REJECT), reason_of=words).unchanged == 1
