"""The history page's work in the child process."""

from datetime import datetime

from xuanke.clock import BEIJING
from xuanke.domain.undoing import Step, standing
from xuanke.ui.acts.work import Turned, words_of
from xuanke.ui.desk import Desk
from xuanke.ui.history.values import ActRow, Past


def past(desk: Desk) -> Past:
    """Every act, the newest first."""
    from xuanke.journeys.look_back import acts, verify

    listed = acts(desk.office)
    stand = {step.id for step in standing(Step(act.id, act.kind, act.undoes) for act in listed)}
    chain = verify(desk.office)
    rows = tuple(
        ActRow(act.id, act.seq, _beijing(act.at), act.by, words_of(desk, act), act.id in stand)
        for act in reversed(listed)
    )
    return Past(rows, chain.entries, chain.broken_at)


def _beijing(at: str) -> str:
    return f"{datetime.fromisoformat(at).astimezone(BEIJING):%Y-%m-%d %H:%M}"


def take_back(desk: Desk, act_id: str) -> Turned:
    """Takes back one act."""
    from xuanke.journeys.take_back import undo_act

    turned = undo_act(desk.office, act_id)
    desk.reopen()
    return Turned(words_of(desk, turned.acts[0]))
