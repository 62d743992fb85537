"""What a verdict on a request still needs before it can be given; no Qt."""

from xuanke.domain.findings import Severity
from xuanke.domain.review import Verdict
from xuanke.ui.review.values import Ruling, Sheet


def ruling_of(sheet: Sheet, verdict: Verdict, reason: str, note: str) -> Ruling | str:
    """The ruling, else the message id of what is missing.

    A refusal has the reason that was typed, or the one that the findings propose. Approving what is
    blocked overrides the block, for which only a person's own reason will do.
    """
    override = verdict is Verdict.APPROVE and any(s.severity is Severity.BLOCK for s in sheet.findings)
    if override and not reason:
        return "ui-review-why-override"
    if verdict in (Verdict.REJECT, Verdict.RETURN):
        reason = reason or sheet.proposed
        if not reason:
            return "ui-review-why"
    return Ruling(verdict, reason, note, override)
