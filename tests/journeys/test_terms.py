"""The next term is made from the last one, and everything that is set is an act that can be taken back."""

import tomllib
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.journeys.school import new_office

from xuanke.domain.calendar import Words
from xuanke.domain.term import TermError, parse_term
from xuanke.domain.term_copy import NewTerm, copied, next_id
from xuanke.exchange.toml import toml
from xuanke.faults import Fault
from xuanke.journeys.mappings import forget_mapping, mapping_for, remember_mapping, remembered
from xuanke.journeys.office import Office, term_of
from xuanke.journeys.take_back import undo
from xuanke.journeys.terms import copy_term, known_terms, rename_school, set_own, use_term, write_term

NEXT = NewTerm(
    "2021H1", Words("2021年上半年", "First half of 2021"), "浙教办函〔2021〕7号", date(2021, 2, 24)
)


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return new_office(tmp_path)


def reopened(office: Office) -> Office:
    """The office as it is after its term was changed."""
    return replace(office, term=term_of(office.school, office.on))


def test_the_next_term_keeps_the_schools_rules_and_moves_every_stage(office: Office) -> None:
    rules = {"rules": {"cover-shortage": {"share": 0.5}}, "budget": {"yuan": 9000}}
    before = set_own(office, {**rules, "calendar": {"busy_days": ["2020-11-12"]}})
    made = copy_term(office, NEXT)
    assert (made.id, made.notice, made.name) == (NEXT.id, NEXT.notice, NEXT.name)
    assert made.rules["cover-shortage"].parameters["share"] == 0.5
    moves = timedelta(days=182)
    assert [(s.id, s.starts - moves, s.ends - moves) for s in made.stages] == [
        (s.id, s.starts, s.ends) for s in before.stages
    ]
    assert all(stage.assumed for stage in made.stages)
    assert (made.calendar.holidays, made.calendar.busy_days, made.budget) == (frozenset(), frozenset(), None)
    now = reopened(office)
    assert now.term == made
    assert [term.id for term in known_terms(now)] == ["2020H2", "2021H1"]


def test_one_undo_leads_back_to_the_term_before(office: Office) -> None:
    copy_term(office, NEXT)
    undo(reopened(office))
    assert reopened(office).term.id == "2020H2"
    assert [term.id for term in known_terms(office)] == ["2020H2"]


def test_a_term_that_was_copied_can_be_left_and_gone_back_to(office: Office) -> None:
    made = copy_term(office, NEXT)
    assert use_term(reopened(office), "2020H2").id == "2020H2"
    assert use_term(reopened(office), "2021H1") == made
    assert reopened(office).term == made


def test_a_term_is_not_made_twice(office: Office) -> None:
    with pytest.raises(Fault, match="term-known"):
        copy_term(office, replace_id(NEXT, "2020H2"))
    assert reopened(office).term.id == "2020H2"


def replace_id(new: NewTerm, id: str) -> NewTerm:
    return new._replace(id=id)


@pytest.mark.parametrize(
    ("id", "after"), [("2020H2", "2021H1"), ("2021H1", "2021H2"), ("省培", "省培-2"), ("2020H3", "2020H3-2")]
)
def test_the_half_year_after_has_the_next_id(id: str, after: str) -> None:
    assert next_id(id) == after


def test_a_term_that_a_locality_spoilt_is_not_copied() -> None:
    document = {"holds_from": "2020-07-17", "stages": [{"id": "round1", "starts": "2020-08-26", "ends": "?"}]}
    with pytest.raises((TermError, ValueError)):
        parse_term(copied(document, NEXT))


def test_the_term_as_a_file_reads_back_as_the_same(office: Office, tmp_path: Path) -> None:
    own = {"rules": {"boarding": {"severity": "warn"}}, "calendar": {"busy_days": ["2020-11-12"]}}
    set_own(office, {**own, "budget": {"yuan": 80000.5}})
    path = tmp_path / "本校.toml"
    assert write_term(office, path) == reopened(office).term
    assert parse_term(tomllib.loads(path.read_text("utf-8"))) == reopened(office).term


DOCUMENTS = st.recursive(
    st.one_of(st.booleans(), st.integers(-(2**53), 2**53), st.floats(allow_nan=False), st.dates(), st.text()),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text(), inner, max_size=3)),
    max_leaves=12,
)


@given(document=st.dictionaries(st.text(), DOCUMENTS, max_size=4))
def test_any_document_is_written_as_toml_that_reads_as_the_same(document: dict[str, Any]) -> None:
    assert tomllib.loads(toml(document)) == document


def test_the_schools_name_is_an_act(office: Office) -> None:
    before = office.store.note("school.name")
    rename_school(office, " 湖畔小学 ")
    assert office.store.note("school.name") == "湖畔小学"
    undo(office)
    assert office.store.note("school.name") == before


def test_a_forgotten_mapping_is_asked_about_again_and_comes_back_with_an_undo(office: Office) -> None:
    header = ("谁", "教哪段")
    remember_mapping(office, header, {"谁": "姓名"})
    ((name, kept),) = remembered(office).items()
    assert kept == {"谁": "姓名"}
    forget_mapping(office, name)
    assert (remembered(office), mapping_for(office, header)) == ({}, {})
    undo(office)
    assert mapping_for(office, header) == {"谁": "姓名"}
