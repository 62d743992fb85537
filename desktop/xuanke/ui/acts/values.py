"""The last act as a page shows it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Last:
    """The act that undo would take back, in words, and what can be done."""

    words: str = ""
    can_undo: bool = False
    can_redo: bool = False
