"""Turns a review into its steps and what their piles hold; no Qt, no files."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from xuanke.domain.causes import BY_PROJECT, COVER, Cause, blocked_piles
from xuanke.domain.examine import Examined
from xuanke.domain.requests import RequestKey, RequestState
from xuanke.domain.rules import RULES, Scope
from xuanke.garbage import collection_paused
from xuanke.ui.review.naming import marks_of, name_of, title_of
from xuanke.ui.review.values import (
    Entry,
    Line,
    Queue,
    Step,
    StepCount,
    Thing,
    View,
)

NO_WORDS: tuple[str, dict[str, object]] = ("", {})
REPORTED = (RequestState.SENT, RequestState.ACCEPTED, RequestState.DECLINED)


Label = tuple[str, Mapping[str, object]]
"""A message id with its arguments."""


@collection_paused()
def present_queue(
    items: Sequence[Examined],
    causes: Sequence[Cause],
    step: Step,
    round_number: int | None,
    view: View = View.CAUSE,
) -> Queue:
    """A step of the review, of one round or of both; what it holds lies as the view says."""
    mine = [each for each in items if round_number is None or each.filed.request.round == round_number]
    counted = present_counts(mine, causes, step, round_number)
    if not counted.left:
        return counted
    of_key = {each.filed.request.key: each for each in mine}
    return replace(counted, things=_pile(of_key, causes, step, view, marks_of(items)))


def _pile(
    of_key: Mapping[RequestKey, Examined],
    causes: Sequence[Cause],
    step: Step,
    view: View,
    marks: Mapping[str, str],
) -> tuple[Thing, ...]:
    if step is Step.BLOCKED:
        causes = blocked_piles(of_key.values())
    elif step is not Step.LOOK:
        causes = ()
    if view is View.CAUSE and causes:
        return _things(causes, of_key, marks)
    wanted = {Step.CLEAN: _is_clean, Step.SIGN: _is_to_sign}.get(step)
    if wanted is None:
        pile = [of_key[key] for cause in causes for key in cause.requests if key in of_key]
    else:
        pile = [each for each in of_key.values() if wanted(each)]
    return _one_pile(pile, marks) if view is View.CAUSE else _gathered(pile, view, marks)


def present_counts(
    items: Sequence[Examined], causes: Sequence[Cause], step: Step, round_number: int | None
) -> Queue:
    """How far the round is, without what its piles hold; `items` are the round's."""
    live = [each for each in items if each.filed.state not in (RequestState.WITHDRAWN, RequestState.GONE)]
    decided = [each for each in live if not each.filed.state.is_open]
    things = [sum(round_number in (None, key.round) for key in cause.requests) for cause in causes]
    return Queue(
        step=step,
        steps=_steps(live, decided, list(filter(None, things))),
        decided=len(decided),
        total=len(live),
        shelved=sum(each.filed.shelved for each in live),
        withdrawn=len(items) - len(live),
        round=round_number,
    )


def lines(queue: Queue) -> Iterator[Line]:
    """The rows of a queue; a thing of one request is that request, a thing without a label has no row."""
    before = None
    for thing in queue.things:
        if thing.rule and thing.rule != before:
            yield Line(thing.rule, count=sum(len(t.entries) for t in queue.things if t.rule == thing.rule))
        before = thing.rule
        if len(thing.entries) > 1 and thing.label[0]:
            yield Line(thing.rule, thing)
        for entry in thing.entries:
            yield Line(thing.rule, thing, entry)


def _is_clean(each: Examined) -> bool:
    return each.filed.state is RequestState.PENDING and not each.is_flagged


def _is_to_sign(each: Examined) -> bool:
    return each.filed.state is RequestState.APPROVED


def _steps(
    live: Sequence[Examined], decided: Sequence[Examined], things: Sequence[int]
) -> tuple[StepCount, ...]:
    """A step without anything left is done where the steps before it are, and something came of it."""
    states = Counter(each.filed.state for each in decided)
    rejected, approved = states[RequestState.REJECTED], states[RequestState.APPROVED]
    sent = sum(states[state] for state in REPORTED)
    blocked = sum(each.filed.state.is_open and each.is_blocked for each in live)
    clean = sum(map(_is_clean, live))
    all_decided = bool(live) and len(decided) == len(live)
    return (
        StepCount(Step.BLOCKED, blocked, rejected, done=bool(live)),
        StepCount(Step.CLEAN, clean, approved + sent, done=bool(live)),
        StepCount(Step.LOOK, sum(things), 0, len(things), done=bool(live)),
        StepCount(Step.SIGN, approved, sent, done=all_decided),
        StepCount(Step.REPORT, 0, sent, done=all_decided and sent > 0 and not approved),
    )


def _things(
    causes: Iterable[Cause], of_key: Mapping[RequestKey, Examined], marks: Mapping[str, str]
) -> tuple[Thing, ...]:
    things = []
    for cause in causes:
        members = [of_key[key] for key in cause.requests if key in of_key]
        if members:
            entries = tuple(_entry(each, marks) for each in members)
            label = _label(cause, members[0], marks)
            things.append(Thing(cause.rule, label, _fact(cause.rule, members), entries))
    return tuple(things)


def _label(cause: Cause, first: Examined, marks: Mapping[str, str]) -> Label:
    """What a thing is about, shortly: its rule stands above it already."""
    if cause.rule == COVER:
        starts, ends = (str(cause.arguments[end])[5:] for end in ("first", "last"))
        return "ui-thing-group", {"group": cause.arguments["group"], "first": starts, "last": ends}
    by_project = cause.rule in BY_PROJECT or RULES[cause.rule].scope is Scope.PROJECT
    if by_project:
        return "ui-thing-project", {"project": cause.arguments["project"]}
    return _label_of(first, View.TEACHER, marks)


def _fact(rule: str, members: Sequence[Examined]) -> tuple[str, dict[str, object]]:
    finding = next((f for f in members[0].findings if f.rule == rule), None)
    if finding is None:
        return NO_WORDS
    if rule == COVER:
        return "ui-fact-cover", {"size": finding.evidence["of"], "away": finding.arguments["away"]}
    if rule == "over-capacity":
        return "ui-fact-seats", dict(finding.evidence)
    return "ui-fact-requests", {"count": len(members)}


def _one_pile(items: Sequence[Examined], marks: Mapping[str, str]) -> tuple[Thing, ...]:
    return tuple(Thing("", NO_WORDS, NO_WORDS, (_entry(each, marks),)) for each in items)


def _gathered(items: Sequence[Examined], view: View, marks: Mapping[str, str]) -> tuple[Thing, ...]:
    """What of one pile is one teacher's, or asks for one project, as a thing."""
    about: dict[str, list[Examined]] = {}
    for each in items:
        name = each.person.key if view is View.TEACHER else _project_key(each)
        about.setdefault(name, []).append(each)
    return tuple(
        Thing(
            "",
            _label_of(those[0], view, marks),
            ("ui-fact-requests", {"count": len(those)}),
            tuple(_entry(each, marks) for each in those),
        )
        for those in about.values()
    )


def _project_key(each: Examined) -> str:
    return each.project.key if each.project else each.filed.request.project


def _label_of(each: Examined, view: View, marks: Mapping[str, str]) -> Label:
    if view is View.PROJECT:
        return "ui-thing-project", {"project": title_of(each)}
    name, mark = name_of(each), marks.get(each.person.key, "")
    return (
        ("ui-name-marked", {"name": name, "mark": mark}) if mark else ("ui-thing-teacher", {"teacher": name})
    )


def _entry(each: Examined, marks: Mapping[str, str]) -> Entry:
    request = each.filed.request
    return Entry(
        request.key,
        name_of(each),
        marks.get(each.person.key, ""),
        title_of(each),
        each.filed.state,
        each.filed.shelved,
    )
