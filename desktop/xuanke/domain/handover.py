"""How the facts of two homes become one: by what each of them knew, and the same whichever way round."""

from collections.abc import Collection
from typing import Any, NamedTuple

LOCAL = frozenset({"handover-out", "handover-in", "backup", "restore"})
"""Acts that say something of one home only, and are not handed over."""


class Held(NamedTuple):
    """A row as a home holds it (None where it is gone), and every act that ever left it so."""

    row: tuple[Any, ...] | None
    acts: frozenset[str] = frozenset()


def is_taken(theirs: Held, ours: Held, they_know: Collection[str], we_know: Collection[str]) -> bool:
    """Whether their row takes the place of ours.

    Whoever knew all that left the other's row so has the later word. Where both wrote without
    knowing of each other, the act with the later id (UUIDv7) has it, in both homes alike; the
    other one stays in the history.
    """
    if theirs.row == ours.row or not theirs.acts:
        return False
    they_knew = ours.acts.issubset(they_know)
    we_knew = theirs.acts.issubset(we_know)
    return they_knew if they_knew != we_knew else max(theirs.acts) > max(ours.acts, default="")
