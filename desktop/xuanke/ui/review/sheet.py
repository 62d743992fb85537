"""Turns one request into what the page shows of it and beside it; no Qt, no files."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from xuanke.domain.calendar import Words
from xuanke.domain.catalogue import Project
from xuanke.domain.causes import COVER
from xuanke.domain.examine import Examined
from xuanke.domain.findings import Finding
from xuanke.domain.first_round import first_round
from xuanke.domain.people import CommitmentKind, Teacher
from xuanke.domain.requests import RequestState
from xuanke.domain.term import Term
from xuanke.ui.parts.masked import shown_number
from xuanke.ui.review.naming import group_name, identity_of, name_of, title_of
from xuanke.ui.review.values import (
    FirstRound,
    Lane,
    Lanes,
    Near,
    Other,
    Said,
    Sheet,
    Why,
    YearCredits,
)

SECOND = 2
DAYS_AROUND = timedelta(days=3)


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
        runs=_other_runs(each, runs, around),
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


def _other_runs(each: Examined, runs: Iterable[Project], around: Iterable[Examined]) -> tuple[Other, ...]:
    """The other runs that still take place: the first alternatives."""
    taken = {day for commitment in each.person.commitments for day in commitment.days()}
    for other in around:
        if other.person.key == each.person.key and other.is_live and other.project and other is not each:
            taken.update(other.project.days())
    return tuple(
        Other(
            run.key,
            f"{run.starts:%m-%d}…{run.ends or run.starts:%m-%d}" if run.starts else "",
            run=run.run,
            is_free=taken.isdisjoint(run.days()),
        )
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
