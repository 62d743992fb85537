"""The main job by keyboard alone, on the sample term: real keys, real files, a real child process."""

import sys
import threading
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.front import focused, to_front

from xuanke.domain.requests import RequestState
from xuanke.journeys.set_up import init
from xuanke.log import catch_bugs
from xuanke.paths import Home
from xuanke.resources import resource
from xuanke.ui.app import App
from xuanke.ui.report.page import ReportPage
from xuanke.ui.review.page import ReviewPage
from xuanke.ui.review.values import Step
from xuanke.ui.shell.values import Place
from xuanke.ui.welcome.work import Opened

PASSPHRASE = "correct horse battery"
TABLES = ("catalogue-2020-08-12.xlsx", "roster.csv", "clearances.csv", "round1.xls")
PATIENCE = 60_000

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
KEYPAD = Qt.KeyboardModifier.KeypadModifier


class Person:
    """Somebody at the window who has only a keyboard."""

    def __init__(self, qtbot: QtBot, app: App) -> None:
        self.qtbot = qtbot
        self.app = app

    @property
    def page(self) -> QWidget:
        frame = self.app.window.frame
        assert frame is not None
        page = frame.stack.currentWidget()
        assert page is not None
        return page

    @property
    def review(self) -> ReviewPage:
        assert isinstance(self.page, ReviewPage)
        return self.page

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        if QApplication.activeWindow() is None:
            to_front(self.qtbot, self.app.window)
        target = QApplication.focusWidget() or self.app.window
        self.qtbot.keyClick(target, key, modifiers)

    def until(self, holds: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(holds, timeout=PATIENCE)

    def idle(self) -> None:
        """Until everything that was asked has been answered and shown."""
        self.qtbot.wait(30)
        self.until(lambda: not self.app.office.is_busy and not self.settling())
        self.qtbot.wait(30)

    def settling(self) -> bool:
        """Whether the page waits for a moment before it reads what was chosen."""
        frame = self.app.window.frame
        page = frame.stack.currentWidget() if frame else None
        return isinstance(page, ReviewPage) and page.settle.isActive()

    def decided(self) -> int:
        queue = self.review.queue
        assert queue is not None
        return queue.decided


@pytest.fixture
def home(tmp_path: Path) -> Home:
    made = Home(tmp_path / "home")
    init(made, school="青禾实验学校", term_id="2020H2", passphrase=PASSPHRASE)
    return made


@pytest.fixture
def person(qtbot: QtBot, qapp: QApplication, home: Home) -> Iterator[Person]:
    app = App(qapp, home, language="zh", by="陈老师", on=date(2020, 9, 7))
    qtbot.addWidget(app.window)
    app.start()
    to_front(qtbot, app.window)
    yield Person(qtbot, app)
    app.window.close()


def unlock(person: Person) -> None:
    person.qtbot.keyClicks(focused(person.qtbot, person.app.window), PASSPHRASE)
    person.press(Qt.Key.Key_Return)
    person.until(lambda: person.app.window.frame is not None)
    person.idle()


def bring(person: Person) -> None:
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(resource("sample", name))) for name in TABLES])
    QGuiApplication.clipboard().setMimeData(dropped)
    person.press(Qt.Key.Key_V, CTRL)
    person.idle()


def test_the_main_job_is_done_by_keyboard_alone(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    unlock(person)
    bring(person)
    review = person.review
    assert review.queue is not None
    assert review.queue.total > 50

    person.press(Qt.Key.Key_Return, CTRL)
    person.idle()
    person.press(Qt.Key.Key_2, CTRL)
    person.idle()
    person.press(Qt.Key.Key_Return, CTRL)
    person.idle()
    person.press(Qt.Key.Key_3, CTRL)
    person.idle()
    assert review.step is Step.LOOK
    before = person.decided()
    assert before > 40

    review.list.setFocus()
    first = review.list.line
    assert first is not None
    person.press(Qt.Key.Key_1)
    person.idle()
    person.press(Qt.Key.Key_2, KEYPAD)
    person.idle()
    person.press(Qt.Key.Key_Z, CTRL)
    person.idle()
    states = [state for state, _ in review.list.rows.states.values()]
    assert RequestState.APPROVED in states
    assert RequestState.REJECTED not in states

    for _ in range(60):
        if review.queue.step is not Step.LOOK or not review.list.open_keys():
            break
        person.press(Qt.Key.Key_1)
        person.idle()
    person.press(Qt.Key.Key_4, CTRL)
    person.idle()
    assert {each.step: each.left for each in review.queue.steps}[Step.LOOK] == 0

    written = tmp_path / "上报.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(written), ""))
    person.press(Qt.Key.Key_5, CTRL)
    person.idle()
    assert isinstance(person.page, ReportPage)
    person.press(Qt.Key.Key_S, CTRL)
    person.idle()
    assert written.stat().st_size > 1000
    assert person.page.gone.total == 1


def test_digits_are_text_in_a_text_box_and_alt_and_a_digit_decides(person: Person) -> None:
    unlock(person)
    bring(person)
    review = person.review
    person.press(Qt.Key.Key_3, CTRL)
    person.idle()
    box = review.pane.opinion
    box.setFocus()
    person.press(Qt.Key.Key_1)
    assert box.toPlainText() == "1"
    assert review.list.rows.states == {}
    QApplication.sendEvent(box, QInputMethodEvent("tong'yi", []))
    person.press(Qt.Key.Key_2, ALT)
    person.idle()
    assert [state for state, _ in review.list.rows.states.values()] == [RequestState.REJECTED]


def test_a_digit_decides_wherever_the_focus_is(person: Person) -> None:
    unlock(person)
    bring(person)
    review = person.review
    person.press(Qt.Key.Key_3, CTRL)
    person.idle()
    for decided, widget in enumerate(
        (review.steps.buttons[Step.LOOK], review.bottom.undo, review.list), start=1
    ):
        widget.setFocus()
        person.press(Qt.Key.Key_4)
        person.idle()
        assert len(review.list.rows.states) >= decided


def test_what_was_decided_stays_in_place_until_the_pile_is_left(person: Person) -> None:
    unlock(person)
    bring(person)
    review = person.review
    person.press(Qt.Key.Key_3, CTRL)
    person.idle()
    rows = [line.entry.key for line in review.list.rows.rows if line.entry]
    chosen = review.list.open_keys()
    person.press(Qt.Key.Key_1)
    person.idle()
    assert [line.entry.key for line in review.list.rows.rows if line.entry] == rows
    assert review.list.open_keys() != chosen
    person.press(Qt.Key.Key_Z, CTRL)
    person.idle()
    assert review.list.open_keys()[0] == chosen[0]


def test_the_lock_shuts_the_school_store(person: Person) -> None:
    unlock(person)
    person.press(Qt.Key.Key_L, CTRL)
    person.idle()
    assert person.app.office.desk.key is None
    assert person.app.window.frame is None


def test_every_place_is_reached_by_keys(person: Person) -> None:
    unlock(person)
    frame = person.app.window.frame
    assert frame is not None
    for number, place in enumerate(Place, start=1):
        person.press(Qt.Key(Qt.Key.Key_0.value + number), CTRL | Qt.KeyboardModifier.ShiftModifier)
        person.idle()
        assert frame.place is place


def test_a_second_window_of_one_home_is_refused(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    warned: list[str] = []
    monkeypatch.setattr(QMessageBox, "warning", lambda _window, _title, text: warned.append(text))
    unlock(person)
    second = App(person.app.qt, person.app.home, language="zh", by="陈老师", on=None)
    person.qtbot.addWidget(second.window)
    key = person.app.office.desk.key
    assert key is not None
    second.window.enter(Opened(key))
    assert len(warned) == 1
    assert second.window.frame is None


def test_an_import_that_is_cancelled_has_not_happened(person: Person) -> None:
    unlock(person)
    window = person.app.window
    assert window.bring is not None
    window.bring.take([resource("sample", "catalogue-2020-08-12.xlsx")])
    window.bring.cancel()
    person.idle()
    bring(person)
    assert person.review.queue is not None
    assert person.review.queue.total > 50


def test_a_bug_on_any_thread_is_said_once_and_the_program_goes_on(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    catch_bugs(person.app.bugs.met.emit)
    unlock(person)
    for _ in range(2):
        thread = threading.Thread(target=lambda: {}["made up"])
        thread.start()
        thread.join()
    person.until(lambda: bool(person.app.window.findChildren(QMessageBox)))
    person.idle()
    boxes = person.app.window.findChildren(QMessageBox)
    assert len(boxes) == 1
    assert "xuanke.log" in boxes[0].informativeText()
    boxes[0].done(0)
    person.press(Qt.Key.Key_2, CTRL | Qt.KeyboardModifier.ShiftModifier)
    person.idle()
    frame = person.app.window.frame
    assert frame is not None
    assert frame.place is Place.CATALOGUE


def test_the_language_changes_without_a_restart(person: Person) -> None:
    unlock(person)
    window = person.app.window
    assert window.frame is not None
    chinese = window.frame.side.buttons[Place.REVIEW].text()
    person.app.choose(language="en")
    person.idle()
    assert window.frame is not None
    assert window.frame.place is Place.TODAY
    assert (chinese, window.frame.side.buttons[Place.REVIEW].text()) == ("审核", "Review")
