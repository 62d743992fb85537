"""One window before each door of a home: a second start brings the first one to the front."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from xuanke.paths import Home


class Front(QObject):
    """The door before which this window stands; `knocked` says that another start was turned away."""

    knocked = Signal()

    def __init__(self, home: Home, parent: QObject) -> None:
        super().__init__(parent)
        self.home = home
        self.door = ""
        self.lock: Any = None
        self.held: Any = None
        self.watcher = QFileSystemWatcher(self)
        self.watcher.fileChanged.connect(lambda _: self.knocked.emit())

    def take(self, door: str, file: Path | None = None) -> bool:
        """Stands before that door; where another window does, that one is knocked at and this stays.

        `file` is what the other window is to look at then.
        """
        from xuanke.journeys.single import at_front, bell, knock

        if door == self.door:
            return True
        lock = at_front(self.home, door)
        if lock is None:
            knock(self.home, door, file)
            return False
        self.leave()
        self.door, self.lock = door, lock
        bell(self.home, door).touch()
        self.watcher.addPath(str(bell(self.home, door)))
        return True

    def hold(self) -> bool:
        """Whether the school's store is this window's alone, from now on."""
        from xuanke.journeys.single import only_window

        self.held = self.held or only_window(self.home, "school")
        return self.held is not None

    def let_go(self) -> None:
        """Leaves the school's store to others."""
        if self.held is not None:
            self.held.release()
            self.held = None

    @property
    def brought_along(self) -> Path | None:
        """The file that the last who knocked wants looked at."""
        from xuanke.journeys.single import brought_along

        return brought_along(self.home, self.door) if self.door else None

    def leave(self) -> None:
        """Stands before no door."""
        if self.lock is not None:
            self.lock.release()
            self.watcher.removePaths(self.watcher.files())
        self.door, self.lock = "", None


def bring_to_front(window: QWidget) -> None:
    """Shows the window above others; where the system forbids that, it is marked in the task bar."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
    QApplication.alert(window)
