"""A store's file is brought to the schema that the program knows, whole or not at all."""

import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest
from sqlalchemy import text

from xuanke.faults import Fault
from xuanke.store.database import Database
from xuanke.store.migrate import bring_up

ENV = """
from alembic import context
context.configure(connection=context.config.attributes["connection"])
context.run_migrations()
"""
FIRST = """
from alembic import op
revision, down_revision = "0001", None
def upgrade():
    op.execute("CREATE TABLE pupil (name TEXT)")
    op.execute("INSERT INTO pupil VALUES ('Li')")
"""
SECOND = """
import sqlalchemy as sa
from alembic import op
revision, down_revision = "0002", "0001"
def upgrade():
    with op.batch_alter_table("pupil", recreate="always") as table:
        table.add_column(sa.Column("age", sa.Integer))
"""
FAILING = SECOND + '    raise OSError("no more room")\n'
TRIGGERS = {
    "pupil_stays": "CREATE TRIGGER pupil_stays BEFORE DELETE ON pupil "
    "BEGIN SELECT raise(ABORT, 'pupils stay'); END"
}


def scripts(folder: Path, *versions: str) -> ModuleType:
    (folder / "versions").mkdir(parents=True)
    (folder / "env.py").write_text(ENV, encoding="utf-8")
    for number, body in enumerate(versions, start=1):
        (folder / "versions" / f"{number:04}.py").write_text(body, encoding="utf-8")
    package = ModuleType("scripts")
    package.__path__ = [str(folder)]
    package.HEAD = f"{len(versions):04}"  # type: ignore[attr-defined]
    return package


@pytest.fixture
def database(tmp_path: Path) -> Database:
    return Database(tmp_path / "some.db", durable=False)


@pytest.fixture
def older(tmp_path: Path, database: Database) -> Database:
    bring_up(database, scripts(tmp_path / "old 100%", FIRST), triggers=TRIGGERS)
    return database


def columns(database: Database) -> list[str]:
    with database.read() as connection:
        return list(connection.execute(text("SELECT name FROM pragma_table_info('pupil')")).scalars())


def test_a_fresh_file_gets_the_newest_schema_and_its_triggers(tmp_path: Path, database: Database) -> None:
    bring_up(database, scripts(tmp_path / "new", FIRST, SECOND), triggers=TRIGGERS)
    assert columns(database) == ["name", "age"]
    with pytest.raises(Exception, match="pupils stay"), database.write() as connection:
        connection.execute(text("DELETE FROM pupil"))


def test_an_older_file_is_migrated_keeps_its_rows_and_gets_its_triggers_back(
    tmp_path: Path, older: Database
) -> None:
    bring_up(older, scripts(tmp_path / "new", FIRST, SECOND), triggers=TRIGGERS)
    assert columns(older) == ["name", "age"]
    with older.read() as connection:
        assert connection.execute(text("SELECT name FROM pupil")).scalars().all() == ["Li"]
    with pytest.raises(Exception, match="pupils stay"), older.write() as connection:
        connection.execute(text("DELETE FROM pupil"))


def test_a_copy_can_be_made_before_an_existing_file_is_migrated(tmp_path: Path, older: Database) -> None:
    seen: list[list[str]] = []
    bring_up(older, scripts(tmp_path / "new", FIRST, SECOND), before=lambda: seen.append(columns(older)))
    assert seen == [["name"]]


def test_a_migration_that_fails_leaves_the_file_as_it_was(tmp_path: Path, older: Database) -> None:
    with pytest.raises(OSError, match="no more room"):
        bring_up(older, scripts(tmp_path / "new", FIRST, FAILING), triggers=TRIGGERS)
    assert columns(older) == ["name"]
    bring_up(older, scripts(tmp_path / "newer", FIRST, SECOND), triggers=TRIGGERS)
    assert columns(older) == ["name", "age"]


def test_a_newer_file_is_refused_and_not_touched(tmp_path: Path, database: Database) -> None:
    bring_up(database, scripts(tmp_path / "new", FIRST, SECOND))
    before = database.path.read_bytes()
    with pytest.raises(Fault) as refused:
        bring_up(database, scripts(tmp_path / "old", FIRST))
    assert (refused.value.message, refused.value.arguments) == ("store-newer", {"file": "some.db"})
    assert database.path.read_bytes() == before


def test_a_file_that_is_no_store_is_refused(tmp_path: Path, database: Database) -> None:
    database.path.write_bytes(b"not a database at all " * 400)
    with pytest.raises(Fault) as refused:
        bring_up(database, scripts(tmp_path / "new", FIRST))
    assert refused.value.message == "store-unreadable"


def test_a_file_of_the_known_revision_is_opened_without_alembic(tmp_path: Path, older: Database) -> None:
    program = (
        "import sys, types; from pathlib import Path\n"
        "from xuanke.store.database import Database; from xuanke.store.migrate import bring_up\n"
        "known = types.ModuleType('known'); known.HEAD = '0001'\n"
        f"bring_up(Database(Path({str(older.path)!r})), known)\n"
        "sys.exit(any(name.split('.')[0] == 'alembic' for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
