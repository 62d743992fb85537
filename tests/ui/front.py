"""Windows on a screen without a window manager, which gives the focus late, or takes it once more."""

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

PATIENCE = 60_000


def to_front(qtbot: QtBot, widget: QWidget) -> None:
    """Shows the widget's window and waits until it is the active one."""
    window = widget.window()
    window.show()
    qtbot.waitUntil(lambda: _is_active(window), timeout=PATIENCE)


def focused(qtbot: QtBot, widget: QWidget) -> QWidget:
    """What has the focus in the widget's window, once that is active and has given it to something."""
    to_front(qtbot, widget)
    window = widget.window()
    qtbot.waitUntil(lambda: _is_active(window) and QApplication.focusWidget() is not None, timeout=PATIENCE)
    found = QApplication.focusWidget()
    assert found is not None
    return found


def _is_active(window: QWidget) -> bool:
    if not window.isActiveWindow():
        window.activateWindow()
    return window.isActiveWindow()
