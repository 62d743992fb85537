"""The catalogue as it was: revisions, their differences, a project on an earlier day, the newest taken back.

A project after revision r is its row today with the `before` of every later change laid over it, newest
first.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, delete, select, update

from xuanke.domain.catalogue import Project, ProjectState
from xuanke.faults import Fault
from xuanke.store.catalogue.rows import COLUMNS, from_row, with_values
from xuanke.store.catalogue.search.index import Index
from xuanke.store.catalogue.tables import CHANGE, PROJECT, REVISION
from xuanke.store.catalogue.taking import SOURCE, STATE, UPDATE, beijing, current_number

CHUNK = 2000


@dataclass(frozen=True, slots=True)
class Revision:
    """One snapshot: its publisher's name for it, when it was published (Beijing) and taken (UTC)."""

    number: int
    source: str
    label: str
    published_at: datetime
    taken_at: str


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of one project that differs, with both values as a `Project` holds them."""

    key: str
    field: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class Diff:
    """What differs between two revisions; `added` and `withdrawn` are keys."""

    added: tuple[str, ...]
    changed: tuple[FieldChange, ...]
    withdrawn: tuple[str, ...]


def revisions(connection: Connection) -> list[Revision]:
    """Those that stand, oldest first."""
    rows = connection.execute(
        select(
            REVISION.c.number,
            REVISION.c.source,
            REVISION.c.label,
            REVISION.c.published_at,
            REVISION.c.taken_at,
        )
        .where(REVISION.c.undone.is_(False))
        .order_by(REVISION.c.number)
    )
    return [
        Revision(number, source, label, datetime.fromisoformat(published), taken)
        for number, source, label, published, taken in rows
    ]


def diff(connection: Connection, first: int, last: int) -> Diff:
    """What the later revision changed against the earlier; in reverse where `first` is the later one."""
    known = {0} | {revision.number for revision in revisions(connection)}
    for number in (first, last):
        if number not in known:
            raise Fault("catalogue-no-revision", advice="catalogue-no-revision-advice", number=str(number))
    added: list[str] = []
    changed: list[FieldChange] = []
    withdrawn: list[str] = []
    for key, row, history in _touched(connection, min(first, last), max(first, last)):
        old, new = history.row_after(row, first), history.row_after(row, last)
        if old is None and new is not None:
            added.append(key)
        elif old is not None and new is None:
            withdrawn.append(key)
        elif old is not None and new is not None:
            changed.extend(_field_changes(key, from_row(old), from_row(new)))
    return Diff(tuple(added), tuple(changed), tuple(withdrawn))


def as_published(
    connection: Connection, pairs: Iterable[tuple[str, datetime]]
) -> dict[tuple[str, datetime], Project | None]:
    """Each pair's project as the newest snapshot of its source published at or before the moment had it.

    None where no snapshot of that day held it.
    """
    moments: dict[str, set[datetime]] = defaultdict(set)
    for key, moment in pairs:
        moments[key].add(moment)
    answer: dict[tuple[str, datetime], Project | None] = {
        (key, moment): None for key, asked in moments.items() for moment in asked
    }
    by_source: dict[str, list[Revision]] = defaultdict(list)
    for revision in revisions(connection):
        by_source[revision.source].append(revision)
    for keys in _chunks(list(moments)):
        for key, row, history in _histories(connection, PROJECT.c.key.in_(keys)):
            for moment in moments[key]:
                number = _number_at(by_source[row[SOURCE]], beijing(moment))
                old = history.row_after(row, number)
                answer[key, moment] = None if old is None else from_row(old)
    return answer


def undo(connection: Connection, number: int) -> None:
    """Restores the rows as they were before the newest revision; raises Fault for any other one."""
    if number != current_number(connection) or number == 0:
        raise Fault("catalogue-not-newest", advice="catalogue-not-newest-advice", number=str(number))
    index = Index(connection)
    restored = []
    for change in connection.execute(
        select(CHANGE.c.project, CHANGE.c.before, *(PROJECT.c[column] for column in COLUMNS))
        .join(PROJECT, PROJECT.c.id == CHANGE.c.project)
        .where(CHANGE.c.revision == number)
    ):
        project, values, *row = change
        restored.append((project, tuple(row), with_values(row, json.loads(values))))
    if restored:
        connection.exec_driver_sql(UPDATE, [(*old, project) for project, _, old in restored])
        index.change(restored)
    added = connection.execute(
        select(PROJECT.c.id, *(PROJECT.c[column] for column in COLUMNS)).where(PROJECT.c.since == number)
    )
    index.remove((project, tuple(row)) for project, *row in added.all())
    connection.execute(delete(PROJECT).where(PROJECT.c.since == number))
    connection.execute(delete(CHANGE).where(CHANGE.c.revision == number))
    connection.execute(update(REVISION).where(REVISION.c.number == number).values(undone=True))
    index.finish()


@dataclass(frozen=True, slots=True)
class _History:
    """When a project was first held, and what later revisions replaced in it, newest first."""

    since: int
    changes: Sequence[tuple[int, Mapping[str, Any]]]

    def row_after(self, row: Sequence[Any], number: int) -> Sequence[Any] | None:
        """The project's row after that revision, None where its source's list did not name it."""
        if self.since > number:
            return None
        for revision, values in self.changes:
            if revision > number:
                row = with_values(row, values)
        return None if row[STATE] == ProjectState.WITHDRAWN else row


def _touched(
    connection: Connection, after: int, until: int
) -> Iterator[tuple[str, tuple[Any, ...], _History]]:
    """The projects that were added or changed after one revision and until another."""
    added = select(PROJECT.c.id).where(PROJECT.c.since > after, PROJECT.c.since <= until)
    changed = select(CHANGE.c.project).where(CHANGE.c.revision > after, CHANGE.c.revision <= until)
    for numbers in _chunks(connection.execute(added.union(changed).order_by("id")).scalars().all()):
        yield from _histories(connection, PROJECT.c.id.in_(numbers))


def _histories(
    connection: Connection, chosen: ColumnElement[bool]
) -> Iterator[tuple[str, tuple[Any, ...], _History]]:
    columns = (PROJECT.c.id, PROJECT.c.key, PROJECT.c.since, *(PROJECT.c[name] for name in COLUMNS))
    rows = connection.execute(select(*columns).where(chosen).order_by(PROJECT.c.id)).all()
    changes: dict[int, list[tuple[int, Mapping[str, Any]]]] = defaultdict(list)
    for project, revision, before in connection.execute(
        select(CHANGE)
        .where(CHANGE.c.project.in_([row.id for row in rows]))
        .order_by(CHANGE.c.project, CHANGE.c.revision.desc())
    ):
        changes[project].append((revision, json.loads(before)))
    for number, key, since, *row in rows:
        yield key, tuple(row), _History(since, changes.get(number, ()))


def _number_at(revisions: Iterable[Revision], moment: str) -> int:
    """The newest that was published at or before the moment, 0 where there is none."""
    published = [
        (revision.published_at.isoformat(timespec="seconds"), revision.number) for revision in revisions
    ]
    return max(((day, number) for day, number in published if day <= moment), default=("", 0))[1]


def _field_changes(key: str, old: Project, new: Project) -> Iterator[FieldChange]:
    for name in COLUMNS:
        before, after = getattr(old, name), getattr(new, name)
        if before != after:
            yield FieldChange(key, name, before, after)


def _chunks(values: Sequence[Any]) -> Iterator[Sequence[Any]]:
    for start in range(0, len(values), CHUNK):
        yield values[start : start + CHUNK]
