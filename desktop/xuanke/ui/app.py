"""Opens the window: builds everything once, paints first, and starts the rest afterwards."""

import gc
import sys
import threading
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, Literal

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from xuanke.faults import Fault
from xuanke.garbage import collect_due
from xuanke.log import catch_bugs, log_file
from xuanke.paths import Home
from xuanke.settings import load_settings, save_settings
from xuanke.ui.desk import Desk
from xuanke.ui.jobs import Office, Reads
from xuanke.ui.kit import Kit
from xuanke.ui.look import dress, name_program
from xuanke.ui.shell.pages import warm
from xuanke.ui.shell.window import Window
from xuanke.ui.theme import Theme
from xuanke.wording import Language, Words, system_language

LOOKS = {"language", "theme", "text_size"}
"""The choices that have the window drawn anew."""


class Bugs(QObject):
    """Brings the kind of a bug, met on whichever thread, to the window's."""

    met = Signal(str)


class App:
    """Holds what lives as long as the window."""

    def __init__(
        self, qt: QApplication, home: Home, *, language: Language | Literal[""], by: str, on: date | None
    ) -> None:
        self.qt = qt
        self.home = home
        self.settings = load_settings(home)
        self.language: Language | Literal[""] = language
        desk = Desk(home, by, on, self.spoken)
        self.office, self.reads = Office(desk), Reads(desk)
        self._dress()
        self.window = Window(self.make_kit, self.choose)
        self._said_bug = False
        self.bugs = Bugs()
        self.bugs.met.connect(self.bug)

    @property
    def spoken(self) -> Language:
        """The language: asked for, else chosen, else the system's."""
        return self.language or self.settings.language or system_language()

    @property
    def theme(self) -> Theme:
        """The look that was chosen, else the system's."""
        dark = self.settings.theme == "dark"
        if self.settings.theme == "system":
            dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return Theme(dark, self.settings.text_size)

    def make_kit(self) -> Kit:
        """The kit of the chosen language and look."""
        return Kit(
            Words(self.spoken, in_window=True),
            self.theme,
            lambda: self.settings,
            self.office,
            self.reads,
        )

    def choose(self, **chosen: Any) -> None:
        """Keeps a choice and draws the window anew."""
        self.settings = replace(self.settings, **chosen)
        if "language" in chosen:
            self.language = ""
        try:
            save_settings(self.home, self.settings)
        except Fault as fault:
            self.window.say_fault(fault)
        if not chosen.keys() & LOOKS:
            return
        self.office.desk.language = self.spoken
        self._dress()
        self.window.redraw()

    def _dress(self) -> None:
        dress(self.qt, self.theme, self.spoken)

    def start(self) -> None:
        """Shows the first page; the child process starts once that is painted."""
        self.window.show_first()
        self.window.show()
        QTimer.singleShot(0, self._warm)

    def _warm(self) -> None:
        self.office.warm()
        threading.Thread(target=_get_ready, daemon=True).start()

    def bug(self, kind: str) -> None:
        """Says once what was kept of a bug and where the log is; the program goes on."""
        if self._said_bug:
            return
        self._said_bug = True
        kit = self.make_kit()
        box = QMessageBox(self.window)
        box.setWindowTitle(kit.say("ui-name"))
        box.setText(kit.say("ui-bug", what=kind))
        box.setInformativeText(kit.say("ui-bug-log", file=str(log_file(self.home))))
        box.finished.connect(self._bug_read)
        box.open()

    def _bug_read(self) -> None:
        self._said_bug = False


def tune(qt: QApplication) -> None:
    """Has other threads give way to the window's sooner, and only the window's collect garbage."""
    sys.setswitchinterval(0.001)
    gc.disable()
    timer = QTimer(qt)
    timer.timeout.connect(collect_due)
    timer.start(500)


def _get_ready() -> None:
    """Imports the pages; what lives to the end is left out of collections, which hold every thread."""
    warm()
    gc.freeze()


def run(
    home: Home,
    language: Language | Literal[""] = "",
    *,
    by: str,
    on: date | None = None,
    file: Path | None = None,
) -> int:
    """Opens the window and runs it to its end; the exit code. `on` is another today, for trying.

    Where a window of this home stands open already, that one comes to the front. `file` is offered
    for taking in the one or the other.
    """
    qt = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(qt, QApplication):
        raise TypeError(qt)
    tune(qt)
    name_program(qt)
    app = App(qt, home, language=language, by=by, on=on)
    catch_bugs(app.bugs.met.emit)
    try:
        if not app.window.front.take("school", file):
            return 0
    except Fault as fault:
        kit = app.make_kit()
        QMessageBox.critical(None, kit.say("ui-name"), "\n".join(kit.words.say_fault(fault)))
        return 1
    app.window.offer(file)
    app.start()
    return qt.exec()
