"""Keys that lead from a page to a slip, out of a list, to the hand-over and past another window."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.journeys.school import bring_rows, new_office, project
from tests.ui.at_work import at_work

from xuanke.ui.shell.values import Place
from xuanke.ui.slip.dialog import SlipDialog


def test_what_is_starred_at_the_teachers_door_becomes_a_slip(qtbot: QtBot, tmp_path: Path) -> None:
    office = new_office(tmp_path)
    bring_rows(office, "catalogue", project("P1", title="心理健康"))
    with at_work(qtbot, office, unlocked=False) as person:
        person.app.window.show_catalogue()
        page = person.go(Place.CATALOGUE)
        assert page.mine.slip.isHidden()
        person.until(lambda: page.pane.opened)
        with qtbot.waitActive(person.app.window):
            person.app.window.activateWindow()
        page.list.setFocus()
        person.press(Qt.Key.Key_S, on=page.list)
        person.until(page.mine.slip.isVisible)
        person.press(Qt.Key.Key_Space, on=page.mine.slip)
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, SlipDialog)
        assert dialog.stars == ["P1"]
        dialog.reject()
