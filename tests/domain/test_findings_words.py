"""Every finding that a situation brings up can be said in both languages, with a reason to give."""

import logging
from typing import Any

import pytest
from tests.domain.situations import TEACHER, examine_situation, read_situations

from xuanke.domain.causes import ORDER, Cause
from xuanke.domain.eligibility import Barred
from xuanke.domain.findings import RULE_IDS
from xuanke.wording import Words

FIRING = [s for s in read_situations() if s.get("expect") or s.get("unknown")]


@pytest.fixture(params=["zh", "en"])
def words(request: pytest.FixtureRequest) -> Words:
    return Words(request.param)


@pytest.mark.parametrize("situation", FIRING, ids=lambda s: s["name"])
def test_a_finding_and_its_proposed_reason_are_said_with_their_facts(
    situation: dict[str, Any], words: Words, caplog: pytest.LogCaptureFixture
) -> None:
    for finding in examine_situation(situation).findings:
        for message in (finding.message, finding.message.replace("finding-", "reason-", 1)):
            assert words.has(message)
            with caplog.at_level(logging.WARNING):
                said = words.say(message, **finding.arguments)
            assert caplog.messages == []
            assert "{" not in said


def test_every_rule_and_every_cause_has_a_name(words: Words) -> None:
    assert [rule for rule in RULE_IDS if not words.has(f"rule-{rule}")] == []
    assert [rule for rule in ORDER if not words.has(Cause(rule, (), {}, ()).message)] == []


@pytest.mark.parametrize("case", ["none", "only-withdrawn", "only-outside"])
def test_why_a_teacher_may_not_choose_is_said(case: str, words: Words) -> None:
    assert words.has(Barred(TEACHER, case).message)
