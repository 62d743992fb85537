"""Restoring a backup, the look over the home, and the keyring, as somebody at the window has them."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from tests.journeys.school import PASSPHRASE, bring_rows, new_office, teacher
from tests.ui.at_work import Person, at_work
from tests.ui.ring import FILE
from tests.ui.test_lock import door, unlock

from xuanke.journeys import backup as backing_up
from xuanke.journeys.office import Office
from xuanke.journeys.single import only_window
from xuanke.paths import Home
from xuanke.ui.shell.values import Place
from xuanke.ui.welcome.doors import Doors
from xuanke.ui.welcome.unlock import Unlock

RING = "tests.ui.ring.FileRing"


@pytest.fixture
def office(tmp_path: Path) -> Office:
    """A school with two teachers."""
    office = new_office(tmp_path)
    bring_rows(office, "roster", teacher("T1"), teacher("T2"))
    return office


@pytest.fixture
def backup(office: Office, tmp_path: Path) -> Path:
    """Its backup, on a stick."""
    file = tmp_path / "学校.xkbackup"
    backing_up.backup(office, file)
    return file


def fresh(office: Office, tmp_path: Path) -> Office:
    """Another PC, on which nothing was made yet."""
    return replace(office, home=Home(tmp_path / "other"))


def is_free(home: Home) -> bool:
    """Whether another program may have the school's door."""
    lock = only_window(home, "school")
    if lock is not None:
        lock.release()
    return lock is not None


def texts(page: QWidget) -> str:
    return " ".join(each.text() for each in page.findChildren(QLabel) if each.isVisible())


def choose(person: Person, backup: Path) -> Unlock:
    """As if the file had been chosen in the system's dialog."""
    person.app.window._choose_backup(str(backup))
    person.idle()
    return door(person)


def answer(person: Person, passphrase: str) -> None:
    page = door(person)
    page.typed.setText(passphrase)
    person.press(Qt.Key.Key_Return, on=page.typed)


def test_a_new_pc_takes_over_by_a_backup_from_the_first_page(
    qtbot: QtBot, office: Office, backup: Path, tmp_path: Path
) -> None:
    other = fresh(office, tmp_path)
    with at_work(qtbot, other, unlocked=False) as person:
        choose(person, backup)
        answer(person, "不是这个口令")
        person.until(door(person).go.isEnabled)
        assert not other.home.school.exists()
        answer(person, PASSPHRASE)
        person.until(lambda: person.app.window.frame)
        person.idle()
        assert "已恢复" in texts(person.app.window.frame.banner)
        assert person.go(Place.TODAY).today.teachers == 2
        assert not is_free(other.home)


def test_a_backup_that_is_not_brought_back_gives_the_door_back(
    qtbot: QtBot, office: Office, backup: Path, tmp_path: Path
) -> None:
    other = fresh(office, tmp_path)
    with at_work(qtbot, other, unlocked=False) as person:
        page = choose(person, backup)
        assert not is_free(other.home)
        person.press(Qt.Key.Key_Space, on=page.door)
        assert isinstance(person.app.window.centralWidget(), Doors)
        assert is_free(other.home)


def test_while_a_restore_runs_one_cannot_go_back_and_the_door_stays_held(
    qtbot: QtBot, office: Office, backup: Path, tmp_path: Path
) -> None:
    other = fresh(office, tmp_path)
    with at_work(qtbot, other, unlocked=False) as person:
        page = choose(person, backup)
        answer(person, PASSPHRASE)
        assert "正在恢复" in page.words.text()
        person.press(Qt.Key.Key_Space, on=page.door)
        assert door(person) is page
        assert not is_free(other.home)
        person.until(lambda: person.app.window.frame)


def test_a_backup_that_is_refused_in_settings_leaves_the_office_open(
    qtbot: QtBot, office: Office, tmp_path: Path
) -> None:
    damaged = tmp_path / "坏.xkbackup"
    damaged.write_bytes(b"no backup at all")
    with at_work(qtbot, office) as person:
        person.go(Place.SETTINGS)
        page = choose(person, damaged)
        answer(person, PASSPHRASE)
        person.until(page.door.isEnabled)
        person.press(Qt.Key.Key_Space, on=page.door)
        person.idle()
        assert person.go(Place.TODAY).today.teachers == 2


def test_a_damaged_store_is_brought_back_from_the_newest_backup_by_its_button(
    qtbot: QtBot, office: Office
) -> None:
    backing_up.before(office, "import")
    office.home.school.write_bytes(office.home.school.read_bytes()[:9000])
    with at_work(qtbot, office, unlocked=False) as person:
        person.idle()
        answer(person, PASSPHRASE)
        person.until(lambda: door(person).newest)
        said = door(person).words.text()
        assert "请恢复最近的备份" in said and "xuanke" not in said.partition("备份：")[0]
        person.press(Qt.Key.Key_Space, on=door(person).bring_back)
        person.idle()
        answer(person, PASSPHRASE)
        person.until(lambda: person.app.window.frame)
        person.idle()
        assert person.go(Place.TODAY).today.teachers == 2
    assert list(office.home.backups.glob("replaced-*/school.db"))


def test_the_look_over_an_unlocked_home_asks_for_nothing_and_looks_inside(
    qtbot: QtBot, office: Office
) -> None:
    with at_work(qtbot, office) as person:
        pane = person.go(Place.SETTINGS).trust
        person.press(Qt.Key.Key_Space, on=pane.look)
        person.idle()
        said = texts(pane)
        assert all(word in said for word in ("学校库", "操作记录", "密钥文件"))
        assert "按“备份到文件…”" in said
        assert "XUANKE" not in said and "xuanke backup" not in said


def test_the_keyring_opens_the_window_and_forgets(
    qtbot: QtBot, office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ring = tmp_path / "ring.json"
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", RING)
    monkeypatch.setenv(FILE, str(ring))
    with at_work(qtbot, office, unlocked=False) as person:
        person.idle()
        assert not door(person).known.isVisible()
        door(person).keep.setChecked(True)
        unlock(person)
        assert PASSPHRASE in json.loads(ring.read_text("utf-8")).values()
        person.app.window.lock()
        person.idle()
        person.until(door(person).known.isVisible)
        person.press(Qt.Key.Key_Space, on=door(person).known)
        person.until(lambda: person.app.window.frame)
        pane = person.go(Place.SETTINGS).trust
        assert pane.keyring.isChecked()
        person.press(Qt.Key.Key_Space, on=pane.keyring)
        person.idle()
        assert json.loads(ring.read_text("utf-8")) == {}


def test_a_passphrase_that_is_wrong_is_not_given_to_the_keyring(
    qtbot: QtBot, office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", RING)
    monkeypatch.setenv(FILE, str(tmp_path / "ring.json"))
    with at_work(qtbot, office) as person:
        pane = person.go(Place.SETTINGS).trust
        person.press(Qt.Key.Key_Space, on=pane.keyring)
        pane.typed.setText("不是这个口令")
        person.press(Qt.Key.Key_Return, on=pane.typed)
        person.idle()
        assert not pane.keyring.isChecked()
        assert "口令不对" in texts(person.app.window)
        assert not (tmp_path / "ring.json").exists()


def test_a_system_without_a_keyring_says_so_and_opens_by_typing(qtbot: QtBot, office: Office) -> None:
    with at_work(qtbot, office, unlocked=False) as person:
        person.idle()
        door(person).keep.setChecked(True)
        unlock(person)
        assert "不能保存口令" in texts(person.app.window)


def test_a_choice_that_cannot_be_kept_is_said_and_holds_meanwhile(qtbot: QtBot, office: Office) -> None:
    office.home.settings.mkdir()
    with at_work(qtbot, office) as person:
        page = person.go(Place.SETTINGS)
        page.trust.minutes.setCurrentIndex(0)
        assert "没有存下来" in texts(person.app.window)
        assert person.app.settings.lock_after_minutes == page.trust.minutes.currentData()
