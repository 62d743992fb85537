"""Which projects suit a teacher and why, and which teachers a project suits (四（三）、五（一）)."""

import heapq
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from xuanke.domain.case import Person
from xuanke.domain.catalogue import Project
from xuanke.domain.credits import CreditStructure, ledger_of, remarks
from xuanke.domain.names import fold_name
from xuanke.domain.people import CreditKind, Teacher
from xuanke.domain.requests import Request, RequestKey
from xuanke.domain.shelf import Offered, Profile, Reason, Shelf
from xuanke.domain.worth import is_private_kindergarten


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A project for a teacher, with all its reasons; the score is the sum of their weights."""

    teacher: str
    project: str
    score: int
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Seeker:
    """A teacher who may choose, with what they have already and what their ledger lacks.

    `busy` are days on which they, or as many of their group as may, are away already.
    """

    teacher: Teacher
    busy: frozenset[date] = frozenset()
    codes: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()
    lacks: frozenset[str] = frozenset()
    may_choose: bool = True


def seeker_of(
    person: Person,
    project_of: Callable[[Request], Project | None],
    structure: CreditStructure,
    on: date,
    *,
    may_choose: bool = True,
    crowded: Collection[date] = (),
    without: RequestKey | None = None,
) -> Seeker | None:
    """The person as one who looks for projects; None where the roster lacks them.

    `may_choose` is False where a rule bars them from choosing at all; `crowded` are the days
    on which no more of their group may be away; `without` is a request to find something else for.
    """
    if person.teacher is None:
        return None
    live = [f.request for f in person.filed if f.state.is_live and f.request.key != without]
    busy = {day for commitment in person.commitments for day in commitment.days()} | set(crowded)
    for request in live:
        if project := project_of(request):
            busy.update(project.days())
    done = [entry for entry in person.ledger if structure.first.year <= entry.year <= structure.last.year]
    lacks = remarks(ledger_of(person.teacher, person.ledger, (), structure), structure, on)
    return Seeker(
        person.teacher,
        frozenset(busy),
        frozenset({request.code for request in live} | {entry.code for entry in done if entry.code}),
        frozenset(fold_name(entry.title) for entry in done if entry.title),
        frozenset(remark.about for remark in lacks) if person.ledger else frozenset(),
        may_choose and person.teacher.is_in_post,
    )


def suggest(shelf: Shelf, seeker: Seeker, limit: int = 10) -> tuple[Suggestion, ...]:
    """The projects that suit the teacher best, at most `limit`; the same ones every time."""
    if not seeker.may_choose:
        return ()
    found: dict[str, Suggestion] = {}
    for key in _in_order(shelf, seeker.teacher, seeker):
        if key not in found and is_free(shelf.offered[key], seeker):
            found[key] = _suggestion(shelf, shelf.offered[key], seeker)
            if len(found) == limit:
                break
    return tuple(found.values())


def _in_order(shelf: Shelf, teacher: Teacher, seeker: Seeker) -> Iterator[str]:
    """The keys of all projects of the teacher's phases and subjects, the best first."""
    streams = []
    for phase in (*teacher.phases, ""):
        for subject in (*teacher.subjects, ""):
            for profile, those in shelf.cells.get((phase, subject), {}).items():
                if fits(profile, teacher):
                    gain = sum(r.weight for r in _of_pair(shelf, profile, seeker, phase, subject))
                    streams.append(_raised(those, gain))
    for _, key in heapq.merge(*streams):
        yield key


def _raised(those: Iterable[tuple[int, str]], gain: int) -> Iterator[tuple[int, str]]:
    return ((score - gain, key) for score, key in those)


def fits(profile: Profile, teacher: Teacher) -> bool:
    """Whether the audience does not leave the teacher out; what is unknown is not held against them."""
    if profile.stages and teacher.career_stage and teacher.career_stage not in profile.stages:
        return False
    return not (profile.rural and teacher.rural is False) and not (
        profile.private and teacher.private is False
    )


def is_free(offered: Offered, seeker: Seeker) -> bool:
    """Whether the teacher has not got it, did not do it in this cycle, and is nowhere else on its days."""
    return (
        offered.project.code not in seeker.codes
        and offered.title not in seeker.titles
        and offered.days.isdisjoint(seeker.busy)
    )


def _of_pair(shelf: Shelf, profile: Profile, seeker: Seeker, phase: str, subject: str) -> tuple[Reason, ...]:
    """What speaks for projects of that profile and cell because of who the teacher is."""
    weights, teacher = shelf.weights, seeker.teacher
    reasons = []
    if subject:
        reasons.append(Reason("guide-subject", weights.subject, {"subject": subject}))
    if phase:
        reasons.append(Reason("guide-phase", weights.phase, {"phase": phase}))
    if teacher.career_stage in profile.stages:
        reasons.append(Reason("guide-stage", weights.stage, {"stage": teacher.career_stage}))
    if profile.rural and teacher.rural:
        reasons.append(Reason("guide-rural", weights.rural))
    if profile.private and is_private_kindergarten(teacher):
        reasons.append(Reason("guide-private", weights.private))
    if profile.kind is CreditKind.INTENSIVE_90 and "intensive" in seeker.lacks:
        reasons.append(Reason("guide-intensive", weights.intensive))
    elif profile.kind is not None and seeker.lacks & {"total", "year"}:
        reasons.append(Reason("guide-credits", weights.credits))
    return tuple(reasons)


def _suggestion(shelf: Shelf, offered: Offered, seeker: Seeker, first: tuple[Reason, ...] = ()) -> Suggestion:
    teacher = seeker.teacher
    phase = next((p for p in teacher.phases if p in offered.phases), "")
    subject = next((s for s in teacher.subjects if s in offered.subjects), "")
    pair = _of_pair(shelf, offered.profile, seeker, phase, subject)
    reasons = (*first, *pair, *offered.reasons)
    heaviest = tuple(sorted(reasons, key=lambda reason: -reason.weight))
    return Suggestion(teacher.key, offered.project.key, sum(r.weight for r in reasons), heaviest)


def suits(shelf: Shelf, project: str, seekers: Iterable[Seeker], limit: int = 20) -> tuple[Suggestion, ...]:
    """The teachers whom the project suits best, then by key; none where it may not be suggested."""
    offered = shelf.offered.get(project)
    if offered is None:
        return ()
    pairs = (
        _suggestion(shelf, offered, seeker)
        for seeker in seekers
        if seeker.may_choose and is_meant_for(offered, seeker.teacher) and is_free(offered, seeker)
    )
    return tuple(heapq.nsmallest(limit, pairs, key=lambda pair: (-pair.score, pair.teacher)))


def is_meant_for(offered: Offered, teacher: Teacher) -> bool:
    """Whether phase, subject and audience are the teacher's."""
    return (
        (not offered.phases or not offered.phases.isdisjoint(teacher.phases))
        and (not offered.subjects or not offered.subjects.isdisjoint(teacher.subjects))
        and fits(offered.profile, teacher)
    )


def instead(shelf: Shelf, seeker: Seeker, code: str, limit: int = 5) -> tuple[Suggestion, ...]:
    """What to choose where a request for that course came to nothing: its other runs first.

    The seeker is the teacher `without` that request.
    """
    if not seeker.may_choose:
        return ()
    runs = [shelf.offered[key] for key in shelf.runs.get(code, ())]
    again = Reason("guide-other-run", shelf.weights.other_run)
    others = [
        _suggestion(shelf, run, seeker, (again,))
        for run in runs
        if is_meant_for(run, seeker.teacher) and is_free(run, seeker)
    ]
    others.sort(key=lambda other: (-other.score, other.project))
    known = {other.project for other in others}
    rest = (s for s in suggest(shelf, seeker, limit + len(known)) if s.project not in known)
    return (*others, *rest)[:limit]
