"""The window: which door is open, and drawing it anew in another language or look."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import (
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
from xuanke.ui.shell.front import Front, bring_to_front
from xuanke.ui.shell.leaving import Leaving
from xuanke.ui.shell.lock import Lock
from xuanke.ui.shell.pages import PAGES, MakePage
from xuanke.ui.shell.values import OPEN_TO_ALL, Place
from xuanke.ui.theme import Tone

if TYPE_CHECKING:
    from xuanke.ui.bring.flow import Bring
    from xuanke.ui.catalogue.sync import Sync
    from xuanke.ui.shell.frame import Frame
    from xuanke.ui.shell.inside import Inside
    from xuanke.ui.welcome.work import Opened

FIRST_SIZE = QSize(1366, 740)


class Window(QMainWindow):
    """Shows one door at a time. `make_kit` makes the kit of the chosen language and look."""

    def __init__(self, make_kit: Callable[[], Kit], choose: Callable[..., None]) -> None:
        super().__init__()
        self.make_kit = make_kit
        self.choose = choose
        self.kit = make_kit()
        self.inside: Inside | None = None
        self.aside: Inside | None = None
        """What is behind the door while that is locked."""
        self.front = Front(self.kit.office.desk.home, self)
        self.front.knocked.connect(self._knocked)
        self.offered: Path | None = None
        """A sealed file to be looked at, until the office is open."""
        self.leaving = Leaving(self)
        self.locking = Lock(self.kit.office, self)
        self.locking.due.connect(self.lock)
        self.again: Callable[[], None] = self.show_doors
        self.setAcceptDrops(True)
        self.resize(FIRST_SIZE)
        self._shortcut("Ctrl+O", partial(self.go_to, "bring"))
        self._shortcut("Ctrl+L", self.lock)
        self._shortcut("Ctrl+K", self.open_finder)
        self._shortcut("F1", self.show_help)
        self._shortcut(QKeySequence.StandardKey.Paste, self._paste)
        self.kit.office.unheard.connect(self.say_fault)
        self.kit.reads.unheard.connect(self.say_fault)

    @property
    def frame(self) -> "Frame | None":
        """The frame of the open office or catalogue."""
        return self.inside.frame if self.inside else None

    @property
    def bring(self) -> "Bring | None":
        """What takes tables, while a door is open."""
        return self.inside.bring if self.inside else None

    @property
    def sync(self) -> "Sync | None":
        """What takes the published catalogue, while a door is open."""
        return self.inside.sync if self.inside else None

    def _shortcut(self, keys: Any, act: Callable[[], Any]) -> None:
        QShortcut(QKeySequence(keys), self).activated.connect(act)

    def redraw(self) -> None:
        """Draws the open door anew: language, theme or text size are others."""
        self.kit = self.make_kit()
        self.kit.office.ask(self, work.speak, self.kit.words.language, then=lambda _: None)
        self.again()

    def _door(self, door: QWidget, again: Callable[[], None]) -> None:
        self.inside = None
        self.again = again
        aside, self.aside = self.aside, None
        if aside is not None:
            aside.frame.deleteLater()
        self.setWindowTitle(self.kit.say("ui-name"))
        self.setCentralWidget(door)
        door.setFocus()

    def show_doors(self) -> None:
        """The first page of a new home."""
        from xuanke.ui.welcome.doors import Doors

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
        from xuanke.ui.welcome.wizard import Wizard

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
        from xuanke.ui.welcome.unlock import Unlock

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
        self.front.let_go()
        self.show_first()

    def _hold(self) -> bool:
        """Whether the school's door is this window's alone; where it is not, that is said."""
        if not self.front.hold():
            self._say_other()
            return False
        return True

    def _say_other(self) -> None:
        QMessageBox.warning(self, self.kit.say("ui-name"), self.kit.say("ui-other-window"))

    def enter(self, opened: "Opened") -> None:
        """Opens the office with its key, unless another window has it open."""
        if not self._hold():
            return
        self.kit.office.desk.key = opened.key
        self.locking.open(self.kit.settings.lock_after_minutes)
        aside, self.aside = self.aside, None
        if aside is not None:
            self._put_back(aside)
        else:
            self.show_office()
        if opened.made and self.frame is not None:
            told = self.kit.say("ui-restored", made=opened.made, aside=opened.aside)
            self.frame.banner.tell(told, Tone.GOOD)
        self.offer(self.offered)

    def _knocked(self) -> None:
        bring_to_front(self)
        self.offer(self.front.brought_along)

    def offer(self, file: Path | None) -> None:
        """Shows what the file would bring; while the office is shut, as soon as it is open."""
        self.offered = file
        if file is not None and self.inside is not None and self.kit.office.desk.key is not None:
            self.offered = None
            self.inside.take_file(file)

    def _put_back(self, inside: "Inside") -> None:
        """The office as it was when it was locked, read anew; what ran meanwhile has been said."""
        frame = inside.frame
        self.setCentralWidget(frame)
        self.inside = inside
        self.again = self._office_again
        self.locking.bring_back()
        if frame.place is not None:
            inside.refresh()
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
        from xuanke.ui.shell.inside import Inside

        inside = Inside(self.kit, pages)
        inside.chosen.connect(lambda settings: self.choose(**settings))
        inside.restore.connect(self._choose_backup)
        inside.anew.connect(self.show_first)
        frame = inside.frame
        self._door(frame, again)
        self.inside = inside
        frame.top.find.clicked.connect(self.open_finder)
        frame.top.help.clicked.connect(self.show_help)
        frame.go(place)

    def go_to(self, where: str) -> None:
        """Goes to a place of the open door."""
        if self.inside is not None:
            self.inside.go_to(where)

    def open_finder(self) -> None:
        """Opens the finder."""
        if self.inside is not None:
            self.inside.open_finder(self)

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
        inside = self.inside
        self.offered = self.offered or (inside.offered if inside else None)
        self.locking.close()
        self.takeCentralWidget()
        self.show_unlock()
        self.aside = inside

    def say_fault(self, fault: Fault) -> None:
        """Says what failed."""
        if self.frame is not None:
            self.frame.banner.fault(fault)

    def _paste(self) -> None:
        if self.inside is not None and not isinstance(self.focusWidget(), QLineEdit | QPlainTextEdit):
            self.inside.take_mime(QGuiApplication.clipboard().mimeData())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: D102
        if self.inside is not None and (event.mimeData().hasUrls() or event.mimeData().hasText()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: D102
        if self.inside is not None and self.inside.take_mime(event.mimeData()):
            event.acceptProposedAction()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: D102
        if not self.leaving.may(self.kit, self.inside or self.aside):
            event.ignore()
            return
        self.front.leave()
        self.kit.office.close()
        self.kit.reads.close()
        event.accept()
