"""Takes a round's list of requests: each row's teacher and round are found, what vanished is marked."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from xuanke.domain.matching import Roster
from xuanke.domain.placing import (
    Placing,
    Typed,
    Waiting,
    after_vanishing,
    is_too_many,
    place,
    standing,
    vanished,
)
from xuanke.domain.requests import Platform, Request
from xuanke.exchange.cells import narrow
from xuanke.exchange.reading import Reading
from xuanke.faults import Fault
from xuanke.journeys.acting import Doing, acting
from xuanke.journeys.bring import Asked, Brought, WaitingRow, brought
from xuanke.journeys.gathering import identities
from xuanke.journeys.office import Office
from xuanke.store.school import asked as requests_store
from xuanke.store.school import schema
from xuanke.store.school.merge import Merged, Row, merge
from xuanke.store.school.merge import replace as replace_rows
from xuanke.store.school.scope import Scope


def take(office: Office, reading: "Reading[Request]", asked: Asked) -> Brought:
    """Takes the list as one act."""
    with acting(office, "import", dry=asked.dry_run) as doing:
        placing = _place(office, doing.scope, reading, asked)
        withdrawn = _withdraw(office, doing, reading, placing, asked) if asked.whole else 0
        merged = _merge(doing, reading, placing)
        waiting = _keep_waiting(doing, placing.waiting)
        doing.says(
            kind="requests",
            file=reading.file,
            rounds=sorted({request.round for request in placing.requests}),
            added=merged.added,
            changed=merged.changed,
            withdrawn=withdrawn,
        )
        return brought(
            reading,
            added=merged.added,
            changed=merged.changed,
            unchanged=merged.unchanged,
            withdrawn=withdrawn,
            waiting=waiting,
            rejected=placing.problems,
            superseded=placing.superseded,
            act=doing.id,
        )


def _place(office: Office, scope: Scope, reading: "Reading[Request]", asked: Asked) -> Placing:
    windows = {n: window for n in (1, 2) if (window := office.term.window(n))}
    typed = (Typed(request, row) for request, row in zip(reading.rows, reading.places, strict=True))
    roster = Roster(identities(scope), requests_store.same_person(scope))
    return place(typed, roster, windows, asked.round_number)


def _merge(doing: Doing, reading: "Reading[Request]", placing: Placing) -> Merged:
    rows = [requests_store.request_row(doing.scope, request) for request in placing.requests]
    held = requests_store.held_columns(reading.fields)
    merged = merge(doing.scope.connection, schema.requests, rows, held)
    doing.changes.extend(merged.changes)
    return merged


def _withdraw(
    office: Office, doing: Doing, reading: "Reading[Request]", placing: Placing, asked: Asked
) -> int:
    """Marks what the whole list no longer holds of its rounds; how many, those that wait among them."""
    listed = {request.key for request in placing.requests}
    rounds = {key.round for key in listed} or ({asked.round_number} if asked.round_number else set())
    becomes = {n: after_vanishing(window, office.on) for n in rounds if (window := office.term.window(n))}
    doubtful = _doubtful(reading, placing)
    waits = doubtful | {waiting.request.code for waiting in placing.waiting}
    held = standing({r.key: r for r in requests_store.requests(doing.scope)}, becomes)
    gone = vanished(held, listed, waits)
    waiting_rows = requests_store.waiting(doing.scope)
    waiting = standing({row_id: request for row_id, (request, _) in waiting_rows.items()}, becomes)
    still = {requests_store.waiting_row(doing.scope, each.request)[2] for each in placing.waiting}
    unheard = vanished(waiting, still, doubtful)
    lost, there = len(gone) + len(unheard), len(held) + len(waiting)
    left_by = Counter(r.round for r in (*gone.values(), *unheard.values()))
    held_by = Counter(r.round for r in (*held.values(), *waiting.values()))
    if any(is_too_many(left_by[n], held_by[n]) for n in becomes) and not asked.accept_withdrawals:
        raise Fault(
            "third-missing", advice="third-missing-advice", lost=lost, standing=there, kind="requests"
        )
    rows = requests_store.request_rows(doing.scope) if gone else {}
    _mark(doing, schema.requests, ((rows[key], becomes[key.round]) for key in gone))
    unheard_rows = ((waiting_rows[row_id][1], becomes[r.round]) for row_id, r in unheard.items())
    _mark(doing, schema.waiting, unheard_rows)
    return lost


def _doubtful(reading: "Reading[Request]", placing: Placing) -> set[str]:
    """The words of every row that was rejected."""
    refused = {problem.row for problem in placing.problems}
    typed = {r.code for r, row in zip(reading.rows, reading.places, strict=True) if row in refused}
    return typed | {narrow(cell) for cells in reading.rejected.values() for cell in cells}


def _mark(doing: Doing, table: Any, becomes: Iterable[tuple[Row, Platform]]) -> None:
    place = [column.name for column in table.columns].index("platform")
    pairs = [(row, (*row[:place], platform.value, *row[place + 1 :])) for row, platform in becomes]
    doing.changes.extend(replace_rows(doing.scope.connection, table, pairs))


def _keep_waiting(doing: Doing, waiting: Iterable[Waiting]) -> tuple[WaitingRow, ...]:
    rows: dict[str, Row] = {}
    told = []
    for each in waiting:
        row = requests_store.waiting_row(doing.scope, each.request)
        row_id: Any = row[2]
        rows[row_id] = row
        told.append(WaitingRow(row_id, each.row, each.request.name, each.candidates))
    held = {c.name for c in schema.waiting.columns if not c.primary_key}
    merged = merge(doing.scope.connection, schema.waiting, rows.values(), held)
    doing.changes.extend(merged.changes)
    return tuple(told)


def settle(doing: Doing) -> int:
    """Finds the teachers of requests and waiting rows anew, after the roster or a person said more.

    A request whose key changes moves, with what was decided on it; returns how many moved.
    """
    from xuanke.journeys.moving import move_facts, move_requests

    scope = doing.scope
    roster = Roster(identities(scope), requests_store.same_person(scope))
    moves = list(_moves(scope, roster))
    arrivals = list(_arrivals(scope, roster))
    move_requests(doing, moves, arrivals)
    move_facts(doing)
    return len(moves) + len(arrivals)


def _moves(scope: Scope, roster: Roster) -> Iterable[tuple[Request, Request]]:
    for request in requests_store.of_unknown(scope):
        found = roster.place(request.typed_no, request.id_number, request.name)
        teacher = getattr(found, "teacher", request.teacher)
        if teacher != request.teacher:
            yield request, replace(request, teacher=teacher)


def _arrivals(scope: Scope, roster: Roster) -> Iterable[tuple[Request, Row]]:
    for request, row in requests_store.waiting(scope).values():
        teacher = getattr(roster.place("", request.id_number, request.name), "teacher", "")
        if teacher:
            yield replace(request, teacher=teacher), row
