"""What the first page of an open office shows."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from xuanke.domain.calendar import Left, Stage
from xuanke.ui.settings.trust_work import Safe


class Phase(StrEnum):
    """What the school is at, by the day and by what is decided."""

    BEFORE = "before"
    ROUND1 = "round1"
    REVIEW = "review"
    WAITING = "waiting"
    ROUND2 = "round2"
    TRAINING = "training"
    END = "end"


@dataclass(frozen=True, slots=True)
class Number:
    """A number that is a door: its sentence is `ui-number-<id>`; `leads` is `place/part` behind it."""

    id: str
    count: int
    leads: str


@dataclass(frozen=True, slots=True)
class Progress:
    """How many of a group have chosen."""

    group: str
    done: int
    of: int


@dataclass(frozen=True, slots=True)
class Synced:
    """What the catalogue's newest revision changed, and the teachers whose live requests that touches."""

    at: str
    added: int
    moved: int
    changed: int
    gone: int
    touched: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Brought:
    """When the requests were last brought, and what that changed."""

    at: str
    added: int
    withdrawn: int


@dataclass(frozen=True, slots=True)
class Today:
    """The page."""

    on: date
    phase: Phase
    stages: tuple[Stage, ...]
    now: Stage | None
    left: Left | None
    numbers: tuple[Number, ...]
    progress: tuple[Progress, ...] = ()
    assumed: tuple[Stage, ...] = ()
    catalogue: int = 0
    requests: int = 0
    lacks_round2: bool = False
    """Whether all is decided, but none of the requests of a round 2 that is over was brought."""
    teachers: int = 0
    synced: Synced | None = None
    expired: date | None = None
    """The day on which signatures of the held catalogue ended."""
    safe: Safe | None = None
    brought: Brought | None = None
    clock_wrong: str = ""
    """The newest act's moment where this PC's clock is behind it."""
