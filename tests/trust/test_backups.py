"""Backups by hand and by themselves: what they hold, when one is made, which are kept, and where."""

import logging
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from tests.journeys.school import PASSPHRASE, bring_rows, request, teacher

from xuanke.faults import Fault
from xuanke.journeys import backup as backing_up
from xuanke.journeys.backup import before, before_migration, elsewhere_at, newest
from xuanke.journeys.kept import DAYS, MONTHS, NEWEST, Kept, kept_in, name_of, to_remove
from xuanke.journeys.office import Office
from xuanke.settings import Settings, save_settings
from xuanke.store import backup as container
from xuanke.store.lock import try_lock
from xuanke.store.school import history, keys
from xuanke.store.school.store import SchoolStore

START = datetime(2020, 9, 7, 1, tzinfo=UTC)


def at(office: Office, **later: float) -> Office:
    return replace(office, clock=lambda: START + timedelta(**later))


def work(office: Office, no: str) -> None:
    bring_rows(office, "roster", teacher(no))


def head(office: Office) -> str:
    with office.store.read(office.term.id) as scope:
        return history.head(scope)


def test_a_backup_holds_the_store_as_it_was(office: Office, tmp_path: Path) -> None:
    written = backing_up.backup(office, tmp_path / "a.backup")
    then = head(office)
    work(office, "T3")
    told = container.unpack(written.file, tmp_path)
    store = SchoolStore.open(tmp_path / "school.db", keys.unlock(tmp_path / "school.key", PASSPHRASE))
    with store.read("") as scope:
        assert history.head(scope) == then == told.head
        assert history.verify(scope).intact


def test_a_backup_by_hand_overwrites_a_backup_but_no_other_file(office: Office, tmp_path: Path) -> None:
    target = tmp_path / "a.backup"
    first = backing_up.backup(office, target)
    work(office, "T3")
    assert backing_up.backup(office, target).sha256 != first.sha256
    (tmp_path / "letter.docx").write_bytes(b"a letter")
    with pytest.raises(Fault) as refused:
        backing_up.backup(office, tmp_path / "letter.docx")
    assert refused.value.message == "backup-unreadable"
    assert (tmp_path / "letter.docx").read_bytes() == b"a letter"


def test_a_folder_is_no_file_to_back_up_to(office: Office, tmp_path: Path) -> None:
    with pytest.raises(Fault, match="file-unreadable"):
        backing_up.backup(office, tmp_path)


def test_one_is_made_before_an_act_and_none_while_nothing_changed(office: Office) -> None:
    made = before(office, "import")
    assert made is not None
    assert container.about(made.file).why == "import"
    assert before(at(office, hours=1), "import") is None
    bring_rows(office, "requests", request("T1", "P2"))
    assert before(at(office, hours=2), "import") is not None


def test_each_import_has_one_of_what_stood_before_it(office: Office) -> None:
    head_before = head(office)
    work(office, "T3")
    assert kept_in(office.home.backups)[-1].content == head_before[: backing_up.CONTENT]


def test_two_programs_do_not_make_one_at_once(office: Office) -> None:
    lock = try_lock(office.home.locks / "backup.lock")
    assert lock is not None
    assert before(office, "import") is None
    lock.release()
    assert before(office, "import") is not None


def test_one_is_made_before_a_migration(office: Office) -> None:
    before_migration(office.home, keys.unlock(office.home.key, PASSPHRASE))
    made = newest(office.home)
    assert made is not None
    assert container.about(made.file).why == "migration"


def test_each_is_copied_to_the_second_place(office: Office, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    save_settings(office.home, Settings(backup_folder=str(stick)))
    assert elsewhere_at(office.home) is None
    made = before(at(office, hours=3), "import")
    assert made is not None
    assert made.elsewhere == stick / made.file.name
    assert made.elsewhere.read_bytes() == made.file.read_bytes()
    assert elsewhere_at(office.home) == START + timedelta(hours=3)


def test_a_second_place_that_comes_back_gets_the_newest_though_nothing_changed(
    office: Office, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    save_settings(office.home, Settings(backup_folder=str(stick)))
    before(office, "import")
    stick.mkdir()
    made = before(office, "asked")
    assert made is not None
    assert made.elsewhere is not None
    assert [each.file.name for each in kept_in(stick)] == [made.file.name]
    assert before(office, "asked") is None


def test_a_second_place_that_is_not_plugged_in_stops_nothing(office: Office, tmp_path: Path) -> None:
    save_settings(office.home, Settings(backup_folder=str(tmp_path / "gone")))
    made = before(office, "import")
    assert made is not None
    assert made.elsewhere is None
    assert elsewhere_at(office.home) is None
    assert not (tmp_path / "gone").exists()


def test_a_second_place_that_fails_stops_nothing_and_is_logged(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def full(*_: object) -> None:
        raise Fault("backup-not-written", file="x")

    monkeypatch.setattr(container, "copy", full)
    save_settings(office.home, Settings(backup_folder=str(tmp_path)))
    with caplog.at_level(logging.WARNING):
        made = before(office, "import")
    assert made is not None
    assert (made.elsewhere, elsewhere_at(office.home)) == (None, None)
    assert "backup-not-written" in caplog.text


def test_the_second_place_is_shared_with_another_school(office: Office, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    others = [stick / name_of("0" * 8, START - timedelta(days=400 + n), "a" * 12) for n in range(40)]
    for each in others:
        each.touch()
    save_settings(office.home, Settings(backup_folder=str(stick)))
    for number in range(NEWEST + 3):
        work(office, f"T{number + 3}")
        before(at(office, minutes=number), "import")
    assert all(each.exists() for each in others)
    assert len(kept_in(stick)) == len(others) + NEWEST


def test_the_newest_is_found_also_where_only_the_second_place_has_it(office: Office, tmp_path: Path) -> None:
    save_settings(office.home, Settings(backup_folder=str(tmp_path)))
    made = before(office, "import")
    assert made is not None
    made.file.unlink()
    found = newest(office.home)
    assert found is not None
    assert found.file == made.elsewhere


def kept(hours: float) -> Kept:
    made = START - timedelta(hours=hours)
    return Kept(Path(name_of("0" * 8, made, "a")), "0" * 8, made, "a")


def test_the_newest_the_last_days_and_the_last_months_are_kept() -> None:
    two_years = [kept(hours) for hours in range(0, 2 * 365 * 24, 3)]
    gone = set(to_remove(two_years))
    left = [each for each in two_years if each not in gone]
    assert left[:NEWEST] == two_years[:NEWEST]
    assert len({f"{each.made:%Y-%m}" for each in left}) == MONTHS
    assert {f"{START - timedelta(days=n):%Y-%m-%d}" for n in range(DAYS)} <= {
        f"{each.made:%Y-%m-%d}" for each in left
    }
    assert len(left) <= NEWEST + DAYS + MONTHS


def test_one_a_week_loses_none_of_the_last_ones() -> None:
    weekly = [kept(24 * 7 * n) for n in range(NEWEST)]
    assert to_remove(weekly) == []


def test_a_name_is_read_as_it_was_written_and_others_are_left_alone(tmp_path: Path) -> None:
    name = name_of("0a1b2c3d", START, "migration")
    for each in (name, "notes.txt", "xuanke-0a1b2c3d-20200907-ab.backup"):
        (tmp_path / each).touch()
    assert kept_in(tmp_path) == [Kept(tmp_path / name, "0a1b2c3d", START, "migration")]
    assert kept_in(tmp_path / "nowhere") == []
