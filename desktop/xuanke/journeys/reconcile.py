"""Takes the institutions' answers and says what differs from what was sent."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from xuanke.domain.answers import Receipt
from xuanke.domain.matching import Placed, Roster
from xuanke.domain.reconcile import Reconciled, compare
from xuanke.domain.requests import RequestKey
from xuanke.domain.review import Verdict
from xuanke.exchange.reading import Reading, read_table
from xuanke.journeys.bring import Asked, Brought, take
from xuanke.journeys.gathering import identities
from xuanke.journeys.office import Office
from xuanke.store.school import asked, sent
from xuanke.store.school.scope import Scope


@dataclass(frozen=True, slots=True)
class Answers:
    """What was taken, how it pairs with what was sent, and the receipts by the key that they name."""

    brought: Brought
    pairs: Reconciled
    receipts: Mapping[RequestKey, Receipt]

    @property
    def accepted(self) -> int:
        """How many of what was sent the institutions accept."""
        return sum(self.receipts[key].accepted for key in self.pairs.answered.values())

    @property
    def declined(self) -> int:
        """How many of what was sent they decline."""
        return len(self.pairs.answered) - self.accepted


def reconcile(office: Office, source: Path | str, *, round_number: int | None = None) -> Answers:
    """Takes the receipts as one import and holds them against every approval that was sent."""
    reading = read_table(source, kind="receipts")
    brought = take(office, reading, Asked(round_number))
    with office.store.read(office.term.id) as scope:
        receipts = dict(_received(scope, reading, round_number))
        awaited = {key for key, row in sent.last_sent(scope).items() if row.verdict == Verdict.APPROVE.value}
    return Answers(brought, compare(awaited, receipts.keys()), receipts)


def _received(
    scope: Scope, reading: "Reading[Receipt]", round_number: int | None
) -> Iterator[tuple[RequestKey, Receipt]]:
    """The receipts whose teacher and round are known, as they were taken."""
    roster = Roster(identities(scope), asked.same_person(scope))
    for receipt in reading.rows:
        found = roster.place(receipt.teacher, receipt.id_number, receipt.name)
        number = receipt.round or round_number
        if isinstance(found, Placed) and number:
            yield (
                RequestKey(found.teacher, receipt.project, number),
                replace(receipt, teacher=found.teacher, round=number),
            )
