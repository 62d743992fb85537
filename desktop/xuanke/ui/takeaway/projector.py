"""A list on the whole screen for a projector: large, and without numbers of people."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import button, column, label, row
from xuanke.ui.parts.table import TableModel, table_view
from xuanke.ui.takeaway.state import shares, without_numbers
from xuanke.ui.takeaway.values import Away
from xuanke.ui.theme import SIZES, Theme


class Projector(QWidget):
    """Escape or F11 ends it."""

    def __init__(self, kit: Kit, whole: Away, parent: QWidget | None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        theme = Theme(kit.theme.dark, max(SIZES))
        large = replace(kit, theme=theme)
        self.away = without_numbers(whole)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setStyleSheet(theme.style_sheet())
        self.setWindowTitle(whole.title)
        model = TableModel(())
        model.start(self.away.rows, headings=self.away.headings)
        self.table = table_view(large, model, (), whole.title)
        for place, share in enumerate(shares(self.away.headings, self.away.rows[:200])):
            self.table.setColumnWidth(place, large.px(8 * share + 12))
        end = button(kit.say("ui-takeaway-end"), self.close)
        box = column(row(label(whole.title, "heading"), None, end), self.table, margins=large.px(14))
        box.setStretch(1, 1)
        self.setLayout(box)
        self.model = model
        self.table.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F11):
            self.close()
        else:
            super().keyPressEvent(event)
