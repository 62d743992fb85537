"""The lock: after a while without a key or a move the screen is hidden and the school store shut."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget

from xuanke.ui.jobs import Office
from xuanke.ui.shell import work

MINUTE = 60_000  # milliseconds
AT_WORK = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel)
"""What somebody at the window does."""


class Lock(QObject):
    """`due` says that nobody has been at any of the program's windows for long enough."""

    due = Signal()

    def __init__(self, office: Office, parent: QObject) -> None:
        super().__init__(parent)
        self.office = office
        self.hidden: list[QWidget] = []
        self.when_quiet = False
        self.idle = QTimer(self)
        self.idle.setSingleShot(True)
        self.idle.timeout.connect(self.due)
        office.busy.connect(self._shut)
        QGuiApplication.instance().focusWindowChanged.connect(self._watch)  # type: ignore[union-attr]

    def _watch(self, window: QWindow | None) -> None:
        """Keys and moves in any of the program's windows put off the lock."""
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102
        if event.type() in AT_WORK and self.idle.isActive():
            self.idle.start()
        return super().eventFilter(watched, event)

    def open(self, minutes: int) -> None:
        """Counts the minutes from now."""
        self.when_quiet = False
        self.idle.start(minutes * MINUTE)

    def close(self) -> None:
        """Hides the other windows; the child shuts the store once what is running has come to its end."""
        self.idle.stop()
        self._hide_others()
        self.when_quiet = True
        self._shut(self.office.is_busy)

    def _shut(self, busy: bool) -> None:
        if self.when_quiet and not busy:
            self.when_quiet = False
            self.office.ask(self, work.lock, then=lambda _: None)

    def _hide_others(self) -> None:
        """A question that is open is left unanswered, which changes nothing; other windows come back."""
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QDialog) and widget.isVisible():
                widget.reject()
            elif widget.isVisible() and not isinstance(widget, QMainWindow):
                widget.hide()
                self.hidden.append(widget)

    def bring_back(self) -> None:
        """Shows the other windows again."""
        hidden, self.hidden = self.hidden, []
        for widget in hidden:
            widget.show()
