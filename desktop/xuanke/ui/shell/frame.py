"""The frame of an open office: top line, banner, places, and the page of the chosen place."""

from collections.abc import Iterable, Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import column, row
from xuanke.ui.shell.banner import Banner
from xuanke.ui.shell.pages import MakePage
from xuanke.ui.shell.side import Side
from xuanke.ui.shell.top import TopLine
from xuanke.ui.shell.values import Place


class Frame(QWidget):
    """Makes a page when its place is first gone to."""

    went = Signal(Place)

    def __init__(self, kit: Kit, pages: Mapping[Place, MakePage]) -> None:
        super().__init__()
        self.kit = kit
        self.makers = pages
        self.pages: dict[Place, QWidget] = {}
        self.place: Place | None = None
        self.top = TopLine(kit)
        self.banner = Banner(kit)
        self.side = Side(kit, pages)
        self.side.chosen.connect(self.go)
        self.stack = QStackedWidget()
        below = row(self.side, self.stack, spacing=0)
        below.setStretch(1, 1)
        self.setLayout(column(self.top.frame, self.banner, below, spacing=0))
        for n, place in enumerate(pages, start=1):
            shortcut = QShortcut(QKeySequence(f"Ctrl+Shift+{n}"), self)
            shortcut.activated.connect(partial(self.go, place))

    def go(self, place: Place) -> QWidget:
        """Goes to a place and reads it anew."""
        if place not in self.pages:
            self.pages[place] = self.makers[place](self.kit)
            self.stack.addWidget(self.pages[place])
        page = self.pages[place]
        self.place = place
        self.side.show_place(place)
        self.stack.setCurrentWidget(page)
        self.went.emit(place)
        return page

    def others(self) -> Iterable[QWidget]:
        """Every page that was made."""
        return self.pages.values()
