"""The container of a backup: whole or not there, and judged before anything is taken out of it."""

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from xuanke.faults import Fault
from xuanke.store import backup as container
from xuanke.store.backup import ABOUT, KEY, STORE, About
from xuanke.store.database import Database

SECRET = bytes(range(32))
TOLD = About("2020-09-07T01:00:00.000Z", "asked", "ab" * 32)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A backup of a small store."""
    folder = tmp_path_factory.mktemp("made")
    database = Database(folder / STORE, SECRET)
    with database.write() as connection:
        connection.execute(text("CREATE TABLE pupil (name TEXT)"))
        connection.execute(text("INSERT INTO pupil VALUES ('王小明')"))
    (folder / KEY).write_text("{}", "ascii")
    return container.write(database, folder / KEY, folder / "school.backup", TOLD).file


def refusal(act: Callable[[], object]) -> str:
    with pytest.raises(Fault) as refused:
        act()
    return refused.value.message


def test_it_gives_back_the_store_the_key_and_what_it_says_of_itself(made: Path, tmp_path: Path) -> None:
    assert container.unpack(made, tmp_path) == container.about(made) == TOLD
    with Database(tmp_path / STORE, SECRET).read() as connection:
        assert connection.execute(text("SELECT name FROM pupil")).scalar_one() == "王小明"
    assert (tmp_path / KEY).read_text("ascii") == "{}"


def test_nothing_else_is_left_beside_it(made: Path) -> None:
    assert {path.name for path in made.parent.iterdir()} == {STORE, KEY, "school.backup"}


def test_a_copy_is_the_same_bytes(made: Path, tmp_path: Path) -> None:
    container.copy(made, tmp_path / "new folder" / "copy.backup")
    assert (tmp_path / "new folder" / "copy.backup").read_bytes() == made.read_bytes()


def test_a_place_that_takes_nothing_is_said(made: Path, tmp_path: Path) -> None:
    (tmp_path / "a file").write_text("")
    assert refusal(lambda: container.copy(made, tmp_path / "a file" / "copy")) == "backup-not-written"


def test_what_is_no_backup_is_said(tmp_path: Path) -> None:
    other = tmp_path / "photo.backup"
    other.write_bytes(b"\x89PNG" * 100)
    assert refusal(lambda: container.about(other)) == "backup-unreadable"
    assert refusal(lambda: container.about(tmp_path / "nothing here")) == "file-unreadable"


@pytest.mark.parametrize("missing", [STORE, KEY, ABOUT])
def test_an_archive_that_lacks_a_part_is_none(made: Path, tmp_path: Path, missing: str) -> None:
    with zipfile.ZipFile(made) as whole, zipfile.ZipFile(tmp_path / "less", "w") as less:
        for name in whole.namelist():
            if name != missing:
                less.writestr(name, whole.read(name))
    assert refusal(lambda: container.unpack(tmp_path / "less", tmp_path)) == "backup-unreadable"


def test_a_bomb_is_not_unpacked(made: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "bomb", "w", zipfile.ZIP_DEFLATED) as bomb:
        for name in (STORE, KEY, ABOUT):
            bomb.writestr(name, bytes(10_000_000))
    assert refusal(lambda: container.unpack(tmp_path / "bomb", tmp_path)) == "backup-unreadable"
    assert not (tmp_path / STORE).exists()


def test_one_of_a_newer_format_is_refused(made: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(made) as old, zipfile.ZipFile(tmp_path / "new", "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name).replace(b'"format": 1', b'"format": 2'))
    assert refusal(lambda: container.about(tmp_path / "new")) == "backup-newer"


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(at=st.floats(0, 1, exclude_max=True), byte=st.integers(-1, 255), end=st.booleans())
def test_a_damaged_file_gives_all_or_one_clear_refusal(
    made: Path, tmp_path: Path, at: float, byte: int, end: bool
) -> None:
    """Cut short (-1) or one byte changed, anywhere or in the directory at its end."""
    whole = made.read_bytes()
    place = len(whole) - 1 - int(at * 400) if end else int(at * len(whole))
    hurt = tmp_path / "hurt.backup"
    hurt.write_bytes(whole[:place] if byte < 0 else whole[:place] + bytes([byte]) + whole[place + 1 :])
    try:
        container.unpack(hurt, tmp_path)
    except Fault as fault:
        assert fault.message in {"backup-unreadable", "backup-newer"}
    else:
        with zipfile.ZipFile(made) as archive:
            assert (tmp_path / STORE).read_bytes() == archive.read(STORE)
