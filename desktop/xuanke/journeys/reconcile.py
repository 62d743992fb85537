"""Takes the institutions' answers and says what differs from what was sent."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from xuanke.domain.answers import Receipt
from xuanke.domain.reconcile import Reconciled, compare
from xuanke.domain.requests import RequestKey
from xuanke.journeys.bring import Asked, Brought, read, take
from xuanke.journeys.bring_lists import placed_receipts
from xuanke.journeys.office import Office
from xuanke.store.school import sent


@dataclass(frozen=True, slots=True)
class Held:
    """How answers pair with what was sent: whether each accepts and its opinion, by the key it names."""

    pairs: Reconciled
    receipts: Mapping[RequestKey, tuple[bool, str]]

    @property
    def accepted(self) -> int:
        """How many of what was sent the institutions accept."""
        return sum(self.receipts[key][0] for key in self.pairs.answered.values())

    @property
    def declined(self) -> int:
        """How many of what was sent they decline."""
        return len(self.pairs.answered) - self.accepted


@dataclass(frozen=True, slots=True)
class Answers(Held):
    """The answers of one table, and what became of its rows."""

    brought: Brought


def reconcile(office: Office, source: Path | str, *, round_number: int | None = None) -> Answers:
    """Takes the receipts as one import and holds them against every approval that was sent."""
    reading = read(office, source, kind="receipts")
    brought = take(office, reading, Asked(round_number))
    with office.store.read(office.term.id) as scope:
        awaited = sent.awaited(scope)
        placed, _ = placed_receipts(scope, reading, round_number)
    receipts = {_key(receipt): (receipt.accepted, receipt.opinion) for receipt in placed}
    return Answers(compare(awaited, receipts.keys()), receipts, brought)


def held_answers(office: Office) -> Held:
    """Every answer of the term that was ever taken, whatever way it came, held against what was sent."""
    with office.store.read(office.term.id) as scope:
        awaited, receipts = sent.awaited(scope), sent.answers(scope)
    return Held(compare(awaited, receipts.keys()), receipts)


def _key(receipt: Receipt) -> RequestKey:
    return RequestKey(receipt.teacher, receipt.project, receipt.round)
