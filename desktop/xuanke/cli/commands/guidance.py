"""What suits whom: projects for teachers, teachers for a project."""

from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from xuanke.cli.frame import Frame, Reply, command
from xuanke.cli.home import office_of
from xuanke.cli.listing import listing, save_listing
from xuanke.cli.usage import WrongUsage
from xuanke.domain.catalogue import Project, code_of
from xuanke.domain.feedback import Tally
from xuanke.domain.guide import Suggestion
from xuanke.domain.people import Teacher
from xuanke.domain.shelf import Reason
from xuanke.journeys import guide as guiding
from xuanke.journeys.guidance import Guidance, bar, prepare

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
    "column-past",
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
    guidance = prepare(office)
    found = tuple(_found(guidance, key, group, project, limit))
    said = [frame.words.say("guide-over")] if guidance.over else []
    said += [_why_none(frame, guidance, key, project)] if not found else []
    saying = _Saying(frame)
    document: dict[str, Any] = {
        "items": [_item(saying, guidance, each) for each in found],
        "over": guidance.over,
    }
    headings = HEADINGS if guidance.past else HEADINGS[:-1]
    if out is not None:
        document |= save_listing(frame, out, headings, _rows(saying, guidance, found))
        said.append(frame.words.say("list-written", file=str(out), rows=len(found)))
    return Reply(document, lambda: listing(frame, said, headings, _rows(saying, guidance, found)))


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
    barred = bar(guidance, key) if key else ""
    if barred:
        return frame.words.say("guide-barred", why=frame.words.say(barred))
    if project and guiding.meant(guidance, project) not in guidance.shelf.offered:
        return frame.words.say("guide-not-offered")
    return frame.words.say("guide-nothing")


class _Saying:
    """Says each reason once: a county's lists have hundreds of thousands, and few that differ."""

    def __init__(self, frame: Frame) -> None:
        self.words = frame.words
        self._said: dict[tuple[str, tuple[Any, ...]], str] = {}
        self._weighed: dict[tuple[str, int], str] = {}

    def weighed(self, reason: Reason) -> str:
        """The same with its weight."""
        same = self.reason(reason), reason.weight
        if same not in self._weighed:
            self._weighed[same] = self.words.say("guide-weighed", reason=same[0], weight=same[1])
        return self._weighed[same]

    def reason(self, reason: Reason) -> str:
        """The reason in words."""
        same = reason.message, tuple(reason.arguments.values())
        if same not in self._said:
            self._said[same] = self.words.say(reason.message, **reason.arguments)
        return self._said[same]


def _item(saying: _Saying, guidance: Guidance, each: Suggestion) -> dict[str, Any]:
    reasons = [
        {
            "reason": reason.message.removeprefix("guide-"),
            "weight": reason.weight,
            "message": saying.reason(reason),
        }
        for reason in each.reasons
    ]
    return {
        "teacher": each.teacher,
        "project": each.project,
        "score": each.score,
        "reasons": reasons,
        "past": [asdict(tally) | {"attendance": tally.attendance} for tally in _past(guidance, each)],
    }


def _past(guidance: Guidance, each: Suggestion) -> tuple[Tally, ...]:
    return guidance.past.get(code_of(each.project), ())


def _rows(saying: _Saying, guidance: Guidance, found: Iterable[Suggestion]) -> list[list[Any]]:
    everybody = guidance.teachers()
    rows = (
        (each, _row(saying, each, everybody[each.teacher], guidance.project(each.project))) for each in found
    )
    if not guidance.past:
        return [row for _, row in rows]
    return [[*row, _told(saying, _past(guidance, each))] for each, row in rows]


def _told(saying: _Saying, past: Iterable[Tally]) -> str:
    return "\n".join(saying.words.say("past-term", **asdict(tally)) for tally in past)


def _row(saying: _Saying, each: Suggestion, teacher: Teacher, project: Project) -> list[Any]:
    return [
        teacher.no or "—",
        teacher.name,
        project.key,
        project.title,
        project.institution,
        saying.words.say(f"mode-{project.mode.value}"),
        "…".join(day.isoformat() for day in (project.starts, project.ends) if day),
        project.credits,
        each.score,
        saying.words.say("remarks-join").join(map(saying.weighed, each.reasons)),
    ]
