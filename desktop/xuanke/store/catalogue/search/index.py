"""Keeps the search index and the facets in step with the projects' rows, within the writer's transaction."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from pyroaring import BitMap
from sqlalchemy import Connection, select

from xuanke.domain.catalogue import project_key
from xuanke.store.catalogue.rows import COLUMNS, values_of
from xuanke.store.catalogue.search.facets import facet_values
from xuanke.store.catalogue.search.folding import runs
from xuanke.store.catalogue.search.grams import Grams, grams, triples_of
from xuanke.store.catalogue.tables import FACET
from xuanke.store.upsert import upsert

Row = Sequence[Any]

ADD = "INSERT INTO search (rowid, title, text, code, initials, sounds, marks) VALUES (?, ?, ?, ?, ?, ?, ?)"
REMOVE = "DELETE FROM search WHERE rowid = ?"

_AT = {name: place for place, name in enumerate(COLUMNS)}
_CODE, _RUN, _TITLE, _INSTITUTION = _AT["code"], _AT["run"], _AT["title"], _AT["institution"]
_SPELLED_LISTS = (_AT["subjects"], _AT["themes"])
_PHASES = _AT["phases"]
_PLAIN = (_AT["audience"], _AT["region"], _AT["venue"])


class Index:
    """What was written to the projects is told here; `finish` stores what was gathered for the facets."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._gained: dict[tuple[str, str], list[int]] = defaultdict(list)
        self._lost: dict[tuple[str, str], list[int]] = defaultdict(list)

    def add(self, rows: Iterable[tuple[int, Row]]) -> None:
        """New projects: id and row."""
        tokens = []
        for number, row in rows:
            tokens.append((number, *_tokens(row)))
            for value in facet_values(row):
                self._gained[value].append(number)
        if tokens:
            self._connection.exec_driver_sql(ADD, tokens)

    def remove(self, rows: Iterable[tuple[int, Row]]) -> None:
        """Projects, or earlier rows of them, that are gone: id and row."""
        numbers = []
        for number, row in rows:
            numbers.append((number,))
            for value in facet_values(row):
                self._lost[value].append(number)
        if numbers:
            self._connection.exec_driver_sql(REMOVE, numbers)

    def change(self, rows: Sequence[tuple[int, Row, Row]]) -> None:
        """Changed projects: id, row before and row after."""
        self.remove((number, old) for number, old, _ in rows)
        self.add((number, new) for number, _, new in rows)

    def finish(self) -> None:
        """Stores the facets' bitmaps: what a value lost first, then what it gained."""
        touched = self._gained.keys() | self._lost.keys()
        held = {
            (name, value): BitMap.deserialize(projects)
            for name, value, projects in self._connection.execute(select(FACET))
            if (name, value) in touched
        }
        rows = []
        for name, value in sorted(touched):
            projects = held.get((name, value), BitMap())
            projects -= BitMap(self._lost.get((name, value), ()))
            projects |= BitMap(self._gained.get((name, value), ()))
            rows.append({"facet": name, "value": value, "projects": projects.serialize()})
        if rows:
            self._connection.execute(upsert(FACET, ("facet", "value")), rows)


def _tokens(row: Row) -> tuple[str, ...]:
    """The columns of the index for a project: title, text, code, initials, sounds, marks."""
    title = _grams(row[_TITLE])
    spelled = _grams(row[_INSTITUTION])
    for place in _SPELLED_LISTS:
        for value in values_of(row[place]):
            spelled += _grams(value)
    plain = [text for place in _PLAIN if (text := row[place])]
    texts = spelled + [found for text in (*values_of(row[_PHASES]), *plain) for found in _grams(text)]
    codes = runs(project_key(row[_CODE], row[_RUN]))
    marks: set[str] = set()
    for code in codes:
        marks.update(code, (code[place : place + 2] for place in range(len(code) - 1)))
    marks.update(*(found.marks for found in (*title, *texts)))
    marks.update(*(found.spelled_marks for found in (*title, *spelled)))
    return (
        " ".join([found.pairs for found in title]),
        " ".join([found.pairs for found in texts]),
        " ".join([triple for code in codes for triple in triples_of(code)]),
        " ".join([found.initials for found in (*title, *spelled)]),
        " ".join([found.sounds for found in (*title, *spelled)]),
        " ".join(marks),
    )


def _grams(text: str) -> list[Grams]:
    return [grams(run) for run in runs(text)]
