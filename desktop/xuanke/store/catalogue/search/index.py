"""Keeps the search index and the facets in step with the projects' rows, within the writer's transaction."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection

Row = tuple[Any, ...]


class Index:
    """What was written is told here; `finish` stores what was gathered."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, rows: Iterable[tuple[int, str, Row]]) -> None:
        """New projects: id, key, row."""

    def change(self, rows: Iterable[tuple[int, Row, Row]]) -> None:
        """Changed projects: id, row before, row after."""

    def remove(self, rows: Iterable[tuple[int, Row]]) -> None:
        """Projects that an undo takes out: id, row."""

    def finish(self) -> None:
        """Stores the facets."""
