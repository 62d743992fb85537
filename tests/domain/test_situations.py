"""Every rule, just inside, just outside and where a fact is missing, as situations to read and check."""

from typing import Any

import pytest
from tests.domain.situations import examine_situation, read_situations

from xuanke.domain.findings import RULE_IDS, Severity, Standing

SITUATIONS = read_situations()
MAY_BE_UNKNOWN = {"round2-ineligible", "institution-not-cleared", "outside-delivery", "target-mismatch"}


@pytest.mark.parametrize("situation", SITUATIONS, ids=lambda s: f"{s['rule']}：{s['name']}")
def test_the_rules_say_of_the_situation_what_its_writer_expects(situation: dict[str, Any]) -> None:
    findings = examine_situation(situation).findings
    said = {
        standing: sorted(f.message.removeprefix("finding-") for f in findings if f.standing is standing)
        for standing in (Standing.BROKEN, Standing.UNKNOWN)
    }
    assert said == {
        Standing.BROKEN: sorted(situation.get("expect", [])),
        Standing.UNKNOWN: sorted(situation.get("unknown", [])),
    }
    if "severity" in situation:
        assert {f.severity for f in findings} == {Severity(situation["severity"])}


@pytest.mark.parametrize("rule", RULE_IDS)
def test_every_rule_has_a_situation_on_either_side_of_it(rule: str) -> None:
    about = [s for s in SITUATIONS if s["rule"] == rule]
    broken = [s for s in about if any(said.startswith(rule) for said in s.get("expect", ()))]
    met = [s for s in about if not any(said.startswith(rule) for said in _said(s))]
    assert broken
    assert met


@pytest.mark.parametrize("rule", sorted(MAY_BE_UNKNOWN))
def test_a_rule_that_may_lack_a_fact_has_a_situation_without_it(rule: str) -> None:
    assert any(said.startswith(rule) for s in SITUATIONS for said in s.get("unknown", ()))


@pytest.mark.parametrize("situation", [s for s in SITUATIONS if "unknown" in s], ids=lambda s: s["name"])
def test_what_is_unknown_neither_blocks_nor_passes_by_itself(situation: dict[str, Any]) -> None:
    unknown = [f for f in examine_situation(situation).findings if f.standing is Standing.UNKNOWN]
    assert {f.severity for f in unknown} == {Severity.WARN}


def _said(situation: dict[str, Any]) -> list[str]:
    return [*situation.get("expect", ()), *situation.get("unknown", ())]
