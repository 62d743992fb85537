"""Turns a review into what its page shows; no Qt, no files."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from xuanke.domain.calendar import Words
from xuanke.domain.catalogue import Project
from xuanke.domain.causes import BY_PROJECT, COVER, Cause, blocked_piles
from xuanke.domain.examine import Examined
from xuanke.domain.findings import Finding
from xuanke.domain.first_round import first_round
from xuanke.domain.people import CommitmentKind, GroupKey, Teacher
from xuanke.domain.requests import RequestKey, RequestState
from xuanke.domain.rules import RULES, Scope
from xuanke.domain.term import Term
from xuanke.ui.parts.masked import LONGEST_NO, NOTHING, Masked, masked, shown_number
from xuanke.ui.review.values import (
    Entry,
    FirstRound,
    Lane,
    Lanes,
    Line,
    Near,
    Other,
    Queue,
    Said,
    Sheet,
    Step,
    StepCount,
    Thing,
    View,
    Why,
    YearCredits,
)

NO_WORDS: tuple[str, dict[str, object]] = ("", {})
REPORTED = (RequestState.SENT, RequestState.ACCEPTED, RequestState.DECLINED)
SECOND = 2
DAYS_AROUND = timedelta(days=3)


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
        shelved=sum(each.filed.shelved for each in items),
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
            things.append(Thing(cause.rule, _label(cause), _fact(cause.rule, members), entries))
    return tuple(things)


def _label(cause: Cause) -> tuple[str, Mapping[str, object]]:
    """What a thing is about, shortly: its rule stands above it already."""
    if cause.rule == COVER:
        first, last = (str(cause.arguments[end])[5:] for end in ("first", "last"))
        return "ui-thing-group", {"group": cause.arguments["group"], "first": first, "last": last}
    by_project = cause.rule in BY_PROJECT or RULES[cause.rule].scope is Scope.PROJECT
    about = "project" if by_project else "teacher"
    return f"ui-thing-{about}", {about: cause.arguments[about]}


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


def _label_of(each: Examined, view: View, marks: Mapping[str, str]) -> tuple[str, Mapping[str, object]]:
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


def name_of(each: Examined) -> str:
    """The teacher's name, as the roster writes it where it has it."""
    return each.person.teacher.name if each.person.teacher else each.filed.request.name or each.person.key


def title_of(each: Examined) -> str:
    """What was asked for, by its title where there is one."""
    request = each.filed.request
    return each.project.title if each.project else request.title or request.project


def marks_of(items: Iterable[Examined]) -> dict[str, str]:
    """What tells teachers of one name apart: subject and the end of the number, by the teacher's key."""
    of_name: dict[str, dict[str, str]] = {}
    for each in items:
        teacher = each.person.teacher
        subject = teacher.subjects[0] if teacher and teacher.subjects else ""
        of_name.setdefault(name_of(each), {})[each.person.key] = f"{subject}·{number_of(each)[-4:]}".strip(
            "·"
        )
    return {key: mark for same in of_name.values() if len(same) > 1 for key, mark in same.items()}


def number_of(each: Examined) -> str:
    """The identity number, else what names the teacher."""
    teacher = each.person.teacher
    return (teacher.id_number if teacher else "") or each.filed.request.id_number or each.person.key


def identity_of(each: Examined) -> Masked:
    """The identity number for the screen, nothing where only a 教师编号 is known."""
    number = number_of(each)
    is_no = number == each.person.key and len(number) <= LONGEST_NO
    return NOTHING if is_no else masked(number)


def present_sheet(
    each: Examined, term: Term, around: Sequence[Examined], proposed: str, runs: Sequence[Project] = ()
) -> Sheet:
    """One request; `around` holds every request of its group, its own among them.

    `proposed` is the reason that its findings propose, `runs` are the runs of the course asked for.
    """
    request = each.filed.request
    return Sheet(
        key=request.key,
        state=each.filed.state,
        shelved=each.filed.shelved,
        name=name_of(each),
        teacher=_without_number(each.person.teacher),
        identity=identity_of(each),
        project=each.project,
        title=title_of(each),
        rank=request.rank,
        chosen_at=request.chosen_at,
        reason=request.reason,
        findings=tuple(_said(finding, term) for finding in each.findings),
        proposed=proposed,
        checked=len(term.rules),
        unknown=sum(finding.standing.value == "unknown" for finding in each.findings),
        others=_others(each, around),
        runs=_other_runs(each, runs),
        lanes=_lanes(each, term, around),
        credits=_credits(each, term),
        credits_needed=term.credits.total,
        near=tuple(_near(found) for found in _near_misses(each)),
        first_round=_first_round(each, term, around),
    )


def _without_number(teacher: Teacher | None) -> Teacher | None:
    """The window gets the whole number only when it is asked for."""
    return teacher and replace(teacher, id_number="")


def _near_misses(each: Examined) -> Sequence[Mapping[str, Any]]:
    found = next((f for f in each.findings if f.rule == "unknown-teacher"), None)
    near: Sequence[Mapping[str, Any]] = found.evidence["near"] if found else ()
    return near


def _near(found: Mapping[str, Any]) -> Near:
    held = (
        Other(each["project"], (each["chosen_at"] or "")[5:16], RequestState(each["state"]))
        for each in found["round1"]
    )
    return Near(found["teacher"], found["name"], shown_number(found["teacher"]), tuple(held))


def _first_round(each: Examined, term: Term, around: Iterable[Examined]) -> FirstRound | None:
    """What round 1 holds for whoever asks in round 2."""
    if each.filed.request.round != SECOND or each.person.teacher is None:
        return None
    first = first_round(each.person, term)
    titles = {other.filed.request.key: title_of(other) for other in around}
    held = tuple(
        Other(
            titles.get(filed.request.key, filed.request.project),
            f"{filed.request.chosen_at:%m-%d %H:%M}" if filed.request.chosen_at else "",
            filed.state,
        )
        for filed, _ in first.held
    )
    return FirstRound(first.standing, f"ui-round1-{first.case or 'chosen'}", held)


def _said(finding: Finding, term: Term) -> Said:
    numbers = finding.clause.split("、")
    clauses = [clause for clause in term.clauses if clause.number in numbers]
    text = (
        Words(" ".join(c.text.zh for c in clauses), " ".join(c.text.en for c in clauses)) if clauses else None
    )
    return Said(
        finding.rule,
        finding.severity,
        finding.standing,
        finding.clause,
        text,
        finding.message,
        finding.arguments,
    )


def _others(each: Examined, around: Iterable[Examined]) -> tuple[Other, ...]:
    return tuple(
        Other(title_of(other), _when(other), other.filed.state)
        for other in around
        if other.person.key == each.person.key
        and other.filed.request.key != each.filed.request.key
        and (each.filed.request.round != SECOND or other.filed.request.round == SECOND)
    )


def _other_runs(each: Examined, runs: Iterable[Project]) -> tuple[Other, ...]:
    """The other runs that still take place: the first alternatives."""
    return tuple(
        Other(run.key, f"{run.starts:%m-%d}…{run.ends or run.starts:%m-%d}" if run.starts else "")
        for run in runs
        if run.is_offered and (each.project is None or run.key != each.project.key)
    )


def _when(each: Examined) -> str:
    project = each.project
    if project is None or project.starts is None:
        return each.filed.request.project
    return f"{project.starts:%m-%d}…{project.ends or project.starts:%m-%d}"


def _lanes(each: Examined, term: Term, around: Sequence[Examined]) -> Lanes | None:
    teacher, project = each.person.teacher, each.project
    if teacher is None or project is None or not project.days():
        return None
    first, last = min(project.days()) - DAYS_AROUND, max(project.days()) + DAYS_AROUND
    days = tuple(
        day
        for n in range((last - first).days + 1)
        if term.is_teaching_day(day := first + timedelta(days=n)) or day in project.days()
    )
    away = _away(around)
    found = next((f for f in each.findings if f.rule == COVER), None)
    short = frozenset(date.fromisoformat(day) for day in found.arguments["days"]) if found else frozenset()
    lanes = tuple(
        Lane(name, {day: why for day, why in when.items() if day in days}, this=key == each.person.key)
        for key, (name, when) in sorted(away.items(), key=lambda item: (item[0] != each.person.key, item[0]))
        if key == each.person.key or any(day in days for day in when)
    )
    return Lanes(
        group=group_name(teacher.group),
        days=days,
        lanes=lanes,
        short=short,
        size=found.evidence["of"] if found else 0,
        allowed=found.evidence["most"] if found else 0,
    )


def group_name(group: GroupKey) -> str:
    """A group as the office calls it."""
    return "·".join(filter(None, (group.campus, group.phase, group.subject))) or group.school


def _away(around: Iterable[Examined]) -> dict[str, tuple[str, dict[date, Why]]]:
    away: dict[str, tuple[str, dict[date, Why]]] = {}
    for each in around:
        _, days = away.setdefault(each.person.key, (name_of(each), _committed(each)))
        if each.is_live and each.project is not None:
            days.update(dict.fromkeys(each.project.days(), Why.CHOSEN))
    return away


def _committed(each: Examined) -> dict[date, Why]:
    return {
        day: Why.DIRECTIVE if commitment.kind is CommitmentKind.DIRECTIVE else Why.LEAVE
        for commitment in each.person.commitments
        for day in commitment.days()
    }


def _credits(each: Examined, term: Term) -> tuple[YearCredits, ...]:
    if not each.person.ledger:
        return ()
    earned: dict[int, float] = {}
    for entry in each.person.ledger:
        if term.credits.first.year <= entry.year <= term.credits.last.year:
            earned[entry.year] = earned.get(entry.year, 0) + entry.credits
    year = each.project.starts.year if each.project and each.project.starts else None
    waiting = each.project.credits or 0 if each.project and each.is_live else 0
    years = sorted({*earned, *([year] if year else [])})
    return tuple(YearCredits(y, earned.get(y, 0), waiting if y == year else 0) for y in years)
