"""What must hold of any term: the order of rows changes nothing, and taking something away frees others."""

import json
from dataclasses import replace
from datetime import date, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.domain.school import examined, filed, group, nobody, person, project, teacher

from xuanke.domain.case import Filed, Group, Person
from xuanke.domain.catalogue import Level, Mode, Project, ProjectKind, ProjectState
from xuanke.domain.examine import Examined
from xuanke.domain.findings import Severity
from xuanke.domain.people import Post
from xuanke.domain.requests import RequestKey, RequestState
from xuanke.domain.rules import RULES

NUMBERS = [f"T{n}" for n in range(6)]
CODES = [f"P{n}" for n in range(5)]
LIVE_RULES = {id for id, rule in RULES.items() if rule.for_live}


@st.composite
def projects(draw: st.DrawFn) -> list[Project]:
    def one(code: str) -> Project:
        first = date(2020, 10, 12) + timedelta(days=draw(st.integers(0, 4)))
        return project(
            code,
            first,
            first + timedelta(days=draw(st.integers(0, 2))),
            mode=draw(st.sampled_from(Mode)),
            level=draw(st.sampled_from(Level)),
            kind=draw(st.sampled_from(ProjectKind)),
            state=draw(st.sampled_from([ProjectState.PUBLISHED, ProjectState.CANCELLED])),
            seats=draw(st.sampled_from([None, 1, 3])),
            boarding=draw(st.booleans()),
        )

    return [one(code) for code in CODES[:-1]]


@st.composite
def people(draw: st.DrawFn) -> list[Person]:
    return [draw(asking(no)) for no in NUMBERS]


@st.composite
def asking(draw: st.DrawFn, no: str) -> Person:
    wanted = draw(
        st.lists(st.tuples(st.sampled_from(CODES), st.sampled_from([1, 2])), unique=True, max_size=4)
    )
    requests = [
        filed(
            no,
            code,
            round,
            draw(st.sampled_from(RequestState)),
            position=n,
            chosen_at=datetime(2020, 9, 1) + timedelta(days=draw(st.integers(0, 16))),
        )
        for n, (code, round) in enumerate(wanted)
    ]
    if draw(st.integers(0, 5)) == 0:
        return nobody(no, *requests)
    return person(teacher(no, post=draw(st.sampled_from([Post.IN_POST, Post.IN_POST, Post.LEFT]))), *requests)


def groups_of(everybody: list[Person]) -> list[Group]:
    known = [p for p in everybody if p.teacher]
    unknown = [group(p) for p in everybody if not p.teacher]
    return ([group(*known)] if known else []) + unknown


def said(review: list[Examined]) -> dict[RequestKey, set[str]]:
    return {each.filed.request.key: {f.message for f in each.findings} for each in review}


@given(people(), projects(), st.randoms())
@settings(max_examples=40, deadline=None)
def test_the_order_of_people_and_of_their_rows_changes_no_finding(everybody, catalogue, rnd) -> None:
    shuffled = [replace(p, filed=tuple(rnd.sample(p.filed, len(p.filed)))) for p in everybody]
    rnd.shuffle(shuffled)
    assert said(examined(groups_of(everybody), catalogue)) == said(examined(groups_of(shuffled), catalogue))


@given(people(), projects())
@settings(max_examples=40, deadline=None)
def test_rejecting_a_request_brings_no_other_request_a_finding(everybody, catalogue) -> None:
    before = said(examined(groups_of(everybody), catalogue))
    first = next((f for p in everybody for f in p.filed if f.state.is_live), None)
    if first is None:
        return
    rejected = Filed(first.request, RequestState.REJECTED)
    after = said(
        examined(
            groups_of(
                [replace(p, filed=tuple(rejected if f is first else f for f in p.filed)) for p in everybody]
            ),
            catalogue,
        )
    )
    assert {key for key in after if not after[key] <= before[key]} == set()


@given(people(), projects())
@settings(max_examples=40, deadline=None)
def test_every_request_comes_out_once_and_what_is_not_live_weighs_on_nobody(everybody, catalogue) -> None:
    review = examined(groups_of(everybody), catalogue)
    assert sorted(said(review)) == sorted(f.request.key for p in everybody for f in p.filed)
    for each in review:
        rules = {f.rule for f in each.findings}
        if each.filed.state is RequestState.WITHDRAWN:
            assert not rules
        elif not each.is_live:
            assert not rules & LIVE_RULES


@given(people(), projects())
@settings(max_examples=40, deadline=None)
def test_findings_come_gravest_first_and_their_evidence_is_plain(everybody, catalogue) -> None:
    order = list(Severity)
    for each in examined(groups_of(everybody), catalogue):
        weights = [order.index(f.severity) for f in each.findings]
        assert weights == sorted(weights)
        for finding in each.findings:
            assert json.loads(json.dumps(finding.evidence)) is not None
            assert len({f.rule for f in each.findings}) == len(each.findings)


def test_after_the_blocked_are_rejected_what_hung_on_them_is_gone() -> None:
    day = date(2020, 10, 12)
    catalogue = [project("P0", day, boarding=True, seats=1), project("P1", day)]
    asked = [filed("T0", "P0"), filed("T0", "P1")]
    review = examined([group(person(teacher("T0"), *asked))], catalogue)
    assert said(review)["T0", "P1", 1] == {"finding-date-clash"}
    decided = [Filed(asked[0].request, RequestState.REJECTED), asked[1]]
    review = examined([group(person(teacher("T0"), *decided))], catalogue)
    assert said(review) == {("T0", "P0", 1): {"finding-boarding"}, ("T0", "P1", 1): set()}


def test_an_unknown_number_with_two_runs_of_a_code_takes_one_seat_of_each() -> None:
    catalogue = [project("P0", seats=1, run="1"), project("P0", seats=1, run="2")]
    asked = [filed("D", "P0", run="1"), filed("D", "P0", run="2"), filed("D", "P0", 2, run="1")]
    review = examined([group(nobody("D", *asked))], catalogue)
    assert not any("over-capacity" in message for found in said(review).values() for message in found)
