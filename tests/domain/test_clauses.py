"""A walk through the notice: every clause is enforced by a rule or left to a person, every rule cites one."""

import re
from pathlib import Path

import pytest
from tests.domain.situations import term

from xuanke.domain.findings import RULE_IDS
from xuanke.domain.rules import CASE_RULES, PROJECT_RULES, RULES
from xuanke.domain.term import Clause

TERM = term()
PARTS = {"一": 3, "二": 3, "三": 4, "四": 3, "五": 3}
NUMBERS = "一二三四"


def test_the_term_tells_every_clause_of_the_notice_once_and_in_order() -> None:
    expected = [f"{part}（{NUMBERS[n]}）" for part, items in PARTS.items() for n in range(items)]
    assert [clause.number for clause in TERM.clauses] == expected


@pytest.mark.parametrize("clause", TERM.clauses, ids=lambda c: c.number)
def test_a_clause_is_enforced_by_the_rules_that_cite_it_or_left_to_a_person(clause: Clause) -> None:
    citing = {id for id, setting in TERM.rules.items() if clause.number in setting.clauses}
    assert set(clause.rules) == citing


@pytest.mark.parametrize("clause", TERM.clauses, ids=lambda c: c.number)
def test_a_clause_is_told_in_both_languages_and_in_our_own_words(clause: Clause, shared: Path) -> None:
    assert clause.text.zh
    assert clause.text.en
    notice = re.sub(r"\s", "", (shared / "notice-2020-141.txt").read_text("utf-8"))
    copied = [text for n in range(len(clause.text.zh) - 24) if (text := clause.text.zh[n : n + 25]) in notice]
    assert copied == []


def test_every_rule_has_one_function_and_one_setting() -> None:
    assert tuple(RULES) == RULE_IDS
    assert set(TERM.rules) == set(RULE_IDS)
    assert not CASE_RULES.keys() & PROJECT_RULES.keys()
