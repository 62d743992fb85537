"""What 帮我选 and the budget's form have done in the child process, on a small school."""

from pathlib import Path

import pytest
from tests.journeys.school import PASSPHRASE, bring_rows, new_office, project, request, teacher

from xuanke.domain.budget import Spending
from xuanke.faults import Fault
from xuanke.journeys.office import unlock
from xuanke.ui.desk import Desk
from xuanke.ui.review import plan_work
from xuanke.ui.review import work as review_work
from xuanke.ui.review.values import Step
from xuanke.ui.settings.budget_work import budget, keep_budget
from xuanke.ui.teachers import work as teachers_work
from xuanke.ui.teachers.values import List


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Two who want a project of 300 yuan each."""
    office = new_office(tmp_path)
    bring_rows(office, "catalogue", *(project(f"P{n}", fee=300.0) for n in (1, 2)))
    bring_rows(office, "roster", teacher("T1"), teacher("T2"))
    bring_rows(office, "requests", request("T1", "P1"), request("T2", "P2"))
    return Desk(office.home, "陈老师", office.on, "zh", unlock(office.home, PASSPHRASE))


def test_a_budget_that_was_set_is_what_the_proposal_keeps_to(desk: Desk) -> None:
    assert budget(desk) == Spending(None, 0, 600)
    assert keep_budget(desk, 300.0) == Spending(300, 0, 600)
    sums, rows = plan_work.propose(desk, None, None)
    assert (sums.approve, sums.leave) == (1, 1)
    assert "300" in sums.money
    assert "经费" in rows[1].because
    assert keep_budget(desk, None) == Spending(None, 0, 600)
    assert next(plan_work.propose(desk, None, None)).money == ""


def test_a_budget_below_nothing_is_said_to_be_none(desk: Desk) -> None:
    with pytest.raises(Fault):
        keep_budget(desk, -5)
    assert budget(desk).budget is None


def test_why_is_told_again_of_a_row_while_its_proposal_is_at_hand(desk: Desk) -> None:
    keep_budget(desk, 300.0)
    _, rows = plan_work.propose(desk, None, None)
    assert plan_work.why(desk, rows[1].key) == rows[1]
    desk.changed()
    assert plan_work.why(desk, rows[1].key) is None


def test_review_and_the_teachers_lists_stand_beside_each_other(desk: Desk) -> None:
    for _ in review_work.queue(desk, Step.LOOK, None):
        pass
    assert teachers_work.listed(desk, List.STILL, 0).total == 0
