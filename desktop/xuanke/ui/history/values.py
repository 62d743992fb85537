"""What the history page shows."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ActRow:
    """One act in words; `standing` where it can be taken back, `kind` what sort of act it is."""

    id: str
    seq: int
    at: str
    by: str
    words: str
    standing: bool
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Past:
    """Every act, the newest first, and the chain's state."""

    acts: tuple[ActRow, ...]
    entries: int
    broken_at: int | None = None


@dataclass(frozen=True, slots=True)
class Details:
    """What an act did, line by line; `total` lines where there are more than are shown."""

    id: str
    lines: tuple[str, ...]
    total: int
