"""What was sent to the platform, frozen, and what came back."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from sqlalchemy import select

from xuanke.domain.answers import Receipt, Result
from xuanke.domain.catalogue import project_key
from xuanke.domain.reconcile import compare
from xuanke.domain.requests import RequestKey
from xuanke.domain.review import Sent, Verdict
from xuanke.store.school import schema
from xuanke.store.school.aliases import aliases
from xuanke.store.school.merge import Row, bulk_insert
from xuanke.store.school.scope import Scope


@dataclass(frozen=True, slots=True)
class Packet:
    """One file that went out; `head` is the history's at that moment."""

    id: str
    act: str
    by: str
    at: str
    profile: str
    file: str
    sha256: str
    head: str
    rows: int


@dataclass(frozen=True, slots=True)
class SentRow:
    """One line of a packet: which request, what was said of it, and the decision that it rests on."""

    key: RequestKey
    code: str
    run: str
    decision: str
    verdict: str
    reason: str = ""


def keep(scope: Scope, packet: Packet, rows: Collection[SentRow]) -> None:
    """Freezes the packet and its rows."""
    scope.connection.execute(
        schema.packets.insert().values(
            school=scope.school,
            id=packet.id,
            term=scope.term,
            act=packet.act,
            by=packet.by,
            at=packet.at,
            profile=packet.profile,
            file=packet.file,
            sha256=packet.sha256,
            head=packet.head,
            rows=packet.rows,
        )
    )
    bulk_insert(scope.connection, schema.packet_rows, [_packet_row(scope, packet.id, row) for row in rows])


def _packet_row(scope: Scope, packet: str, row: SentRow) -> Row:
    return (
        scope.school,
        packet,
        *row.key,
        scope.term,
        row.code,
        row.run,
        row.decision,
        row.verdict,
        row.reason,
    )


def packets(scope: Scope) -> list[Packet]:
    """The term's packets, oldest first."""
    p = schema.packets
    found = scope.connection.execute(select(p).where(scope.own(p)).order_by(p.c.at, p.c.id))
    return [Packet(r.id, r.act, r.by, r.at, r.profile, r.file, r.sha256, r.head, r.rows) for r in found]


def last_sent(scope: Scope, teachers: Collection[str] | None = None) -> dict[RequestKey, SentRow]:
    """What the newest packet that held it said of each request, of everybody's or these teachers'.

    A packet is frozen: what it sent under another number is found under the teacher whom that means.
    """
    p, r = schema.packets, schema.packet_rows
    if scope.connection.execute(select(p.c.id).where(scope.own(p)).limit(1)).first() is None:
        return {}
    meant = aliases(scope, teachers)
    statement = (
        select(r)
        .join_from(r, p, (p.c.school == r.c.school) & (p.c.id == r.c.packet))
        .where(scope.own(r))
        .order_by(p.c.at, p.c.id)
    )
    if teachers is not None:
        statement = statement.where(r.c.teacher.in_(meant.keys() | set(teachers)))
    found: dict[RequestKey, SentRow] = {}
    for row in scope.connection.execute(statement):
        key = RequestKey(meant.get(row.teacher, row.teacher), row.project, row.round)
        found[key] = SentRow(key, row.code, row.run, row.decision, row.result, row.reason)
    return found


def awaited(scope: Scope) -> set[RequestKey]:
    """The requests that the institutions are to answer: what was sent last of them approves."""
    return {key for key, row in last_sent(scope).items() if row.verdict == Verdict.APPROVE.value}


def answer_row(scope: Scope, receipt: Receipt) -> Row:
    """The receipt as a row of the table."""
    project = project_key(receipt.code, receipt.run)
    return (
        scope.school,
        scope.term,
        receipt.teacher,
        project,
        receipt.round,
        receipt.code,
        receipt.run,
        receipt.accepted,
        receipt.opinion,
        receipt.at.isoformat() if receipt.at else "",
    )


def answers(scope: Scope, teachers: Collection[str] | None = None) -> dict[RequestKey, tuple[bool, str]]:
    """What the institutions answered, everybody or these teachers: (accepted, opinion) by request."""
    a = schema.answers
    statement = select(a).where(scope.own(a))
    if teachers is not None:
        statement = statement.where(a.c.teacher.in_(teachers))
    return {
        RequestKey(row.teacher, row.project, row.round): (row.accepted, row.opinion)
        for row in scope.connection.execute(statement)
    }


def result_row(scope: Scope, result: Result) -> Row:
    """The result as a row of the table."""
    project = project_key(result.code, result.run)
    return (
        scope.school,
        scope.term,
        result.teacher,
        project,
        result.round,
        result.code,
        result.run,
        result.attended,
        result.grade,
        result.evaluated,
        result.credits,
        result.completed.isoformat() if result.completed else None,
    )


def standing(
    went_out: Mapping[RequestKey, SentRow], came_back: Mapping[RequestKey, tuple[bool, str]]
) -> dict[RequestKey, Sent]:
    """What was sent of each request and what came back, also where the answer names another run."""
    awaited = {key for key, row in went_out.items() if row.verdict == "approve"}
    answered = compare(awaited, came_back.keys()).answered
    found = {key: Sent(False, *answer) for key, answer in came_back.items()}
    for key, row in went_out.items():
        accepted, opinion = came_back.get(answered.get(key, key), (None, ""))
        found[key] = Sent(row.verdict == "approve", accepted, opinion)
    return found
