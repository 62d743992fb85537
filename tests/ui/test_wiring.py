"""Keys that lead from a page to a slip, out of a list, to the hand-over and past another window."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from tests.journeys.school import bring_rows, new_office, project, teacher
from tests.ui.at_work import at_work
from tests.ui.front import to_front

from xuanke.ui.handover.dialog import Handover
from xuanke.ui.shell.finder import Finder
from xuanke.ui.shell.values import Place
from xuanke.ui.slip.dialog import SlipDialog
from xuanke.ui.takeaway.dialog import TakeAway

CTRL = Qt.KeyboardModifier.ControlModifier


def look_at(widget: QWidget, qtbot: QtBot) -> None:
    """Keys go to this widget from now on."""
    to_front(qtbot, widget)
    widget.setFocus()


def test_what_is_starred_at_the_teachers_door_becomes_a_slip(qtbot: QtBot, tmp_path: Path) -> None:
    office = new_office(tmp_path)
    bring_rows(office, "catalogue", project("P1", title="心理健康"))
    with at_work(qtbot, office, unlocked=False) as person:
        person.app.window.show_catalogue()
        page = person.go(Place.CATALOGUE)
        assert page.starred.isHidden()
        person.until(lambda: page.pane.opened)
        look_at(page.list, qtbot)
        person.press(Qt.Key.Key_S, on=page.list)
        person.until(page.starred.make_slip.isVisible)
        person.press(Qt.Key.Key_Space, on=page.starred.make_slip)
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, SlipDialog)
        assert dialog.stars == ["P1"]
        dialog.reject()


def test_ctrl_p_takes_away_the_list_that_each_page_shows(qtbot: QtBot, tmp_path: Path) -> None:
    office = new_office(tmp_path)
    bring_rows(office, "catalogue", *(project(f"P{n}") for n in range(70)))
    bring_rows(office, "roster", *(teacher(f"T{n}", f"周岚{n}") for n in range(210)))
    taken = {}
    with at_work(qtbot, office) as person:

        def take(name: str, widget: QWidget) -> None:
            look_at(widget, qtbot)
            person.press(Qt.Key.Key_P, CTRL, on=widget)
            person.until(lambda: isinstance(QApplication.activeModalWidget(), TakeAway))
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, TakeAway)
            taken[name] = len(dialog.whole.rows)
            dialog.reject()

        take("catalogue", person.go(Place.CATALOGUE).list)
        teachers = person.go(Place.TEACHERS)
        take("roster", teachers.roster_table)
        teachers.tabs.turn(2)
        take("still", teachers.chase)
        teachers.copy_chase()
        person.idle()
        begins = "【师训】第 1 轮选课 9 月 5 日 24:00 截止，还有 210 位"
        assert QApplication.clipboard().text().startswith(begins)
        teachers.tabs.turn(5)
        take("credits", teachers.credits.table)
        take("history", person.go(Place.HISTORY).table)
        today = person.go(Place.TODAY)
        take("today", today)
        assert taken.pop("today") == len(today.today.numbers) + len(today.today.progress) > 0
    assert taken == {"catalogue": 70, "roster": 210, "still": 210, "credits": 210, "history": 2}


def test_the_hand_over_opens_from_the_settings_and_ctrl_k_finds_it_and_the_way_out(
    qtbot: QtBot, tmp_path: Path
) -> None:
    office = new_office(tmp_path)
    bring_rows(office, "roster", teacher("T1"))
    with at_work(qtbot, office) as person:
        window, say = person.app.window, person.app.window.kit.say
        page = person.go(Place.SETTINGS)
        look_at(page.trust.hand_over, qtbot)
        person.press(Qt.Key.Key_Space, on=page.trust.hand_over)
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, Handover)
        dialog.reject()
        opened = {}
        person.go(Place.HISTORY)
        for name in ("ui-handover", "ui-takeaway"):
            look_at(window, qtbot)
            person.press(Qt.Key.Key_K, CTRL, on=window)
            finder = window.findChildren(Finder)[-1]
            finder.box.setText(say(name))
            person.until(lambda f=finder, n=name: [goal.words for goal in f.shown] == [say(n)])
            qtbot.keyClick(finder.box, Qt.Key.Key_Return)
            person.until(QApplication.activeModalWidget)
            dialog = QApplication.activeModalWidget()
            opened[name] = type(dialog)
            dialog.close()
        assert opened == {"ui-handover": Handover, "ui-takeaway": TakeAway}


def test_ctrl_k_finds_a_teacher_and_goes_to_their_row(qtbot: QtBot, tmp_path: Path) -> None:
    office = new_office(tmp_path)
    bring_rows(office, "roster", teacher("T1", "周岚"), teacher("T2", "许静"))
    with at_work(qtbot, office) as person:
        window = person.app.window
        look_at(window, qtbot)
        person.press(Qt.Key.Key_K, CTRL, on=window)
        finder = window.findChildren(Finder)[-1]
        finder.box.setText("许静")
        person.until(lambda: [goal.words for goal in finder.shown] == ["许静  生物  T2"])
        qtbot.keyClick(finder.box, Qt.Key.Key_Return)
        person.idle()
        assert window.frame is not None
        assert window.frame.place is Place.TEACHERS
        page = person.go(Place.TEACHERS)
        assert page.rows.total == 1


def test_ctrl_p_on_an_empty_list_is_answered_across_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    with at_work(qtbot, new_office(tmp_path)) as person:
        window = person.app.window
        look_at(person.go(Place.HISTORY), qtbot)
        person.press(Qt.Key.Key_P, CTRL)
        person.idle()
        assert window.frame is not None
        said = [each.text() for each in window.frame.banner.findChildren(QLabel) if each.isVisible()]
        assert window.kit.say("ui-takeaway-nothing") in said
        assert QApplication.activeModalWidget() is None
