"""The two doors of a file: what a person is told where it refuses, and what an error gives away."""

from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from xuanke.faults import Fault
from xuanke.store import database as doors
from xuanke.store.database import Database

KEY = bytes(range(32))
NAMES = [{"name": f"王小明{number}"} for number in range(2000)]


@pytest.fixture
def database(tmp_path: Path) -> Database:
    made = Database(tmp_path / "school.db", KEY)
    with made.write() as connection:
        connection.execute(text("CREATE TABLE pupil (name TEXT NOT NULL UNIQUE)"))
        connection.execute(text("INSERT INTO pupil VALUES (:name)"), NAMES)
    return made


def count(database: Database) -> int:
    with database.read() as connection:
        return connection.execute(text("SELECT count(name) FROM pupil")).scalar_one()


def test_a_writer_that_waits_too_long_is_told_in_a_sentence(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doors, "BUSY_MS", 20)
    with database.write() as connection:
        connection.execute(text("DELETE FROM pupil"))
        with pytest.raises(Fault) as refused, database.write() as second:
            second.execute(text("DELETE FROM pupil"))
    assert (refused.value.message, refused.value.arguments) == ("store-busy", {"file": "school.db"})
    assert count(database) == 0


def test_readers_do_not_wait_for_a_writer(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doors, "BUSY_MS", 20)
    with database.write() as connection:
        connection.execute(text("DELETE FROM pupil"))
        assert count(database) == len(NAMES)


def test_the_wrong_key_does_not_open_it(database: Database) -> None:
    with pytest.raises(Fault) as refused:
        Database(database.path, bytes(32)).check()
    assert refused.value.message == "store-unreadable"


def test_a_file_cut_short_is_damaged(database: Database) -> None:
    whole = database.path.read_bytes()
    database.path.write_bytes(whole[: len(whole) // 2 // 4096 * 4096])
    with pytest.raises(Fault) as refused:
        count(database)
    assert refused.value.message == "store-damaged"


def test_every_page_that_was_overwritten_is_found(database: Database) -> None:
    whole = database.path.read_bytes()
    for page in range(len(whole) // 4096):
        start = page * 4096 + 2000
        database.path.write_bytes(whole[:start] + bytes(16) + whole[start + 16 :])
        with pytest.raises(Fault) as refused:
            database.check()
        assert refused.value.message in {"store-damaged", "store-unreadable"}


def test_what_is_raised_inside_leaves_everything_as_it_was(database: Database) -> None:
    with pytest.raises(KeyError), database.write() as connection:
        connection.execute(text("DELETE FROM pupil"))
        raise KeyError
    assert count(database) == len(NAMES)


def test_an_error_names_no_value_of_a_row(database: Database) -> None:
    with pytest.raises(IntegrityError) as refused, database.write() as connection:
        connection.execute(text("INSERT INTO pupil VALUES (:name)"), NAMES[:1])
    assert NAMES[0]["name"] not in str(refused.value)


def test_a_copy_is_one_file_under_the_same_key_and_takes_no_half_of_a_write(
    database: Database, tmp_path: Path
) -> None:
    with database.write() as connection:
        connection.execute(text("DELETE FROM pupil"))
        database.copy_to(tmp_path / "copy.db")
    assert not list(tmp_path.glob("copy.db-*"))
    assert count(Database(tmp_path / "copy.db", KEY)) == len(NAMES)
    with pytest.raises(Fault):
        count(Database(tmp_path / "copy.db"))


def opened(database: Database, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Grows by one with every connection that is opened from now on."""
    made: list[int] = []
    connect = database._connect
    monkeypatch.setattr(database, "_connect", lambda: (made.append(1), connect())[1])
    return made


def test_a_connection_is_opened_once_where_it_is_kept_and_again_after_a_rest(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = opened(database, monkeypatch)
    database.keep_open()
    for _ in range(3):
        count(database)
    assert len(made) == 1
    database.rest()
    assert not database.path.with_name("school.db-wal").exists()
    assert count(database) == len(NAMES)
    assert len(made) == 2


def test_what_another_process_puts_in_the_files_place_is_what_is_read(
    database: Database, tmp_path: Path
) -> None:
    database.copy_to(tmp_path / "earlier.db")
    database.keep_open()
    with database.write() as connection:
        connection.execute(text("DELETE FROM pupil"))
    assert count(database) == 0
    for log in ("school.db-wal", "school.db-shm"):
        (tmp_path / log).unlink(missing_ok=True)
    (tmp_path / "earlier.db").replace(database.path)
    assert count(database) == len(NAMES)


def test_a_kept_connection_keeps_nothing_of_an_act_that_failed(database: Database) -> None:
    database.keep_open()
    with pytest.raises(ValueError, match="power"), database.write() as connection:
        connection.execute(text("DELETE FROM pupil"))
        raise ValueError("power")
    assert count(database) == len(NAMES)
