"""What the guide may suggest: projects that no rule objects to, sorted once for all teachers.

Projects lie in cells by phase and subject, and within a cell by whom they are for; all
projects of one profile gain the same from a teacher, so a teacher's list is a merge of
lists that are sorted already.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple

from xuanke.domain.case import ANY, Shared
from xuanke.domain.catalogue import Project
from xuanke.domain.credits import kind_of
from xuanke.domain.examine import project_findings
from xuanke.domain.findings import is_flagged
from xuanke.domain.names import fold_name
from xuanke.domain.people import CreditKind
from xuanke.domain.weights import GuideWeights
from xuanke.domain.worth import CURRICULUM, ETHICS, PRIVATE, RURAL, STAGES, names_any

WELL_ATTENDED = 0.9


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a project suits a teacher: a message id, its arguments, and how much it weighs."""

    message: str
    weight: int
    arguments: Mapping[str, Any] = field(default_factory=dict)


class Profile(NamedTuple):
    """Whom a project is for, as far as its audience says, and which kind of credit it gives."""

    stages: frozenset[str]
    rural: bool
    private: bool
    kind: CreditKind | None


class Offered(NamedTuple):
    """A project that may be suggested, with what all teachers gain from it."""

    project: Project
    profile: Profile
    phases: frozenset[str]
    subjects: frozenset[str]
    days: frozenset[date]
    title: str
    reasons: tuple[Reason, ...]
    score: int


@dataclass(frozen=True, slots=True)
class Shelf:
    """What may be suggested, by phase and subject ('' for any), then by profile, the best first."""

    weights: GuideWeights
    offered: Mapping[str, Offered]
    cells: Mapping[tuple[str, str], Mapping[Profile, tuple[tuple[int, str], ...]]]
    runs: Mapping[str, tuple[str, ...]]


def shelf_of(shared: Shared, weights: GuideWeights, attendance: Mapping[str, float] | None = None) -> Shelf:
    """Sorts the catalogue. Full projects stay out, and those that a rule blocks or warns of.

    `attendance` is the share who came to an institution's trainings before.
    """
    settings = {id: s for id, s in shared.term.rules.items() if not s.is_suspended(shared.on)}
    offered: dict[str, Offered] = {}
    cells: dict[tuple[str, str], dict[Profile, list[tuple[int, str]]]] = {}
    runs: dict[str, list[str]] = {}
    for project in shared.projects.values():
        full = is_full(project, shared.seats_taken.get(project.key, 0))
        if full or is_flagged(project_findings(project, shared, settings)):
            continue
        one = _offered(project, _of_project(project, shared, weights, attendance or {}))
        offered[project.key] = one
        runs.setdefault(project.code, []).append(project.key)
        for phase in one.phases or ("",):
            for subject in one.subjects or ("",):
                cell = cells.setdefault((phase, subject), {})
                cell.setdefault(one.profile, []).append((-one.score, project.key))
    return Shelf(
        weights,
        offered,
        {at: {p: tuple(sorted(those)) for p, those in cell.items()} for at, cell in cells.items()},
        {code: tuple(sorted(keys)) for code, keys in runs.items()},
    )


def is_full(project: Project, taken: int) -> bool:
    """Whether the project has no seat left, by this store's requests or by 已报人数."""
    return project.seats is not None and max(taken, project.enrolled or 0) >= project.seats


def _offered(project: Project, reasons: tuple[Reason, ...]) -> Offered:
    phases, subjects = frozenset(project.phases), frozenset(project.subjects)
    profile = Profile(
        frozenset(stage for stage, words in STAGES.items() if any(w in project.audience for w in words)),
        any(word in project.audience for word in RURAL),
        any(word in project.audience for word in PRIVATE),
        kind_of(project) if project.credits else None,
    )
    return Offered(
        project,
        profile,
        frozenset() if phases & ANY else phases,
        frozenset() if subjects & ANY else subjects,
        frozenset(project.days()),
        fold_name(project.title),
        reasons,
        sum(reason.weight for reason in reasons),
    )


def _of_project(
    project: Project, shared: Shared, weights: GuideWeights, attendance: Mapping[str, float]
) -> tuple[Reason, ...]:
    """What speaks for the project whoever chooses it."""
    reasons = []
    if names_any(project, ETHICS):
        reasons.append(Reason("guide-ethics", weights.ethics))
    if names_any(project, CURRICULUM):
        reasons.append(Reason("guide-curriculum", weights.curriculum))
    if project.is_remote:
        reasons.append(Reason("guide-remote", weights.remote))
    elif shared.clearances is not None:
        reasons.append(Reason("guide-cleared", weights.cleared, {"institution": project.institution}))
    days = project.days()
    if days and not any(map(shared.term.is_teaching_day, days)):
        reasons.append(Reason("guide-weekend", weights.weekend))
    came = attendance.get(project.institution, 0.0)
    if came >= WELL_ATTENDED:
        arguments = {"institution": project.institution, "percent": round(100 * came)}
        reasons.append(Reason("guide-attended", weights.attended, arguments))
    return tuple(reasons)
