"""The faults that a person can answer: whether to trust a publisher, and to take an expired feed."""

from datetime import date

from xuanke.faults import Fault


class UnknownPublisher(Fault):
    """The publisher is not trusted yet; its `fingerprint` is to be compared with what the publisher says."""

    def __init__(self, fingerprint: str, source: str, *, expected: str | None) -> None:
        message = "feed-unknown-publisher" if expected is None else "feed-other-fingerprint"
        super().__init__(
            message,
            advice=f"{message}-advice",
            source=source,
            fingerprint=fingerprint,
            expected=expected or "",
        )
        self.fingerprint = fingerprint


class ExpiredFeed(Fault):
    """The folder or zip is newer than what is held, but its signatures have expired."""

    def __init__(self, source: str, revision: int, expired_on: date) -> None:
        super().__init__(
            "feed-expired-offline",
            advice="feed-expired-offline-advice",
            source=source,
            revision=str(revision),
            date=expired_on,
        )
        self.revision = revision
        self.expired_on = expired_on
