"""What became of those whom we approved, and how institutions and courses did over the terms (五（二）)."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from xuanke.cli.frame import Frame, Reply, command
from xuanke.cli.home import office_of
from xuanke.cli.listing import listing, save_listing
from xuanke.domain.feedback import Tally
from xuanke.journeys.results import Feedback, feedback

COUNTS = ("approved", "came", "absent", "passed", "failed", "evaluated")
HEADINGS = (
    "column-about",
    "column-term",
    "results-approved",
    "results-came",
    "results-absent",
    "results-passed",
    "results-failed",
    "results-evaluated",
    "results-attendance",
)


@command("results")
def results(frame: Frame, /, *, out: Path | None = None) -> Reply:
    """Results against approvals, and attendance and results of each institution and course over the terms."""
    found = feedback(office_of(frame))
    compared = found.comparison
    document: dict[str, Any] = {
        "never_came": [key._asdict() for key in compared.never_came],
        "unheard": [key._asdict() for key in compared.unheard],
        "not_approved": [
            {"teacher": each.teacher, "project": each.project, "round": each.round}
            for each in compared.not_approved
        ],
        "institutions": _tallies("institution", found.institutions),
        "projects": _tallies("project", found.courses),
    }
    said = _said(frame, found)
    rows = [*_rows(found.institutions), *_rows(found.courses)]
    if out is not None:
        document |= save_listing(frame, out, HEADINGS, rows)
        said.append(frame.words.say("list-written", file=str(out), rows=len(rows)))
    return Reply(document, lambda: listing(frame, said, HEADINGS, rows))


def _tallies(name: str, tallies: Mapping[str, tuple[Tally, ...]]) -> list[dict[str, Any]]:
    return [
        {name: about, "term": tally.term, "attendance": tally.attendance}
        | {count: getattr(tally, count) for count in COUNTS}
        for about, those in tallies.items()
        for tally in those
    ]


def _rows(tallies: Mapping[str, tuple[Tally, ...]]) -> list[list[Any]]:
    return [
        [about, tally.term, *(getattr(tally, count) for count in COUNTS), _percent(tally.attendance)]
        for about, those in tallies.items()
        for tally in those
    ]


def _percent(share: float | None) -> str:
    return "" if share is None else f"{share:.0%}"


def _said(frame: Frame, found: Feedback) -> list[str]:
    say, compared = frame.words.say, found.comparison
    counts = {name: len(getattr(compared, name)) for name in ("never_came", "unheard", "not_approved")}
    lines = [say("results-says", approved=len(compared.outcomes), **counts)]
    lines += [
        say("results-never-came", who=_who(found, key.teacher), project=_what(found, key.project))
        for key in compared.never_came
    ]
    lines += [
        say("results-not-approved", who=_who(found, each.teacher), project=_what(found, each.project))
        for each in compared.not_approved
    ]
    return lines


def _who(found: Feedback, key: str) -> str:
    teacher = found.teachers.get(key)
    return f"{teacher.name} {teacher.no}".strip() if teacher else key


def _what(found: Feedback, key: str) -> str:
    project = found.projects.get(key)
    return f"{key} {project.title}" if project else key
