"""What Ctrl+P takes along from Review: the calendar, the proposal, or the queue, whichever is shown."""

from collections.abc import Iterable, Sequence

from xuanke.ui.kit import Kit
from xuanke.ui.review.queue import QueueModel
from xuanke.ui.review.values import AwayCell, ProposedRow

Listed = tuple[str, tuple[str, ...], Sequence[Sequence[str]]]
"""A title, headings, and rows."""


def of_calendar(kit: Kit, cells: Iterable[AwayCell]) -> Listed:
    """Who of which group is away on which day, now and after."""
    say = kit.say
    names = ("group", "day", "size", "allowed", "before", "after")
    rows = [
        (
            cell.group,
            cell.day.isoformat(),
            str(cell.size),
            str(cell.allowed),
            say("list-join").join(cell.before),
            say("list-join").join(cell.after),
        )
        for cell in cells
    ]
    return say("ui-away-title"), tuple(say(f"ui-away-head-{name}") for name in names), rows


def of_proposal(kit: Kit, about: str, rows: Iterable[ProposedRow]) -> Listed:
    """What a proposal approves, and why it leaves the others."""
    say = kit.say
    headings = tuple(say(f"ui-plan-{name}") for name in ("name", "title", "because"))
    approve = say("ui-plan-approve")
    return about, headings, [(row.name, row.title, approve if row.approve else row.because) for row in rows]


def of_queue(kit: Kit, title: str, model: QueueModel) -> Listed:
    """The requests of a step, and where they stand."""
    say = kit.say
    headings = (say("ui-plan-name"), say("ui-plan-title"), say("ui-review-state"))
    rows = []
    for line in model.rows:
        if line.entry is not None:
            state, shelved = model.state(line.entry)
            word = say("ui-state-shelved" if shelved else f"ui-state-{state.value}")
            rows.append((model.name(line.entry), line.entry.project, word))
    return title, headings, rows
