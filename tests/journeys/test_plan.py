"""The proposal: what it approves, why it leaves the rest, and taking it as an act."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from tests.journeys.school import bring_rows, project, request, state_of, teacher

from xuanke.domain.budget import Spending
from xuanke.domain.catalogue import Mode
from xuanke.domain.people import Commitment
from xuanke.domain.plan import LimitKind
from xuanke.domain.requests import RequestKey
from xuanke.domain.review import Verdict
from xuanke.faults import Fault
from xuanke.journeys import demo, take_back
from xuanke.journeys.budget import set_budget, spending, with_budget
from xuanke.journeys.decide import Choice, decide
from xuanke.journeys.look_back import acts
from xuanke.journeys.office import Office
from xuanke.journeys.plan import Proposal, apply, propose
from xuanke.journeys.review import review
from xuanke.journeys.terms import own_settings
from xuanke.store.school import decided

DAYS = {"mode": Mode.IN_PERSON, "starts": date(2020, 10, 12), "ends": date(2020, 10, 13)}


def key(no: str, code: str, number: int = 1) -> RequestKey:
    return RequestKey(no, code, number)


def why(proposal: Proposal) -> dict[RequestKey, LimitKind]:
    return {left.key: left.because.limit.kind for left in proposal.plan.leave}


@pytest.fixture
def school(office: Office) -> Office:
    """One seat and two who want it, T1 more than T2; T3 asks for a lodging project."""
    lodging = project("P2", **DAYS, boarding=True)
    bring_rows(office, "catalogue", project("P1", seats=1), lodging)
    bring_rows(office, "roster", teacher("T1"), teacher("T2"), teacher("T3"))
    bring_rows(
        office,
        "requests",
        request("T2", "P1", rank=2),
        request("T1", "P1", rank=1),
        request("T3", "P2"),
    )
    return office


def test_the_seat_goes_to_whom_it_is_worth_most_and_the_other_hears_what_it_would_cost(
    school: Office,
) -> None:
    plan = propose(school).plan
    assert plan.approve == (key("T1", "P1"),)
    (left,) = plan.leave
    assert (left.key, left.because.limit.kind) == (key("T2", "P1"), LimitKind.SEATS)
    assert (left.because.held_by, left.because.loss) == ((key("T1", "P1"),), 20)
    assert plan.optimal


def test_what_is_approved_stays_and_has_its_seat(school: Office) -> None:
    decide(school, [key("T2", "P1")], Choice(Verdict.APPROVE))
    proposal = propose(school)
    assert proposal.model.fixed == (key("T2", "P1"),)
    assert (proposal.plan.approve, why(proposal)) == ((), {key("T1", "P1"): LimitKind.SEATS})


def test_what_is_blocked_is_never_proposed_and_names_its_rule(school: Office) -> None:
    (aside,) = propose(school).aside
    assert (aside.key, aside.because, aside.rules) == (key("T3", "P2"), "skip-blocked", ("boarding",))


def test_what_is_shelved_waits_for_a_person(school: Office) -> None:
    decide(school, [key("T1", "P1")], Choice(Verdict.SHELVE, note="再问问"))
    proposal = propose(school)
    assert proposal.plan.approve == (key("T2", "P1"),)
    assert {each.key: each.because for each in proposal.aside}[key("T1", "P1")] == "skip-shelved"


def test_of_one_cause_only_its_requests_are_weighed(school: Office) -> None:
    proposal = propose(school, keys=[key("T2", "P1")])
    assert proposal.plan.approve == (key("T2", "P1"),)
    assert (proposal.plan.leave, proposal.aside) == ((), ())


def test_of_one_round_only_its_requests_are_weighed(school: Office) -> None:
    bring_rows(school, "catalogue", project("P3"))
    bring_rows(school, "requests", request("T1", "P3", 2))
    assert propose(school, round_number=2).plan.approve == (key("T1", "P3", 2),)


def test_cover_clashes_commitments_and_budget_are_kept(office: Office) -> None:
    paid = project("P4", fee=900.0)
    bring_rows(office, "catalogue", project("P1", **DAYS), project("P2", **DAYS), paid)
    away = Commitment("T3", "市教研会议", date(2020, 10, 13), date(2020, 10, 13))
    bring_rows(office, "roster", *(teacher(f"T{n}") for n in range(1, 4)), teacher("T4", subjects=("语文",)))
    bring_rows(office, "commitments", away)
    asked = [("T1", "P1"), ("T1", "P2"), ("T2", "P1"), ("T3", "P1"), ("T4", "P4")]
    bring_rows(office, "requests", *(request(no, code) for no, code in asked))
    poor = replace(office, term=replace(office.term, budget=800.0))
    proposal = propose(poor)
    assert proposal.plan.approve == ()
    assert why(proposal)[key("T4", "P4")] is LimitKind.BUDGET
    assert why(proposal)[key("T3", "P1")] in (LimitKind.COMMITMENT, LimitKind.COVER)
    assert why(proposal)[key("T2", "P1")] is LimitKind.COVER


def test_the_schools_budget_is_an_act_and_what_the_plan_keeps_to(office: Office) -> None:
    bring_rows(office, "catalogue", *(project(f"P{n}", fee=300.0) for n in range(3)), project("P3", fee=50.0))
    bring_rows(office, "roster", *(teacher(f"T{n}") for n in range(4)))
    bring_rows(office, "requests", *(request(f"T{n}", f"P{n}") for n in range(4)))
    decide(office, [key("T0", "P0")], Choice(Verdict.APPROVE))
    assert spending(office) == Spending(None, 300.0, 650.0)
    held = replace(office, term=set_budget(office, 650.0))
    assert [act.kind for act in acts(office)][-1] == "settings"
    proposal = propose(held)
    assert proposal.plan.approve == (key("T1", "P1"), key("T3", "P3"))
    assert proposal.spending == Spending(650.0, 300.0, 350.0)
    assert proposal.spending.left == 0
    assert why(proposal) == {key("T2", "P2"): LimitKind.BUDGET}
    assert propose(with_budget(held, 950.0)).plan.leave == ()
    take_back.undo(held)
    assert own_settings(office) == {}


@pytest.mark.parametrize("yuan", [-1.0, float("nan"), float("inf")])
def test_a_budget_that_is_no_amount_is_refused_for_trying_too(office: Office, yuan: float) -> None:
    for tried in (set_budget, with_budget):
        with pytest.raises(Fault, match="term-file-wrong"):
            tried(office, yuan)


def test_who_is_as_good_costs_nothing_in_words(office: Office) -> None:
    bring_rows(office, "catalogue", project("P1", seats=1))
    bring_rows(office, "roster", teacher("T1"), teacher("T2"))
    bring_rows(office, "requests", request("T1", "P1"), request("T2", "P1"))
    (left,) = propose(office).plan.leave
    assert (left.because.loss, left.because.message) == (0, "plan-no-loss")


def test_who_was_refused_last_term_comes_first(office: Office) -> None:
    bring_rows(office, "catalogue", project("P0"), project("P1", seats=1))
    bring_rows(office, "roster", teacher("T1"), teacher("T2"))
    before = replace(office, term=replace(office.term, id="2020H1"))
    bring_rows(before, "requests", request("T1", "P0"), request("T2", "P0"))
    decide(before, [key("T1", "P0")], Choice(Verdict.APPROVE))
    decide(before, [key("T2", "P0")], Choice(Verdict.REJECT, "名额已满"))
    bring_rows(office, "requests", request("T1", "P1"), request("T2", "P1"))
    assert propose(office).plan.approve == (key("T2", "P1"),)


def test_taking_a_plan_is_one_act_that_keeps_what_was_seen_and_can_be_undone(school: Office) -> None:
    held = len(acts(school))
    done = apply(school, propose(school).plan.approve)
    assert done.keys == (key("T1", "P1"),)
    assert [act.kind for act in acts(school)[held:]] == ["plan"]
    assert state_of(school, "T1", "P1") == "approved"
    with school.store.read(school.term.id) as scope:
        (decision,) = decided.of_act(scope, done.act)
        assert decision.project
        assert [f["rule"] for f in decided.findings_of(scope, decision.id)] == ["over-capacity"]
    take_back.undo(school)
    assert state_of(school, "T1", "P1") == "pending"


def test_taking_the_same_plan_twice_changes_nothing(school: Office) -> None:
    keys = propose(school).plan.approve
    apply(school, keys)
    held = len(acts(school))
    assert apply(school, keys).unchanged == 1
    assert len(acts(school)) == held


def test_what_was_decided_otherwise_in_the_meantime_is_left(school: Office) -> None:
    keys = propose(school).plan.approve
    decide(school, keys, Choice(Verdict.REJECT, "本人不去了"))
    done = apply(school, [*keys, key("T3", "P2")])
    assert {each.key: each.because for each in done.skipped} == {
        key("T1", "P1"): "skip-decided",
        key("T3", "P2"): "skip-blocked",
    }
    assert state_of(school, "T1", "P1") == "rejected"


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    folder: Path = tmp_path_factory.mktemp("sample")
    office = demo.open_sample(folder, "示例")
    list(demo.fill(office))
    yield demo.open_sample(folder, "示例")


def test_two_plans_of_the_sample_agree_and_name_every_open_request_once(sample: Office) -> None:
    proposal = propose(sample)
    assert proposal.plan == propose(sample).plan
    named = [
        *proposal.plan.approve,
        *(each.key for each in proposal.plan.leave),
        *(each.key for each in proposal.aside),
    ]
    open_ = [each.filed.request.key for each in review(sample).items if each.filed.state.is_open]
    assert sorted(named) == sorted(open_)


def test_a_plan_of_the_sample_approves_nothing_blocked_and_breaks_no_limit(sample: Office) -> None:
    proposal = propose(sample)
    approved = [proposal.requests[each] for each in proposal.plan.approve]
    assert approved and not any(each.is_blocked for each in approved)
    seats = Counter(each.project for each in approved)
    assert all(item is None or item.seats is None or count <= item.seats for item, count in seats.items())
    days = Counter((each.person.key, day) for each in approved if each.project for day in each.project.days())
    assert set(days.values()) == {1}
    rounds = Counter((each.person.key, each.filed.request.round) for each in approved)
    assert max(rounds.values()) <= 2
