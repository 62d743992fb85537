"""Whose word on a fact is the later one, by what each home knew."""

import pytest

from xuanke.domain.handover import Held, is_taken

OLD, NEW = ("old",), ("new",)


def held(row: tuple[str, ...] | None, *acts: str) -> Held:
    return Held(row, frozenset(acts))


@pytest.mark.parametrize(
    ("theirs", "ours", "they_know", "we_know", "taken"),
    [
        (held(NEW, "b"), held(OLD, "a"), {"a", "b"}, {"a"}, True),
        (held(OLD, "a"), held(NEW, "b"), {"a"}, {"a", "b"}, False),
        (held(NEW, "b"), held(OLD), {"b"}, set(), True),
        (held(NEW, "b"), held(OLD, "a"), {"b"}, {"a"}, True),
        (held(OLD, "a"), held(NEW, "b"), {"a"}, {"b"}, False),
        (held(None, "b"), held(OLD, "a"), {"b"}, {"a"}, True),
        (held(NEW, "c", "a"), held(OLD, "b"), {"a", "b", "c"}, {"a", "b"}, True),
        (held(NEW, "b"), held(NEW, "a"), {"b"}, {"a"}, False),
        (held(NEW), held(OLD, "a"), {"a"}, {"a"}, False),
    ],
    ids=[
        "they wrote over ours",
        "we wrote over theirs",
        "nobody here ever wrote it",
        "apart, theirs is later",
        "apart, ours is later",
        "gone there, and later",
        "they wrote again what we both had",
        "both say the same",
        "no act of theirs left it so",
    ],
)
def test_whose_row_is_taken(
    theirs: Held, ours: Held, they_know: set[str], we_know: set[str], taken: bool
) -> None:
    assert is_taken(theirs, ours, they_know, we_know) is taken
