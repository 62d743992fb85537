"""What the report page shows."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Going:
    """What would go out: the first lines as the platform will see them, and how many are which news."""

    headings: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    total: int = 0
    counts: tuple[tuple[str, int], ...] = ()
    profiles: tuple[str, ...] = ()
    ending: str = "xlsx"
    undecided: int = 0


@dataclass(frozen=True, slots=True)
class Gone:
    """One file that went out."""

    at: str
    by: str
    file: str
    rows: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to go out."""

    round_number: int | None = None
    profile: str = "default"
    only_new: bool = False
