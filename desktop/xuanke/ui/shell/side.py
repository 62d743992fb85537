"""The side bar: seven places, icons with names; at a large text size the icons alone."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QToolTip, QVBoxLayout

from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import button, line
from xuanke.ui.shell.values import BELOW_THE_LINE, Place


class Side(QFrame):
    """Places to go to; Alt and the number of a place goes there too."""

    chosen = Signal(Place)

    def __init__(self, kit: Kit, places: Iterable[Place]) -> None:
        super().__init__()
        self.setObjectName("side")
        self.kit = kit
        self.group = QButtonGroup(self)
        self.buttons: dict[Place, QPushButton] = {}
        box = QVBoxLayout(self)
        box.setContentsMargins(0, kit.px(8), 0, kit.px(8))
        box.setSpacing(kit.px(2))
        stretched = False
        for place in places:
            if place in BELOW_THE_LINE and not stretched:
                stretched = True
                box.addStretch(1)
                box.addWidget(line())
            box.addWidget(self._place(place))
        if not stretched:
            box.addStretch(1)
        self.setFixedWidth(kit.px(40) if kit.theme.is_large else kit.px(112))

    def _place(self, place: Place) -> QPushButton:
        name = self.kit.say(f"ui-place-{place.value}")
        shown = "" if self.kit.theme.is_large else name
        made = button(shown, lambda: self.chosen.emit(place), "place", name=name, tip=name)
        made.setCheckable(True)
        made.setIcon(self.kit.icon(place.value))
        made.setIconSize(QSize(self.kit.px(18), self.kit.px(18)))
        made.installEventFilter(self)
        self.group.addButton(made)
        self.buttons[place] = made
        return made

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Where there are icons alone, the name stands beside the one that has the focus."""
        if self.kit.theme.is_large and isinstance(watched, QPushButton):
            if event.type() == QEvent.Type.FocusIn:
                QToolTip.showText(watched.mapToGlobal(QPoint(watched.width(), 0)), watched.toolTip(), watched)
            elif event.type() == QEvent.Type.FocusOut:
                QToolTip.hideText()
        return super().eventFilter(watched, event)

    def show_place(self, place: Place) -> None:
        """Marks where one is."""
        for each, made in self.buttons.items():
            made.setChecked(each is place)
            made.setIcon(self.kit.icon(each.value, "accent" if each is place else "muted"))
