"""Takes a round's list of requests: each row's teacher and round are found, what vanished is marked."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from typing import Any

from xuanke.domain.matching import Roster
from xuanke.domain.placing import Placing, Typed, Waiting, after_vanishing, is_too_many, place, vanished
from xuanke.domain.requests import Platform, Request, RequestKey
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

PLATFORM = [c.name for c in schema.requests.columns].index("platform")
WAITING_PLATFORM = [c.name for c in schema.waiting.columns].index("platform")


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
    """Marks what the whole list no longer holds, in the rounds that it speaks of."""
    listed = {request.key for request in placing.requests}
    rounds = {key.round for key in listed} or ({asked.round_number} if asked.round_number else set())
    windows = {n: window for n in sorted(rounds) if (window := office.term.window(n))}
    doubtful = _doubtful(reading, placing)
    gone: dict[RequestKey, Platform] = {}
    for number, window in windows.items():
        held = [r for r in requests_store.requests(doing.scope) if r.round == number]
        waits = {waiting.request.code for waiting in placing.waiting}
        lost, standing = vanished(held, listed, doubtful | waits, window, office.on)
        if is_too_many(len(lost), standing) and not asked.accept_withdrawals:
            raise Fault(
                "third-missing",
                advice="third-missing-advice",
                lost=len(lost),
                standing=standing,
                kind="requests",
            )
        gone |= lost
    becomes = {number: after_vanishing(window, office.on) for number, window in windows.items()}
    return _mark(doing, gone) + _mark_waiting(doing, placing, doubtful, becomes)


def _doubtful(reading: "Reading[Request]", placing: Placing) -> set[str]:
    """The words of every row that was rejected."""
    refused = {problem.row for problem in placing.problems}
    typed = {r.code for r, row in zip(reading.rows, reading.places, strict=True) if row in refused}
    return typed | {narrow(cell) for cells in reading.rejected.values() for cell in cells}


def _mark(doing: Doing, gone: dict[RequestKey, Platform]) -> int:
    rows = requests_store.request_rows(doing.scope)
    pairs = [(rows[key], _marked(rows[key], PLATFORM, platform)) for key, platform in gone.items()]
    doing.changes.extend(replace_rows(doing.scope.connection, schema.requests, pairs))
    return len(pairs)


def _mark_waiting(
    doing: Doing, placing: Placing, doubtful: Collection[str], becomes: Mapping[int, Platform]
) -> int:
    """The same for rows that wait for their teacher: whoever it is, they have it no longer."""
    still = {requests_store.waiting_row(doing.scope, each.request)[2] for each in placing.waiting}
    pairs = [
        (row, _marked(row, WAITING_PLATFORM, becomes[request.round]))
        for row_id, (request, row) in requests_store.waiting(doing.scope).items()
        if request.round in becomes
        and request.platform is Platform.SUBMITTED
        and row_id not in still
        and request.code not in doubtful
    ]
    doing.changes.extend(replace_rows(doing.scope.connection, schema.waiting, pairs))
    return len(pairs)


def _marked(row: Row, place: int, platform: Platform) -> Row:
    return (*row[:place], platform.value, *row[place + 1 :])


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
