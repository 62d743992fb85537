"""The catalogue's migrations make the schema that the code works with."""

from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from pyroaring import BitMap
from sqlalchemy import text
from tests.store.catalogue.projects import projects

from xuanke.faults import Fault
from xuanke.store.catalogue import migrations
from xuanke.store.catalogue.store import CatalogueStore
from xuanke.store.catalogue.tables import METADATA
from xuanke.store.database import Database


def test_the_newest_migration_is_the_one_that_the_program_knows() -> None:
    assert ScriptDirectory(str(Path(migrations.__path__[0]))).get_current_head() == migrations.HEAD


def test_the_migrated_tables_are_those_of_the_code(tmp_path: Path) -> None:
    CatalogueStore.open(tmp_path / "catalogue.db")
    with Database(tmp_path / "catalogue.db").read() as connection:
        options = {"include_name": lambda name, kind, _: kind != "table" or not name.startswith("search")}
        context = MigrationContext.configure(connection, opts=options)
        assert compare_metadata(context, METADATA) == []


def test_a_catalogue_of_the_first_schema_learns_the_days_of_its_projects(tmp_path: Path) -> None:
    database = Database(tmp_path / "catalogue.db", durable=False)
    store = CatalogueStore.open(database.path)
    store.take(projects(60), source="province", whole=True, taken_at="2020-08-12T00:00:00Z")
    fresh = facets(database)
    with database.write() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '0001'"))
        connection.execute(text("DELETE FROM facet WHERE facet = 'day'"))
        connection.execute(text("INSERT INTO facet VALUES ('meets', 'weekdays', x'00')"))
    CatalogueStore.open(tmp_path / "catalogue.db")
    assert facets(database) == fresh


def facets(database: Database) -> dict[tuple[str, str], list[int]]:
    with database.read() as connection:
        rows = connection.execute(text("SELECT facet, value, projects FROM facet"))
        return {(facet, value): list(BitMap.deserialize(kept)) for facet, value, kept in rows}


def test_a_file_that_is_no_catalogue_is_refused(tmp_path: Path) -> None:
    (tmp_path / "catalogue.db").write_bytes(b"\xff\xd8 a photo " * 1000)
    with pytest.raises(Fault, match="store-unreadable"):
        CatalogueStore.open(tmp_path / "catalogue.db")


def test_a_catalogue_opened_again_holds_what_it_held(tmp_path: Path) -> None:
    first = CatalogueStore.open(tmp_path / "catalogue.db")
    first.warm_up()
    assert CatalogueStore.open(tmp_path / "catalogue.db").revision() is None
