"""Takes the lists that only hold facts: clearances, commitments, credits, receipts and results."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any, TypeVar

from xuanke.domain.answers import Receipt, Result
from xuanke.domain.catalogue import Clearance
from xuanke.domain.matching import Placed, Roster
from xuanke.domain.people import Commitment, CreditEntry
from xuanke.domain.placing import is_too_many
from xuanke.domain.problems import Problem
from xuanke.domain.requests import RequestKey
from xuanke.domain.which_round import WhichRound
from xuanke.exchange.reading import Reading
from xuanke.faults import Fault
from xuanke.journeys import results
from xuanke.journeys.acting import Doing, acting
from xuanke.journeys.bring import Asked, Brought, brought, is_named, words_refused
from xuanke.journeys.gathering import identities
from xuanke.journeys.office import Office
from xuanke.store.school import asked as requests_store
from xuanke.store.school import facts, people, schema, sent
from xuanke.store.school.merge import Row, merge
from xuanke.store.school.merge import replace as replace_rows
from xuanke.store.school.scope import Scope

T = TypeVar("T", Commitment, CreditEntry, Receipt, Result)
WHOSE = ("teacher", "institution")
"""The column that says of whom a row speaks."""
Rows = Callable[[Scope], tuple[list[Row], list[Problem]]]
Rounds = Callable[[str, str], int]
"""The round of a teacher's project, 0 where nobody can tell."""


def _no_round(teacher: str, project: str) -> int:
    """Of lists whose rows belong to no round."""
    return 0


def take_clearances(office: Office, reading: "Reading[Clearance]", asked: Asked) -> Brought:
    """Takes the institutions that are cleared (二（二）、三（一）)."""

    def rows(scope: Scope) -> tuple[list[Row], list[Problem]]:
        return [people.clearance_row(scope.school, clearance) for clearance in reading.rows], []

    return _take(office, reading, asked, schema.clearances, rows)


def take_commitments(office: Office, reading: "Reading[Commitment]", asked: Asked) -> Brought:
    """Takes what takes teachers' days."""

    def rows(scope: Scope) -> tuple[list[Row], list[Problem]]:
        placed, problems = _placed(scope, reading)
        return [people.commitment_row(scope.school, each) for each in placed], problems

    return _take(office, reading, asked, schema.commitments, rows)


def take_credits(office: Office, reading: "Reading[CreditEntry]", asked: Asked) -> Brought:
    """Takes the ledger; rows without 项目名称 count each by itself, told apart by their order."""

    def rows(scope: Scope) -> tuple[list[Row], list[Problem]]:
        placed, problems = _placed(scope, reading)
        titles = people.ledger_titles(placed)
        return [people.credit_row(scope.school, e, t) for e, t in zip(placed, titles, strict=True)], problems

    return _take(office, reading, asked, schema.credits, rows)


def take_receipts(office: Office, reading: "Reading[Receipt]", asked: Asked) -> Brought:
    """Takes the institutions' answers."""

    def rows(scope: Scope) -> tuple[list[Row], list[Problem]]:
        placed, problems = placed_receipts(scope, reading, asked.round_number)
        return [sent.answer_row(scope, receipt) for receipt in placed], problems

    return _take(office, reading, asked, schema.answers, rows)


def take_results(office: Office, reading: "Reading[Result]", asked: Asked) -> Brought:
    """Takes what became of the teachers in their projects."""

    def rows(scope: Scope) -> tuple[list[Row], list[Problem]]:
        rounds = _rounds(scope, results.granted(scope), asked.round_number)
        placed, problems = _placed(scope, reading, rounds)
        return [sent.result_row(scope, result) for result in placed], problems

    return _take(office, reading, asked, schema.results, rows)


def placed_receipts(
    scope: Scope, reading: "Reading[Receipt]", round_number: int | None
) -> tuple[list[Receipt], list[Problem]]:
    """The receipts with their teachers and rounds; those of which one cannot be told are rejected."""
    return _placed(scope, reading, _rounds(scope, sent.awaited(scope), round_number))


def _rounds(scope: Scope, likely: Iterable[RequestKey], round_number: int | None) -> Rounds:
    """Which round a row without one means: the one that a person says, else the only one that it can be."""
    if round_number:
        return lambda teacher, project: round_number
    known = (
        RequestKey(teacher, project, number) for teacher, project, number, _ in requests_store.light(scope)
    )
    return WhichRound(likely, known).of


def _take(office: Office, reading: "Reading[Any]", asked: Asked, table: Any, rows_of: Rows) -> Brought:
    with acting(office, "import", dry=asked.dry_run) as doing:
        placed, problems = rows_of(doing.scope)
        rows = list({facts.key_of_row(table, row): row for row in placed}.values())
        removed = _remove(doing, table, rows, reading, asked) if asked.whole else 0
        merged = merge(doing.scope.connection, table, rows, _held(table, reading.fields))
        doing.changes.extend(merged.changes)
        doing.says(
            kind=reading.kind,
            file=reading.file,
            added=merged.added,
            changed=merged.changed,
            withdrawn=removed,
        )
        return brought(
            reading,
            added=merged.added,
            changed=merged.changed,
            unchanged=merged.unchanged,
            withdrawn=removed,
            rejected=problems,
            act=doing.id,
        )


def _held(table: Any, fields: Iterable[str]) -> set[str]:
    """The columns that the list fills, by the names that both share."""
    return set(fields) & {c.name for c in table.columns}


def _placed(scope: Scope, reading: "Reading[T]", rounds: Rounds = _no_round) -> tuple[list[T], list[Problem]]:
    """The rows with their teachers and rounds; those of which one cannot be told are rejected."""
    roster = Roster(identities(scope), requests_store.same_person(scope))
    problems: list[Problem] = []
    return list(_find(reading, roster, rounds, problems)), problems


def _find(reading: "Reading[T]", roster: Roster, rounds: Rounds, problems: list[Problem]) -> Iterator[T]:
    for value, row in zip(reading.rows, reading.places, strict=True):
        found = roster.place(value.teacher, getattr(value, "id_number", ""), getattr(value, "name", ""))
        if not isinstance(found, Placed):
            problems.append(Problem("teacher-unclear", row, sheet=reading.sheet, file=reading.file))
        elif not isinstance(value, Receipt | Result):
            yield replace(value, teacher=found.teacher)
        elif number := value.round or rounds(found.teacher, value.project):
            yield replace(value, teacher=found.teacher, round=number)
        else:
            problems.append(Problem("round-unknown", row, sheet=reading.sheet, file=reading.file))


def _remove(doing: Doing, table: Any, rows: list[Row], reading: "Reading[Any]", asked: Asked) -> int:
    """Takes away what a whole list no longer holds; of whom a rejected row speaks, nothing."""
    refused = words_refused(reading)
    held = _spoken_of(table, facts.rows_by_key(doing.scope, table), rows)
    kept = {facts.key_of_row(table, row) for row in rows}
    whose = [column.name in WHOSE for column in table.columns].index(True)
    lost = [row for key, row in held.items() if key not in kept and not is_named(refused, row[whose])]
    if is_too_many(len(lost), len(held)) and not asked.accept_withdrawals:
        raise Fault(
            "third-missing",
            advice="third-missing-advice",
            lost=len(lost),
            standing=len(held),
            kind=reading.kind,
        )
    doing.changes.extend(replace_rows(doing.scope.connection, table, [(row, None) for row in lost]))
    return len(lost)


def _spoken_of(table: Any, held: Mapping[Any, Row], rows: list[Row]) -> Mapping[Any, Row]:
    """What of the held rows the list can be whole about: where rows belong to a round, only its rounds."""
    names = [column.name for column in table.columns]
    if "round" not in names:
        return held
    place = names.index("round")
    rounds = {row[place] for row in rows}
    return {key: row for key, row in held.items() if row[place] in rounds}
