"""Taking a published list into the catalogue, as one revision: added, changed, withdrawn, never deleted."""

import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import islice
from typing import Any

from pyroaring import BitMap
from sqlalchemy import ColumnElement, Connection, func, select

from xuanke.domain.catalogue import Project, ProjectState, code_of
from xuanke.faults import Fault
from xuanke.store.catalogue.rows import COLUMNS, to_row
from xuanke.store.catalogue.search.index import Index
from xuanke.store.catalogue.tables import PROJECT, REVISION

BATCH = 2000
STATE = COLUMNS.index("state")
SOURCE = COLUMNS.index("source")
EXTRA = COLUMNS.index("extra")
MISSING_SHARE = 3
"""More than one in three of a source's live projects gone is not taken unasked."""

INSERT = (
    f"INSERT INTO project (id, key, since, {', '.join(COLUMNS)}) "
    f"VALUES ({', '.join('?' * (len(COLUMNS) + 3))})"
)
UPDATE = f"UPDATE project SET {', '.join(f'{column} = ?' for column in COLUMNS)} WHERE id = ?"
REMEMBER = "INSERT INTO change (project, revision, before) VALUES (?, ?, ?)"


@dataclass(frozen=True, slots=True)
class Taken:
    """What taking a list did; keys are `code` or `code/run`.

    `revision` is the newest one where nothing differed; `total` counts the projects that still stand.
    """

    revision: int
    added: int
    changed: int
    withdrawn: int
    unchanged: int
    total: int
    added_keys: tuple[str, ...]
    changed_keys: tuple[str, ...]
    withdrawn_keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What is being taken: from which source, when it was published and taken, what the file holds."""

    source: str
    fields: frozenset[str]
    whole: bool
    label: str
    published_at: str
    taken_at: str
    accept_withdrawals: bool
    in_order: bool = False
    gone: frozenset[str] = frozenset()
    spared: frozenset[str] = frozenset()

    def has_lost(self, key: str, is_named: bool) -> bool:
        """Whether a project of the source has left: a whole list leaves it out, a part says so."""
        lacks = self.whole and code_of(key) not in self.spared
        return not is_named and (lacks or key in self.gone)


@dataclass(slots=True)
class Tally:
    """What has been done so far; `seen` holds the ids of the projects that the list names."""

    seen: BitMap = field(default_factory=BitMap)
    added: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    withdrawn: list[str] = field(default_factory=list)


def take(connection: Connection, projects: Iterable[Project], snapshot: Snapshot) -> Taken:
    """Takes the list within the caller's transaction; each key is expected once."""
    newest = newest_number(connection)
    index = Index(connection)
    writer = _Writer(connection, snapshot, newest + 1, index)
    for batch in _batches(projects):
        writer.take(batch)
    if snapshot.whole or snapshot.gone:
        writer.withdraw_lost()
    tally = writer.tally
    if touched := bool(tally.added or tally.changed or tally.withdrawn):
        if snapshot.in_order:
            _refuse_older(connection, snapshot)
        index.finish()
        _add_revision(connection, snapshot, newest + 1)
    else:
        _published_already(connection, snapshot)
    return Taken(
        revision=newest + 1 if touched else current_number(connection),
        added=len(tally.added),
        changed=len(tally.changed),
        withdrawn=len(tally.withdrawn),
        unchanged=len(tally.seen) - len(tally.added) - len(tally.changed),
        total=live_count(connection),
        added_keys=tuple(tally.added),
        changed_keys=tuple(tally.changed),
        withdrawn_keys=tuple(tally.withdrawn),
    )


def newest_number(connection: Connection) -> int:
    """The highest number ever given to a revision, undone ones included; 0 before the first."""
    return int(connection.execute(select(func.max(REVISION.c.number))).scalar() or 0)


def current_number(connection: Connection) -> int:
    """The number of the revision that stands; 0 before the first."""
    standing = select(func.max(REVISION.c.number)).where(REVISION.c.undone.is_(False))
    return int(connection.execute(standing).scalar() or 0)


def live_count(connection: Connection) -> int:
    """How many projects still stand in their source's list."""
    live = select(func.count()).where(PROJECT.c.state != ProjectState.WITHDRAWN.value)
    return int(connection.execute(live).scalar_one())


def beijing(moment: datetime | str) -> str:
    """The moment as naive ISO text in Beijing's time; a naive one is Beijing's already."""
    if isinstance(moment, str):
        moment = datetime.fromisoformat(moment)
    if offset := moment.utcoffset():
        moment -= offset
    if moment.tzinfo is not None:
        moment = moment.replace(tzinfo=None) + timedelta(hours=8)
    return moment.isoformat(timespec="seconds")


class _Writer:
    """Compares batches with what is held and writes only what differs."""

    def __init__(self, connection: Connection, snapshot: Snapshot, revision: int, index: Index) -> None:
        self.tally = Tally()
        self._connection = connection
        self._snapshot = snapshot
        self._revision = revision
        self._index = index
        self._next_id = int(connection.execute(select(func.max(PROJECT.c.id))).scalar() or 0) + 1

    def take(self, batch: dict[str, Project]) -> None:
        """Adds and changes; a project belongs to the source that published it first, until withdrawn."""
        held = _held(self._connection, batch)
        added: list[tuple[Any, ...]] = []
        changed: list[tuple[int, tuple[Any, ...], tuple[Any, ...]]] = []
        for key, project in batch.items():
            new = to_row(project)
            if (found := held.get(key)) is None:
                row = (*new[:SOURCE], self._snapshot.source, *new[SOURCE + 1 :])
                added.append((self._next_id, key, self._revision, *row))
                self.tally.seen.add(self._next_id)
                self.tally.added.append(key)
                self._next_id += 1
                continue
            number, old = found[0], tuple(found[2:])
            if number in self.tally.seen:
                continue
            self.tally.seen.add(number)
            merged = _merged(old, new, self._snapshot)
            if merged != old:
                changed.append((number, old, merged))
                self.tally.changed.append(key)
        self._write(added, changed)

    def withdraw_lost(self) -> None:
        """Withdraws what has left the source's list; raises Fault where that is over a third."""
        rows = self._connection.exec_driver_sql(
            "SELECT id, key, state FROM project WHERE source = ? AND state <> ?",
            (self._snapshot.source, ProjectState.WITHDRAWN.value),
        )
        live, gone, lost = 0, 0, []
        for number, key, state in rows:
            offered = state != ProjectState.CANCELLED
            live += offered
            if self._snapshot.has_lost(key, number in self.tally.seen):
                gone += offered
                lost.append(key)
        if gone * MISSING_SHARE > live and not self._snapshot.accept_withdrawals:
            raise Fault(
                "catalogue-third-missing",
                advice="catalogue-third-missing-advice",
                source=self._snapshot.source,
                missing=gone,
                live=live,
            )
        for start in range(0, len(lost), BATCH):
            self._withdraw(lost[start : start + BATCH])

    def _withdraw(self, keys: Sequence[str]) -> None:
        held = _held(self._connection, keys)
        changed = []
        for key in keys:
            number, _, *old = held[key]
            new = (*old[:STATE], ProjectState.WITHDRAWN.value, *old[STATE + 1 :])
            changed.append((number, tuple(old), new))
        self.tally.withdrawn.extend(keys)
        self._write([], changed)

    def _write(
        self,
        added: list[tuple[Any, ...]],
        changed: Sequence[tuple[int, tuple[Any, ...], tuple[Any, ...]]],
    ) -> None:
        if added:
            self._connection.exec_driver_sql(INSERT, added)
            self._index.add((row[0], row[3:]) for row in added)
        if changed:
            self._connection.exec_driver_sql(UPDATE, [(*new, number) for number, _, new in changed])
            self._connection.exec_driver_sql(
                REMEMBER, [(number, self._revision, before(old, new)) for number, old, new in changed]
            )
            self._index.change(changed)


def _batches(projects: Iterable[Project]) -> Iterator[dict[str, Project]]:
    remaining = iter(projects)
    while batch := {project.key: project for project in islice(remaining, BATCH)}:
        yield batch


def _held(connection: Connection, keys: Collection[str]) -> dict[str, Sequence[Any]]:
    rows = connection.exec_driver_sql(
        f"SELECT id, key, {', '.join(COLUMNS)} FROM project WHERE key IN ({', '.join('?' * len(keys))})",
        tuple(keys),
    )
    return {row[1]: row for row in rows}


def _merged(old: tuple[Any, ...], new: tuple[Any, ...], snapshot: Snapshot) -> tuple[Any, ...]:
    """The new row, with what the file lacks and who published it kept from the old one."""
    values = [
        value if column in snapshot.fields else kept
        for column, value, kept in zip(COLUMNS, new, old, strict=True)
    ]
    withdrawn = old[STATE] == ProjectState.WITHDRAWN
    values[SOURCE] = snapshot.source if withdrawn else old[SOURCE]
    if withdrawn and "state" not in snapshot.fields:
        values[STATE] = ProjectState.PUBLISHED.value
    if new[EXTRA] != old[EXTRA] and "extra" in snapshot.fields:
        values[EXTRA] = _merged_extra(old[EXTRA], new[EXTRA])
    return tuple(values)


def _merged_extra(old: str, new: str) -> str:
    texts = dict(json.loads(old)) | dict(json.loads(new))
    return json.dumps(list(texts.items()), ensure_ascii=False, separators=(",", ":"))


def before(old: Sequence[Any], new: Sequence[Any]) -> str:
    """The columns in which two rows differ with the old one's values, as JSON."""
    differing = {column: was for column, was, now in zip(COLUMNS, old, new, strict=True) if was != now}
    return json.dumps(differing, ensure_ascii=False, separators=(",", ":"))


def _refuse_older(connection: Connection, snapshot: Snapshot) -> None:
    """A list that was published before the one held of its source would undo what that changed."""
    newest = connection.execute(select(func.max(REVISION.c.published_at)).where(_standing(snapshot))).scalar()
    if newest and snapshot.published_at < newest:
        raise Fault(
            "catalogue-older",
            advice="catalogue-older-advice",
            source=snapshot.source,
            offered=snapshot.published_at[:10],
            held=newest[:10],
        )


def _standing(snapshot: Snapshot) -> ColumnElement[bool]:
    """The revisions of the source that were not undone."""
    return (REVISION.c.source == snapshot.source) & REVISION.c.undone.is_(False)


def _add_revision(connection: Connection, snapshot: Snapshot, number: int) -> None:
    connection.execute(
        REVISION.insert().values(
            number=number,
            source=snapshot.source,
            label=snapshot.label,
            published_at=snapshot.published_at,
            taken_at=snapshot.taken_at,
            undone=False,
        )
    )


def _published_already(connection: Connection, snapshot: Snapshot) -> None:
    """The same list once more: under its newer name, or with an earlier date of publishing."""
    newest = select(func.max(REVISION.c.number)).where(_standing(snapshot)).scalar_subquery()
    if snapshot.label:
        connection.execute(REVISION.update().where(REVISION.c.number == newest).values(label=snapshot.label))
    connection.execute(
        REVISION.update()
        .where(REVISION.c.number == newest, REVISION.c.published_at > snapshot.published_at)
        .values(published_at=snapshot.published_at)
    )
