"""Merges a list's rows into a table by sets: what is new is added, what differs is changed, the rest stays.

The rows are first laid into a temporary table beside the real one; everything after that is
a handful of statements however many rows there are. Each difference comes back as a `Change`,
which is what the history keeps and what undo puts back.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Integer,
    Table,
    and_,
    delete,
    insert,
    or_,
    select,
    update,
)
from sqlalchemy.schema import CreateTable, DropTable, MetaData

Row = tuple[Any, ...]


class Change(NamedTuple):
    """One row of one table before and after; None where it was not there."""

    table: str
    before: Row | None
    after: Row | None


@dataclass(frozen=True, slots=True)
class Merged:
    """What a merge did: its changes, and how many rows were the same already."""

    changes: tuple[Change, ...]
    unchanged: int

    @property
    def added(self) -> int:
        """Rows that were not there."""
        return sum(1 for change in self.changes if change.before is None)

    @property
    def changed(self) -> int:
        """Rows that differ now."""
        return sum(1 for change in self.changes if change.before is not None and change.after is not None)


def bulk_insert(connection: Connection, table: Table, rows: Iterable[Row]) -> None:
    """Inserts whole rows in the table's column order, without Core's cost per row."""
    compiled = insert(table).values({c.name: None for c in table.columns}).compile(dialect=connection.dialect)
    listed = rows if isinstance(rows, list) else list(rows)
    if not listed:
        return
    if compiled.positional:
        connection.exec_driver_sql(str(compiled), listed)
    else:
        names = [c.name for c in table.columns]
        connection.exec_driver_sql(str(compiled), [dict(zip(names, row, strict=True)) for row in listed])


def merge(connection: Connection, table: Table, rows: Iterable[Row], held: Iterable[str]) -> Merged:
    """Merges rows (in column order) into the table; only columns named in `held` are compared and written.

    A column that the list lacks thus never clears what the table holds; a row that is new
    takes all its values.
    """
    listed = list(rows)
    incoming = _lay(connection, table, listed)
    same = _joined(table, incoming)
    compared = [c for c in table.columns if c.name in set(held) and not c.primary_key]
    changed = list(_changed(connection, table, incoming, same, compared))
    added = _added(connection, table, incoming, same)
    connection.execute(DropTable(incoming))
    changes = (*(Change(table.name, None, listed[place]) for place in added), *changed)
    return Merged(changes, len(listed) - len(changes))


PLACE = "place_in_list"
"""The column that says where in the list a laid row stands."""


def _lay(connection: Connection, table: Table, rows: list[Row]) -> Table:
    place = Column(PLACE, Integer, primary_key=True)
    columns = [Column(c.name, c.type) for c in table.columns]
    incoming = Table(f"incoming_{table.name}", MetaData(), place, *columns, prefixes=["TEMPORARY"])
    connection.execute(CreateTable(incoming))
    bulk_insert(connection, incoming, [(place, *row) for place, row in enumerate(rows)])
    return incoming


def _joined(table: Table, incoming: Table) -> ColumnElement[bool]:
    return and_(*(table.c[c.name] == incoming.c[c.name] for c in table.primary_key.columns))


def _added(connection: Connection, table: Table, incoming: Table, same: ColumnElement[bool]) -> Sequence[int]:
    """Copies what is new into the table; the places of these rows in the list."""
    connection.execute(delete(incoming).where(select(_first(table)).where(same).exists()))
    place, columns = incoming.c[PLACE], [c.name for c in table.columns]
    new = select(*(incoming.c[name] for name in columns)).order_by(place)
    connection.execute(insert(table).from_select(columns, new))
    return connection.execute(select(place).order_by(place)).scalars().all()


def _changed(
    connection: Connection,
    table: Table,
    incoming: Table,
    same: ColumnElement[bool],
    compared: Sequence[Column[Any]],
) -> Iterator[Change]:
    if not compared:
        return
    differs = or_(*(table.c[c.name].is_distinct_from(incoming.c[c.name]) for c in compared))
    came_as = [incoming.c[c.name] for c in table.columns]
    found = select(table, *came_as).join_from(table, incoming, same).where(differs)
    pairs = connection.execute(found).all()
    width, written = len(table.columns), {c.name for c in compared}
    for pair in pairs:
        before, came = tuple(pair[:width]), tuple(pair[width:])
        after = tuple(
            new if c.name in written else old for c, old, new in zip(table.columns, before, came, strict=True)
        )
        put(connection, table, after)
        yield Change(table.name, before, after)


def _first(table: Table) -> Column[Any]:
    return next(iter(table.primary_key.columns))


def key_of(table: Table, row: Row) -> dict[str, Any]:
    """The row's primary key, by column name."""
    return {c.name: v for c, v in zip(table.columns, row, strict=True) if c.primary_key}


def at_key(table: Table, row: Row) -> ColumnElement[bool]:
    """The condition that finds the row's key."""
    return and_(*(table.c[name] == value for name, value in key_of(table, row).items()))


def put(connection: Connection, table: Table, row: Row) -> None:
    """Overwrites the row that stands at this row's key."""
    values = {c.name: v for c, v in zip(table.columns, row, strict=True) if not c.primary_key}
    connection.execute(update(table).where(at_key(table, row)).values(values))


def replace(
    connection: Connection, table: Table, rows: Sequence[tuple[Row | None, Row | None]]
) -> list[Change]:
    """Applies (before, after) pairs one by one: add, change or remove; returns them as changes."""
    for before, after in rows:
        if before is None and after is not None:
            connection.execute(insert(table).values(_named(table, after)))
        elif after is None and before is not None:
            connection.execute(delete(table).where(at_key(table, before)))
        elif after is not None:
            put(connection, table, after)
    return [Change(table.name, before, after) for before, after in rows]


def _named(table: Table, row: Row) -> Mapping[str, Any]:
    return {c.name: value for c, value in zip(table.columns, row, strict=True)}
