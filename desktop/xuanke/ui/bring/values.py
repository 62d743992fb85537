"""What the window and the child process tell each other of tables that are brought."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from xuanke.domain.problems import Problem
from xuanke.faults import Fault

ORDER = (
    "catalogue",
    "roster",
    "clearances",
    "commitments",
    "credits",
    "requests",
    "decisions",
    "receipts",
    "results",
)
"""Those that others lean on come first."""


class Apart(NamedTuple):
    """How many answers name another run, speak of what was never sent, and are still missing."""

    changed: int
    unexpected: int
    missing: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """One file: what it was and what it changed, or the fault that kept it out.

    `number` is that of the file among those brought; `left_out` where a person did not want it taken.
    `superseded` are rows that a later one of the same file took the place of.
    `apart` says of answers how all that came differ from what was sent, None where they do not.
    """

    file: str
    kind: str = ""
    read: int = 0
    added: int = 0
    changed: int = 0
    unchanged: int = 0
    withdrawn: int = 0
    waiting: int = 0
    rejected: tuple[Problem, ...] = ()
    superseded: tuple[Problem, ...] = ()
    unknown_columns: tuple[str, ...] = ()
    fault: Fault | None = None
    number: int = -1
    left_out: bool = False
    apart: Apart | None = None

    @property
    def is_troubled(self) -> bool:
        """Whether a person has something to look at."""
        return bool(self.fault or self.rejected or self.waiting or self.left_out or self.apart)


@dataclass(frozen=True, slots=True)
class Read:
    """A file that was read and waits to be taken."""

    number: int
    file: str
    kind: str


@dataclass(frozen=True, slots=True)
class ColumnsOf:
    """The headers that a kind of table may have, and of which groups it needs one each."""

    headers: tuple[str, ...]
    needed: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Unmatched:
    """A file whose headers are not understood: they, the first values below each, what it may be."""

    number: int
    file: str
    header: tuple[str, ...]
    samples: tuple[tuple[str, ...], ...]
    kinds: Mapping[str, ColumnsOf]


@dataclass(frozen=True, slots=True)
class Looked:
    """What taking a file as a whole list would withdraw, and whether its rows name no round."""

    number: int
    lost: int = 0
    standing: int = 0
    too_many: bool = False
    roundless: int = 0


@dataclass(frozen=True, slots=True)
class Answers:
    """What a person said of a file; None where it was not asked."""

    round_number: int | None = None
    whole: bool = False
    accept: bool = False


Reply = Read | Unmatched | Outcome


def left_out(read: Read) -> Outcome:
    """What became of a file that a person did not want taken."""
    return Outcome(read.file, read.kind, number=read.number, left_out=True)
