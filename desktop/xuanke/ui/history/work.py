"""The history page's work in the child process."""

from xuanke.clock import beijing
from xuanke.domain.undoing import Step, standing
from xuanke.ui.acts.work import Turned, words_of
from xuanke.ui.desk import Desk
from xuanke.ui.history.naming import SETTINGS, note_name, setting_name
from xuanke.ui.history.values import ActRow, Details, Past
from xuanke.ui.parts.masked import shown_number


def past(desk: Desk) -> Past:
    """Every act, the newest first."""
    from xuanke.journeys.look_back import acts, verify

    listed = acts(desk.office)
    stand = {step.id for step in standing(Step(act.id, act.kind, act.undoes) for act in listed)}
    chain = verify(desk.office)
    rows = tuple(
        ActRow(
            act.id,
            act.seq,
            f"{beijing(act.at):%Y-%m-%d %H:%M}",
            act.by,
            words_of(desk, act),
            act.id in stand,
            act.kind,
        )
        for act in reversed(listed)
    )
    return Past(rows, chain.entries, chain.broken_at)


def details(desk: Desk, act_id: str) -> Details:
    """What the act did, in words."""
    from xuanke.journeys.look_closer import look_closer

    closer, say = look_closer(desk.office, act_id), desk.words.say
    lines = [
        say(
            "ui-history-decided",
            teacher=name or shown_number(decision.key.teacher),
            project=decision.key.project,
            verdict=decision.verdict.value,
            reason=decision.reason,
        )
        for name, decision in closer.decisions
    ]
    for each in closer.differences:
        way = "added" if each.added else "removed" if each.removed else "changed"
        is_setting = each.kind == SETTINGS
        cells = say("list-join").join(
            f"{setting_name(desk, header) if is_setting else header} {before or '—'} → {after or '—'}"
            for header, before, after in each.cells
        )
        kind = say(f"kind-{each.kind}") if desk.words.has(f"kind-{each.kind}") else say("ui-history-other")
        about = note_name(desk, each.about) if is_setting else each.about
        lines.append(say("ui-history-row", way=way, kind=kind, about=about, cells=cells))
    return Details(act_id, tuple(lines), len(closer.decisions) + closer.changes)


def take_back(desk: Desk, act_id: str) -> Turned:
    """Takes back one act."""
    from xuanke.journeys.take_back import undo_act

    turned = undo_act(desk.office, act_id)
    desk.reopen()
    return Turned(words_of(desk, turned.acts[0]))
