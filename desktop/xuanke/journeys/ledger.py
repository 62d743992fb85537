"""The five-year ledger of a teacher and of the school, with what this term would add (一（二）)."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from xuanke.domain.answers import Result
from xuanke.domain.case import Person
from xuanke.domain.catalogue import Project, ProjectKind
from xuanke.domain.credits import (
    Certainty,
    Ledger,
    SchoolLine,
    TeacherLine,
    Venture,
    ledger_of,
    school_lines,
    teacher_line,
)
from xuanke.domain.names import fold_name
from xuanke.domain.people import Commitment, CommitmentKind, CreditEntry, Teacher
from xuanke.domain.requests import RequestState
from xuanke.journeys.earned import is_settled, results_of
from xuanke.journeys.gathering import Gathered, gather
from xuanke.journeys.naming import named_teacher
from xuanke.journeys.office import Office
from xuanke.journeys.packets import project_of
from xuanke.store.school.scope import Scope

CERTAINTY = {
    RequestState.APPROVED: Certainty.APPROVED,
    RequestState.SENT: Certainty.APPROVED,
    RequestState.ACCEPTED: Certainty.APPROVED,
    RequestState.PENDING: Certainty.PENDING,
    RequestState.CONFLICT: Certainty.PENDING,
}


@dataclass(frozen=True, slots=True)
class Account:
    """One teacher's ledger and its line in the school's table.

    `known` is False while no credits of theirs were ever brought: then nothing is said to be missing.
    """

    teacher: Teacher
    ledger: Ledger
    line: TeacherLine
    known: bool


def account(office: Office, named: str) -> Account:
    """The teacher's account; raises Fault where no one teacher is meant."""
    with office.store.read(office.term.id) as scope:
        teacher = named_teacher(scope, named)
        return next(each for each in _accounts(office, scope) if each.teacher.key == teacher.key)


def accounts(office: Office) -> tuple[Account, ...]:
    """The accounts of everybody in post, in the order of the groups."""
    with office.store.read(office.term.id) as scope:
        return tuple(each for each in _accounts(office, scope) if each.teacher.is_in_post)


def school(accounts: Iterable[Account]) -> tuple[SchoolLine, ...]:
    """The school's credits by year and kind."""
    return school_lines([each.ledger for each in accounts])


def _accounts(office: Office, scope: Scope) -> Iterator[Account]:
    gathered, results = gather(office, scope), results_of(scope)
    for group in gathered.groups:
        for person in group.people:
            if person.teacher is not None:
                yield _account(office, person, person.teacher, gathered, results)


def _account(
    office: Office,
    person: Person,
    teacher: Teacher,
    gathered: Gathered,
    results: Mapping[str, Iterable[Result]],
) -> Account:
    structure = office.term.credits
    settled = {result.code for result in results.get(person.key, ()) if is_settled(result)}
    settled |= {entry.code for entry in person.ledger if entry.code}
    ventures = (*_asked_for(person, gathered, settled), *_ordered(person.commitments, person.ledger))
    ledger = ledger_of(teacher, person.ledger, ventures, structure)
    return Account(teacher, ledger, teacher_line(ledger, structure, office.on), bool(person.ledger))


def _asked_for(person: Person, gathered: Gathered, settled: set[str]) -> Iterator[Venture]:
    """The live requests whose credits are still to come, each course once, the surest first."""
    live = [filed for filed in person.filed if filed.state.is_live]
    taken = set(settled)
    for filed in sorted(live, key=lambda filed: (CERTAINTY[filed.state], filed.request.order)):
        project = project_of(filed.request, gathered.shared)
        if project is not None and project.code not in taken:
            taken.add(project.code)
            yield Venture(project, CERTAINTY[filed.state], gathered.shared.term.done_by)


def _ordered(commitments: Iterable[Commitment], ledger: Iterable[CreditEntry]) -> Iterator[Venture]:
    """Directive training that gives credits and is not in the ledger yet."""
    done = {(fold_name(entry.title), entry.year) for entry in ledger}
    for each in commitments:
        known = (fold_name(each.title), each.ends.year) in done
        if each.kind is CommitmentKind.DIRECTIVE and each.credits and not known:
            yield Venture(_project(each), Certainty.APPROVED)


def _project(commitment: Commitment) -> Project:
    return Project(
        code="",
        title=commitment.title,
        institution="",
        mode=commitment.mode,
        kind=ProjectKind.DIRECTIVE,
        credits=commitment.credits,
        starts=commitment.starts,
        ends=commitment.ends,
    )
