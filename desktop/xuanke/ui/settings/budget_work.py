"""The training budget in the child process: what it is, what it is spent on, and setting it."""

from xuanke.domain.budget import Spending
from xuanke.ui.desk import Desk


def budget(desk: Desk) -> Spending:
    """The term's budget, what approvals have used, and what all open requests would take besides."""
    from xuanke.journeys.budget import spending

    return spending(desk.office)


def keep_budget(desk: Desk, yuan: float | None) -> Spending:
    """Sets the school's budget, None gives it up; raises Fault, with nothing kept, where it is no amount."""
    from xuanke.journeys.budget import set_budget

    set_budget(desk.office, yuan)
    desk.reopen()
    return budget(desk)
