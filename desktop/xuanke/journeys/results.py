"""What became of those whom we approved, and how trainings went over the terms (五（二）)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from xuanke.domain.answers import Result
from xuanke.domain.catalogue import Project, code_of
from xuanke.domain.feedback import Comparison, Tally, by_course, by_institution, compare
from xuanke.domain.people import Teacher
from xuanke.domain.requests import Platform, RequestKey, RequestState
from xuanke.domain.review import state_of
from xuanke.journeys.gathering import NOBODY, standing
from xuanke.journeys.office import Office
from xuanke.store.catalogue.store import CatalogueStore
from xuanke.store.school import asked, people
from xuanke.store.school.results import heard_terms, results, terms
from xuanke.store.school.scope import Scope

GRANTED = frozenset({RequestState.APPROVED, RequestState.SENT, RequestState.ACCEPTED})
"""The school said yes, and the institution did not say no."""


@dataclass(frozen=True, slots=True)
class Past:
    """How each institution and each course (by 项目编号) did in every term of which there are results."""

    institutions: Mapping[str, tuple[Tally, ...]]
    courses: Mapping[str, tuple[Tally, ...]]


@dataclass(frozen=True, slots=True)
class Feedback:
    """This term's results against its approvals, and how each institution and course did in every term."""

    comparison: Comparison
    institutions: Mapping[str, tuple[Tally, ...]]
    courses: Mapping[str, tuple[Tally, ...]]
    teachers: Mapping[str, Teacher] = field(default_factory=dict)
    projects: Mapping[str, Project] = field(default_factory=dict)


def feedback(office: Office) -> Feedback:
    """The results of every term, held against what was approved."""
    with office.store.read(office.term.id) as scope:
        compared = {term: _compared(office.catalogue, scope._replace(term=term)) for term in terms(scope)}
        teachers = {teacher.key: teacher for teacher in people.teachers(scope)}
    projects = _projects(office.catalogue, compared.values())
    heard = _heard(compared)
    return Feedback(
        compared.get(office.term.id, Comparison((), ())),
        by_institution(heard, lambda key: projects.get(key.project)),
        by_course(heard, lambda key: projects.get(key.project)),
        teachers,
        projects,
    )


def past(office: Office, scope: Scope) -> Past:
    """The feedback alone, for whoever is about to choose again; terms without results are not looked at."""
    compared = {term: _compared(office.catalogue, scope._replace(term=term)) for term in heard_terms(scope)}
    projects = _projects(office.catalogue, compared.values())
    heard = _heard(compared)
    return Past(
        by_institution(heard, lambda key: projects.get(key.project)),
        by_course(heard, lambda key: projects.get(key.project)),
    )


def granted(scope: Scope) -> tuple[RequestKey, ...]:
    """The term's requests that stand approved and were not declined."""
    stands = standing(scope)
    return tuple(
        key
        for key, platform in _requests(scope)
        if state_of(platform, stands.statuses.get(key, NOBODY), stands.sent.get(key)) in GRANTED
    )


def _requests(scope: Scope) -> Iterable[tuple[RequestKey, Platform]]:
    for teacher, project, number, platform in asked.light(scope):
        yield RequestKey(teacher, project, number), Platform(platform)


def _compared(catalogue: CatalogueStore, scope: Scope) -> Comparison:
    approved, found = granted(scope), results(scope)
    return compare(approved, _spelled(catalogue, approved, found))


def _spelled(
    catalogue: CatalogueStore, approved: Iterable[RequestKey], found: Iterable[Result]
) -> list[Result]:
    """The results under the project that the request names: a code without a run means its only run."""
    approved, found = tuple(approved), tuple(found)
    codes = {code_of(key.project) for key in approved} | {result.code for result in found}
    only = {code: runs[0] for code, runs in catalogue.runs_of(codes).items() if len(runs) == 1}
    asked_as = {(key.teacher, only.get(key.project, key.project)): key.project for key in approved}
    return [
        _under(result, asked_as.get((result.teacher, only.get(result.project, result.project))))
        for result in found
    ]


def _under(result: Result, project: str | None) -> Result:
    code, _, run = (project or result.project).partition("/")
    return replace(result, code=code, run=run)


def _heard(compared: Mapping[str, Comparison]) -> dict[str, Comparison]:
    """The terms of which there are results: before that nobody's attendance is known."""
    return {
        term: each
        for term, each in compared.items()
        if each.not_approved or any(outcome.result for outcome in each.outcomes)
    }


def _projects(catalogue: CatalogueStore, compared: Iterable[Comparison]) -> dict[str, Project]:
    """The projects by the keys that requests and results use for them."""
    keys = {
        *(outcome.key.project for each in compared for outcome in each.outcomes),
        *(result.project for each in compared for result in each.not_approved),
    }
    held = catalogue.get(keys)
    runs = catalogue.runs_of(keys - held.keys())
    only = catalogue.get(listed[0] for listed in runs.values() if len(listed) == 1)
    return held | {project.code: project for project in only.values()}
