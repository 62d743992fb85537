"""The bar under the results: what is starred, side by side, on a calendar, as a slip, as codes to paste."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QPushButton

from xuanke.ui.catalogue.values import Shelf
from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import button, label, row

FEWEST = 2
"""Projects that can be compared."""


class StarredBar(QFrame):
    """Hides while nothing is starred. `compare`, `dates` and `slip` are asked for."""

    compare = Signal()
    dates = Signal()
    slip = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        self.shelf = Shelf()
        self.setObjectName("bottom")
        self.count = label("", "muted")
        say = kit.say
        self.side_by_side = button(say("ui-compare"), self.compare.emit, tip="B")
        self.calendar = button(say("ui-dates"), self.dates.emit, tip="D")
        self.make_slip = button(say("ui-slip"), self.slip.emit)
        self.codes = button(say("ui-copy-codes"), self.copy_codes)
        box = row(self.count, *self.acts, None, spacing=kit.px(6))
        box.setContentsMargins(kit.px(12), kit.px(6), kit.px(8), kit.px(6))
        self.setLayout(box)
        self.hide()

    @property
    def acts(self) -> tuple[QPushButton, ...]:
        """What can be done with the starred ones."""
        return self.side_by_side, self.calendar, self.make_slip, self.codes

    def show_shelf(self, shelf: Shelf) -> None:
        """Shows how many there are."""
        self.shelf = shelf
        stars = len(self.kit.settings.stars)
        self.count.setText(self.kit.say("ui-starred", count=stars))
        self.side_by_side.setEnabled(len(shelf.projects) >= FEWEST)
        self.calendar.setEnabled(bool(shelf.projects))
        self.setVisible(stars > 0)

    def copy_codes(self) -> None:
        """Puts the codes on the clipboard, one a line, as the platform's search takes them."""
        codes = dict.fromkeys(project.code for project in self.shelf.projects)
        QGuiApplication.clipboard().setText("\n".join(codes))
