"""From a new home to the first review, by somebody who reads, types and writes the recovery code down.

The pace is an unhurried one, and the waits are real: the row says how long the whole took on the clock.
"""

import os
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from tests.bench.harness import Bench, Goal, Row

from xuanke.paths import Home
from xuanke.resources import resource
from xuanke.ui.app import App, tune
from xuanke.ui.review.page import ReviewPage
from xuanke.ui.welcome.doors import Doors
from xuanke.ui.welcome.wizard import Wizard

A_KEY, A_CLICK, A_PAGE, A_CODE = 0.3, 2.0, 8.0, 60.0
"""Seconds for a key, to find and press a button, to read a page, to write the recovery code on paper."""
PATIENCE = 120.0
TABLES = ("catalogue-2020-08-12.xlsx", "roster.csv", "clearances.csv", "round1.xls", "round2.xlsx")

W = TypeVar("W", bound=QWidget)


class Somebody:
    """At the window; `pace` 1 is a person's."""

    def __init__(self, app: App, pace: float) -> None:
        self.app = app
        self.pace = pace

    def waits(self, seconds: float) -> None:
        """As long as a person takes."""
        QTest.qWait(int(seconds * self.pace * 1000))

    def sees(self, kind: type[W], ready: Callable[[W], bool] = QWidget.isVisible) -> W:
        """The page, once it is there."""
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            for found in self.app.window.findChildren(kind):
                if ready(found):
                    return found
            QTest.qWait(20)
        raise TimeoutError(kind.__name__)

    def types(self, where: QWidget, text: str) -> None:
        """Key after key."""
        for character in text:
            self.waits(A_KEY)
            QTest.keyClicks(where, character)

    def clicks(self, button: QWidget) -> None:
        """After having found it."""
        self.waits(A_CLICK)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def first_review(somebody: Somebody) -> int:
    """The way from the first page to the queue; how many requests it holds."""
    doors = somebody.sees(Doors)
    somebody.waits(A_PAGE)
    named = doors.kit.say("ui-door-new")
    somebody.clicks(next(b for b in doors.findChildren(QPushButton) if b.accessibleName().startswith(named)))
    wizard = somebody.sees(Wizard)
    somebody.waits(A_PAGE)
    somebody.types(wizard.school, "Qinghe School")
    for place in (wizard.first, wizard.again):
        somebody.types(place, "rain in march 12")
    somebody.clicks(wizard.go)
    somebody.sees(Wizard, lambda page: bool(page.code.text()))
    somebody.waits(A_CODE)
    QTest.keyClick(wizard.kept, Qt.Key.Key_Space)
    somebody.clicks(wizard.onward)
    somebody.waits(A_PAGE)
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(resource("sample", name))) for name in TABLES])
    QGuiApplication.clipboard().setMimeData(dropped)
    somebody.app.window.activateWindow()
    QTest.qWaitForWindowActive(somebody.app.window)
    QTest.keyClick(somebody.app.window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    review = somebody.sees(
        ReviewPage, lambda page: page.isVisible() and bool(page.queue and page.queue.total)
    )
    return review.queue.total if review.queue else 0


def measure(bench: Bench) -> Iterator[Row]:
    if sys.platform == "linux" and "DISPLAY" not in os.environ:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    qt = QApplication([])
    tune(qt)
    app = App(qt, Home(Path(bench.place("first-review"))), language="zh", by="bench", on=date(2020, 9, 7))
    app.start()
    somebody = Somebody(app, 0.02 if bench.quick else 1.0)
    began = time.monotonic()
    total = first_review(somebody)
    taken = time.monotonic() - began
    app.window.close()
    yield Row(
        "first-review", "a new home, by the wizard, to the first review", f"{total} requests", "s", taken,
        Goal(most=180), note=f"with {A_CODE:.0f} s to write the recovery code down",
    )  # fmt: skip
