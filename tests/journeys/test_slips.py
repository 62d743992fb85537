"""A teacher's slip: made at the catalogue's door, brought to the school once or more often."""

from dataclasses import replace
from pathlib import Path

import pytest
from tests.journeys.school import bring_rows, project, state_of, teacher

from xuanke.domain.slips import Slip
from xuanke.faults import Fault
from xuanke.journeys.bring import Asked, bring
from xuanke.journeys.look_back import acts
from xuanke.journeys.office import Office
from xuanke.journeys.slips import Asks, make_slip


def drawn(slip: Slip) -> bytes:
    return repr(slip).encode()


@pytest.fixture
def school(office: Office) -> Office:
    bring_rows(
        office,
        "catalogue",
        project("P1", run="1"),
        project("P1", run="2"),
        project("0002", run="1", boarding=True),
        project("P3"),
    )
    bring_rows(office, "roster", teacher("0001"))
    return office


def slip(office: Office, path: Path, *projects: str) -> Slip:
    """Made as a teacher makes it: the school's store stays shut."""
    return make_slip(replace(office, school=None), path, Asks("0001", 1, projects), drawn)[0]


def test_a_slip_is_a_table_and_a_page_and_needs_no_school_store(school: Office, tmp_path: Path) -> None:
    made = slip(school, tmp_path / "申请单.xlsx", "P1/2", "0002")
    assert [row.project.key for row in made.rows] == ["P1/2", "0002/1"]
    assert sorted(p.name for p in tmp_path.glob("申请单.*")) == ["申请单.pdf", "申请单.xlsx"]


def test_what_the_rules_say_of_a_project_stands_on_the_slip(school: Office, tmp_path: Path) -> None:
    made = slip(school, tmp_path / "申请单.xlsx", "0002", "P3")
    assert [[finding.rule for finding in row.findings] for row in made.rows] == [["boarding"], []]


def test_a_slip_that_is_brought_twice_changes_nothing_the_second_time(school: Office, tmp_path: Path) -> None:
    slip(school, tmp_path / "申请单.xlsx", "P1/2", "0002")
    first = bring(school, tmp_path / "申请单.xlsx", kind="requests", asked=Asked())
    held = len(acts(school))
    second = bring(school, tmp_path / "申请单.xlsx", kind="requests", asked=Asked())
    assert (first.added, second.added, second.unchanged) == (2, 0, 2)
    assert len(acts(school)) == held
    assert state_of(school, "0001", "0002/1") == "pending"


def test_two_slips_of_one_teacher_are_told_apart(school: Office, tmp_path: Path) -> None:
    slip(school, tmp_path / "1.xlsx", "P1/2")
    slip(school, tmp_path / "2.xlsx", "P3", "P1/2")
    bring(school, tmp_path / "1.xlsx", kind="requests")
    second = bring(school, tmp_path / "2.xlsx", kind="requests")
    assert (second.added, second.changed) == (1, 1)


@pytest.mark.parametrize(
    ("named", "message"), [((), "slip-empty"), (("P1",), "slip-which-run"), (("P9",), "slip-no-project")]
)
def test_a_slip_that_cannot_be_made_says_why_and_leaves_no_file(
    school: Office, tmp_path: Path, named: tuple[str, ...], message: str
) -> None:
    with pytest.raises(Fault) as fault:
        slip(school, tmp_path / "申请单.xlsx", *named)
    assert fault.value.message == message
    assert list(tmp_path.glob("申请单*")) == []
