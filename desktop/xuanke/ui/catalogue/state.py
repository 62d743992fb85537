"""Turns what a search found into what the catalogue page shows."""

from calendar import Calendar as Weeks
from collections.abc import Mapping, Sequence
from datetime import date
from itertools import combinations

from xuanke.domain.calendar import SATURDAY, Calendar
from xuanke.domain.case import Shared
from xuanke.domain.catalogue import Project
from xuanke.domain.examine import project_findings
from xuanke.domain.findings import Finding, Severity
from xuanke.domain.term import Term
from xuanke.ui.catalogue.values import Clash, DayCell, Facet, Month, Opened, Row, Said, Shelf, Spans, Wish

SHOWN = ("phase", "subject", "mode", "credits", "meets", "region", "level", "funding", "boarding", "seats")
UNKNOWN_SEATS = "unknown"
WEEKS = Weeks(firstweekday=0)
MOST_MONTHS = 24


def chosen_of(wish: Wish) -> dict[str, set[str]]:
    """The filters of a wish; what suits a phase or subject also names neither."""
    chosen = {facet: set(values) for facet, values in wish.chosen if values}
    for facet, value in (("phase", wish.phase), ("subject", wish.subject)):
        if value:
            chosen[facet] = chosen.get(facet, {value, ""}) & {value, ""}
    return chosen


def present_row(
    project: Project,
    found: Mapping[str, Spans],
    term: Term,
    also: tuple[str, Spans] = ("", ()),
    runs: int = 1,
) -> Row:
    """One result, with what was found of its `title`, `institution` and `code`, or else of what.

    `runs` is how many runs its course has.
    """
    never = blocks(project, term)
    return Row(
        key=project.key,
        title=project.title,
        found=found["title"],
        institution=project.institution,
        mode=project.mode.value,
        level=project.level.value,
        starts=project.starts,
        ends=project.ends,
        credits=project.credits,
        never=_said(never[0]) if never else None,
        days=frozenset(project.days()),
        found_institution=found["institution"],
        found_code=found["code"],
        also=also,
        runs=runs,
        meant=tuple(filter(None, (*project.phases, *project.subjects, project.audience))),
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


def present_shelf(projects: Sequence[Project], term: Term) -> Shelf:
    """The starred projects, for comparing them and for their dates."""
    found = {project.key: blocks(project, term) for project in projects}
    never = {key: _said(findings[0]) for key, findings in found.items() if findings}
    return Shelf(tuple(projects), never, term.calendar)


def present_months(projects: Sequence[Project], calendar: Calendar) -> tuple[Month, ...]:
    """The months in which any of the projects meets."""
    meets: dict[date, list[int]] = {}
    for number, project in enumerate(projects, start=1):
        for day in project.days():
            meets.setdefault(day, []).append(number)
    months = sorted({(day.year, day.month) for day in meets})[:MOST_MONTHS]
    return tuple(_month(year, month, meets, calendar) for year, month in months)


def _month(year: int, month: int, meets: Mapping[date, Sequence[int]], calendar: Calendar) -> Month:
    weeks = (
        tuple(_day(day, meets, calendar) if day.month == month else None for day in week)
        for week in WEEKS.monthdatescalendar(year, month)
    )
    return Month(date(year, month, 1), tuple(weeks))


def _day(day: date, meets: Mapping[date, Sequence[int]], calendar: Calendar) -> DayCell:
    is_off = not calendar.is_teaching_day(day)
    return DayCell(day, tuple(meets.get(day, ())), is_off, is_off != (day.weekday() >= SATURDAY))


def clashes(projects: Sequence[Project]) -> tuple[Clash, ...]:
    """Each two of the projects that meet on the same day; two runs of one course too."""
    days = [frozenset(project.days()) for project in projects]
    pairs = combinations(range(len(projects)), 2)
    shared = ((a, b, tuple(sorted(days[a] & days[b]))) for a, b in pairs)
    return tuple(Clash(a + 1, b + 1, common) for a, b, common in shared if common)
