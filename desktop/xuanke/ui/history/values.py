"""What the history page shows."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ActRow:
    """One act in words; `standing` where it can be taken back."""

    id: str
    seq: int
    at: str
    by: str
    words: str
    standing: bool


@dataclass(frozen=True, slots=True)
class Past:
    """Every act, the newest first, and the chain's state."""

    acts: tuple[ActRow, ...]
    entries: int
    broken_at: int | None = None
