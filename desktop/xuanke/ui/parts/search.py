"""A search box that counts what an input method has not committed yet."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QLineEdit

from xuanke.ui.kit import Kit


class SearchBox(QLineEdit):
    """`typed` gives the words with each key, the uncommitted text of an input method among them."""

    typed = Signal(str)

    def __init__(self, kit: Kit, hint: str) -> None:
        super().__init__()
        self.setProperty("role", "search")
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.setClearButtonEnabled(True)
        self.addAction(kit.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.textChanged.connect(self.typed)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:  # noqa: D102
        super().inputMethodEvent(event)
        before, preedit = self.cursorPosition(), event.preeditString()
        text = self.text()
        self.typed.emit(text[:before] + preedit.replace("'", "") + text[before:])
