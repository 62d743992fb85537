"""The review as it is signed: what the pages of a report are drawn from. No identity number is in it."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace

from xuanke.domain.requests import RequestState


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One request: whose, for what, and what the school says of it."""

    name: str
    no: str
    project: str
    title: str
    round: int
    state: RequestState
    reason: str = ""
    override: bool = False


@dataclass(frozen=True, slots=True)
class SheetGroup:
    """The requests of the teachers of one phase and subject."""

    phase: str
    subject: str
    rows: tuple[SheetRow, ...]


@dataclass(frozen=True, slots=True)
class RoundTotals:
    """How many requests of a round stand where, and of how many teachers."""

    round: int
    teachers: int
    states: Mapping[RequestState, int]


@dataclass(frozen=True, slots=True)
class Sheet:
    """The whole sheet. `at` is Beijing time, `head` the history's, `digest` of all that is said here."""

    school: str
    term: str
    term_name: Mapping[str, str]
    notice: str
    round: int | None
    by: str
    at: str
    head: str
    totals: tuple[RoundTotals, ...]
    groups: tuple[SheetGroup, ...]
    number: str = ""
    digest: str = ""

    @property
    def overrides(self) -> tuple[SheetRow, ...]:
        """What was approved although a rule blocks it."""
        return tuple(row for group in self.groups for row in group.rows if row.override)

    def numbered(self, running: int) -> "Sheet":
        """The sheet with its digest, and its number made of the term, a running number and the digest."""
        words = json.dumps(asdict(self), ensure_ascii=False, sort_keys=True)
        digest = hashlib.sha256(words.encode()).hexdigest()
        return replace(self, digest=digest, number=f"{self.term}-{running:03d}-{digest[:4]}")
