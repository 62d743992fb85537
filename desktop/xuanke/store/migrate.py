"""Brings a store's file to the schema that this program knows: made where it is fresh, migrated where older.

A store's migrations are a package with `HEAD` (the newest revision's id), an `env.py` that runs them on
`config.attributes["connection"]`, and Alembic's scripts in `versions/`. Alembic itself is imported only
where the file's revision is another one.
"""

from collections.abc import Callable, Mapping
from pathlib import Path
from types import ModuleType

from sqlalchemy import Connection, inspect, text
from sqlalchemy.exc import DatabaseError

from xuanke.faults import Fault
from xuanke.store.database import Database

VERSION_TABLE = "alembic_version"


def bring_up(
    database: Database,
    scripts: ModuleType,
    *,
    triggers: Mapping[str, str] | None = None,
    before: Callable[[], None] | None = None,
) -> None:
    """Makes or migrates the schema in one transaction; raises Fault for a file that is newer or unreadable.

    `triggers` maps each trigger's name to the statement that makes it: they are made anew after every
    migration, since one that copies a table drops them. `before` runs before an existing file is migrated,
    for a copy of it.
    """
    found = _version(database)
    if found == scripts.HEAD:
        return
    if found is not None:
        _refuse_newer(database, scripts, found)
        if before is not None:
            before()
    with database.write() as connection:
        _upgrade(connection, scripts)
        _make_triggers(connection, triggers or {})


def _version(database: Database) -> str | None:
    """The file's revision, None where it is fresh."""
    try:
        with database.read() as connection:
            if not inspect(connection).has_table(VERSION_TABLE):
                return None
            return str(connection.execute(text(f"SELECT version_num FROM {VERSION_TABLE}")).scalar_one())
    except DatabaseError as error:
        raise Fault("store-unreadable", advice="store-unreadable-advice", file=database.path.name) from error


def _refuse_newer(database: Database, scripts: ModuleType, found: str) -> None:
    from alembic.script import ScriptDirectory

    if found not in {script.revision for script in ScriptDirectory(_folder(scripts)).walk_revisions()}:
        raise Fault("store-newer", advice="store-newer-advice", file=database.path.name)


def _upgrade(connection: Connection, scripts: ModuleType) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", _folder(scripts).replace("%", "%%"))
    command.upgrade(config, "head")


def _make_triggers(connection: Connection, triggers: Mapping[str, str]) -> None:
    for name, statement in triggers.items():
        connection.execute(text(f"DROP TRIGGER IF EXISTS {name}"))
        connection.exec_driver_sql(statement)
    standing = set(
        connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'trigger'")).scalars()
    )
    if missing := triggers.keys() - standing:
        raise RuntimeError(f"triggers are missing after the migration: {sorted(missing)}")


def _folder(scripts: ModuleType) -> str:
    return str(Path(scripts.__path__[0]))
