"""Suggestions from both stores: what suits, what is in nobody's way, what to choose instead."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from tests.journeys.school import bring_rows, project, request, teacher

from xuanke.domain.case import Filed, Group
from xuanke.domain.catalogue import Clearance, Mode
from xuanke.domain.examine import examine
from xuanke.domain.people import Commitment, Post
from xuanke.domain.requests import Request, RequestKey, RequestState
from xuanke.domain.review import Verdict
from xuanke.faults import Fault
from xuanke.journeys import demo, guide
from xuanke.journeys.decide import Choice, decide
from xuanke.journeys.guidance import Guidance, bar, prepare
from xuanke.journeys.office import Office

OPEN1, OPEN2 = date(2020, 8, 30), date(2020, 9, 14)
DAYS = {"mode": Mode.IN_PERSON, "starts": date(2020, 10, 12), "ends": date(2020, 10, 13)}


def on(office: Office, day: date) -> Office:
    return replace(office, on=day)


def suggested(office: Office, no: str) -> list[str]:
    return [each.project for each in guide.for_teacher(prepare(office), no)]


@pytest.fixture
def school(office: Office) -> Office:
    bring_rows(
        office,
        "catalogue",
        project("P1", phases=("初中",), subjects=("生物",)),
        project("P2", phases=("小学",), subjects=("语文",)),
        project("P3", phases=("初中",), subjects=("生物",), boarding=True),
    )
    bring_rows(office, "roster", teacher("T1"), teacher("T2", phases=("小学",), subjects=("语文",)))
    return on(office, OPEN1)


def test_a_teacher_is_shown_what_is_meant_for_them_with_reasons_that_add_up(school: Office) -> None:
    (only,) = guide.for_teacher(prepare(school), "T1")
    assert only.project == "P1"
    assert [reason.message for reason in only.reasons] == ["guide-subject", "guide-phase", "guide-remote"]
    assert only.score == sum(reason.weight for reason in only.reasons)


def test_the_weights_are_the_terms(school: Office) -> None:
    light = replace(school, term=replace(school.term, guide={"subject": 1, "phase": 1, "remote": 0}))
    (only,) = guide.for_teacher(prepare(light), "T1")
    assert only.score == 2


def test_what_is_chosen_already_is_not_suggested_again(school: Office) -> None:
    bring_rows(school, "requests", request("T1", "P1"))
    assert suggested(school, "T1") == []


def test_a_project_names_the_teachers_whom_it_suits(school: Office) -> None:
    guidance = prepare(school)
    assert [each.teacher for each in guide.for_project(guidance, "P2")] == ["T2"]
    assert guide.for_project(guidance, "P3") == ()


def test_a_group_and_everybody_are_answered_in_order(school: Office) -> None:
    guidance = prepare(school)
    assert [each.teacher for each in guide.for_all(guidance)] == ["T1", "T2"]
    assert [each.teacher for each in guide.for_group(guidance, "小学", "语文")] == ["T2"]
    assert list(guide.for_group(guidance, "小学", "数学")) == []


def test_an_unknown_project_and_an_unnamed_run_are_refused(school: Office) -> None:
    bring_rows(school, "catalogue", project("P9", run="1"), project("P9", run="2"))
    guidance = prepare(school)
    with pytest.raises(Fault, match="guide-no-project"):
        guide.for_project(guidance, "P8")
    with pytest.raises(Fault, match="guide-which-run"):
        guide.for_project(guidance, "P9")


@pytest.mark.parametrize(
    ("round_number", "day", "barred"),
    [(1, OPEN1, ""), (1, OPEN2, ""), (2, OPEN2, "barred-none")],
)
def test_who_chose_nothing_in_round_one_is_shown_nothing_in_round_two(
    school: Office, round_number: int, day: date, barred: str
) -> None:
    bring_rows(school, "catalogue", project("P4", subjects=("生物",)))
    bring_rows(school, "requests", request("T1", "P4", round_number))
    guidance = prepare(on(school, day))
    assert bar(guidance, "T1") == barred
    assert (guide.for_teacher(guidance, "T1") == ()) == bool(barred)


def test_once_both_rounds_are_over_courses_are_named_for_the_next_term(school: Office) -> None:
    runs = (project("P4", run=str(n), phases=("初中",), subjects=("生物",), **DAYS) for n in (1, 2))
    bring_rows(school, "catalogue", *runs)
    bring_rows(school, "clearances", Clearance("临溪市教师进修学校", date(2020, 8, 1)))
    bring_rows(school, "commitments", Commitment("T1", "市教研会议", date(2020, 10, 13), date(2020, 10, 13)))
    last = prepare(on(school, date(2020, 9, 17)))
    assert (last.over, guide.for_teacher(last, "T1"), bar(last, "T1")) == (False, (), "barred-none")
    over = prepare(on(school, date(2020, 9, 18)))
    assert (over.over, bar(over, "T1")) == (True, "")
    assert [each.project for each in guide.for_teacher(over, "T1")] == ["P1", "P4/1"]


def test_who_left_and_who_has_all_that_the_round_allows_are_shown_nothing(school: Office) -> None:
    bring_rows(school, "catalogue", project("P4"))
    bring_rows(school, "roster", teacher("T3", post=Post.RETIRED))
    bring_rows(school, "requests", request("T1", "P4"))
    rules = dict(school.term.rules)
    rules["too-many-requests"] = replace(rules["too-many-requests"], parameters={"most": 1})
    guidance = prepare(replace(school, term=replace(school.term, rules=rules)))
    assert [bar(guidance, no) for no in ("T1", "T2", "T3")] == [
        "guide-has-most",
        "",
        "guide-not-in-post",
    ]
    assert {each.teacher for each in guide.for_all(guidance)} == {"T2"}


def test_instead_of_a_refused_request_another_run_comes_first_and_never_the_same_one(office: Office) -> None:
    mine = {"phases": ("初中",), "subjects": ("生物",)}
    bring_rows(
        office,
        "catalogue",
        project("P1", run="1"),
        project("P1", run="2"),
        project("P2", **mine),
    )
    bring_rows(office, "roster", teacher("T1"))
    bring_rows(office, "requests", request("T1", "P1", run="1"))
    key = RequestKey("T1", "P1/1", 1)
    decide(office, [key], Choice(Verdict.REJECT, "请选别的班次"))
    others = guide.alternatives(on(office, OPEN2), key)
    assert [each.project for each in others] == ["P1/2", "P2"]
    assert others[0].reasons[0].message == "guide-other-run"


def test_the_request_to_replace_takes_no_days_from_what_replaces_it(office: Office) -> None:
    bring_rows(office, "catalogue", project("P1", **DAYS), project("P2", **DAYS))
    bring_rows(office, "roster", teacher("T1"))
    bring_rows(office, "clearances", Clearance("临溪市教师进修学校", date(2020, 8, 1)))
    bring_rows(office, "requests", request("T1", "P1"))
    assert suggested(on(office, OPEN1), "T1") == []
    others = guide.alternatives(on(office, OPEN1), RequestKey("T1", "P1", 1))
    assert [each.project for each in others] == ["P2"]


@pytest.fixture(scope="module")
def guidance(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Guidance]:
    folder: Path = tmp_path_factory.mktemp("sample")
    list(demo.fill(demo.open_sample(folder, "示例")))
    yield prepare(on(demo.open_sample(folder, "示例"), OPEN2))


def with_request(group: Group, no: str, asked: Request) -> Group:
    people = (
        replace(person, filed=(*person.filed, Filed(asked, RequestState.PENDING)))
        if person.key == no
        else person
        for person in group.people
    )
    return replace(group, people=tuple(people))


def test_nothing_that_a_rule_would_block_or_warn_of_is_suggested_to_anybody(guidance: Guidance) -> None:
    asks_first = {
        person.key
        for group in guidance.groups
        for person in group.people
        if person.teacher and person.teacher.joined and person.teacher.joined > date(2020, 9, 5)
    }
    found = [each for each in guide.for_all(guidance, 3) if each.teacher not in asks_first]
    assert len({each.teacher for each in found}) > 30
    group_of = {person.key: group for group in guidance.groups for person in group.people}
    for each in found:
        at = datetime(2020, 9, 15, 9)
        item = guidance.project(each.project)
        asked = Request(each.teacher, item.code, 2, run=item.run, chosen_at=at, position=9999)
        group = with_request(group_of[each.teacher], each.teacher, asked)
        (examined,) = (e for e in examine([group], guidance.shared) if e.filed.request is asked)
        assert [f.rule for f in examined.findings if f.severity != "info"] == [], each


def test_the_same_lists_come_every_time(guidance: Guidance) -> None:
    assert list(guide.for_all(guidance)) == list(guide.for_all(guidance))
