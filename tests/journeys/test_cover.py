"""Who is away on which day, now and after approvals, and the table of it."""

from datetime import date
from pathlib import Path

import pytest
from tests.journeys.school import bring_rows, project, request, teacher

from xuanke.domain.catalogue import Mode
from xuanke.domain.people import Commitment
from xuanke.domain.requests import RequestKey
from xuanke.domain.review import Verdict
from xuanke.exchange.writing import read_text
from xuanke.journeys.cover import CoverMap, save, who_is_away
from xuanke.journeys.decide import Choice, decide
from xuanke.journeys.office import Office

MONDAY, TUESDAY = date(2020, 10, 12), date(2020, 10, 13)
DAYS = {"mode": Mode.IN_PERSON, "starts": MONDAY, "ends": TUESDAY}


@pytest.fixture
def school(office: Office) -> Office:
    """Of four teachers T1 is approved for two days, T2 asks for the same, T3 is committed on the second."""
    bring_rows(office, "catalogue", project("P1", **DAYS))
    bring_rows(office, "roster", *(teacher(f"T{n}") for n in range(1, 5)))
    bring_rows(office, "commitments", Commitment("T3", "教研活动", TUESDAY, TUESDAY))
    bring_rows(office, "requests", request("T1", "P1"), request("T2", "P1"))
    decide(office, [RequestKey("T1", "P1", 1)], Choice(Verdict.APPROVE))
    return office


def days(found: CoverMap) -> dict[date, tuple[tuple[str, ...], tuple[str, ...]]]:
    return {cell.day: (cell.before, cell.after) for cell in found.cells}


def test_the_map_shows_each_day_before_and_after_all_that_is_asked_for(school: Office) -> None:
    assert days(who_is_away(school)) == {
        MONDAY: (("T1",), ("T1", "T2")),
        TUESDAY: (("T1", "T3"), ("T1", "T2", "T3")),
    }


def test_after_no_approval_nothing_changes(school: Office) -> None:
    assert all(before == after for before, after in days(who_is_away(school, ())).values())


def test_a_cell_says_how_many_may_be_away_and_how_many_are(school: Office) -> None:
    monday, tuesday = who_is_away(school, [RequestKey("T2", "P1", 1)]).cells
    assert (monday.size, monday.allowed, tuesday.allowed) == (4, 1, 1)
    assert (len(monday.before), len(monday.after), len(tuesday.before)) == (1, 2, 2)


def test_the_table_counts_and_names(school: Office, tmp_path: Path) -> None:
    header = [f"列{n}" for n in range(11)]
    written = save(tmp_path / "cover.csv", header, who_is_away(school))
    assert written.rows == 2
    lines = list(read_text(written.path, "utf-8-sig"))
    assert lines[1][2:] == ["初中", "生物", "2020-10-12", "4", "1", "1", "2", "教师T1", "教师T1、教师T2"]
