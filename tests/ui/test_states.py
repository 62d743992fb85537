"""What the pages show is chosen by pure functions; here from a small school, without Qt."""

from datetime import date
from pathlib import Path

import pytest
from tests.journeys.school import bring_rows, new_office, project, request, teacher

from xuanke.domain.catalogue import Level, Mode
from xuanke.domain.findings import Severity
from xuanke.domain.requests import RequestState
from xuanke.domain.review import Verdict
from xuanke.domain.term import Term, parse_term
from xuanke.journeys.decide import Choice, decide
from xuanke.journeys.office import Office, shipped_term
from xuanke.journeys.review import review
from xuanke.ui.catalogue.state import blocks, chosen_of, present_facets
from xuanke.ui.catalogue.values import Wish
from xuanke.ui.review.naming import marks_of
from xuanke.ui.review.sheet import present_sheet
from xuanke.ui.review.state import present_queue
from xuanke.ui.review.values import Queue, Step
from xuanke.ui.settings.state import own_layer, present_form
from xuanke.ui.settings.values import Filled
from xuanke.ui.teachers.state import matching, twice_named, with_mark
from xuanke.ui.teachers.values import TeacherRow
from xuanke.ui.today.state import phase_of, present_today
from xuanke.ui.today.values import Phase
from xuanke.ui.typed import as_number, parse_spans

DAYS = {"starts": date(2020, 12, 1), "ends": date(2020, 12, 2)}


@pytest.fixture(scope="module")
def term() -> Term:
    return parse_term(shipped_term("2020H2"))


@pytest.fixture
def office(tmp_path: Path) -> Office:
    """Three biology teachers: two away on one day; the third asks for lodging, and for a clean course."""
    office = new_office(tmp_path)
    bring_rows(office, "roster", teacher("T1", "周岚"), teacher("T2", "许静"), teacher("T3", "许静"))
    bring_rows(
        office,
        "catalogue",
        project("P1", mode=Mode.IN_PERSON, **DAYS),
        project("P2", mode=Mode.IN_PERSON, boarding=True, **DAYS),
        project("P3", mode=Mode.REMOTE),
    )
    bring_rows(
        office, "requests", request("T1", "P1"), request("T2", "P1"), request("T3", "P2"), request("T3", "P3")
    )
    return office


def queue(office: Office, step: Step, round_number: int | None = None) -> Queue:
    found = review(office)
    return present_queue(found.items, found.queue, step, round_number)


def test_each_request_lies_in_one_pile(office: Office) -> None:
    left = {each.step: each.left for each in queue(office, Step.LOOK).steps}
    assert left == {Step.BLOCKED: 1, Step.CLEAN: 1, Step.LOOK: 2, Step.SIGN: 0, Step.REPORT: 0}


def test_two_colleagues_on_one_day_are_one_thing(office: Office) -> None:
    shown = queue(office, Step.LOOK)
    assert [(thing.rule, len(thing.entries)) for thing in shown.things] == [("cover-shortage", 2)]
    assert shown.things[0].label == (
        "ui-thing-group",
        {"group": "初中·生物", "first": "12-01", "last": "12-02"},
    )


def test_a_step_of_the_other_round_is_empty(office: Office) -> None:
    assert queue(office, Step.LOOK, 2).total == 0


def test_an_approved_request_moves_to_check_and_sign(office: Office) -> None:
    key = queue(office, Step.CLEAN).things[0].entries[0].key
    decide(office, [key], Choice(Verdict.APPROVE))
    shown = queue(office, Step.SIGN)
    assert [entry.state for thing in shown.things for entry in thing.entries] == [RequestState.APPROVED]
    assert shown.decided == 1


def test_teachers_of_one_name_are_marked_and_others_are_not(office: Office) -> None:
    assert set(marks_of(review(office).items)) == {"T2", "T3"}


def test_a_thing_that_is_about_one_of_two_of_a_name_says_which(office: Office) -> None:
    bring_rows(office, "catalogue", project("P4", mode=Mode.IN_PERSON, **DAYS))
    bring_rows(office, "requests", request("T3", "P3"), request("T3", "P4"), request("T3", "P1"))
    clash = next(thing for thing in queue(office, Step.LOOK).things if thing.rule == "date-clash")
    assert clash.label[1] == {"name": "许静", "mark": "生物·T3"}


def test_a_sheet_holds_the_finding_its_clause_and_the_days_of_the_group(office: Office) -> None:
    items = review(office).items
    each = next(e for e in items if e.filed.request.teacher == "T1")
    sheet = present_sheet(each, office.term, items, "理由")
    said = sheet.findings[0]
    assert (said.rule, said.severity) == ("cover-shortage", Severity.WARN)
    assert said.clause_text is not None
    assert said.clause_text.zh
    assert sheet.lanes is not None
    assert sheet.lanes.short == {date(2020, 12, 1), date(2020, 12, 2)}
    assert [lane.name for lane in sheet.lanes.lanes if lane.away] == ["周岚", "许静", "许静"]
    assert sheet.lanes.lanes[0].this


@pytest.mark.parametrize(
    ("on", "phase"),
    [
        (date(2020, 8, 20), Phase.BEFORE),
        (date(2020, 8, 26), Phase.ROUND1),
        (date(2020, 9, 5), Phase.ROUND1),
        (date(2020, 9, 6), Phase.REVIEW),
        (date(2020, 9, 13), Phase.ROUND2),
        (date(2020, 9, 19), Phase.REVIEW),
        (date(2021, 1, 2), Phase.END),
    ],
)
def test_the_day_says_what_the_school_is_at(office: Office, on: date, phase: Phase) -> None:
    assert phase_of(office.term, on, review(office).items) is phase


def test_with_everything_decided_the_school_waits(office: Office) -> None:
    keys = [each.filed.request.key for each in review(office).items]
    decide(office, keys, Choice(Verdict.REJECT, "另有安排"))
    decided = review(office).items
    assert phase_of(office.term, date(2020, 9, 10), decided) is Phase.WAITING
    assert phase_of(office.term, date(2020, 10, 10), decided) is Phase.TRAINING


def test_a_round_two_that_is_over_and_was_not_brought_is_asked_for(office: Office) -> None:
    decide(
        office, [each.filed.request.key for each in review(office).items], Choice(Verdict.REJECT, "另有安排")
    )
    items = review(office).items

    def lacks(on: date) -> bool:
        return present_today(office.term, on, (), items, causes=(), counts={}).lacks_round2

    assert not lacks(date(2020, 9, 10))
    assert lacks(date(2020, 9, 19))
    assert not lacks(date(2020, 10, 10))


def test_a_school_that_brought_no_requests_has_not_reviewed_them(term: Term) -> None:
    assert phase_of(term, date(2020, 9, 10), ()) is Phase.REVIEW
    assert phase_of(term, date(2020, 10, 10), ()) is Phase.TRAINING


def test_what_the_school_can_never_approve_is_known_from_the_project_alone(term: Term) -> None:
    assert [f.rule for f in blocks(project("P", mode=Mode.REMOTE, boarding=True), term)] == ["boarding"]
    provincial = project("P", mode=Mode.IN_PERSON, level=Level.PROVINCE, **DAYS)
    assert [f.rule for f in blocks(provincial, term)] == ["provincial-in-person"]
    assert not blocks(project("P", mode=Mode.REMOTE), term)


def test_a_wish_for_a_subject_also_takes_what_names_none() -> None:
    assert chosen_of(Wish(subject="生物")) == {"subject": {"生物", ""}}
    both = Wish(subject="生物", chosen=(("subject", ("生物", "英语")), ("mode", ())))
    assert chosen_of(both) == {"subject": {"生物"}}


def test_a_facet_that_tells_nothing_apart_is_left_out() -> None:
    counts = {"mode": {"remote": 3, "blended": 1}, "level": {"county": 4}, "seats": {"unknown": 4}}
    assert [facet.id for facet in present_facets(counts)] == ["mode"]


def test_a_confirmed_date_is_assumed_no_more_and_other_settings_stay(term: Term) -> None:
    own = {"rules": {"cover-shortage": {"share": 0.5}}, "budget": {"yuan": 9000}}
    filled = Filled(
        stages=(("review1", date(2020, 9, 7), date(2020, 9, 9)),),
        severities=(("boarding", Severity.WARN),),
        numbers=(("cover-shortage", "least", 2),),
        days=(("busy_days", (date(2020, 11, 12),)), ("holidays", ())),
    )
    assert own_layer(own, filled) == {
        "stages": [{"id": "review1", "starts": "2020-09-07", "ends": "2020-09-09", "assumed": False}],
        "rules": {"cover-shortage": {"share": 0.5, "least": 2}, "boarding": {"severity": "warn"}},
        "budget": {"yuan": 9000},
        "calendar": {"busy_days": ["2020-11-12"], "holidays": []},
    }


def test_the_form_shows_every_stage_and_rule(term: Term) -> None:
    form = present_form(term, "青禾", "home")
    assert {stage.id for stage in form.stages if stage.assumed} == {"review1", "review2"}
    assert {rule.rule for rule in form.rules} == set(term.rules)


def test_teachers_are_found_by_name_number_and_subject() -> None:
    rows = [TeacherRow(teacher("T1", "周岚")), TeacherRow(teacher("T2", "许静", subjects=("英语",)))]
    assert [row.teacher.no for row in matching(rows, "英语 T2")] == ["T2"]
    assert [row.teacher.no for row in matching(rows, "周")] == ["T1"]


def test_two_of_one_name_are_told_apart_by_subject_and_number() -> None:
    first, second = teacher("T0000417", "王芳"), teacher("T0000092", "王芳")
    assert with_mark(first, twice_named([first, second])) == "王芳(生物·0417)"
    assert with_mark(first, twice_named([first])) == "王芳"


def test_days_and_numbers_are_read_as_people_type_them() -> None:
    assert parse_spans("2020-11-12、2020/11/3 2020.2.1") == tuple(
        date(2020, *day) for day in ((2, 1), (11, 3), (11, 12))
    )
    holidays = tuple(date(2020, 10, day) for day in range(1, 9))
    for joined in ("2020-10-01…2020-10-08", "2020-10-1 至 2020-10-8", "2020/10/1 - 2020/10/8"):
        assert parse_spans(joined) == holidays
    for wrong in ("2020-2-31", "明天", "2020-10-08…2020-10-01", "2020-1-1…2029-1-1"):
        with pytest.raises(ValueError):
            parse_spans(wrong)
    assert as_number(" 2 ") == 2
    assert as_number("0.3") == 0.3
    with pytest.raises(ValueError, match="float"):
        as_number("三")
