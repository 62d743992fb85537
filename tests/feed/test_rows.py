"""A project as a row and back."""

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from xuanke.domain.catalogue import Funding, Level, Mode, Project, ProjectKind, ProjectState
from xuanke.feed.rows import BadRow, from_row, to_line, to_row

WORDS = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=8)
NAMES = WORDS.map(str.strip).filter(bool)
LISTS = st.lists(WORDS, max_size=3).map(tuple)
NUMBERS = st.none() | st.floats(0, 1e6)
COUNTS = st.none() | st.integers(0, 10**6)
DAYS = st.dates(date(2020, 1, 1), date(2021, 12, 31))

PROJECTS = st.builds(
    Project,
    code=NAMES,
    title=NAMES,
    institution=NAMES,
    mode=st.sampled_from(Mode),
    run=WORDS,
    level=st.sampled_from(Level),
    region=WORDS,
    kind=st.sampled_from(ProjectKind),
    phases=LISTS,
    subjects=LISTS,
    audience=WORDS,
    themes=LISTS,
    credits=NUMBERS,
    hours=NUMBERS,
    starts=DAYS,
    ends=st.none() | st.dates(date(2022, 1, 1), date(2022, 12, 31)),
    meeting_days=st.lists(DAYS, max_size=3).map(tuple),
    venue=WORDS,
    seats=COUNTS,
    enrolled=COUNTS,
    fee=NUMBERS,
    funding=st.sampled_from(Funding),
    boarding=st.booleans(),
    state=st.sampled_from(ProjectState),
    source=WORDS,
    extra=st.lists(st.tuples(WORDS, WORDS), max_size=2).map(tuple),
)

ROW = {"code": "330001", "title": "阅读教学", "institution": "某学院", "mode": "remote"}


@given(PROJECTS)
@settings(max_examples=200, deadline=None)
def test_a_project_survives_its_row(project: Project) -> None:
    assert from_row(json.loads(to_line(project))) == project


def test_a_row_leaves_out_what_goes_without_saying() -> None:
    assert to_row(Project("330001", "阅读教学", "某学院", Mode.REMOTE)) == ROW


def test_a_field_of_a_later_program_is_kept_and_shown() -> None:
    project = from_row(ROW | {"班额": "小班", "rating": {"stars": 5}})
    assert project.extra == (("班额", "小班"), ("rating", '{"stars": 5}'))


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"title": " "}, "feed-row-missing"),
        ({"mode": "in_person"}, "feed-row-missing"),
        ({"mode": "by post"}, "feed-row-unknown-value"),
        ({"mode": []}, "feed-row-unknown-value"),
        ({"code": 330001}, "feed-row-not-text"),
        ({"subjects": "语文"}, "feed-row-not-a-list"),
        ({"subjects": [1]}, "feed-row-not-text"),
        ({"extra": ["a"]}, "feed-row-not-a-list"),
        ({"credits": "八"}, "feed-row-not-a-number"),
        ({"credits": float("nan")}, "feed-row-not-a-number"),
        ({"fee": -1}, "feed-row-not-a-number"),
        ({"seats": 2.5}, "feed-row-not-a-number"),
        ({"seats": True}, "feed-row-not-a-number"),
        ({"starts": "2020-13-01"}, "feed-row-not-a-date"),
        ({"starts": 5}, "feed-row-not-a-date"),
        ({"meeting_days": "2020-09-01"}, "feed-row-not-a-list"),
        ({"boarding": "yes"}, "feed-row-unknown-value"),
        ({"starts": "2020-09-02", "ends": "2020-09-01"}, "feed-row-dates-reversed"),
    ],
)
def test_a_row_that_is_no_project_says_why(change: dict[str, Any], reason: str) -> None:
    with pytest.raises(BadRow) as caught:
        from_row(ROW | change)
    assert caught.value.reason == reason
