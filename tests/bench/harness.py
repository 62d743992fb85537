"""What every bench leans on: a row of the table, acts timed in turn, work done in a process of its own."""

import json
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from typing import Any, TypeVar

T = TypeVar("T")
SEED = 20200906


@dataclass(frozen=True, slots=True)
class Bench:
    """One run: where its files lie, and whether it is the quick one of `make check`."""

    folder: Path
    quick: bool = False

    def size(self, whole: int, quick: int) -> int:
        """How much of something to make."""
        return quick if self.quick else whole

    def place(self, name: str) -> Path:
        """A new folder for these files."""
        folder = self.folder / name
        folder.mkdir(parents=True)
        return folder


@dataclass(frozen=True, slots=True)
class Goal:
    """What a figure is held against: at most `most`, or at least `least`; `of` says which figure.

    Without either it is only told.
    """

    of: str = "ours"
    most: float | None = None
    least: float | None = None

    def holds(self, figure: float, slack: float = 1.0) -> bool:
        """Whether the figure is within the goal; `slack` above 1 forgives that much."""
        over = self.most is not None and figure > self.most * slack
        under = self.least is not None and figure < self.least / slack
        return not (over or under)

    def said(self, unit: str) -> str:
        """The goal in words."""
        if self.most is None and self.least is None:
            return ""
        bound = f"≤ {self.most:g}" if self.most is not None else f"≥ {self.least:g}"
        return f"{bound} ×" if self.of == "ratio" else f"{bound} {unit}"


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table. `spread` is the least and the most of ours; `note` says what else to know."""

    name: str
    work: str
    at: str
    unit: str
    ours: float
    goal: Goal
    peer: float | None = None
    peer_name: str = ""
    ratio: float | None = None
    spread: tuple[float, float] | None = None
    note: str = ""

    @property
    def figure(self) -> float:
        """The figure that the goal is about."""
        return self.ours if self.goal.of == "ours" or self.ratio is None else self.ratio

    @property
    def holds(self) -> bool:
        """Whether the goal holds."""
        return self.goal.holds(self.figure)

    def document(self) -> dict[str, Any]:
        """The row as JSON has it."""
        return {
            "name": self.name,
            "work": self.work,
            "at": self.at,
            "ours": self.ours,
            "spread": self.spread,
            "peer": self.peer,
            "peer_name": self.peer_name,
            "ratio": self.ratio,
            "goal": self.goal.said(self.unit),
            "holds": self.holds,
            "unit": self.unit,
            "note": self.note,
        }


class Times(list[float]):
    """How long something took, each time, in seconds."""

    @property
    def median(self) -> float:
        return statistics.median(self)

    @property
    def spread(self) -> tuple[float, float]:
        return min(self), max(self)

    def late(self, share: float = 0.99) -> float:
        """What all but the slowest hundredth stay within."""
        return sorted(self)[int((len(self) - 1) * share)]

    def scaled(self, factor: float) -> "Times":
        """In another unit."""
        return Times(each * factor for each in self)


def seconds(act: Callable[[], object]) -> float:
    """How long it takes on the clock."""
    start = time.perf_counter()
    act()
    return time.perf_counter() - start


def in_turn(turns: int, **acts: Callable[[], object]) -> Mapping[str, Times]:
    """Times the acts one after the other, several times over, so that a busy moment meets them all."""
    found = {name: Times() for name in acts}
    for _ in range(turns):
        for name, act in acts.items():
            found[name].append(seconds(act))
    return found


def alone(act: Callable[..., T], *given: Any) -> T:
    """What the act returns when a fresh process does it: what it takes of memory is then its own."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return pool.submit(act, *given).result()


def peak() -> float:
    """The most memory that this process has held, in MiB; 0 where the system does not say."""
    status = Path("/proc/self/status")
    if not status.exists():
        return 0.0
    return int(status.read_text("utf-8").partition("VmHWM:")[2].split()[0]) / 1024


def against(
    name: str,
    work: str,
    at: str,
    times: Mapping[str, Times],
    goal: Goal,
    *,
    ours: str,
    peer: str,
    unit: str = "s",
) -> Row:
    """A row of one timed act beside another; where the goal is a `least`, the ratio is the peer's."""
    scale = 1000.0 if unit == "ms" else 1.0
    mine, theirs = times[ours].scaled(scale), times[peer].scaled(scale)
    ratio = theirs.median / mine.median if goal.least is not None else mine.median / theirs.median
    return Row(name, work, at, unit, mine.median, goal, theirs.median, peer, ratio, mine.spread)


def plain(name: str, work: str, at: str, times: Times, goal: Goal, *, unit: str = "s") -> Row:
    """A row without a peer: the median held against its goal."""
    mine = times.scaled(1000.0 if unit == "ms" else 1.0)
    return Row(name, work, at, unit, mine.median, goal, spread=mine.spread)


def write(rows: Sequence[Row], path: Path) -> None:
    """Writes the rows as JSON."""
    path.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps([row.document() for row in rows], ensure_ascii=False, indent=1)
    path.write_text(text + "\n", "utf-8")
