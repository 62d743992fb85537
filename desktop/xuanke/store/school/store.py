"""The school store's file: opened with its key, brought up to its schema, and read or written in scopes."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from xuanke.faults import Fault
from xuanke.store.database import Database
from xuanke.store.migrate import bring_up
from xuanke.store.school import migrations, notes, schema
from xuanke.store.school.scope import Scope

NAME = "school.name"
TERM = "school.term"
OWN = "own"
"""The school's id in its own store: a store of several schools (PostgreSQL) gives each its own."""


class SchoolStore:
    """One school's rows in one file."""

    def __init__(self, database: Database, school: str = OWN) -> None:
        self.database = database
        self.school = school

    @classmethod
    def create(cls, path: Path, key: bytes, *, name: str, term: str) -> "SchoolStore":
        """Makes the file; raises Fault where one stands."""
        if path.exists():
            raise Fault("store-stands", advice="store-stands-advice", file=path.name)
        store = cls.open(path, key)
        with store.write(term) as scope:
            notes.put(scope, NAME, name)
            notes.put(scope, TERM, term)
        return store

    @classmethod
    def open(cls, path: Path, key: bytes, *, before: Callable[[], None] | None = None) -> "SchoolStore":
        """Opens the file; `before` runs ahead of a migration. Raises Fault for a wrong key."""
        database = Database(path, key)
        bring_up(database, migrations, triggers=schema.TRIGGERS, before=before)
        return cls(database)

    @contextmanager
    def read(self, term: str) -> Iterator[Scope]:
        """One moment of the store."""
        with self.database.read() as connection:
            yield Scope(connection, self.school, term)

    @contextmanager
    def write(self, term: str) -> Iterator[Scope]:
        """One transaction: all of it or nothing."""
        with self.database.write() as connection:
            yield Scope(connection, self.school, term)

    @property
    def name(self) -> str:
        """The school's name, '' where none was given."""
        return self.note(NAME)

    def note(self, name: str, otherwise: str = "") -> str:
        """A small text that the school keeps: its name, its term."""
        with self.read("") as scope:
            kept = notes.get(scope, name, otherwise)
        return str(kept)
