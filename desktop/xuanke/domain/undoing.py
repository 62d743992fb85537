"""Which acts can be taken back or done again: an undo is an act that names the one it takes back."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

LASTING = frozenset({"sync", "export", "handover-out", "handover-in", "report", "backup", "restore"})
"""Acts that reached outside, or came from there: what went out or was published cannot be called back."""


@dataclass(frozen=True, slots=True)
class Step:
    """An act as far as undo looks at it. A `foreign` one was done on another PC, and is undone there."""

    id: str
    kind: str
    undoes: str = ""
    foreign: bool = False

    @property
    def is_own(self) -> bool:
        """Whether it is an act of this home that can be taken back at all."""
        return not (self.undoes or self.foreign) and self.kind not in LASTING


def standing(steps: Iterable[Step]) -> list[Step]:
    """The acts that are in force and can be taken back, oldest first. Undo and redo are none themselves."""
    ordered = list(steps)
    undone = _undone(ordered)
    return [s for s in ordered if s.is_own and s.id not in undone]


def taken_back(steps: Iterable[Step]) -> list[Step]:
    """The undo acts that can themselves be undone, oldest first: those after which nothing new was done."""
    ordered = list(steps)
    last_new = max((n for n, s in enumerate(ordered) if s.is_own), default=-1)
    undone = _undone(ordered)
    return [s for s in ordered[last_new + 1 :] if s.kind == "undo" and not s.foreign and s.id not in undone]


def _undone(ordered: Sequence[Step]) -> set[str]:
    """The acts that a standing act takes back: a redo takes back an undo, and so on, the newest first."""
    undone: set[str] = set()
    for step in reversed(ordered):
        if step.undoes and step.id not in undone:
            undone.add(step.undoes)
    return undone
