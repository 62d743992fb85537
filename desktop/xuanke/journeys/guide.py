"""Suggests projects to teachers and teachers to projects; never what a rule would block (四（三）)."""

from collections.abc import Iterable, Iterator

from xuanke.domain.case import Group
from xuanke.domain.catalogue import code_of
from xuanke.domain.guide import Seeker, Suggestion, instead, suggest, suits
from xuanke.domain.people import Teacher
from xuanke.domain.requests import RequestKey
from xuanke.faults import Fault
from xuanke.journeys.guidance import Guidance, prepare, seeker, seekers
from xuanke.journeys.naming import named_teacher
from xuanke.journeys.office import Office

RUNS = 4
"""So many runs of each course are looked through for one that stands for it."""


def teacher_named(office: Office, named: str) -> Teacher:
    """The teacher whom the word means; raises Fault where there is none, or several."""
    with office.store.read(office.term.id) as scope:
        return named_teacher(scope, named)


def for_teacher(guidance: Guidance, teacher: str, limit: int = 10) -> tuple[Suggestion, ...]:
    """What suits the teacher of that key best; nothing where guidance.bar says why not.

    Once both rounds are over: courses to look for in the next term, where their days will be others.
    """
    one = seeker(guidance, teacher)
    return _best(guidance, one, limit) if one else ()


def for_all(guidance: Guidance, limit: int = 10) -> Iterator[Suggestion]:
    """What suits everybody who may choose, group by group."""
    return _for_groups(guidance, guidance.groups, limit)


def for_group(guidance: Guidance, phase: str, subject: str, limit: int = 10) -> Iterator[Suggestion]:
    """The same for the teachers of one phase and main subject; without a subject for the whole phase."""
    fitting = (
        group
        for group in guidance.groups
        if group.key and group.key.phase == phase and subject in ("", group.key.subject)
    )
    return _for_groups(guidance, fitting, limit)


def for_project(guidance: Guidance, project: str, limit: int = 20) -> tuple[Suggestion, ...]:
    """The teachers whom the project suits best; a code with one run means that run (四（二）)."""
    everybody = (one for group in guidance.groups for one in seekers(guidance, group))
    return suits(guidance.shelf, meant(guidance, project), everybody, limit)


def meant(guidance: Guidance, project: str) -> str:
    """The key of the project that the word means; raises Fault where there is none, or several runs."""
    if project in guidance.shared.projects:
        return project
    runs = guidance.shared.runs.get(project, ())
    if len(runs) == 1:
        return runs[0]
    reason = "guide-which-run" if runs else "guide-no-project"
    raise Fault(reason, advice=f"{reason}-advice", project=project, runs=tuple(runs))


def alternatives(office: Office, key: RequestKey, limit: int = 5) -> tuple[Suggestion, ...]:
    """What to choose instead of a request that came to nothing, or will: other runs of its course first."""
    return instead_of(prepare(office), key, limit)


def instead_of(guidance: Guidance, key: RequestKey, limit: int = 5) -> tuple[Suggestion, ...]:
    """The same with everything gathered already."""
    one = seeker(guidance, key.teacher, without=key)
    if one is None:
        return ()
    found = instead(guidance.shelf, one, code_of(key.project), limit + 1)
    same = guidance.shared.runs.get(key.project, ())
    refused = {key.project, *same} if len(same) == 1 else {key.project}
    return tuple(each for each in found if each.project not in refused)[:limit]


def _for_groups(guidance: Guidance, groups: Iterable[Group], limit: int) -> Iterator[Suggestion]:
    for group in groups:
        for one in seekers(guidance, group):
            yield from _best(guidance, one, limit)


def _best(guidance: Guidance, one: Seeker, limit: int) -> tuple[Suggestion, ...]:
    if not guidance.over:
        return suggest(guidance.shelf, one, limit)
    courses: dict[str, Suggestion] = {}
    for each in suggest(guidance.shelf, one, RUNS * limit):
        courses.setdefault(code_of(each.project), each)
    return tuple(courses.values())[:limit]
