"""A table of decisions: each row is one person's word, and our own file is no news."""

from pathlib import Path

import pytest
from tests.journeys.school import bring_rows, project, reading, request, state_of, teacher

from xuanke.domain.answers import DecisionRow
from xuanke.domain.requests import RequestKey
from xuanke.domain.review import Verdict
from xuanke.exchange.reading import read_table
from xuanke.journeys.decide import Choice, decide
from xuanke.journeys.decide_from import take_rows
from xuanke.journeys.export import export
from xuanke.journeys.office import Office
from xuanke.journeys.take_back import undo

KEY = RequestKey("T1", "P1/1", 1)


@pytest.fixture
def school(office: Office) -> Office:
    bring_rows(office, "catalogue", project("P1", run="1"))
    bring_rows(office, "roster", teacher("T1"))
    bring_rows(office, "requests", request("T1", "P1", run="1"))
    return office


def revoked(school: Office, folder: Path) -> Path:
    """What was sent as approved and then taken back goes out as 不通过."""
    decide(school, [KEY], Choice(Verdict.APPROVE))
    export(school, folder / "first.xlsx")
    undo(school)
    export(school, folder / "second.xlsx")
    return folder / "second.xlsx"


def word(verdict: Verdict, run: str = "1", reason: str = "") -> DecisionRow:
    return DecisionRow("T1", "P1", run, 1, verdict, reason)


def test_our_own_line_that_takes_back_changes_nothing_and_is_counted(school: Office, tmp_path: Path) -> None:
    done, problems = take_rows(school, read_table(revoked(school, tmp_path), kind="decisions"))
    assert (done.keys, done.unchanged, problems) == ((), 1, ())
    assert state_of(school, "T1", "P1/1") == "pending"


def test_a_persons_refusal_after_it_was_approved_again_is_taken(school: Office, tmp_path: Path) -> None:
    revoked(school, tmp_path)
    decide(school, [KEY], Choice(Verdict.APPROVE))
    take_rows(school, reading("decisions", [word(Verdict.REJECT)]))
    assert state_of(school, "T1", "P1/1") == "rejected"


def test_two_rows_of_one_request_are_no_conflict_the_later_wins(school: Office) -> None:
    rows = [word(Verdict.REJECT, run="", reason="停开"), word(Verdict.APPROVE)]
    done, problems = take_rows(school, reading("decisions", rows))
    assert [(p.reason, p.row) for p in problems] == [("row-superseded", 2)]
    assert (done.keys, state_of(school, "T1", "P1/1")) == ((KEY,), "approved")


def test_a_shorter_reason_is_another_reason(school: Office) -> None:
    decide(school, [KEY], Choice(Verdict.REJECT, "名额已满，请改选"))
    assert decide(school, [KEY], Choice(Verdict.REJECT, "名额已满")).keys == (KEY,)


@pytest.mark.parametrize("reason", ['说"不"', "=1+1", "第一行\n第二行", "'引号", "+1"])
@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_reasons_and_overrides_come_back_without_a_change(
    school: Office, tmp_path: Path, reason: str, ending: str
) -> None:
    decide(school, [KEY], Choice(Verdict.APPROVE, reason, override=True))
    export(school, tmp_path / f"out.{ending}")
    done, problems = take_rows(school, read_table(tmp_path / f"out.{ending}", kind="decisions"))
    assert (done.keys, done.unchanged, problems) == ((), 1, ())
