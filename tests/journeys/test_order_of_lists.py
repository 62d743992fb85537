"""In whatever order the lists come, the review is the same."""

from pathlib import Path
from typing import Any

from tests.journeys.school import new_office

from xuanke.journeys.bring import Asked, bring
from xuanke.journeys.office import Office
from xuanke.journeys.review import review
from xuanke.resources import resource

FACTS = ("catalogue-2020-08-12.xlsx", "roster.csv", "clearances.csv", "commitments.ods")
ROUND1 = "round1.xls"


def reviewed(office: Office, *names: str) -> dict[Any, Any]:
    for name in names:
        round_number = 1 if name == ROUND1 else None
        bring(office, resource("sample", name), asked=Asked(round_number=round_number))
    return {
        item.filed.request.key: (item.filed.state, tuple(f.rule for f in item.findings))
        for item in review(office).items
    }


def test_the_requests_may_come_before_everything_that_they_are_held_against(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    usual = reviewed(new_office(tmp_path / "a"), *FACTS, ROUND1)
    assert usual
    assert reviewed(new_office(tmp_path / "b"), ROUND1, *reversed(FACTS)) == usual
