"""Somebody at an unlocked window, who presses real keys and waits until everything is answered and shown."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.journeys.school import PASSPHRASE
from tests.ui.front import focused, to_front

from xuanke.journeys.office import Office
from xuanke.journeys.office import unlock as key_of
from xuanke.ui.app import App
from xuanke.ui.shell.values import Place
from xuanke.ui.welcome.work import Opened

PATIENCE = 60_000
NONE = Qt.KeyboardModifier.NoModifier


class Person:
    """Somebody at the window."""

    def __init__(self, qtbot: QtBot, app: App) -> None:
        self.qtbot = qtbot
        self.app = app

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, on: QWidget | None = None) -> None:
        if QApplication.activeWindow() is None:
            to_front(self.qtbot, QApplication.activeModalWidget() or self.app.window)
        target = on or QApplication.activeModalWidget() or QApplication.focusWidget() or self.app.window
        self.qtbot.keyClick(target, key, modifiers)

    def type(self, text: str) -> None:
        self.qtbot.keyClicks(focused(self.qtbot, QApplication.activeModalWidget() or self.app.window), text)

    def until(self, holds: Callable[[], Any]) -> None:
        self.qtbot.waitUntil(lambda: bool(holds()), timeout=PATIENCE)

    def idle(self) -> None:
        self.qtbot.wait(30)
        self.until(lambda: not self.app.office.is_busy and not self.app.reads.is_busy)
        self.qtbot.wait(30)

    def go(self, place: Place) -> Any:
        frame = self.app.window.frame
        assert frame is not None
        page = frame.go(place)
        self.idle()
        return page


@contextmanager
def at_work(
    qtbot: QtBot, office: Office, on: date | None = None, *, unlocked: bool = True
) -> Iterator[Person]:
    """The office's home in a window."""
    qt = QApplication.instance()
    assert isinstance(qt, QApplication)
    app = App(qt, office.home, language="zh", by="陈老师", on=on or office.on)
    qtbot.addWidget(app.window)
    person = Person(qtbot, app)
    if unlocked:
        app.window.show()
        app.window.enter(Opened(key_of(office.home, PASSPHRASE)))
        person.idle()
    else:
        app.start()
    yield person
    app.window.close()
