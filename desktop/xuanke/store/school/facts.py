"""Whole rows of any table by their key: what a whole list is held against."""

from typing import Any

from sqlalchemy import Table, select

from xuanke.store.school import schema
from xuanke.store.school.merge import Change, Row, key_of, replace
from xuanke.store.school.scope import Scope


def key_of_row(table: Table, row: Row) -> tuple[Any, ...]:
    """The row's primary key."""
    return tuple(value for column, value in zip(table.columns, row, strict=True) if column.primary_key)


def rows_by_key(scope: Scope, table: Table) -> dict[tuple[Any, ...], Row]:
    """Every row of this school (and term, where the table has one) by its key."""
    found = scope.connection.execute(select(table).where(scope.own(table)))
    return {key_of_row(table, tuple(row)): tuple(row) for row in found}


def named(table: str) -> Table:
    """The table of that name."""
    return schema.metadata.tables[table]


def standing_rows(scope: Scope, table: str) -> dict[tuple[Any, ...], Row]:
    """Every row of the table by its key, whatever the term."""
    kept = named(table)
    found = scope.connection.execute(select(kept).where(kept.c.school == scope.school))
    return {key_of_row(kept, tuple(row)): tuple(row) for row in found}


def put_back(scope: Scope, changes: list[Change]) -> list[Change]:
    """Undoes the changes, the last one first; returns what that changed."""
    done: list[Change] = []
    for change in reversed(changes):
        done += replace(scope.connection, named(change.table), [(change.after, change.before)])
    return done


def key_of_change(change: Change) -> tuple[str, tuple[Any, ...]]:
    """The table and the key that a change is about."""
    row = change.after if change.after is not None else change.before
    return change.table, tuple(key_of(named(change.table), row or ()).values())
