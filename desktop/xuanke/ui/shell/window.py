"""The window: which door is open, what is dropped on it, and drawing it anew in another language or look."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QSize, QTimer
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QShortcut,
    QWindow,
)
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMainWindow,
    QMessageBox,
    QPlainTextEdit,
    QWidget,
)

from xuanke.faults import Fault
from xuanke.ui.kit import Kit
from xuanke.ui.shell import work
from xuanke.ui.shell.frame import Frame
from xuanke.ui.shell.front import Front, bring_to_front
from xuanke.ui.shell.pages import PAGES, MakePage
from xuanke.ui.shell.values import OPEN_TO_ALL, Place
from xuanke.ui.theme import Tone
from xuanke.ui.welcome.doors import Doors
from xuanke.ui.welcome.unlock import Unlock
from xuanke.ui.welcome.wizard import Wizard
from xuanke.ui.welcome.work import Opened

if TYPE_CHECKING:
    from xuanke.ui.bring.flow import Bring
    from xuanke.ui.catalogue.sync import Sync

FIRST_SIZE = QSize(1366, 740)
MINUTE = 60_000  # milliseconds
AT_WORK = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel)
"""What somebody at the window does."""


class Window(QMainWindow):
    """Shows one door at a time. `make_kit` makes the kit of the chosen language and look."""

    def __init__(self, make_kit: Callable[[], Kit], choose: Callable[..., None]) -> None:
        super().__init__()
        self.make_kit = make_kit
        self.choose = choose
        self.kit = make_kit()
        self.frame: Frame | None = None
        self.bring: Bring | None = None
        self.sync: Sync | None = None
        self.held: Any = None
        self.front = Front(self.kit.office.desk.home, self)
        self.front.knocked.connect(lambda: bring_to_front(self))
        self.aside: tuple[Frame, Bring, Sync] | None = None
        self.hidden: list[QWidget] = []
        self.lock_when_quiet = False
        self.idle = QTimer(self)
        self.idle.setSingleShot(True)
        self.idle.timeout.connect(self.lock)
        self.again: Callable[[], None] = self.show_doors
        self.setAcceptDrops(True)
        self.resize(FIRST_SIZE)
        self._shortcut("Ctrl+O", self.choose_tables)
        self._shortcut("Ctrl+L", self.lock)
        self._shortcut("Ctrl+K", self.open_finder)
        self._shortcut("F1", self.show_help)
        self._shortcut(QKeySequence.StandardKey.Paste, self._paste)
        self.kit.office.unheard.connect(self.say_fault)
        self.kit.reads.unheard.connect(self.say_fault)
        self.kit.office.busy.connect(self._lock_child)
        QGuiApplication.instance().focusWindowChanged.connect(self._watch)  # type: ignore[union-attr]

    def _watch(self, window: QWindow | None) -> None:
        """Keys and moves in any of the program's windows put off the lock."""
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102
        if event.type() in AT_WORK and self.idle.isActive():
            self.idle.start()
        return super().eventFilter(watched, event)

    def _shortcut(self, keys: Any, act: Callable[[], Any]) -> None:
        QShortcut(QKeySequence(keys), self).activated.connect(act)

    def redraw(self) -> None:
        """Draws the open door anew: language, theme or text size are others."""
        self.kit = self.make_kit()
        self.kit.office.ask(self, work.speak, self.kit.words.language, then=lambda _: None)
        self.again()

    def _door(self, door: QWidget, again: Callable[[], None]) -> None:
        self.frame = self.bring = self.sync = None
        self.again = again
        self._drop_aside()
        self.setWindowTitle(self.kit.say("ui-name"))
        self.setCentralWidget(door)
        door.setFocus()

    def show_doors(self) -> None:
        """The first page of a new home."""
        doors = Doors(self.kit, lambda language: self.choose(language=language))
        doors.chosen.connect(self._through)
        self._door(doors, self.show_doors)

    def _through(self, door: str) -> None:
        if door == "catalogue":
            self.show_catalogue()
        elif door == "restore":
            self._choose_backup()
        else:
            self.show_wizard(sample=door == "sample")

    def show_wizard(self, *, sample: bool) -> None:
        """Makes a home."""
        wizard = Wizard(self.kit, sample=sample)
        wizard.opened.connect(self.enter)
        wizard.left.connect(self.show_doors)
        self._door(wizard, lambda: self.show_wizard(sample=sample))

    def _choose_backup(self, name: str = "") -> None:
        """Asks for the passphrase of a backup, and before that which one, where none is named."""
        name = name or QFileDialog.getOpenFileName(self, self.kit.say("ui-door-restore"))[0]
        if name and self._hold():
            self.show_unlock(Path(name))

    def show_unlock(self, backup: Path | None = None) -> None:
        """Asks for the passphrase: the school's, or that of a backup to bring back."""
        unlock = Unlock(self.kit, backup)
        unlock.opened.connect(self.enter)
        unlock.catalogue.connect(self.show_catalogue)
        unlock.left.connect(self._leave_restore)
        unlock.restore.connect(self._choose_backup)
        self._door(unlock, partial(self.show_unlock, backup))

    def _leave_restore(self) -> None:
        """Back to where the backup was chosen: nothing was restored, and nothing is being restored."""
        if self.kit.office.desk.key is not None:
            self.show_office(Place.SETTINGS)
            return
        if self.held is not None:
            self.held.release()
            self.held = None
        self.show_first()

    def _hold(self) -> bool:
        """Whether the school's door is this window's alone; where it is not, that is said."""
        from xuanke.journeys.single import only_window

        self.held = self.held or only_window(self.kit.office.desk.home, "school")
        if self.held is None:
            self._say_other()
        return self.held is not None

    def _say_other(self) -> None:
        QMessageBox.warning(self, self.kit.say("ui-name"), self.kit.say("ui-other-window"))

    def enter(self, opened: Opened) -> None:
        """Opens the office with its key, unless another window has it open."""
        if not self._hold():
            return
        self.kit.office.desk.key = opened.key
        self.lock_when_quiet = False
        aside, self.aside = self.aside, None
        if aside is not None:
            self._put_back(*aside)
        else:
            self.show_office()
        if opened.made and self.frame is not None:
            told = self.kit.say("ui-restored", made=opened.made, aside=opened.aside)
            self.frame.banner.tell(told, Tone.GOOD)
        self.idle.start(self.kit.settings.lock_after_minutes * MINUTE)

    def _put_back(self, frame: Frame, bring: "Bring", sync: "Sync") -> None:
        """The office as it was when it was locked, read anew; what ran meanwhile has been said."""
        self.setCentralWidget(frame)
        self.frame, self.bring, self.sync = frame, bring, sync
        self.again = self._office_again
        for widget in self.hidden:
            widget.show()
        self.hidden = []
        if frame.place is not None:
            self._went(frame.place)
            frame.pages[frame.place].setFocus()

    def show_catalogue(self) -> None:
        """The teacher's door: the catalogue alone; the school store stays shut."""
        if not self.front.take("teacher"):
            self._say_other()
            return
        pages = {place: make for place, make in PAGES.items() if place in OPEN_TO_ALL}
        self._open(pages, Place.CATALOGUE, self.show_catalogue)
        if self.frame is not None:
            self.frame.top.door(self.show_first)

    def show_office(self, place: Place = Place.TODAY) -> None:
        """The whole office."""
        self._open(PAGES, place, self._office_again)
        if self.frame is not None:
            self.frame.top.lock.clicked.connect(self.lock)

    def _office_again(self) -> None:
        self.show_office(self.frame.place if self.frame and self.frame.place else Place.TODAY)

    def _open(self, pages: Mapping[Place, MakePage], place: Place, again: Callable[[], None]) -> None:
        from xuanke.ui.bring.flow import Bring
        from xuanke.ui.catalogue.sync import Sync

        frame = Frame(self.kit, pages)
        frame.went.connect(self._went)
        bring = Bring(self.kit, frame.banner, frame)
        bring.brought.connect(self._brought)
        sync = Sync(self.kit, frame.banner, frame)
        sync.synced.connect(lambda: self._brought(()))
        sync.trusted.connect(lambda fingerprint: self.choose(fingerprint=fingerprint))
        self._door(frame, again)
        self.frame, self.bring, self.sync = frame, bring, sync
        frame.top.find.clicked.connect(self.open_finder)
        frame.top.help.clicked.connect(self.show_help)
        self.kit.office.ask(frame, work.top, then=frame.top.show)
        frame.go(place)

    def _went(self, place: Place) -> None:
        page: Any = self.frame.stack.currentWidget() if self.frame else None
        if page is not None:
            self._connect(page)
            page.refresh()

    def _connect(self, page: Any) -> None:
        """A page says where to go, what changed, what to bring; each is connected once."""
        if page.property("connected"):
            return
        page.setProperty("connected", True)
        if hasattr(page, "go_to"):
            page.go_to.connect(self.go_to)
        if hasattr(page, "said") and self.frame is not None:
            page.said.connect(self.frame.banner.tell)
        if hasattr(page, "chosen_settings"):
            page.chosen_settings.connect(lambda settings: self.choose(**settings))

    def go_to(self, where: str) -> None:
        """Goes to a place, or to `place/part`; brings tables, a catalogue, a backup."""
        if where == "bring" and self.bring is not None:
            self.bring.choose()
        elif where == "restore":
            self._choose_backup()
        elif where == "sync" and self.sync is not None:
            if not self.sync.start() and self.frame is not None:
                self.frame.go(Place.SETTINGS)
        elif self.frame is not None:
            place, _, part = where.partition("/")
            page: Any = self.frame.go(Place(place))
            if part:
                page.open_part(part)

    def choose_tables(self) -> None:
        """Asks which tables to bring."""
        if self.bring is not None:
            self.bring.choose()

    def open_finder(self) -> None:
        """Opens the finder over the places, the steps of the review and the projects."""
        frame = self.frame
        if frame is None:
            return
        from xuanke.ui.handover.dialog import open_handover
        from xuanke.ui.review.values import Step
        from xuanke.ui.shell.finder import Finder, Goal
        from xuanke.ui.takeaway.dialog import way_out

        say = self.kit.say
        goals = [Goal(say(f"ui-place-{p.value}"), partial(frame.go, p)) for p in frame.makers]
        if Place.REVIEW in frame.makers:
            goals += [Goal(say(f"ui-step-{s.value}"), partial(self._step, s)) for s in Step]
        goals.append(Goal(say("ui-bring"), self.choose_tables))
        if Place.REPORT in frame.makers:
            goals.append(Goal(say("ui-handover"), partial(open_handover, self.kit, self)))
        if (way := way_out(frame)) is not None:
            goals.append(Goal(say("ui-takeaway"), way.activated.emit))
        finder = Finder(self.kit, goals, self._project, self)
        finder.move(self.mapToGlobal(self.rect().center()) - finder.rect().center())
        finder.show()

    def _step(self, step: Any) -> None:
        page: Any = self.frame.go(Place.REVIEW) if self.frame else None
        if page is not None:
            page.show_step(step)

    def _project(self, key: str) -> None:
        page: Any = self.frame.go(Place.CATALOGUE) if self.frame else None
        if page is not None:
            page.search.setText(key.partition("/")[0])

    def show_help(self) -> None:
        """Opens the help at the page of the place where one is."""
        from xuanke.ui.help.page import open_help

        place = self.frame.place if self.frame else None
        open_help(self.kit, place.value if place else "keys", self)

    def show_first(self) -> None:
        """The door of the administrator: unlock, or begin."""
        if not self.front.take("school"):
            self._say_other()
            return
        if self.kit.office.desk.home.school.exists():
            self.show_unlock()
        else:
            self.show_doors()

    def lock(self) -> None:
        """Hides everything and shuts the school store; what is running goes on to its end first."""
        if self.kit.office.desk.key is None:
            return
        self.kit.office.desk.key = None
        self.idle.stop()
        self._hide_others()
        aside = (self.frame, self.bring, self.sync)
        self.takeCentralWidget()
        self.show_unlock()
        frame, bring, sync = aside
        if frame is not None and bring is not None and sync is not None:
            self.aside = (frame, bring, sync)
        self.lock_when_quiet = True
        self._lock_child(self.kit.office.is_busy)

    def _hide_others(self) -> None:
        """A question that is open is left unanswered, which changes nothing; other windows come back."""
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QDialog) and widget.isVisible():
                widget.reject()
            elif widget.isVisible() and not isinstance(widget, QMainWindow):
                widget.hide()
                self.hidden.append(widget)

    def _lock_child(self, busy: bool) -> None:
        if self.lock_when_quiet and not busy:
            self.lock_when_quiet = False
            self.kit.office.ask(self, work.lock, then=lambda _: None)

    def _drop_aside(self) -> None:
        aside, self.aside = self.aside, None
        if aside is not None:
            aside[0].deleteLater()

    def _brought(self, outcomes: tuple[Any, ...]) -> None:
        self.kit.reads.forget()
        if self.frame is None:
            return
        if any(each.kind == "requests" and not each.fault for each in outcomes):
            self.frame.go(Place.REVIEW)
        elif self.frame.place is not None:
            self.frame.go(self.frame.place)

    def say_fault(self, fault: Fault) -> None:
        """Says what failed."""
        if self.frame is not None:
            self.frame.banner.fault(fault)

    def _paste(self) -> None:
        if self.bring is not None and not isinstance(self.focusWidget(), QLineEdit | QPlainTextEdit):
            self.bring.take_mime(QGuiApplication.clipboard().mimeData())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: D102
        if self.bring is not None and (event.mimeData().hasUrls() or event.mimeData().hasText()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: D102
        if self.bring is not None and self.bring.take_mime(event.mimeData()):
            event.acceptProposedAction()

    def _may_close(self) -> bool:
        """While tables are being taken, a person says whether to wait; what is cut off has not happened."""
        if not any(each is not None and each.under_way for each in (self.bring, self.sync)):
            return True
        say = self.kit.say
        asked = QMessageBox.question(self, say("ui-name"), say("ui-close-bringing"))
        return asked == QMessageBox.StandardButton.Yes

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: D102
        if not self._may_close():
            event.ignore()
            return
        self.front.leave()
        self.kit.office.close()
        self.kit.reads.close()
        event.accept()
