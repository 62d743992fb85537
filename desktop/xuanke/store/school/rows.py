"""Rows of a large result, fetched in portions as they are asked for."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import CursorResult, Row

PORTION = 2_000
"""Rows fetched at once: one by one costs more than the rows themselves, all at once their memory."""


def streamed(result: CursorResult[Any]) -> Iterator[Row[Any]]:
    """The rows, one by one."""
    for portion in result.partitions(PORTION):
        yield from portion
