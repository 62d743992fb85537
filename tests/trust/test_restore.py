"""Restoring: checked before it replaces, what it replaces is kept, a kill in the middle is finished later."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import text
from tests.journeys.school import PASSPHRASE, REVIEW1, bring_rows, teacher

from xuanke.domain.requests import RequestKey
from xuanke.domain.review import Verdict
from xuanke.faults import Fault
from xuanke.journeys import backup as backing_up
from xuanke.journeys import passphrase, restore
from xuanke.journeys.decide import Choice, decide
from xuanke.journeys.look_back import acts, verify
from xuanke.journeys.office import Office, open_office, unlock
from xuanke.journeys.restore import Damaged, Restored, backup_offered, settle
from xuanke.paths import Home
from xuanke.store.lock import try_lock
from xuanke.store.school import schema

OTHER = "四月的雨 5678"
DAY = datetime(2020, 9, 10, 2, tzinfo=UTC)
KINDS = ["sync", "import", "import"]


@pytest.fixture
def backup(office: Office, tmp_path: Path) -> Path:
    return backing_up.backup(office, tmp_path / "a.backup").file


def bring_back(home: Home, file: Path, word: str = PASSPHRASE) -> Restored:
    return restore.restore(home, file, word, by="陈老师", clock=lambda: DAY)


def kinds(home: Home, word: str = PASSPHRASE) -> list[str]:
    opened = open_office(home, key=unlock(home, word), by="", on=REVIEW1)
    assert verify(opened).intact
    return [act.kind for act in acts(opened)]


def files(home: Home) -> dict[str, bytes]:
    return {
        path.relative_to(home.root).as_posix(): path.read_bytes()
        for path in home.root.rglob("*")
        if path.is_file() and path.suffix not in (".lock", ".db-shm", ".db-wal")
    }


def refused(home: Home, act: Callable[[], object]) -> str:
    """The refusal's message, after which every file is as it was."""
    before = files(home)
    with pytest.raises(Fault) as fault:
        act()
    assert files(home) == before
    return fault.value.message


def test_it_brings_back_what_stood_and_says_so_in_the_history(office: Office, backup: Path) -> None:
    decide(office, [RequestKey("T1", "P1", 1)], Choice(Verdict.APPROVE))
    done = bring_back(office.home, backup)
    assert kinds(office.home) == [*KINDS, "restore"]
    assert done.entries == 4


def test_what_it_replaces_is_kept_under_a_dated_name_and_still_opens(office: Office, backup: Path) -> None:
    decide(office, [RequestKey("T1", "P1", 1)], Choice(Verdict.APPROVE))
    done = bring_back(office.home, backup)
    assert done.aside == office.home.backups / "replaced-20200910T020000Z"
    assert kinds(Home(done.aside)) == [*KINDS, "decide"]


def test_two_restores_in_one_second_keep_both_aside(office: Office, backup: Path) -> None:
    first, second = bring_back(office.home, backup), bring_back(office.home, backup)
    assert first.aside is not None and second.aside is not None
    assert kinds(Home(first.aside)) == KINDS
    assert kinds(Home(second.aside)) == [*KINDS, "restore"]


def test_a_restore_under_way_elsewhere_is_left_alone(office: Office, backup: Path) -> None:
    lock = try_lock(office.home.locks / "restore.lock")
    assert lock is not None
    others = office.home.root / ".restoring-20200910T020000Z"
    others.mkdir()
    settle(office.home)
    assert others.is_dir()
    assert refused(office.home, lambda: bring_back(office.home, backup)) == "home-in-use"
    lock.release()
    settle(office.home)
    assert not others.exists()


def test_it_makes_a_home_where_there_is_none(office: Office, backup: Path, tmp_path: Path) -> None:
    other = Home(tmp_path / "other PC")
    assert bring_back(other, backup).aside is None
    assert kinds(other) == [*KINDS, "restore"]


def test_it_takes_the_passphrase_of_its_day(office: Office, backup: Path) -> None:
    passphrase.change(office.home, PASSPHRASE, OTHER)
    assert refused(office.home, lambda: bring_back(office.home, backup, OTHER)) == "backup-passphrase"
    bring_back(office.home, backup)
    assert kinds(office.home) == [*KINDS, "restore"]


def test_what_is_no_backup_replaces_nothing(office: Office, tmp_path: Path) -> None:
    (tmp_path / "photo.backup").write_bytes(b"\x89PNG" * 5000)
    assert (
        refused(office.home, lambda: bring_back(office.home, tmp_path / "photo.backup"))
        == "backup-unreadable"
    )


@pytest.mark.parametrize("part", range(5))
def test_a_damaged_backup_replaces_nothing(office: Office, backup: Path, part: int) -> None:
    whole = backup.read_bytes()
    place = len(whole) * part // 5 + 3000
    backup.write_bytes(whole[:place] + bytes(64) + whole[place + 64 :])
    assert refused(office.home, lambda: bring_back(office.home, backup)) == "backup-unreadable"


def test_a_store_inside_that_is_damaged_replaces_nothing(office: Office, tmp_path: Path) -> None:
    """The archive fits its own checksums: what was copied into it was damaged already."""
    from xuanke.store import backup as container

    class Worn:
        def copy_to(self, path: Path) -> None:
            whole = office.home.school.read_bytes()
            path.write_bytes(whole[:9000] + bytes(64) + whole[9064:])

    with office.store.database.raw() as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    told = container.About("", "", "")
    container.write(Worn(), office.home.key, tmp_path / "a.backup", told)  # type: ignore[arg-type]
    assert refused(office.home, lambda: bring_back(office.home, tmp_path / "a.backup")) == "backup-damaged"


def test_a_backup_whose_history_was_edited_replaces_nothing(office: Office, tmp_path: Path) -> None:
    with office.store.write(office.term.id) as scope:
        for trigger in schema.TRIGGERS:
            scope.connection.execute(text(f"DROP TRIGGER {trigger}"))
        scope.connection.execute(text("UPDATE acts SET \"by\" = 'other' WHERE seq = 2"))
    backup = backing_up.backup(office, tmp_path / "a.backup").file
    assert refused(office.home, lambda: bring_back(office.home, backup)) == "backup-chain"


def test_a_backup_of_a_newer_program_replaces_nothing(office: Office, tmp_path: Path) -> None:
    with office.store.write(office.term.id) as scope:
        scope.connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    backup = backing_up.backup(office, tmp_path / "a.backup").file
    assert refused(office.home, lambda: bring_back(office.home, backup)) == "store-newer"


class Cut(BaseException):
    """A cut of power."""


@pytest.mark.parametrize("step", range(1, 7))
def test_a_restore_that_is_cut_off_at_any_step_is_as_before_or_finished_by_the_next_to_open(
    office: Office, backup: Path, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    decide(office, [RequestKey("T1", "P1", 1)], Choice(Verdict.APPROVE))
    done = 0

    def until_the_cut(move: Callable[..., object]) -> Callable[..., object]:
        def moved(*args: object, **named: object) -> object:
            nonlocal done
            done += 1
            if done == step:
                raise Cut
            return move(*args, **named)

        return moved

    with monkeypatch.context() as patched:
        patched.setattr(Path, "rename", until_the_cut(Path.rename))
        patched.setattr(shutil, "rmtree", until_the_cut(shutil.rmtree))
        with pytest.raises(Cut):
            bring_back(office.home, backup)
    settle(office.home)
    assert kinds(office.home) == [*KINDS, "decide" if step == 1 else "restore"]
    assert not list(office.home.root.glob("*restoring*"))
    settle(office.home)


def test_the_last_backup_is_offered_where_the_store_is_damaged_and_brings_it_back(office: Office) -> None:
    made = backing_up.before(office, "import")
    assert made is not None
    bring_rows(office, "roster", teacher("T3"))
    home = office.home
    home.school.write_bytes(home.school.read_bytes()[:10_000])
    with pytest.raises(Damaged) as refusal, backup_offered(home):
        open_office(home, key=unlock(home, PASSPHRASE), by="", on=REVIEW1)
    assert (refusal.value.message, refusal.value.advice) == ("store-damaged", "restore-offered")
    assert refusal.value.backup == made.file
    done = bring_back(home, refusal.value.backup)
    assert kinds(home) == [*KINDS, "restore"]
    assert done.aside is not None
    assert (done.aside / "school.db").stat().st_size == 10_000


@pytest.mark.parametrize(("harm", "message"), [(b"", "key-damaged"), (None, "key-missing")])
def test_a_lost_key_file_offers_it_too(office: Office, harm: bytes | None, message: str) -> None:
    made = backing_up.before(office, "import")
    assert made is not None
    office.home.key.unlink() if harm is None else office.home.key.write_bytes(harm)
    with pytest.raises(Damaged) as refusal, backup_offered(office.home):
        unlock(office.home, PASSPHRASE)
    assert (refusal.value.message, refusal.value.backup) == (message, made.file)
    bring_back(office.home, made.file)
    assert kinds(office.home) == [*KINDS, "restore"]


def test_a_folder_is_no_backup(office: Office, tmp_path: Path) -> None:
    with pytest.raises(Fault, match="file-unreadable"):
        bring_back(office.home, tmp_path)


def test_where_there_is_no_backup_it_says_so(office: Office) -> None:
    shutil.rmtree(office.home.backups)
    office.home.school.write_bytes(b"no store at all" * 1000)
    with pytest.raises(Damaged) as refusal, backup_offered(office.home):
        open_office(office.home, key=unlock(office.home, PASSPHRASE), by="", on=REVIEW1)
    assert (refusal.value.advice, refusal.value.backup) == ("restore-none", None)


def test_a_wrong_passphrase_and_a_damaged_catalogue_offer_nothing(office: Office) -> None:
    with pytest.raises(Fault) as refusal, backup_offered(office.home):
        unlock(office.home, OTHER)
    assert not isinstance(refusal.value, Damaged)
    office.home.catalogue.write_bytes(b"x" * 5000)
    with pytest.raises(Fault) as refusal, backup_offered(office.home):
        open_office(replace(office).home, key=None, by="", on=REVIEW1)
    assert not isinstance(refusal.value, Damaged)
