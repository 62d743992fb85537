"""A term file is read whole or refused with every problem; what a locality sets lies over what is shipped."""

from copy import deepcopy
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.domain.situations import shipped, term

from xuanke.domain.findings import Severity
from xuanke.domain.term import TermError, in_force, merge, parse_term

TERM = term()


def problems(**overrides: Any) -> set[tuple[str, str]]:
    with pytest.raises(TermError) as caught:
        term(**overrides)
    return {(p.reason, p.place) for p in caught.value.problems}


def test_every_problem_of_a_term_file_is_named_at_once_with_its_place() -> None:
    found = problems(
        rules={
            "no-such-rule": {"severity": "warn", "clause": "一（一）"},
            "boarding": {"severity": "forbid", "clause": "九（九）"},
            "cover-shortage": {"shares": 0.4, "least": "one"},
        },
        stages=[{"id": "round1", "starts": date(2020, 9, 6)}],
        calendar={"holidays": ["Christmas"]},
        clauses=[{"number": "五（三）", "enforced_by": ["nobody-knows"]}],
    )
    assert found == {
        ("term-unknown-rule", "rules"),
        ("term-unknown-severity", "rules.boarding"),
        ("term-unknown-clause", "rules.boarding"),
        ("term-unknown-parameter", "rules.cover-shortage"),
        ("term-not-a-number", "rules.cover-shortage.least"),
        ("term-dates-reversed", "stages.round1"),
        ("term-not-a-date", "calendar.holidays"),
        ("term-unknown-rule", "clauses.五（三）"),
    }


@pytest.mark.parametrize("key", ["id", "notice", "holds_from", "name", "stages", "clauses"])
def test_a_term_file_without_something_that_it_needs_is_refused(key: str) -> None:
    document = dict(deepcopy(shipped()))
    del document[key]
    with pytest.raises(TermError):
        parse_term(document)


@pytest.mark.parametrize(
    ("day", "teaches"),
    [
        (date(2020, 9, 25), True),
        (date(2020, 9, 26), False),
        (date(2020, 9, 27), True),
        (date(2020, 9, 30), True),
        (date(2020, 10, 1), False),
        (date(2020, 10, 8), False),
        (date(2020, 10, 9), True),
        (date(2020, 10, 10), True),
        (date(2020, 10, 11), False),
    ],
)
def test_teaching_days_are_weekdays_without_holidays_and_the_make_up_workdays(
    day: date, teaches: bool
) -> None:
    assert TERM.is_teaching_day(day) is teaches


@pytest.mark.parametrize(
    ("on", "current", "following"),
    [
        (date(2020, 7, 1), [], "declare"),
        (date(2020, 7, 31), [], "audit"),
        (date(2020, 8, 26), ["round1"], "review1"),
        (date(2020, 9, 5), ["round1"], "review1"),
        (date(2020, 9, 6), ["review1"], "round2"),
        (date(2020, 12, 31), ["delivery"], None),
        (date(2021, 1, 1), [], None),
    ],
)
def test_a_day_stands_somewhere_in_the_process(on: date, current: list[str], following: str | None) -> None:
    where = TERM.where(on)
    assert [stage.id for stage in where.current] == current
    assert (where.next.id if where.next else None) == following


def test_only_the_dates_of_the_reviews_are_assumed() -> None:
    assert [stage.id for stage in TERM.stages if stage.assumed] == ["review1", "review2"]


def test_the_schools_own_settings_go_before_the_countys_and_those_before_the_feeds() -> None:
    layers = [
        {"layer": layer, "rules": {"cover-shortage": {"share": share}}}
        for layer, share in (("school", 0.6), ("feed", 0.4), ("county", 0.5))
    ]
    shares = [
        in_force([*layers[n:], shipped()], date(2020, 9, 1)).rules["cover-shortage"].parameters["share"]
        for n in range(4)
    ]
    assert shares == [0.6, 0.5, 0.5, 0.3]


def test_a_countys_file_holds_in_that_county_and_from_its_day_on() -> None:
    county = {
        "layer": "county",
        "county": "淳安县",
        "holds_from": date(2020, 9, 1),
        "rules": {"boarding": {"severity": "warn"}},
    }

    def severity(on: date, where: str) -> Severity:
        return in_force([shipped(), county], on, where).rules["boarding"].severity

    assert severity(date(2020, 9, 1), "淳安县") is Severity.WARN
    assert severity(date(2020, 8, 31), "淳安县") is Severity.BLOCK
    assert severity(date(2020, 9, 1), "文成县") is Severity.BLOCK


def test_a_partial_document_changes_one_stage_and_leaves_the_others() -> None:
    moved = merge(shipped(), {"stages": [{"id": "review1", "ends": date(2020, 9, 9), "assumed": False}]})
    stages = parse_term(moved).stages
    assert [stage.id for stage in stages] == [stage.id for stage in TERM.stages]
    changed = [now for now, then in zip(stages, TERM.stages, strict=True) if now != then]
    assert [(s.id, s.starts, s.ends, s.assumed) for s in changed] == [
        ("review1", date(2020, 9, 6), date(2020, 9, 9), False)
    ]


def test_dates_that_were_kept_as_text_are_read_as_well() -> None:
    kept = term(stages=[{"id": "review2", "starts": "2020-09-18", "ends": "2020-09-19"}])
    assert kept.window(2) == (date(2020, 9, 13), date(2020, 9, 17))
    stage = kept.stage("review2")
    assert stage is not None
    assert stage.ends == date(2020, 9, 19)


def test_a_rule_whose_numbers_a_term_does_not_name_has_those_of_the_table() -> None:
    document = merge(shipped(), {"rules": {}})
    document["rules"] = document["rules"] | {"cover-shortage": {"severity": "warn", "clause": "一（二）"}}
    assert parse_term(document).rules["cover-shortage"].parameters == {"share": 0.3, "least": 1}


def places(document: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The path of everything in a document."""
    if not isinstance(document, dict | list):
        return [path]
    inner = document.items() if isinstance(document, dict) else enumerate(document)
    return [path, *(place for key, held in inner for place in places(held, (*path, key)))]


@given(st.data())
@settings(max_examples=150, deadline=None)
def test_a_document_that_is_wrong_anywhere_is_read_or_refused_and_breaks_nothing(
    data: st.DataObject,
) -> None:
    document = deepcopy(dict(shipped()))
    where = data.draw(st.sampled_from([path for path in places(document) if path]))
    holder = document
    for key in where[:-1]:
        holder = holder[key]
    holder[where[-1]] = data.draw(st.sampled_from([None, "", "word", -1, 7, True, [], [1], {}, {"a": 1}]))
    try:
        parse_term(document)
    except TermError as error:
        assert error.problems


def test_a_layer_that_nobody_knows_is_refused() -> None:
    with pytest.raises(TermError):
        in_force([shipped(), {"layer": "village"}], date(2020, 9, 1))
