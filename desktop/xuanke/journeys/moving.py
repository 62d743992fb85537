"""Moves a request to the teacher whom it turned out to mean, with what was decided on it."""

from collections.abc import Sequence
from dataclasses import replace

from xuanke.domain.requests import Request, RequestKey
from xuanke.domain.review import Decision, status
from xuanke.journeys.acting import Doing
from xuanke.store.school import asked, decided, schema
from xuanke.store.school.merge import Row
from xuanke.store.school.merge import replace as replace_rows

Move = tuple[Request, Request]
"""The request as held, and as it becomes."""


def move_requests(doing: Doing, moves: Sequence[Move], arrivals: Sequence[tuple[Request, Row]]) -> None:
    """Moves held requests and lets waiting rows arrive; one that stands there already just goes."""
    held = asked.request_rows(doing.scope)
    pairs: list[tuple[Row | None, Row | None]] = []
    carried: list[tuple[RequestKey, RequestKey]] = []
    for old, new in moves:
        pairs.append((held[old.key], None))
        if new.key not in held:
            held[new.key] = row = asked.request_row(doing.scope, new)
            pairs.append((None, row))
            carried.append((old.key, new.key))
    for request, row in arrivals:
        doing.changes.extend(replace_rows(doing.scope.connection, schema.waiting, [(row, None)]))
        if request.key not in held:
            held[request.key] = arrived = asked.request_row(doing.scope, request)
            pairs.append((None, arrived))
    doing.changes.extend(replace_rows(doing.scope.connection, schema.requests, pairs))
    _carry(doing, carried)


def _carry(doing: Doing, carried: Sequence[tuple[RequestKey, RequestKey]]) -> None:
    """What stood on the old key is decided again on the new one: decisions themselves never change."""
    if not carried:
        return
    statuses = {key: status(listed) for key, listed in decided.by_request(doing.scope).items()}
    standing = [
        (new, head) for old, new in carried if old in statuses and (head := statuses[old].head) is not None
    ]
    ids = iter(doing.new_ids(len(standing)))
    doing.decide([_again(doing, next(ids), new, head, statuses.get(new)) for new, head in standing])


def _again(doing: Doing, id: str, key: RequestKey, head: Decision, held: object) -> Decision:
    follows = tuple(d.id for d in getattr(held, "heads", ()))
    return replace(head, id=id, key=key, act=doing.id, follows=follows, restores="", by=doing.by, at=doing.at)
