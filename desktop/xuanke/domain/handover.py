"""How the facts of two homes become one: by what each of them knew, and the same whichever way round."""

from collections.abc import Collection
from typing import Any, NamedTuple

LOCAL = frozenset({"handover-out", "handover-in", "backup", "restore"})
"""Acts that say something of one home only, and are not handed over."""


class Held(NamedTuple):
    """A row as a home holds it (None where it is gone), and the act that left it so ('' for none)."""

    row: tuple[Any, ...] | None
    act: str = ""


def is_taken(theirs: Held, ours: Held, they_know: Collection[str], we_know: Collection[str]) -> bool:
    """Whether their row takes the place of ours.

    Whoever knew the other's act when they wrote has the later word. Where both wrote without
    knowing of each other, the act with the later id (UUIDv7) has it, in both homes alike; the
    other one stays in the history.
    """
    if theirs.row == ours.row or not theirs.act:
        return False
    they_knew = not ours.act or ours.act in they_know
    we_knew = theirs.act in we_know
    return they_knew if they_knew != we_knew else theirs.act > ours.act
