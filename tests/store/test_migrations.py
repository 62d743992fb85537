"""Stores of earlier schemas, kept as files, open today; a migration is done whole or not at all."""

import json
import shutil
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from sqlalchemy import text
from tests.journeys.school import REVIEW1
from tests.stores.make import HERE, rows_of
from tests.trust.newer import package, write_scripts

from xuanke.faults import Fault
from xuanke.journeys import backup as backing_up
from xuanke.journeys.kept import kept_in
from xuanke.journeys.office import open_office, unlock
from xuanke.paths import Home
from xuanke.store import backup as container
from xuanke.store.database import Database
from xuanke.store.migrate import bring_up
from xuanke.store.school import keys, schema
from xuanke.store.school import store as school_store
from xuanke.store.school.store import SchoolStore

KEPT = sorted(path.stem for path in HERE.glob("school-*.db"))


def told(stem: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((HERE / f"{stem}.json").read_text("utf-8"))
    return found


def home_of(stem: str, folder: Path) -> Home:
    home = Home(folder / "home")
    home.root.mkdir()
    shutil.copy(HERE / f"{stem}.db", home.school)
    shutil.copy(HERE / f"{stem}.key", home.key)
    return home


@pytest.fixture(params=KEPT)
def stem(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def triggers(database: Database) -> set[str]:
    with database.read() as connection:
        return set(
            connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'trigger'")).scalars()
        )


def test_a_store_of_every_schema_is_kept() -> None:
    known = Path(school_store.migrations.__path__[0]) / "versions"
    assert [f"school-{path.name[:4]}" for path in sorted(known.glob("[0-9]*.py"))] == KEPT


def test_an_earlier_store_opens_with_every_row_and_trigger_and_its_chain(stem: str, tmp_path: Path) -> None:
    home = home_of(stem, tmp_path)
    office = open_office(home, key=unlock(home, told(stem)["passphrase"]), by="", on=REVIEW1)
    assert rows_of(office) == told(stem)["rows"]
    assert triggers(office.store.database) == schema.TRIGGERS.keys()


def opened_by(newer: ModuleType, home: Home, key: bytes, monkeypatch: pytest.MonkeyPatch) -> SchoolStore:
    with monkeypatch.context() as patched:
        patched.setattr(school_store, "migrations", newer)
        return SchoolStore.open(home.school, key, before=lambda: backing_up.before_migration(home, key))


def test_a_later_program_keeps_every_row_and_makes_the_triggers_again(
    stem: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = home_of(stem, tmp_path)
    key = keys.unlock(home.key, told(stem)["passphrase"])
    store = opened_by(package(write_scripts(tmp_path / "scripts", "pass")), home, key, monkeypatch)
    assert triggers(store.database) == schema.TRIGGERS.keys()
    with store.read("") as scope:
        for table, count in told(stem)["rows"].items():
            assert scope.connection.execute(text(f"SELECT count(*) FROM {table}")).scalar_one() == count
        with pytest.raises(Exception, match="append-only"):
            scope.connection.execute(text("DELETE FROM decisions"))


@pytest.mark.parametrize("thens", [("1 / 0",), ("pass", "1 / 0"), ("pass", "pass", "1 / 0")])
def test_a_migration_that_fails_half_way_leaves_the_earlier_store_as_it_was(
    stem: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, thens: tuple[str, ...]
) -> None:
    home = home_of(stem, tmp_path)
    key = keys.unlock(home.key, told(stem)["passphrase"])
    with pytest.raises(ZeroDivisionError):
        opened_by(package(write_scripts(tmp_path / "scripts", *thens)), home, key, monkeypatch)
    office = open_office(home, key=key, by="", on=REVIEW1)
    assert rows_of(office) == told(stem)["rows"]
    assert triggers(office.store.database) == schema.TRIGGERS.keys()


def test_before_a_migration_the_store_is_backed_up_as_it_was(
    stem: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = home_of(stem, tmp_path)
    key = keys.unlock(home.key, told(stem)["passphrase"])
    opened_by(package(write_scripts(tmp_path / "scripts", "pass")), home, key, monkeypatch)
    (made,) = kept_in(home.backups)
    container.unpack(made.file, tmp_path)
    with Database(tmp_path / "school.db", key).read() as connection:
        version = connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one()
    assert f"school-{version}" == stem


def test_what_a_later_program_wrote_is_refused_in_a_sentence(
    stem: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = home_of(stem, tmp_path)
    key = keys.unlock(home.key, told(stem)["passphrase"])
    opened_by(package(write_scripts(tmp_path / "scripts", "pass")), home, key, monkeypatch)
    before = home.school.read_bytes()
    with pytest.raises(Fault) as refused:
        open_office(home, key=key, by="", on=REVIEW1)
    assert refused.value.message == "store-newer"
    assert home.school.read_bytes() == before


def test_bring_up_is_one_transaction(tmp_path: Path) -> None:
    """A failure after the last script, while triggers are made, takes the scripts' work back too."""
    database = Database(tmp_path / "school.db", bytes(32))
    scripts = package(write_scripts(tmp_path / "scripts"))
    with pytest.raises(Exception, match="no such table"):
        bring_up(
            database, scripts, triggers={"t": "CREATE TRIGGER t AFTER DELETE ON nowhere BEGIN SELECT 1; END"}
        )
    with database.read() as connection:
        assert connection.execute(text("SELECT count(*) FROM sqlite_master")).scalar_one() == 0
