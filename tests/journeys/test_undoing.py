"""Whatever was done can be taken back, in any order that is permitted, and done again."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.journeys.school import bring_rows, new_office, project, request, state_of, teacher

from xuanke.domain.requests import RequestKey
from xuanke.domain.review import Verdict
from xuanke.faults import Fault
from xuanke.journeys.decide import Choice, approve_clean, decide
from xuanke.journeys.look_back import acts, verify
from xuanke.journeys.office import Office
from xuanke.journeys.review import review
from xuanke.journeys.take_back import redo, undo, undo_act
from xuanke.store.school import people

KEYS = [RequestKey("T1", "P1", 1), RequestKey("T2", "P1", 1), RequestKey("T2", "P2", 1)]


@pytest.fixture
def school(office: Office) -> Office:
    begin(office)
    return office


def begin(office: Office) -> None:
    bring_rows(office, "catalogue", project("P1"), project("P2"))
    bring_rows(office, "roster", teacher("T1"), teacher("T2"))
    bring_rows(office, "requests", *(request(key.teacher, key.project) for key in KEYS))


def states(office: Office) -> dict[Any, Any]:
    """All that acts can change, as a person would see it."""
    with office.store.read(office.term.id) as scope:
        roster = list(people.teachers(scope))
    found = {
        i.filed.request.key: (i.filed.state, i.filed.shelved, i.filed.request) for i in review(office).items
    }
    return {"roster": roster, "requests": found}


def test_a_bulk_decision_is_taken_back_and_done_again(school: Office) -> None:
    approve_clean(school)
    undo(school)
    assert {state_of(school, *key) for key in KEYS} == {"pending"}
    redo(school)
    assert {state_of(school, *key) for key in KEYS} == {"approved"}
    undo(school)
    assert {state_of(school, *key) for key in KEYS} == {"pending"}


def test_undoing_a_second_decision_brings_back_the_first(school: Office) -> None:
    decide(school, KEYS[:1], Choice(Verdict.REJECT, "人数已满"))
    decide(school, KEYS[:1], Choice(Verdict.APPROVE))
    undo(school)
    assert state_of(school, *KEYS[0]) == "rejected"
    undo(school)
    assert state_of(school, *KEYS[0]) == "pending"


def test_an_import_is_taken_back_whole(office: Office) -> None:
    empty = states(office)
    begin(office)
    undo(office, 3)
    assert states(office) == empty


def test_an_import_on_which_decisions_rest_stays_and_they_are_named(school: Office) -> None:
    decide(school, KEYS[:1], Choice(Verdict.APPROVE))
    requests_act = acts(school)[2].id
    with pytest.raises(Fault) as refused:
        undo_act(school, requests_act)
    assert refused.value.message == "undo-rested-on"
    assert refused.value.arguments["decisions"] == ("T1 P1",)
    undo(school)
    undo_act(school, requests_act)
    assert review(school).items == ()


def test_an_earlier_decision_is_not_taken_back_under_a_later_one(school: Office) -> None:
    first = decide(school, KEYS[:2], Choice(Verdict.APPROVE))
    decide(school, KEYS[:1], Choice(Verdict.REJECT, "换人"))
    with pytest.raises(Fault) as refused:
        undo_act(school, first.act)
    assert refused.value.message == "undo-decided-since"
    assert [state_of(school, *key) for key in KEYS[:2]] == ["rejected", "approved"]


def test_an_undo_of_several_is_all_or_none(school: Office) -> None:
    with pytest.raises(Fault):
        undo(school, 0)
    undo(school, 99)
    assert review(school).items == ()
    with pytest.raises(Fault) as refused:
        undo(school)
    assert refused.value.message == "undo-nothing"


def test_after_something_new_what_was_undone_stays_undone(school: Office) -> None:
    decide(school, KEYS[:1], Choice(Verdict.APPROVE))
    undo(school)
    decide(school, KEYS[1:2], Choice(Verdict.APPROVE))
    with pytest.raises(Fault) as refused:
        redo(school)
    assert refused.value.message == "redo-nothing"


VERDICTS = st.sampled_from([Verdict.APPROVE, Verdict.REJECT, Verdict.RETURN, Verdict.SHELVE])
DECIDE = st.tuples(st.just("decide"), st.sampled_from(KEYS).map(lambda key: [key]), VERDICTS)
BRING = st.tuples(st.just("bring"), st.sampled_from(["T1", "T2", "T3"]), st.sampled_from(["P1", "P2"]))
ROSTER = st.tuples(st.just("roster"), st.sampled_from(["T1", "T3"]), st.sampled_from(["甲", "乙"]))


def perform(office: Office, step: Any) -> str:
    """Does one step; the id of its act, '' where it changed nothing."""
    held = {act.id for act in acts(office)}
    match step:
        case "decide", keys, verdict:
            decide(office, keys, Choice(verdict))
        case "bring", no, code:
            bring_rows(office, "requests", request(no, code))
        case "roster", no, name:
            bring_rows(office, "roster", teacher(no, name))
    return next((act.id for act in acts(office) if act.id not in held), "")


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    steps=st.lists(st.one_of(DECIDE, BRING, ROSTER), min_size=1, max_size=6),
    order=st.randoms(use_true_random=False),
)
def test_any_acts_undone_in_any_permitted_order_are_as_if_never_done(
    tmp_path_factory: pytest.TempPathFactory, steps: list[Any], order: Any
) -> None:
    office = new_office(tmp_path_factory.mktemp("acts"))
    begin(office)
    done = [(perform(office, step), step) for step in steps]
    undone = _undo_some(office, [act for act, _ in done if act], order)
    other = new_office(tmp_path_factory.mktemp("replay"))
    begin(other)
    for act, step in done:
        if act and act not in undone:
            perform(other, step)
    assert states(office) == states(other)
    assert verify(office).intact


def _undo_some(office: Office, candidates: list[str], order: Any) -> set[str]:
    undone = set()
    order.shuffle(candidates)
    for act in candidates[: order.randint(0, len(candidates))]:
        try:
            undo_act(office, act)
        except Fault:
            continue
        undone.add(act)
    return undone


def test_the_history_keeps_every_turn(school: Office, tmp_path: Path) -> None:
    approve_clean(school)
    undo(school)
    redo(school)
    assert [act.kind for act in acts(school)][-3:] == ["decide", "undo", "redo"]
    assert verify(school).intact
