"""Whole terms in the shapes that real files have, held against the findings that were set on purpose."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.journeys.school import new_office

from xuanke.domain.requests import RequestState
from xuanke.journeys import demo
from xuanke.journeys.bring import Asked, bring
from xuanke.journeys.decide import approve_clean, reject_blocked
from xuanke.journeys.office import Office
from xuanke.journeys.review import Review, review
from xuanke.journeys.sync import sync_table
from xuanke.resources import resource

NOT_SET = {"credit-structure", "project-changed", "repeat-training"}
"""Rules that the shared terms' findings leave out, as their README says."""


def found_rules(item: Any, without: set[str]) -> set[str]:
    return {finding.rule for finding in item.findings} - without


def disagreements(found: Review, wanted: list[dict[str, Any]], without: set[str]) -> Iterator[str]:
    items = {item.filed.request.key: item for item in found.items}
    for want in wanted:
        item = items.pop((want["teacher"], want.get("written", want["project"]), want["round"]), None)
        if item is None:
            yield f"{want['teacher']} {want['project']} is missing"
            continue
        rules = found_rules(item, without | set(want.get("may", ())))
        severities = {f.rule: f.severity.value for f in item.findings}
        if rules != set(want["rules"]) - set(want.get("may", ())):
            yield f"{want['teacher']} {want['project']}: {sorted(rules ^ set(want['rules']))}"
        if (item.filed.state is RequestState.WITHDRAWN) != want["withdrawn"]:
            yield f"{want['teacher']} {want['project']}: {item.filed.state}"
        for rule, severity in want["severity"].items():
            if severities.get(rule) != severity:
                yield f"{want['teacher']} {want['project']}: {rule} is {severities.get(rule)}"
    yield from (f"{key} is extra" for key in items)


@pytest.mark.parametrize("term", ["plain", "untidy"])
def test_the_shared_terms_give_the_findings_that_were_set(shared: Path, tmp_path: Path, term: str) -> None:
    folder = shared / "data" / term
    office = new_office(tmp_path)
    sync_table(office, folder / "catalogue.xlsx")
    for name in ("roster.csv", "clearances.csv", "commitments.csv"):
        assert bring(office, folder / name).rejected == ()
    for number in (1, 2):
        bring(office, folder / f"round{number}.xlsx", asked=Asked(number))
    expected = json.loads((folder / "expected.json").read_text("utf-8"))
    found = review(office)
    assert list(disagreements(found, expected["items"], NOT_SET)) == []
    by_rule = {rule: count for rule, count in found.summary.by_rule.items() if rule not in NOT_SET}
    assert by_rule == expected["by_rule"]


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Office:
    folder = tmp_path_factory.mktemp("sample")
    for _ in demo.fill(demo.open_sample(folder, "示例")):
        pass
    return demo.open_sample(folder, "示例")


@pytest.fixture(scope="module")
def expected() -> dict[str, Any]:
    document: dict[str, Any] = json.loads(resource("sample", "expected.json").read_text("utf-8"))
    return document


def test_the_sample_term_gives_the_findings_that_were_set(sample: Office, expected: dict[str, Any]) -> None:
    found = review(sample)
    assert list(disagreements(found, expected["items"], set())) == []
    for name in ("requests", "clean", "flagged", "blocked", "causes"):
        assert getattr(found.summary, name) == expected["summary"][name]


def test_the_sample_after_both_bulk_acts_leaves_what_a_person_thinks_about(
    sample: Office, expected: dict[str, Any]
) -> None:
    rejected = reject_blocked(sample, reason_of=lambda findings: "不合规")
    after = expected["after_reject_blocked"]
    assert len(rejected.keys) == expected["summary"]["blocked"]
    summary = review(sample).summary
    assert (summary.requests, summary.flagged, summary.causes) == (
        after["requests"],
        after["flagged"],
        after["causes"],
    )
    assert len(approve_clean(sample).keys) == after["clean"]
