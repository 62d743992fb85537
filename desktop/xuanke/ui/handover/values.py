"""What the hand-over dialog shows."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Out:
    """A file that was written: what it holds, and this PC's fingerprint."""

    file: str
    acts: int
    decisions: int
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Unknown:
    """The file comes from a PC that nobody has confirmed yet; nothing was changed."""

    fingerprint: str
    by: str


@dataclass(frozen=True, slots=True)
class In:
    """What a file brought, and the requests on which the two PCs decided differently, in words."""

    by: str
    acts: int
    decisions: int
    rows: int
    conflicts: tuple[str, ...]
