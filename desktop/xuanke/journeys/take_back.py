"""Takes acts back and does them again: each time a new act, and nothing that was written is unwritten."""

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from xuanke.domain.requests import RequestKey
from xuanke.domain.review import Decision, Status, Verdict, status
from xuanke.domain.undoing import Step, standing, taken_back
from xuanke.faults import Fault
from xuanke.garbage import collection_paused
from xuanke.journeys.acting import Doing, acting_in
from xuanke.journeys.office import Office
from xuanke.store.school import asked, decided, facts, history
from xuanke.store.school.history import Act
from xuanke.store.school.merge import Change, Row
from xuanke.store.school.scope import Scope

NAMED = 10
"""How many decisions a refusal names."""


@dataclass(frozen=True, slots=True)
class TakenBack:
    """The acts that an undo or a redo turned round, the newest first.

    `decided` are the requests that they had decided, None where they had changed anything else besides.
    """

    acts: tuple[Act, ...]
    decided: frozenset[RequestKey] | None


def undo(office: Office, count: int = 1) -> TakenBack:
    """Takes back this home's last acts; raises Fault, with none taken back, where later ones rest on them."""
    return _turn(office, "undo", count)


def redo(office: Office, count: int = 1) -> TakenBack:
    """Does again what was taken back last."""
    return _turn(office, "redo", count)


def undo_act(office: Office, act_id: str) -> TakenBack:
    """Takes back one act out of the history, wherever it stands."""
    with office.store.write(office.term.id) as scope:
        acts = {act.id: act for act in history.acts(scope)}
        if act_id not in {step.id for step in standing(_steps(acts.values()))}:
            raise Fault("act-not-standing", advice="act-not-standing-advice")
        decided_by = _turn_one(office, scope, "undo", acts[act_id])
        return TakenBack((acts[act_id],), decided_by)


def next_undo(scope: Scope) -> Act | None:
    """The act that an undo would take back."""
    acts = {act.id: act for act in history.acts(scope)}
    candidates = standing(_steps(acts.values()))
    return acts[candidates[-1].id] if candidates else None


def next_redo(scope: Scope) -> Act | None:
    """The undo that a redo would take back."""
    acts = {act.id: act for act in history.acts(scope)}
    candidates = taken_back(_steps(acts.values()))
    return acts[candidates[-1].id] if candidates else None


def _turn(office: Office, kind: str, count: int) -> TakenBack:
    """All of them in one transaction: where one is refused, none was turned."""
    turned: list[Act] = []
    decided_by: frozenset[RequestKey] | None = frozenset()
    with collection_paused(), office.store.write(office.term.id) as scope:
        while len(turned) < count and (act := _NEXT[kind](scope)) is not None:
            of_one = _turn_one(office, scope, kind, act)
            decided_by = None if decided_by is None or of_one is None else decided_by | of_one
            turned.append(act)
    if not turned:
        raise Fault(f"{kind}-nothing", advice=f"{kind}-nothing-advice")
    return TakenBack(tuple(turned), decided_by)


_NEXT = {"undo": next_undo, "redo": next_redo}


def _steps(acts: Iterable[Act]) -> list[Step]:
    """The acts as undo looks at them; a hand-over names those that it brought."""
    listed = list(acts)
    brought = {id for act in listed if act.kind == "handover-in" for id in act.summary.get("acts", ())}
    return [Step(act.id, act.kind, act.undoes, act.id in brought) for act in listed]


def _turn_one(office: Office, scope: Scope, kind: str, act: Act) -> frozenset[RequestKey] | None:
    """Turns it round; the requests that it had decided, None where it had changed anything else."""
    within = scope._replace(term=act.term)
    with acting_in(office, within, kind, undoes=act.id) as doing:
        changes = history.changes_of(within, act.id)
        decisions = decided.of_act(within, act.id)
        _refuse_overwritten(within, act, changes)
        _refuse_rested_on(within, act, changes)
        _refuse_moved(within, act, changes, decisions)
        _decide_back(doing, act, decisions)
        doing.changes.extend(facts.put_back(within, changes))
        doing.says(of=act.kind, was=dict(act.summary), at=act.at, by=act.by)
        doing.weighs = True
    is_other = bool(changes) or not decisions
    return None if is_other else frozenset(decision.key for decision in decisions)


def _refuse_overwritten(scope: Scope, act: Act, changes: Sequence[Change]) -> None:
    """No later act that stands may have touched the same rows, even if they look the same again."""
    left = {facts.key_of_change(change): change.after for change in changes}
    later = _touching(scope, act, left) if left else ()
    if later or not _as_left(scope, left):
        raise Fault("undo-overwritten", advice="undo-overwritten-advice", acts=tuple(a.at for a in later))


def _touching(scope: Scope, act: Act, keys: Container[object]) -> tuple[Act, ...]:
    """The later acts in force that touched one of the rows."""
    acts = {each.id: each for each in history.acts(scope)}
    later = (acts[step.id] for step in standing(_steps(acts.values())) if acts[step.id].seq > act.seq)
    return tuple(
        each
        for each in later
        if any(facts.key_of_change(change) in keys for change in history.changes_of(scope, each.id))
    )


def _as_left(scope: Scope, left: Mapping[tuple[str, tuple[object, ...]], Row | None]) -> bool:
    """Whether every row still is as the act left it."""
    tables = {table for table, _ in left}
    rows = {(table, key): row for table in tables for key, row in facts.standing_rows(scope, table).items()}
    return all(rows.get(place) == after for place, after in left.items())


def _refuse_rested_on(scope: Scope, act: Act, changes: Sequence[Change]) -> None:
    """Decisions made since on what the act brought rest on it, and are named."""
    asked_for = {facts.key_of_change(c)[1][2:] for c in changes if c.table == "requests"}
    arrived = {facts.key_of_change(c)[1][1] for c in changes if c.table == "teachers" and c.before is None}
    if not (asked_for or arrived):
        return
    seqs = {each.id: each.seq for each in history.acts(scope)}
    resting = [
        head
        for key, listed in decided.by_request(scope).items()
        if (key in asked_for or key.teacher in arrived)
        and (head := status(listed).head) is not None
        and head.stands_for
        and seqs.get(head.act, 0) > act.seq
    ]
    if resting:
        named = tuple(f"{d.key.teacher} {d.key.project}" for d in resting[:NAMED])
        raise Fault("undo-rested-on", advice="undo-rested-on-advice", count=len(resting), decisions=named)


def _refuse_moved(scope: Scope, act: Act, changes: Sequence[Change], decisions: Sequence[Decision]) -> None:
    """A request that a later act moved to its teacher has its decision there, out of this act's reach."""
    keys = {("requests", (scope.school, scope.term, *d.key)) for d in decisions}
    lost = keys - {facts.key_of_change(c) for c in changes}
    if lost:
        lost -= {("requests", (scope.school, scope.term, *row[:3])) for row in asked.light(scope)}
    if lost:
        later = tuple(each.at for each in _touching(scope, act, lost))
        raise Fault("undo-overwritten", advice="undo-overwritten-advice", acts=later)


def _decide_back(doing: Doing, act: Act, decisions: Sequence[Decision]) -> None:
    """For each decision one more, which brings back what stood before it."""
    if not decisions:
        return
    held = decided.by_request(doing.scope, {decision.key.teacher for decision in decisions})
    ids = doing.new_ids(len(decisions))
    back = []
    for id, decision in zip(ids, decisions, strict=True):
        listed = held.get(decision.key, [])
        stands = status(listed)
        if stands.head is None or stands.stands_for != decision.stands_for:
            raise Fault("undo-decided-since", advice="undo-decided-since-advice", **_names(decision, stands))
        back.append(_before(doing, id, decision, {d.id: d for d in listed}, stands.head))
    doing.decide(back)


def _names(decision: Decision, stands: Status) -> Mapping[str, str]:
    return {
        "teacher": decision.key.teacher,
        "project": decision.key.project,
        "at": stands.head.at if stands.head else decision.at,
    }


def _before(
    doing: Doing, id: str, decision: Decision, held: Mapping[str, Decision], head: Decision
) -> Decision:
    """The decision that brings back what `decision` was made upon."""
    earlier = held.get(decision.follows[0]) if decision.follows else None
    brought_back = held.get(earlier.stands_for, _itself(earlier)) if earlier else None
    fresh = Decision(id, decision.key, Verdict.RESET, doing.by, doing.at, doing.id, follows=(head.id,))
    if brought_back is None:
        return fresh
    return replace(
        fresh,
        verdict=brought_back.verdict,
        reason=brought_back.reason,
        note=brought_back.note,
        override=brought_back.override,
        restores=brought_back.stands_for,
        project=brought_back.project,
    )


def _itself(decision: Decision) -> Decision | None:
    """A decision that came from another key brings back what lies there, and says it all itself."""
    return decision if decision.stands_for else None
