"""What goes out to the platform, and what in it is news against what was sent before."""

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from xuanke.domain.requests import Platform
from xuanke.domain.review import Status, Verdict


class News(StrEnum):
    """What a line of a packet is beside the last one that went out about the same request."""

    NEW = "new"
    CHANGED = "changed"
    REVOKED = "revoked"
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class Before:
    """What the newest packet said of a request, and whether any packet ever approved it."""

    verdict: Verdict
    decision: str
    approved: bool


def outgoing(
    platform: Platform, stands: Status, before: Before | None, taken: Collection[Verdict]
) -> Verdict | None:
    """Under which verdict a request goes out; None where it does not.

    `taken` are the verdicts that the profile takes. An approval that was sent and then taken
    back goes out as a rejection; a conflict, and what the platform has lost, never goes.
    """
    if platform is not Platform.SUBMITTED or stands.in_conflict:
        return None
    if stands.verdict in taken:
        return stands.verdict
    was_approved = before is not None and before.approved
    return Verdict.REJECT if was_approved and stands.verdict is not Verdict.APPROVE else None


def news(verdict: Verdict, decision: str, before: Before | None) -> News:
    """What the line is beside what was sent; a later decision makes a difference even if it says the same."""
    if before is None:
        return News.NEW
    if before.verdict is Verdict.APPROVE and verdict is not Verdict.APPROVE:
        return News.REVOKED
    return News.UNCHANGED if (before.verdict, before.decision) == (verdict, decision) else News.CHANGED
