"""What was asked for: a project that exists, still stands, and may be held as it is published."""

from collections.abc import Mapping, Sequence
from datetime import date

from xuanke.domain.case import Case, Shared
from xuanke.domain.catalogue import Clearance, Level, Project, ProjectKind
from xuanke.domain.findings import MET, Answer, broken, unknown
from xuanke.domain.names import fold_name
from xuanke.domain.term import RuleSetting


def project_is_known(case: Case, setting: RuleSetting) -> Answer:
    """The catalogue has, or once had, the project; a code without a run means its only run (四（二）)."""
    if case.offer:
        return MET
    request = case.request
    runs = tuple(case.shared.runs.get(request.code, ()))
    which = ("run" if request.run else "several-runs") if runs else ""
    evidence = {"project": request.project, "runs": runs}
    return broken(which, evidence=evidence, project=request.project, runs=runs)


def project_still_stands(project: Project, shared: Shared, setting: RuleSetting) -> Answer:
    """The project was neither cancelled nor taken off its source's list (三（三）)."""
    if project.is_offered:
        return MET
    return broken(project.state.value, evidence={"state": project.state.value}, title=project.title)


def project_is_chosen(project: Project, shared: Shared, setting: RuleSetting) -> Answer:
    """The project is one that teachers choose, not one that a bureau assigns (二（三）)."""
    if project.kind is not ProjectKind.DIRECTIVE:
        return MET
    return broken(evidence={"kind": project.kind.value}, title=project.title)


def province_trains_remotely(project: Project, shared: Shared, setting: RuleSetting) -> Answer:
    """The province holds no self-selected training in person (二（一）、四（一）)."""
    chosen = project.kind is ProjectKind.SELF_SELECTED
    if project.level is not Level.PROVINCE or project.is_remote or not chosen:
        return MET
    return broken(evidence={"level": project.level.value, "mode": project.mode.value}, title=project.title)


def institution_is_cleared(project: Project, shared: Shared, setting: RuleSetting) -> Answer:
    """Who trains in person was cleared on the day that the project starts (二（二）、三（一））."""
    if project.is_remote or shared.clearances is None:
        return MET
    if project.starts is None:
        return unknown("no-start", evidence={"missing": "starts"}, institution=project.institution)
    clearances = _clearances_of(project.institution, shared.clearances)
    if any(clearance.covers(project.starts) for clearance in clearances):
        return MET
    return broken(
        "not-on-day" if clearances else "",
        evidence={
            "institution": project.institution,
            "starts": project.starts.isoformat(),
            "clearances": tuple(
                {"starts": c.starts.isoformat(), "ends": c.ends.isoformat() if c.ends else None}
                for c in clearances
            ),
        },
        institution=project.institution,
        day=project.starts.isoformat(),
    )


def _clearances_of(institution: str, clearances: Mapping[str, Sequence[Clearance]]) -> Sequence[Clearance]:
    """The institution's clearances, also where the two lists write its name in other widths or blanks."""
    name = fold_name(institution)
    alike = (held for other, held in clearances.items() if fold_name(other) == name)
    return clearances.get(institution) or next(alike, ())


def nobody_lodges(project: Project, shared: Shared, setting: RuleSetting) -> Answer:
    """Only directive training may lodge its learners (二（二）)."""
    if not project.boarding or project.kind is ProjectKind.DIRECTIVE:
        return MET
    return broken(evidence={"boarding": True}, title=project.title)


def inside_delivery(project: Project, shared: Shared, setting: RuleSetting) -> Answer:
    """The project starts and ends within the stage; an undated remote one is the teacher's choice."""
    stage = shared.term.stage("delivery")
    starts, ends = project.starts or project.ends, project.ends or project.starts
    if stage is None:
        return MET
    if starts is None or ends is None:
        return MET if project.is_remote else unknown("no-dates", evidence={"missing": "starts"})
    if stage.starts <= starts and ends <= stage.ends:
        return MET
    days = {"starts": starts.isoformat(), "ends": ends.isoformat()}
    allowed = {"first": stage.starts.isoformat(), "last": stage.ends.isoformat()}
    return broken(evidence=days | {"delivery": allowed}, **days, **allowed)


DATES = ("starts", "ends", "meeting_days")
FIELDS = (*DATES, "venue", "mode", "institution")


def project_is_unchanged(case: Case, setting: RuleSetting) -> Answer:
    """Dates, venue, mode and institution are as the newest snapshot before the choice had them (三（二）).

    Silent where no time was given or no snapshot is that old: then nobody can say.
    """
    chosen_at = case.request.chosen_at
    if case.offer is None or chosen_at is None:
        return MET
    then = case.shared.as_published(case.offer.key, chosen_at)
    if then is None:
        return MET
    now = case.offer.project
    changed = [f for f in FIELDS if getattr(then, f) != getattr(now, f)]
    if not changed:
        return MET
    gravest = "dates" if changed[0] in DATES else changed[0]
    return broken(
        gravest,
        evidence={f: {"then": _plain(getattr(then, f)), "now": _plain(getattr(now, f))} for f in changed},
        title=now.title,
        then=_shown(then, gravest),
        now=_shown(now, gravest),
    )


def _shown(project: Project, what: str) -> str:
    if what != "dates":
        return str(getattr(project, what))
    if project.meeting_days:
        return " ".join(day.isoformat() for day in project.meeting_days)
    return "…".join(day.isoformat() for day in (project.starts, project.ends) if day)


def _plain(value: object) -> object:
    if isinstance(value, tuple):
        return tuple(_plain(each) for each in value)
    return value.isoformat() if isinstance(value, date) else value and str(value)
