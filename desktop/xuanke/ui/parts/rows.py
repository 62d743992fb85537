"""A list of even rows, painted by a delegate: a table of one column, which never lays out what is not seen.

A QListView lays out every row again when one changes: 0.4 s at 100,000.
"""

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QHeaderView, QTableView

from xuanke.ui.kit import Kit


class RowsView(QTableView):
    """Rows of one height."""

    def __init__(
        self, kit: Kit, model: QAbstractItemModel, painter: QAbstractItemDelegate, *, height: int, name: str
    ) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(painter)
        self.setProperty("role", "bare")
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setMinimumSectionSize(1)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(kit.px(height))
        columns.hide()
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
