"""Suggestions in the child process; what they are made of is gathered once, until something changes."""

from dataclasses import asdict
from typing import TYPE_CHECKING

from xuanke.ui.desk import Desk
from xuanke.ui.suits.values import Suggested, Suggestions, Suited
from xuanke.ui.takeaway.values import MOST
from xuanke.ui.teachers.state import twice_named, with_mark

if TYPE_CHECKING:
    from xuanke.domain.guide import Suggestion
    from xuanke.journeys.guidance import Guidance

EACH, OF_ALL, OF_PROJECT = 5, 3, 30
"""So many projects for one teacher, for each of all teachers, and so many teachers for a project."""


def suggestions(desk: Desk, teacher: str) -> Suggestions:
    """What suits the teacher best, each with its reasons; or why they may not choose."""
    from xuanke.journeys.guidance import bar
    from xuanke.journeys.guide import for_teacher

    guidance = _guidance(desk)
    barred = bar(guidance, teacher)
    if barred:
        return Suggestions(teacher, bar=str(desk.words.say(barred)))
    rows = (_suggested(desk, guidance, each) for each in for_teacher(guidance, teacher, EACH))
    return Suggestions(teacher, tuple(rows), over=guidance.over)


def everybody(desk: Desk) -> Suited:
    """What suits everybody who may choose, group by group."""
    from itertools import islice

    from xuanke.journeys.guide import for_all

    guidance = _guidance(desk)
    people = guidance.teachers()
    twice = twice_named(people.values())
    rows = []
    for each in islice(for_all(guidance, OF_ALL), MOST):
        told, teacher = _suggested(desk, guidance, each), people[each.teacher]
        group = " ".join(filter(None, (teacher.group.phase, teacher.group.subject)))
        rows.append(
            (
                group,
                with_mark(teacher, twice),
                told.project,
                told.title,
                told.when,
                str(each.score),
                told.reasons,
            )
        )
    return Suited(tuple(rows), guidance.over)


def whom(desk: Desk, project: str) -> Suited:
    """The teachers whom a project suits best; none where it may not be suggested."""
    from xuanke.journeys.guide import for_project

    guidance = _guidance(desk)
    people = guidance.teachers()
    twice = twice_named(people.values())
    rows = []
    for each in for_project(guidance, project, OF_PROJECT):
        teacher = people[each.teacher]
        group = " ".join(filter(None, (teacher.group.phase, teacher.group.subject)))
        rows.append((group, with_mark(teacher, twice), str(each.score), _reasons(desk, each)))
    return Suited(tuple(rows), guidance.over)


def _guidance(desk: Desk) -> "Guidance":
    from xuanke.journeys.guidance import prepare

    if "guidance" not in desk.kept:
        desk.kept["guidance"] = prepare(desk.office)
    found: Guidance = desk.kept["guidance"]
    return found


def _suggested(desk: Desk, guidance: "Guidance", each: "Suggestion") -> Suggested:
    words, project = desk.words, guidance.project(each.project)
    if guidance.over:
        when = ""
    elif project.starts is None:
        when = words.say("ui-dates-free")
    else:
        when = "…".join(f"{day:%m-%d}" for day in (project.starts, project.ends) if day)
    told = (str(words.say("past-term", **asdict(tally))) for tally in guidance.past.get(project.code, ()))
    code = project.code if guidance.over else project.key
    return Suggested(code, project.title, str(when), _reasons(desk, each), "\n".join(told))


def _reasons(desk: Desk, each: "Suggestion") -> str:
    """The reasons with their weights."""
    say = desk.words.say
    said = (
        str(say("guide-weighed", reason=say(reason.message, **reason.arguments), weight=reason.weight))
        for reason in each.reasons
    )
    return str(say("remarks-join")).join(said)
