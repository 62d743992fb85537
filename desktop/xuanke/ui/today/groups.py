"""How far each group is, a bar a group; those furthest behind first, the others when asked for."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QProgressBar, QVBoxLayout, QWidget

from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import boxed, button, column, label, row
from xuanke.ui.today.values import Progress

BARS_A_ROW = 3
FIRST = 6
"""So many groups leave room for the rest of the page on an office screen."""


class Groups(QWidget):
    """The bars; `FIRST` of them where there are more."""

    def __init__(self, kit: Kit, groups: Sequence[Progress]) -> None:
        super().__init__()
        self.kit = kit
        self.others = boxed(self._bars(groups[FIRST:]))
        self.others.hide()
        self.all = button("", self.show_all, "link")
        self.all.setVisible(len(groups) > FIRST)
        self.count = len(groups)
        head = row(label(kit.say("ui-today-groups"), "strong"), None, self.all)
        box: QVBoxLayout = column(head, self._bars(groups[:FIRST]), self.others, spacing=kit.px(6))
        self.setLayout(box)
        self._name()

    def show_all(self) -> None:
        """Shows every group, or again the first only."""
        self.others.setVisible(self.others.isHidden())
        self._name()

    def _name(self) -> None:
        words = "ui-today-groups-all" if self.others.isHidden() else "ui-today-groups-first"
        self.all.setText(self.kit.say(words, count=self.count))
        self.all.setAccessibleName(self.all.text())

    def _bars(self, groups: Sequence[Progress]) -> QGridLayout:
        kit = self.kit
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(kit.px(28))
        for place in range(BARS_A_ROW):
            grid.setColumnStretch(place, 1)
        for n, each in enumerate(groups):
            bar = QProgressBar()
            bar.setTextVisible(False)
            bar.setRange(0, each.of)
            bar.setValue(each.done)
            bar.setAccessibleName(f"{each.group} {each.done}/{each.of}")
            words = row(label(each.group), None, label(f"{each.done}/{each.of}", "muted"))
            grid.addLayout(column(words, bar, spacing=kit.px(3)), n // BARS_A_ROW, n % BARS_A_ROW)
        return grid
