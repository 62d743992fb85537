"""Requests that share what is wrong are one thing to decide."""

from datetime import date
from typing import Any

from tests.domain.school import examined, filed, group, nobody, person, project, teacher

from xuanke.domain.catalogue import ProjectKind, ProjectState
from xuanke.domain.causes import blocked_piles, causes, summary
from xuanke.domain.people import Post
from xuanke.domain.requests import RequestState

MONDAY = date(2020, 10, 12)


def keys(found: Any) -> list[tuple[str, tuple[str, ...], int]]:
    return [(cause.rule, cause.key, len(cause.requests)) for cause in found]


def test_two_colleagues_away_on_one_day_are_one_thing() -> None:
    a, b = teacher("A"), teacher("B")
    found = causes(
        examined(
            [group(person(a, filed("A", "P1")), person(b, filed("B", "P2")))],
            [project("P1", MONDAY, date(2020, 10, 13)), project("P2", date(2020, 10, 13))],
        )
    )
    where = ("文澜", "", "初中", "语文")
    assert keys(found) == [("cover-shortage", (*where, "2020-10-13", "2020-10-13"), 2)]
    assert found[0].arguments["group"] == "初中·语文"


def test_short_days_that_touch_are_one_run_and_others_another() -> None:
    a, b = teacher("A"), teacher("B")
    days = {"P1": (12, 13), "P2": (13, 14), "P3": (12, 14), "P4": (19, 19), "P5": (19, 19)}
    projects = [
        project(code, date(2020, 10, first), date(2020, 10, last)) for code, (first, last) in days.items()
    ]
    c = teacher("C")
    people = [
        person(a, filed("A", "P1"), filed("A", "P4")),
        person(b, filed("B", "P3"), filed("B", "P5")),
        person(c, filed("C", "P2")),
    ]
    found = causes(examined([group(*people)], projects))
    assert [(c.key[-2:], len(c.requests)) for c in found] == [
        (("2020-10-12", "2020-10-14"), 3),
        (("2020-10-19", "2020-10-19"), 2),
    ]


def test_a_full_class_is_one_thing_whoever_asked() -> None:
    people = [person(teacher(no), filed(no, "P1")) for no in "ABC"]
    found = causes(examined([group(*people)], [project("P1", seats=2)]))
    assert keys(found) == [("over-capacity", ("P1",), 3)]


def test_a_request_belongs_to_its_gravest_finding_only() -> None:
    both = [filed("A", "P1"), filed("A", "P2")]
    projects = [
        project("P1", MONDAY, phases=("高中",)),
        project("P2", MONDAY, kind=ProjectKind.DIRECTIVE),
    ]
    found = causes(examined([group(person(teacher("A"), *both))], projects))
    assert keys(found) == [("date-clash", ("A",), 2)]


def test_what_was_decided_is_no_longer_a_thing_to_decide() -> None:
    people = [
        person(teacher("A"), filed("A", "P1", state=RequestState.APPROVED)),
        person(teacher("B"), filed("B", "P1")),
    ]
    found = causes(examined([group(*people)], [project("P1", kind=ProjectKind.DIRECTIVE)]))
    assert keys(found) == [("directive-project", ("P1",), 1)]


def test_what_is_blocked_piles_up_by_project_where_that_is_at_fault_else_by_teacher() -> None:
    groups = [
        group(
            person(teacher("A"), filed("A", "P1")),
            person(teacher("B"), filed("B", "P1")),
            person(teacher("C", post=Post.RETIRED), filed("C", "P2"), filed("C", "P3")),
        ),
        group(nobody("D", filed("D", "P9"))),
    ]
    projects = [project("P1", state=ProjectState.CANCELLED), project("P2"), project("P3")]
    review = examined(groups, projects)
    assert causes(review) == ()
    assert keys(blocked_piles(review)) == [
        ("unknown-teacher", ("D",), 1),
        ("inactive-teacher", ("C",), 2),
        ("withdrawn-project", ("P1",), 2),
    ]


def test_the_summary_counts_live_requests() -> None:
    people = [
        person(teacher("A"), filed("A", "P1"), filed("A", "P3", state=RequestState.WITHDRAWN)),
        person(teacher("B"), filed("B", "P2"), filed("B", "P1", state=RequestState.APPROVED)),
        person(teacher("C"), filed("C", "P3"), filed("C", "P1", state=RequestState.REJECTED)),
        person(teacher("D"), filed("D", "P1", state=RequestState.SENT)),
    ]
    projects = [project("P1"), project("P2", kind=ProjectKind.DIRECTIVE), project("P3", boarding=True)]
    counts = summary(examined([group(*people)], projects))
    assert (counts.requests, counts.clean, counts.flagged, counts.blocked, counts.causes) == (5, 2, 2, 1, 1)
    assert counts.by_rule == {"boarding": 1, "directive-project": 1}
