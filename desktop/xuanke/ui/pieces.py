"""Large answers travel in pieces, since reading one at a stroke would hold the window's thread."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import TypeVar

T = TypeVar("T")

SIZE = 400


def batched(rows: Sequence[T], size: int = SIZE) -> Iterator[Sequence[T]]:
    """The rows in pieces."""
    return (rows[start : start + size] for start in range(0, len(rows), size))


def joined(pieces: Iterable[Sequence[T]]) -> list[T]:
    """The pieces put together again."""
    return list(chain.from_iterable(pieces))
