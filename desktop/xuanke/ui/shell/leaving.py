"""Closing the window: what is being brought is undone where a person wants that; all else is finished."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMessageBox, QWidget

from xuanke.ui.kit import Kit

if TYPE_CHECKING:
    from xuanke.ui.shell.inside import Inside


class Leaving(QObject):
    """Closes the window once the child is quiet; whoever closes it a second time does not wait."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.window = window
        self.waits = False

    def may(self, kit: Kit, inside: "Inside | None") -> bool:
        """Whether the window may close now; where it has to wait, that is said."""
        if self.waits or inside is None:
            return True
        if inside.under_way:
            return self._cut_off(kit)
        if not kit.office.is_busy:
            return True
        self.waits = True
        inside.frame.banner.tell(kit.say("ui-closing"))
        kit.office.busy.connect(self._close_when_quiet)
        return False

    def _cut_off(self, kit: Kit) -> bool:
        """While tables are being taken, a person says whether to wait; what is cut off has not happened."""
        asked = QMessageBox.question(self.window, kit.say("ui-name"), kit.say("ui-close-bringing"))
        return asked == QMessageBox.StandardButton.Yes

    def _close_when_quiet(self, busy: bool) -> None:
        if not busy and self.window.isVisible():
            QTimer.singleShot(0, self.window, self.window.close)
