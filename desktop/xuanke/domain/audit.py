"""Before the window opens: what in the catalogue breaks the notice, and what in the roster needs mending."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from xuanke.domain.case import Group, Person, Shared
from xuanke.domain.catalogue import Level, Project
from xuanke.domain.examine import project_findings
from xuanke.domain.findings import Finding
from xuanke.domain.identity import check_digit_ok, mask
from xuanke.domain.names import fold_name
from xuanke.domain.people import Teacher

OF_CATALOGUE = ("provincial-in-person", "institution-not-cleared", "boarding", "outside-delivery")
RESIDENT = "身份证"


@dataclass(frozen=True, slots=True)
class Breach:
    """What in the catalogue breaks the notice. `project` is a key, empty where an institution is at fault.

    `rule` is a rule's id, or `too-many-remote`, `duplicate-code`, `duplicate-title`; the sentence is
    `message` with `arguments`.
    """

    rule: str
    project: str
    clause: str
    message: str
    arguments: Mapping[str, Any] = field(default_factory=dict)
    evidence: Mapping[str, Any] = field(default_factory=dict)


def catalogue_audit(projects: Iterable[Project], shared: Shared) -> Iterator[Breach]:
    """Everything in the offered projects that breaks the notice, projects in order of their key."""
    offered = sorted((p for p in projects if p.is_offered), key=lambda p: p.key)
    yield from _too_many_remote(offered, shared)
    settings = {id: shared.term.rules[id] for id in OF_CATALOGUE if id in shared.term.rules}
    for project in offered:
        for finding in project_findings(project, shared, settings):
            yield _breach(project, finding)
    yield from _twice(offered, "duplicate-code", lambda p: p.code, lambda p: p.institution + _bare(p.title))
    yield from _twice(offered, "duplicate-title", lambda p: fold_name(p.title), lambda p: p.code)


def _bare(title: str) -> str:
    """A title without the bracket at its end, which tells the runs of one course apart."""
    return re.sub(r"\([^()]*\)$", "", fold_name(title))


def _breach(project: Project, finding: Finding) -> Breach:
    return Breach(
        finding.rule, project.key, finding.clause, finding.message, finding.arguments, finding.evidence
    )


def _too_many_remote(projects: Iterable[Project], shared: Shared) -> Iterator[Breach]:
    """Institutions with more remote provincial projects than 四（一） allows."""
    most = shared.term.remote_provincial_most
    held: dict[str, list[str]] = defaultdict(list)
    for project in projects:
        if project.is_remote and project.level is Level.PROVINCE:
            held[project.institution].append(project.key)
    for institution, keys in sorted(held.items()):
        if most is not None and len(keys) > most:
            counts = {"institution": institution, "count": len(keys), "most": most}
            evidence = counts | {"projects": tuple(keys)}
            yield Breach("too-many-remote", "", "四（一）", "audit-too-many-remote", counts, evidence)


def _twice(
    projects: Iterable[Project],
    rule: str,
    same: Callable[[Project], str],
    differs: Callable[[Project], str],
) -> Iterator[Breach]:
    """Projects that share what should be theirs alone: a code under two titles, a title under two codes."""
    held: dict[str, list[Project]] = defaultdict(list)
    for project in projects:
        held[same(project)].append(project)
    for sharing in held.values():
        if len({differs(project) for project in sharing}) > 1:
            for project in sharing:
                others = tuple(p.key for p in sharing if p is not project and differs(p) != differs(project))
                yield Breach(
                    rule, project.key, "四（二）", f"audit-{rule}", {"others": others}, {"others": others}
                )


@dataclass(frozen=True, slots=True)
class Mend:
    """Something in the roster that a person should mend; its sentence is the message `mend-<problem>`.

    `column` is the roster's header; of an identity number `value` shows the ends only.
    """

    teacher: Teacher
    problem: str
    column: str
    value: str = ""


def roster_check(groups: Iterable[Group]) -> Iterator[Mend]:
    """Missing phase or title, a wrong check digit, two rows of one person, leavers with live requests."""
    numbers: dict[str, list[Teacher]] = defaultdict(list)
    for group in groups:
        for person in group.people:
            if person.teacher:
                yield from _of_one(person, person.teacher)
                if person.teacher.id_number:
                    numbers[person.teacher.id_number].append(person.teacher)
    for rows in numbers.values():
        yield from _of_one_person(rows)


def _of_one(person: Person, teacher: Teacher) -> Iterator[Mend]:
    if not teacher.phases:
        yield Mend(teacher, "missing-phase", "学段")
    if not teacher.title:
        yield Mend(teacher, "missing-title", "职称")
    number = teacher.id_number
    if number and RESIDENT in (teacher.id_kind or RESIDENT) and not check_digit_ok(number):
        yield Mend(teacher, "wrong-check-digit", "身份证号", mask(number))
    asked = [f.request.project for f in person.filed if f.state.is_live]
    if asked and not teacher.is_in_post:
        yield Mend(teacher, "leaver-with-requests", "在岗状态", teacher.post.value)


def _of_one_person(rows: Sequence[Teacher]) -> Iterator[Mend]:
    if len(rows) > 1:
        for row in rows:
            yield Mend(row, "same-person", "身份证号", mask(row.id_number))
