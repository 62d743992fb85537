"""Insert or update in one statement that writes nothing where nothing differs. SQLite's own words stand here.

PostgreSQL's `insert` has the same two methods; `is_distinct_from` is `IS NOT` on SQLite.
"""

from collections.abc import Collection

from sqlalchemy import Table, or_
from sqlalchemy.dialects.sqlite import Insert, insert


def upsert(table: Table, key: Collection[str], *, keep: Collection[str] = ()) -> Insert:
    """A statement to execute with rows: a new key is inserted, a known one updated where any value differs.

    `key` names the columns of a unique constraint; the columns in `keep` are set only for new rows.
    The result's `rowcount` counts the rows that were written.
    """
    statement = insert(table)
    given = [column for column in table.c if column.name not in key and column.name not in keep]
    if not given:
        return statement.on_conflict_do_nothing(index_elements=list(key))
    return statement.on_conflict_do_update(
        index_elements=list(key),
        set_={column.name: statement.excluded[column.name] for column in given},
        where=or_(*(column.is_distinct_from(statement.excluded[column.name]) for column in given)),
    )
