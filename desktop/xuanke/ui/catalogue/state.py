"""Turns what a search found into what the catalogue page shows."""

from collections.abc import Mapping, Sequence
from typing import Any

from xuanke.domain.case import Shared
from xuanke.domain.catalogue import Project
from xuanke.domain.examine import project_findings
from xuanke.domain.findings import Finding, Severity
from xuanke.domain.term import Term
from xuanke.ui.catalogue.values import Facet, Opened, Row, Said, Spans, Wish

SHOWN = ("phase", "subject", "mode", "credits", "meets", "region", "level", "funding", "boarding", "seats")
UNKNOWN_SEATS = "unknown"


def chosen_of(wish: Wish) -> dict[str, set[str]]:
    """The filters of a wish; what suits a phase or subject also names neither."""
    chosen = {facet: set(values) for facet, values in wish.chosen if values}
    for facet, value in (("phase", wish.phase), ("subject", wish.subject)):
        if value:
            chosen[facet] = chosen.get(facet, {value, ""}) & {value, ""}
    return chosen


def present_row(project: Project, found: Spans, term: Term) -> Row:
    """One result."""
    never = blocks(project, term)
    return Row(
        key=project.key,
        title=project.title,
        found=found,
        institution=project.institution,
        mode=project.mode.value,
        level=project.level.value,
        starts=project.starts,
        ends=project.ends,
        credits=project.credits,
        never=_said(never[0]) if never else None,
    )


def blocks(project: Project, term: Term) -> Sequence[Finding]:
    """What of the project itself the notice blocks, whoever asks for it."""
    shared = Shared(term, {project.key: project}, {}, None, {})
    return [f for f in project_findings(project, shared, term.rules) if f.severity is Severity.BLOCK]


def _said(finding: Finding) -> Said:
    return finding.message, {"clause": finding.clause} | dict(finding.arguments)


def present_facets(counts: Mapping[str, Mapping[str, int]]) -> tuple[Facet, ...]:
    """The facets in the order of the page; one that tells nothing apart is left out."""
    facets = []
    for name in SHOWN:
        values = tuple(counts.get(name, {}).items())
        if len(values) > 1 and not (name == "seats" and {v for v, _ in values} == {UNKNOWN_SEATS}):
            facets.append(Facet(name, values))
    return tuple(facets)


def present_project(project: Project, runs: Sequence[Project], term: Term) -> Opened:
    """A project's page."""
    others = tuple(run for run in runs if run.key != project.key)
    return Opened(project, others, tuple(_said(finding) for finding in blocks(project, term)))


def shown(value: Any) -> str:
    """A value of a project as a person reads it."""
    if isinstance(value, tuple | list):
        return "、".join(map(shown, value))
    return f"{value:g}" if isinstance(value, float) else "" if value is None else str(value)
