"""Results that gave credits enter the ledger, each training once (五（二）)."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace

from xuanke.domain.answers import Result
from xuanke.domain.case import Group, Person
from xuanke.domain.feedback import came, earned, passed
from xuanke.domain.names import fold_name
from xuanke.domain.people import CreditEntry
from xuanke.journeys.office import Office
from xuanke.store.school.results import of_every_term
from xuanke.store.school.scope import Scope


def results_of(scope: Scope, teachers: Collection[str] | None = None) -> dict[str, tuple[Result, ...]]:
    """The results of every term by teacher, of everybody or these teachers."""
    found: dict[str, list[Result]] = {}
    for result in of_every_term(scope, teachers):
        found.setdefault(result.teacher, []).append(result)
    return {teacher: tuple(listed) for teacher, listed in found.items()}


def earned_by(office: Office, found: Mapping[str, Iterable[Result]]) -> dict[str, tuple[CreditEntry, ...]]:
    """The ledger entries that the results make, by teacher."""
    given = {teacher: [r for r in listed if r.credits] for teacher, listed in found.items()}
    named = {result.project for listed in given.values() for result in listed}
    projects = office.catalogue.get(named) if named else {}
    return {
        teacher: tuple(
            entry
            for result in listed
            if result.project in projects and (entry := earned(result, projects[result.project]))
        )
        for teacher, listed in given.items()
        if listed
    }


def with_earned(groups: Iterable[Group], entries: Mapping[str, tuple[CreditEntry, ...]]) -> Iterator[Group]:
    """The groups with what the results gave in everybody's ledger."""
    for group in groups:
        yield group if not entries else _group_entered(group, entries)


def _group_entered(group: Group, entries: Mapping[str, tuple[CreditEntry, ...]]) -> Group:
    return replace(group, people=tuple(_entered(person, entries) for person in group.people))


def _entered(person: Person, entries: Mapping[str, tuple[CreditEntry, ...]]) -> Person:
    own = entries.get(person.key)
    return replace(person, ledger=entered(person.ledger, own)) if own else person


def entered(ledger: Iterable[CreditEntry], entries: Iterable[CreditEntry]) -> tuple[CreditEntry, ...]:
    """The ledger with these entries, but for those of a training that it holds already."""
    held = list(ledger)
    for entry in entries:
        if not any(is_same_training(entry, other) for other in held):
            held.append(entry)
    return tuple(held)


def is_same_training(one: CreditEntry, other: CreditEntry) -> bool:
    """Whether both are one training: by 项目编号, or where one lacks it by title and year."""
    if one.code and other.code:
        return one.code == other.code
    return one.year == other.year and bool(one.title) and fold_name(one.title) == fold_name(other.title)


def is_settled(result: Result) -> bool:
    """Whether no more credits are to come: they were given, the teacher stayed away, or did not pass."""
    return bool(result.credits) or came(result) is False or passed(result) is False
