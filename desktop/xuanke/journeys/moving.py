"""Moves requests, and what else lies under their number, to the teacher whom it turned out to mean."""

from collections.abc import Sequence
from dataclasses import replace

from xuanke.domain.requests import Request, RequestKey
from xuanke.domain.review import Decision, Status, status
from xuanke.journeys.acting import Doing
from xuanke.store.school import asked, decided, facts, schema
from xuanke.store.school.aliases import aliases
from xuanke.store.school.merge import Row
from xuanke.store.school.merge import replace as replace_rows

Move = tuple[Request, Request]
"""The request as held, and as it becomes."""


FACTS = (schema.commitments, schema.credits, schema.answers, schema.results, schema.told)
"""The tables that speak of teachers; packets are frozen, and are read under the teacher whom they mean."""


def move_requests(doing: Doing, moves: Sequence[Move], arrivals: Sequence[tuple[Request, Row]]) -> None:
    """Moves held requests and lets waiting rows arrive; one that stands there already just goes."""
    held = asked.request_rows(doing.scope)
    pairs: list[tuple[Row | None, Row | None]] = []
    for old, new in moves:
        pairs.append((held[old.key], None))
        if new.key not in held:
            held[new.key] = row = asked.request_row(doing.scope, new)
            pairs.append((None, row))
    for request, row in arrivals:
        doing.changes.extend(replace_rows(doing.scope.connection, schema.waiting, [(row, None)]))
        if request.key not in held:
            held[request.key] = arrived = asked.request_row(doing.scope, request)
            pairs.append((None, arrived))
    doing.changes.extend(replace_rows(doing.scope.connection, schema.requests, pairs))
    _carry(doing, [(old.key, new.key) for old, new in moves])


def move_facts(doing: Doing) -> None:
    """Moves what other lists brought under a number that turned out to mean a teacher of the roster."""
    meant = aliases(doing.scope)
    for table in FACTS if meant else ():
        held = facts.rows_by_key(doing.scope, table)
        whose = [column.name for column in table.columns].index("teacher")
        pairs: list[tuple[Row | None, Row | None]] = []
        for row in [row for row in held.values() if row[whose] in meant]:
            moved = (*row[:whose], meant[row[whose]], *row[whose + 1 :])
            pairs.append((row, None))
            if (key := facts.key_of_row(table, moved)) not in held:
                held[key] = moved
                pairs.append((None, moved))
        doing.changes.extend(replace_rows(doing.scope.connection, table, pairs))


def _carry(doing: Doing, carried: Sequence[tuple[RequestKey, RequestKey]]) -> None:
    """What stood on the old key is decided again on the new one, unless something stands there:
    decisions themselves never change."""
    if not carried:
        return
    statuses = {key: status(listed) for key, listed in decided.by_request(doing.scope).items()}
    nothing = Status()
    standing = [
        (new, head, there)
        for old, new in carried
        if (there := statuses.get(new, nothing)).verdict is None and not there.in_conflict
        for head in statuses.get(old, nothing).heads
    ]
    ids = doing.new_ids(len(standing))
    doing.decide([_again(doing, id, *each) for id, each in zip(ids, standing, strict=True)])


def _again(doing: Doing, id: str, key: RequestKey, head: Decision, there: Status) -> Decision:
    """The same decision on another key: it puts in force what the old one did, so that it is no news."""
    return replace(
        head,
        id=id,
        key=key,
        act=doing.id,
        follows=tuple(d.id for d in there.heads),
        restores=head.stands_for,
        by=doing.by,
        at=doing.at,
    )
