"""Keeps the search index and the facets in step with the projects' rows, within the writer's transaction."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any

from pyroaring import BitMap
from sqlalchemy import Connection, select

from xuanke.domain.catalogue import project_key
from xuanke.store.catalogue.rows import COLUMNS, values_of
from xuanke.store.catalogue.search.facets import Gathered
from xuanke.store.catalogue.search.folding import runs
from xuanke.store.catalogue.search.grams import (
    Grams,
    joined,
    pairs_within,
    plain_grams,
    spelled_grams,
    triples_of,
)
from xuanke.store.catalogue.tables import FACET
from xuanke.store.upsert import upsert

Row = Sequence[Any]

COLUMNS_OF_INDEX = (
    "title",
    "title_initials",
    "title_sounds",
    "title_marks",
    "text",
    "text_initials",
    "text_sounds",
    "text_marks",
    "code",
)
ADD = (
    f"INSERT INTO search (rowid, {', '.join(COLUMNS_OF_INDEX)}) "
    f"VALUES ({', '.join('?' * (len(COLUMNS_OF_INDEX) + 1))})"
)
REMOVE = "DELETE FROM search WHERE rowid = ?"

_CODE, _RUN, _TITLE, _INSTITUTION = (COLUMNS.index(name) for name in ("code", "run", "title", "institution"))
_SPELLED_LISTS = [COLUMNS.index(name) for name in ("subjects", "themes")]
_PHASES = COLUMNS.index("phases")
_PLAIN = [COLUMNS.index(name) for name in ("audience", "region", "venue")]


class Index:
    """What was written to the projects is told here; `finish` stores what was gathered for the facets."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._gained = Gathered()
        self._lost = Gathered()

    def add(self, rows: Iterable[tuple[int, Row]]) -> None:
        """New projects: id and row."""
        added = []
        for number, row in rows:
            added.append((number, *tokens(row)))
            self._gained.add(number, row)
        if added:
            self._connection.exec_driver_sql(ADD, added)

    def remove(self, rows: Iterable[tuple[int, Row]]) -> None:
        """Projects, or earlier rows of them, that are gone: id and row."""
        numbers = []
        for number, row in rows:
            numbers.append((number,))
            self._lost.add(number, row)
        if numbers:
            self._connection.exec_driver_sql(REMOVE, numbers)

    def change(self, rows: Sequence[tuple[int, Row, Row]]) -> None:
        """Changed projects: id, row before and row after."""
        self.remove((number, old) for number, old, _ in rows)
        self.add((number, new) for number, _, new in rows)

    def finish(self) -> None:
        """Stores the facets' bitmaps: what a value lost first, then what it gained."""
        gained, lost = self._gained.values(), self._lost.values()
        held = {
            (name, value): BitMap.deserialize(projects)
            for name, value, projects in self._connection.execute(select(FACET))
        }
        rows = []
        for name, value in sorted(gained.keys() | lost.keys()):
            projects = held.get((name, value), BitMap())
            projects -= lost.get((name, value), BitMap())
            projects |= gained.get((name, value), BitMap())
            rows.append({"facet": name, "value": value, "projects": projects.serialize()})
        if rows:
            self._connection.execute(upsert(FACET, ("facet", "value")), rows)


def tokens(row: Row) -> tuple[str, ...]:
    """The index's columns for a project, in the order of `COLUMNS_OF_INDEX`."""
    title = spelled_grams(row[_TITLE])
    spelled = [_spelled(row[_INSTITUTION]), *[_spelled_list(row[place]) for place in _SPELLED_LISTS]]
    others = [*spelled, _plain_list(row[_PHASES]), *[_plain(row[place]) for place in _PLAIN]]
    codes = runs(project_key(row[_CODE], row[_RUN]))
    marks = {mark for code in codes for mark in (*code, *pairs_within(code))}
    return (
        title.pairs,
        title.initials,
        title.sounds,
        f"{title.marks} {title.sounded}",
        " ".join([each.pairs for each in others]),
        " ".join([each.initials for each in spelled]),
        " ".join([each.sounds for each in spelled]),
        " ".join([*marks, *[each.marks for each in others], *[each.sounded for each in spelled]]),
        " ".join([triple for code in codes for triple in triples_of(code)]),
    )


_plain = lru_cache(maxsize=20_000)(plain_grams)
_spelled = lru_cache(maxsize=20_000)(spelled_grams)
"""Institutions, venues and the like come again and again."""


@lru_cache(maxsize=5_000)
def _spelled_list(text: str) -> Grams:
    return joined([_spelled(value) for value in values_of(text)])


@lru_cache(maxsize=5_000)
def _plain_list(text: str) -> Grams:
    return joined([_plain(value) for value in values_of(text)])
