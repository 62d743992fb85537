"""One SQLite file with two doors, read() and write(). SQLite's own words stand here and in `upsert.py`."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlite
from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.exc import DatabaseError, DisconnectionError
from sqlalchemy.pool import NullPool, QueuePool

from xuanke.faults import Fault
from xuanke.store.refusals import refusals_said

BUSY_MS = 30_000
"""How long a writer waits for another one before a person is told (`PRAGMA busy_timeout`)."""

PAGE_CACHE_KIB = 32_768


class Database:
    """One store's file; encrypted from its first byte where a raw 32-byte `key` is given.

    Connections are opened per transaction, unless `keep_open` was asked for.
    """

    def __init__(self, path: Path, key: bytes | None = None, *, durable: bool = True) -> None:
        self.path = path
        self._key = key
        self._durable = durable
        self._engine = self._make_engine(poolclass=NullPool)

    def keep_open(self) -> None:
        """From now on a connection that is done waits for the next transaction, until `rest`.

        For a process that answers many short questions: opening and closing a connection takes longer than
        most of them (an encrypted one 0.6 ms, and the last that closes empties the log).
        """
        self.rest()
        self._engine = self._make_engine(poolclass=QueuePool, pool_size=1, max_overflow=-1)
        event.listen(self._engine, "checkout", self._still_there)

    def rest(self) -> None:
        """Closes the connections that wait: nothing holds the file any more."""
        self._engine.dispose()

    def _make_engine(self, **pool: Any) -> Engine:
        engine = create_engine(
            "sqlite://",
            module=sqlite,
            creator=self._connect,
            hide_parameters=True,  # an error's text goes to the log, and a row's values are about people
            **pool,
        )
        event.listen(engine, "begin", lambda connection: connection.exec_driver_sql(_begin(connection)))
        event.listen(engine, "connect", self._note_file)
        return engine

    def _note_file(self, connection: Any, record: Any) -> None:
        record.info["file"] = self._file()

    def _still_there(self, connection: Any, record: Any, proxy: Any) -> None:
        """Has a connection opened anew where another process put another file in this one's place."""
        if record.info["file"] != self._file():
            raise DisconnectionError

    def _file(self) -> tuple[int, int] | None:
        try:
            status = self.path.stat()
        except FileNotFoundError:
            return None
        return status.st_dev, status.st_ino

    def _connect(self) -> Any:
        connection = sqlite.connect(str(self.path), isolation_level=None, check_same_thread=False)
        try:
            if self._key is not None:
                connection.execute("PRAGMA cipher_log_level = NONE")
                connection.execute(f"PRAGMA key = \"x'{self._key.hex()}'\"")
            connection.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute(f"PRAGMA synchronous = {'FULL' if self._durable else 'NORMAL'}")
            connection.execute("PRAGMA foreign_keys = ON")
            connection.execute("PRAGMA temp_store = MEMORY")
            connection.execute(f"PRAGMA cache_size = -{PAGE_CACHE_KIB}")
        except BaseException:
            connection.close()
            raise
        return connection

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A connection that sees one moment of the store; nothing it does is kept."""
        with refusals_said(self.path), self._engine.connect() as connection:
            yield connection
            connection.rollback()

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """A connection that alone may write; all is kept at the end, or nothing where anything is raised."""
        with refusals_said(self.path), self._engine.connect().execution_options(writes=True) as connection:
            connection.begin()  # at once: Alembic commits by itself where it finds no transaction under way
            yield connection
            connection.commit()

    def raw(self) -> Any:
        """A bare driver connection, for the online backup and for what must not pass through Core."""
        return self._connect()

    def copy_to(self, path: Path) -> None:
        """Copies one moment of the store, while others write, into a new file under the same key; read back.

        The copy is one file without a log beside it.
        """
        copy = Database(path, self._key)
        with refusals_said(self.path):
            with closing(self.raw()) as source, closing(copy.raw()) as target:
                source.backup(target)
            copy.check()
            with closing(copy.raw()) as target:
                target.execute("PRAGMA journal_mode = DELETE")

    def check(self) -> None:
        """Raises Fault where the file cannot be read with this key or is damaged."""
        try:
            with self.read() as connection:
                verdict = connection.execute(text("PRAGMA quick_check(1)")).scalar_one()
        except (DatabaseError, sqlite.DatabaseError) as error:
            raise Fault("store-unreadable", advice="store-unreadable-advice", file=self.path.name) from error
        if verdict != "ok":
            raise Fault("store-damaged", advice="store-damaged-advice", file=self.path.name)


def with_log(path: Path) -> tuple[Path, ...]:
    """A store's file and those of its log beside it, wherever any of them stand."""
    return tuple(path.with_name(path.name + end) for end in ("", "-wal", "-shm"))


def _begin(connection: Connection) -> str:
    return "BEGIN IMMEDIATE" if connection.get_execution_options().get("writes") else "BEGIN"
