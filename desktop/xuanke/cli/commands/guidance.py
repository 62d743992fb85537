"""What suits whom: projects for teachers, teachers for a project."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from xuanke.cli.frame import Frame, Reply, command
from xuanke.cli.home import office_of
from xuanke.cli.listing import listing, save_listing
from xuanke.cli.usage import WrongUsage
from xuanke.domain.catalogue import Project
from xuanke.domain.guide import Suggestion
from xuanke.domain.people import Teacher
from xuanke.domain.shelf import Reason
from xuanke.journeys import guide as guiding
from xuanke.journeys.guide import Guidance

HEADINGS = (
    "column-teacher",
    "column-name",
    "column-project",
    "column-title",
    "column-institution",
    "column-mode",
    "column-dates",
    "column-credits",
    "column-score",
    "column-reasons",
)


@command("guide")
def guide(
    frame: Frame,
    teacher: str = "",
    /,
    *,
    all: bool = False,
    group: str = "",
    project: str = "",
    limit: int = 10,
    out: Path | None = None,
) -> Reply:
    """Projects that suit a teacher, with reasons; or teachers whom a project suits."""
    if [bool(teacher), all, bool(group), bool(project)].count(True) != 1:
        raise WrongUsage("guide-whom", advice="guide-whom-advice")
    office = office_of(frame)
    key = guiding.teacher_named(office, teacher).key if teacher else ""
    guidance = guiding.prepare(office)
    found = tuple(_found(guidance, key, group, project, limit))
    said = [_why_none(frame, guidance, key, project)] if not found else []
    everybody = guidance.teachers()
    document: dict[str, Any] = {"items": [_item(frame, each) for each in found]}
    rows = [_row(frame, each, everybody[each.teacher], guidance.project(each.project)) for each in found]
    if out is not None:
        document |= save_listing(frame, out, HEADINGS, rows)
        said.append(frame.words.say("list-written", file=str(out), rows=len(rows)))
    return Reply(document, lambda: listing(frame, said, HEADINGS, rows))


def _found(guidance: Guidance, key: str, group: str, project: str, limit: int) -> Iterable[Suggestion]:
    if key:
        return guiding.for_teacher(guidance, key, limit)
    if project:
        return guiding.for_project(guidance, project, limit)
    if group:
        phase, _, subject = group.replace("，", ",").partition(",")
        return guiding.for_group(guidance, phase.strip(), subject.strip(), limit)
    return guiding.for_all(guidance, limit)


def _why_none(frame: Frame, guidance: Guidance, key: str, project: str) -> str:
    barred = guiding.bar(guidance, key) if key else ""
    if barred:
        return frame.words.say("guide-barred", why=frame.words.say(barred))
    if project and guiding.meant(guidance, project) not in guidance.shelf.offered:
        return frame.words.say("guide-not-offered")
    return frame.words.say("guide-nothing")


def _item(frame: Frame, each: Suggestion) -> dict[str, Any]:
    reasons = [
        {
            "reason": reason.message.removeprefix("guide-"),
            "weight": reason.weight,
            "message": _reason(frame, reason),
        }
        for reason in each.reasons
    ]
    return {"teacher": each.teacher, "project": each.project, "score": each.score, "reasons": reasons}


def _reason(frame: Frame, reason: Reason) -> str:
    return frame.words.say(reason.message, **reason.arguments)


def _row(frame: Frame, each: Suggestion, teacher: Teacher, project: Project) -> list[Any]:
    return [
        teacher.no or "—",
        teacher.name,
        project.key,
        project.title,
        project.institution,
        frame.words.say(f"mode-{project.mode.value}"),
        "…".join(day.isoformat() for day in (project.starts, project.ends) if day),
        project.credits,
        each.score,
        frame.words.say("remarks-join").join(_reason(frame, reason) for reason in each.reasons),
    ]
