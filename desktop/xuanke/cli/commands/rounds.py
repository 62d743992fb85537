"""Around the rounds: the roster's faults, who has still to choose, who may choose in round 2."""

from typing import Literal

from xuanke.cli.frame import Frame, Reply, command
from xuanke.cli.home import office_of
from xuanke.domain.people import Teacher
from xuanke.journeys import around


@command("roster check")
def roster_check(frame: Frame, /) -> Reply:
    """What to mend in the roster before the window opens."""
    found = around.check_roster(office_of(frame))
    items = [
        {"teacher": m.teacher.key, "problem": m.problem, "column": m.column, "value": m.value} for m in found
    ]
    say = frame.words.say
    rows = [
        [*_named(m.teacher), say(f"mend-{m.problem}"), m.column, say("mend-value", value=m.value)]
        for m in found
    ]
    headings = ["column-teacher", "column-name", "column-problem", "column-column", "column-value"]
    return Reply({"items": items}, lambda: frame.table(headings, rows))


@command("unselected")
def unselected(frame: Frame, /, *, round: Literal[1, 2] = 1) -> Reply:
    """Who has still to choose."""
    found = around.still_to_choose(office_of(frame), round)
    rows = [[*_named(t), "、".join(t.phases), "、".join(t.subjects)] for t in found]
    headings = ["column-teacher", "column-name", "column-phase", "column-subject"]
    return Reply({"items": [{"teacher": t.key} for t in found]}, lambda: frame.table(headings, rows))


@command("eligible")
def eligible(frame: Frame, /, *, round: Literal[1, 2] = 2) -> Reply:
    """Who should choose, who may, who may not and why, who is to be asked."""
    found = around.who_may_choose(office_of(frame), round)
    document = {
        "should": [t.key for t in found.should],
        "may": [t.key for t in found.may],
        "may_not": [{"teacher": b.teacher.key, "case": b.case} for b in found.may_not],
        "ask": [t.key for t in found.ask],
    }
    say = frame.words.say
    rows = [
        *([*_named(t), say("eligible-should"), ""] for t in found.should),
        *([*_named(t), say("eligible-may"), ""] for t in found.may),
        *([*_named(b.teacher), say("eligible-may-not"), say(f"case-{b.case}")] for b in found.may_not),
        *([*_named(t), say("eligible-ask"), say("case-joined-later")] for t in found.ask),
    ]
    headings = ["column-teacher", "column-name", "column-standing", "column-why"]
    return Reply(document, lambda: frame.table(headings, rows))


def _named(teacher: Teacher) -> list[str]:
    return [teacher.no or "—", teacher.name]
