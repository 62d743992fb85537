"""Tabs: a row of buttons over a stack of pages."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QStackedWidget, QWidget

from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import button, column, row


class Tabs(QWidget):
    """Pages by name; the buttons are reached with Tab and pressed with the space bar."""

    turned = Signal(int)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        self.group = QButtonGroup(self)
        self.stack = QStackedWidget()
        self.names = row(None, spacing=kit.px(2))
        self.names.setContentsMargins(kit.px(8), 0, kit.px(8), 0)
        box = column(self.names, self.stack, spacing=0)
        box.setStretch(1, 1)
        self.setLayout(box)

    def add(self, name: str, page: QWidget) -> None:
        """Adds a page; the first is shown."""
        place = self.stack.count()
        made = button(name, lambda: self.turn(place), "tab")
        made.setCheckable(True)
        made.setChecked(place == 0)
        self.group.addButton(made, place)
        self.names.insertWidget(place, made)
        self.stack.addWidget(page)

    def turn(self, place: int) -> None:
        """Shows a page."""
        self.group.button(place).setChecked(True)
        self.stack.setCurrentIndex(place)
        self.turned.emit(place)

    def rename(self, place: int, name: str) -> None:
        """Gives a tab another name: its count changed."""
        made = self.group.button(place)
        made.setText(name)
        made.setAccessibleName(name)
