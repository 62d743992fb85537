"""The lock: by itself after a while, with the place kept and running work done to its end."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.journeys.school import PASSPHRASE, new_office
from tests.ui.at_work import Person, at_work

from xuanke.ui.settings.trust import TrustPane
from xuanke.ui.shell.values import Place
from xuanke.ui.welcome.secrets import NewCode, NewPassphrase
from xuanke.ui.welcome.unlock import Unlock

ROSTER = "教师编号,姓名,学段,学科\n" + "".join(f"T{n:07},王{n}芳,初中,语文\n" for n in range(1, 7))


def door(person: Person) -> Unlock:
    page = person.app.window.centralWidget()
    assert isinstance(page, Unlock)
    return page


def unlock(person: Person, passphrase: str = PASSPHRASE) -> None:
    person.idle()
    door(person).typed.setFocus()
    door(person).typed.setText(passphrase)
    person.press(Qt.Key.Key_Return, on=door(person).typed)
    person.until(lambda: person.app.window.frame is not None)
    person.idle()


def test_after_a_while_the_window_locks_and_comes_back_as_it_was(qtbot: QtBot, tmp_path: Path) -> None:
    with at_work(qtbot, new_office(tmp_path)) as person:
        window = person.app.window
        page = person.go(Place.TEACHERS)
        assert window.locking.idle.interval() == person.app.settings.lock_after_minutes * 60_000
        window.locking.idle.start(1)
        person.until(lambda: window.frame is None)
        assert person.app.office.desk.key is None
        assert not page.isVisible()
        unlock(person)
        assert window.frame is not None
        assert window.frame.place is Place.TEACHERS
        assert window.frame.pages[Place.TEACHERS] is page


def test_what_runs_when_the_window_locks_is_done_to_its_end(qtbot: QtBot, tmp_path: Path) -> None:
    office = new_office(tmp_path)
    file = tmp_path / "名册.csv"
    file.write_text(ROSTER, "utf-8")
    with at_work(qtbot, office) as person:
        window = person.app.window
        assert window.bring is not None
        bring = window.bring
        bring.take([file])
        window.lock()
        person.until(lambda: not bring.under_way)
        unlock(person)
        assert bring.outcomes[0].added == 6
        page = person.go(Place.TODAY)
        assert page.today.teachers == 6


def test_the_child_cannot_read_the_school_store_once_locked(qtbot: QtBot, tmp_path: Path) -> None:
    from xuanke.ui.history import work

    with at_work(qtbot, new_office(tmp_path)) as person:
        person.app.window.lock()
        person.idle()
        failed: list[Any] = []
        person.app.office.ask(person.app.office, work.past, then=print, failed=failed.append)
        person.until(lambda: failed)
        assert failed[0].message == "school-locked"


def test_a_lost_passphrase_is_set_anew_by_the_recovery_code(qtbot: QtBot, tmp_path: Path) -> None:
    from xuanke.journeys.set_up import init
    from xuanke.paths import Home

    made = init(Home(tmp_path / "home"), school="青禾", term_id="2020H2", passphrase=PASSPHRASE)
    assert made is not None
    office = replace(new_office(tmp_path / "other"), home=Home(tmp_path / "home"))
    with at_work(qtbot, office, unlocked=False) as person:
        person.idle()
        door(person).recover()
        dialog = door(person).findChildren(NewPassphrase)[0]
        for field, text in (
            (dialog.known, made.recovery_code),
            (dialog.first, "新的口令一二三四"),
            (dialog.again, "新的口令一二三四"),
        ):
            field.setText(text)
        person.press(Qt.Key.Key_Return, on=dialog.again)
        person.until(lambda: dialog.pages.currentIndex() == 1)
        assert dialog.code.text() not in ("", made.recovery_code)
        dialog.accept()
        unlock(person, "新的口令一二三四")


def test_the_passphrase_is_changed_in_settings(qtbot: QtBot, tmp_path: Path) -> None:
    with at_work(qtbot, new_office(tmp_path)) as person:
        pane = person.go(Place.SETTINGS).trust
        assert isinstance(pane, TrustPane)
        pane._secret(by_code=False)
        dialog = pane.findChildren(NewPassphrase)[0]
        for field, text in (
            (dialog.known, "不对的"),
            (dialog.first, "另一个口令五六七"),
            (dialog.again, "另一个口令五六七"),
        ):
            field.setText(text)
        person.press(Qt.Key.Key_Return, on=dialog.again)
        person.until(dialog.words.text)
        dialog.known.setText(PASSPHRASE)
        person.press(Qt.Key.Key_Return, on=dialog.again)
        person.idle()
        person.app.window.lock()
        unlock(person, "另一个口令五六七")


def test_a_recovery_code_that_was_lost_is_replaced_in_settings(qtbot: QtBot, tmp_path: Path) -> None:
    from xuanke.store.school import keys

    office = new_office(tmp_path)
    with at_work(qtbot, office) as person:
        pane = person.go(Place.SETTINGS).trust
        pane.renew_code()
        dialog = pane.findChildren(NewCode)[0]
        dialog.known.setText("不对的")
        person.press(Qt.Key.Key_Return, on=dialog.known)
        person.until(dialog.words.text)
        dialog.known.setText(PASSPHRASE)
        person.press(Qt.Key.Key_Return, on=dialog.known)
        person.until(lambda: dialog.pages.currentIndex() == 1)
        code = dialog.code.text()
        dialog.accept()
    key = keys.unlock(office.home.key, PASSPHRASE)
    assert keys.recover(office.home.key, code, "新的口令一二三四").key == key


def test_leaving_the_door_shut_shows_no_teacher(qtbot: QtBot, tmp_path: Path) -> None:
    with at_work(qtbot, new_office(tmp_path)) as person:
        person.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        person.idle()
        shown = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w is not person.app.window]
        assert shown == []
