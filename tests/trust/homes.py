"""A home as it is found after a kill: is everything in it whole, and which state is it in?"""

import shutil
import zipfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from openpyxl import load_workbook
from sqlalchemy import text
from tests.trust import acts
from tests.trust.newer import write_scripts

from xuanke.paths import Home
from xuanke.store import backup as container
from xuanke.store.database import Database
from xuanke.store.school import history
from xuanke.store.school.schema import TRIGGERS
from xuanke.store.school.scope import Scope
from xuanke.store.school.store import OWN

Picture = Mapping[str, Any]

VOLATILE = {
    *("id", "act", "hash", "previous", "at", "sha256", "head", "packet", "decision", "follows", "restores"),
    *("findings", "changes", "summary", "undoes", "taken_at", "project_copy"),
}
"""Columns whose values differ each time that an act is done: ids, times, and what hangs on them."""

PREPARED = ("school.db", "school.key", "catalogue.db")


def copied(template: Path, folder: Path) -> Path:
    """A copy of the prepared home in a folder of its own."""
    root = folder / "home"
    root.mkdir(parents=True)
    for name in PREPARED:
        shutil.copy(template / name, root)
    shutil.copy(template.parent / acts.OLD, folder)
    shutil.copytree(template.parent / "scripts", folder / "scripts")
    return root


def school_of(root: Path, key: bytes) -> Picture:
    """All that the school store holds, after its pages, its triggers and its chain are found whole."""
    database = Database(Home(root).school, key)
    database.check()
    with database.read() as connection:
        found = set(
            connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'trigger'")).scalars()
        )
        assert found == TRIGGERS.keys()
        picture = dict(_tables(connection))
        if "later0" not in {column for column, _ in picture["acts columns"]}:
            assert history.verify(Scope(connection, OWN, "")).intact
    return picture


def catalogue_of(root: Path) -> Picture:
    """All that the catalogue store holds, after its pages are found whole."""
    database = Database(Home(root).catalogue)
    database.check()
    with database.read() as connection:
        return dict(_tables(connection, but=("search", "fts")))


def _tables(connection: Any, but: tuple[str, ...] = ()) -> Iterator[tuple[str, Any]]:
    names = text("SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'")
    for name in connection.execute(names).scalars().all():
        if any(word in name for word in but):
            continue
        columns = connection.execute(text(f"SELECT name, type FROM pragma_table_info('{name}')")).all()
        stable = [f'"{column}"' for column, _ in columns if column not in VOLATILE]
        rows = connection.execute(text(f'SELECT {", ".join(stable)} FROM "{name}"')).all()
        yield f"{name} columns", [tuple(each) for each in columns]
        yield name, sorted(repr(tuple(row)) for row in rows if "history.head" not in row)


def files_are_whole(folder: Path) -> None:
    """Every file under its final name can be read to its end."""
    for file in folder.rglob("*"):
        if file.suffix == ".xlsx" and not _is_part(file):
            assert len(list(load_workbook(file, read_only=True).worksheets[0].rows)) > 1
        if file.suffix == ".backup" and not _is_part(file):
            with zipfile.ZipFile(file) as archive:
                assert archive.testzip() is None
            assert container.about(file).format == container.FORMAT


def _is_part(file: Path) -> bool:
    return any(part.startswith(".") for part in file.parts)


def school_at_work(folder: Path, office_in: Callable[[Path], Any]) -> tuple[Path, bytes]:
    """The prepared home that every kill starts from, and its key."""
    office = office_in(folder)
    acts.begin(office)
    write_scripts(folder / "scripts", "pass")
    return office.home.root, office.store.database._key
