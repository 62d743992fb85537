"""Decisions: append-only, each naming the ones that it follows; a status is folded, never stored."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from xuanke.domain.requests import Platform, RequestKey, RequestState


class Verdict(StrEnum):
    """What a person decided. `RESET` takes a request back to where nobody had decided."""

    APPROVE = "approve"
    REJECT = "reject"
    RETURN = "return"
    SHELVE = "shelve"
    RESET = "reset"


@dataclass(frozen=True, slots=True)
class Decision:
    """One act of deciding on one request; `at` is a UTC stamp, `id` and `act` are UUIDv7.

    `follows` holds the decisions that it was made upon: none for the first, two where it
    settles a conflict. `restores` names the decision that an undo brought back (`RESET`
    restores none). `findings` and `project` are what the reviewer saw.
    """

    id: str
    key: RequestKey
    verdict: Verdict
    by: str
    at: str
    act: str = ""
    reason: str = ""
    note: str = ""
    override: bool = False
    follows: tuple[str, ...] = ()
    restores: str = ""
    findings: tuple[Mapping[str, Any], ...] = ()
    project: str = ""

    @property
    def stands_for(self) -> str:
        """What this one puts in force: the decision that it restores, none after a reset, else itself."""
        return self.restores if self.restores or self.verdict is Verdict.RESET else self.id


@dataclass(frozen=True, slots=True)
class Status:
    """The fold of a request's decisions. `heads` are those that none follows."""

    heads: tuple[Decision, ...] = ()

    @property
    def in_conflict(self) -> bool:
        """Whether two decisions follow the same one and say different things."""
        return len({(d.verdict, d.reason) for d in self.heads}) > 1

    @property
    def head(self) -> Decision | None:
        """The decision that stands, None where nobody decided or two disagree."""
        return None if not self.heads or self.in_conflict else self.heads[0]

    @property
    def stands_for(self) -> str:
        """The id of the decision in force, '' for none."""
        return self.head.stands_for if self.head else ""

    @property
    def verdict(self) -> Verdict | None:
        """What stands; None where nothing does."""
        head = self.head
        return None if head is None or head.verdict is Verdict.RESET else head.verdict

    @property
    def is_shelved(self) -> bool:
        """Put aside with a note; still pending."""
        return self.verdict is Verdict.SHELVE


def status(decisions: Iterable[Decision]) -> Status:
    """Folds one request's decisions by their links, never by clocks."""
    held = {d.id: d for d in decisions}
    followed = {f for d in held.values() for f in d.follows}
    return Status(tuple(sorted((d for d in held.values() if d.id not in followed), key=lambda d: d.id)))


DECIDED = {
    Verdict.APPROVE: RequestState.APPROVED,
    Verdict.REJECT: RequestState.REJECTED,
    Verdict.RETURN: RequestState.RETURNED,
}


@dataclass(frozen=True, slots=True)
class Sent:
    """What the last packet that held a request said of it, and what the institution answered."""

    approved: bool = False
    accepted: bool | None = None
    opinion: str = field(default="")


def state_of(platform: Platform, stands: Status, sent: Sent | None = None) -> RequestState:
    """Where a request stands, from the platform's lists, the decisions and what was sent and answered."""
    if platform is Platform.WITHDRAWN:
        return RequestState.WITHDRAWN
    if platform is Platform.GONE:
        return RequestState.GONE
    if stands.in_conflict:
        return RequestState.CONFLICT
    decided = DECIDED.get(stands.verdict, RequestState.PENDING) if stands.verdict else RequestState.PENDING
    if decided is not RequestState.APPROVED or sent is None:
        return decided
    if sent.accepted is None:
        return RequestState.SENT if sent.approved else decided
    return RequestState.ACCEPTED if sent.accepted else RequestState.DECLINED


def refusal(state: RequestState, verdict: Verdict, *, blocked: bool, overridden: bool) -> str:
    """Why this cannot be decided, as a message id; '' where it can.

    `overridden` means that a person overrides the block and gives a reason.
    """
    if state is RequestState.WITHDRAWN:
        return "skip-withdrawn"
    if state is RequestState.GONE:
        return "skip-gone"
    if verdict is Verdict.APPROVE and blocked and not overridden:
        return "skip-blocked"
    return ""


def is_same(stands: Status, verdict: Verdict, reason: str, note: str | None = None) -> bool:
    """Whether that is what stands already."""
    head = stands.head
    return (
        head is not None
        and stands.verdict is verdict
        and is_same_reason(reason, head.reason)
        and (note is None or head.note == note)
    )


def is_same_reason(said: str, held: str) -> bool:
    """No reason, or one that an export cut short, is no other reason."""
    return said in ("", held) or (said.endswith("…") and held.startswith(said.removesuffix("…")))
