"""A table of any length with even rows; its rows come page by page, all at once where they are few."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from xuanke.domain.identity import mask_within
from xuanke.ui.kit import Kit
from xuanke.ui.parts.paging import PAGE

AnyIndex = QModelIndex | QPersistentModelIndex
Cells = Sequence[str]
PAGES_KEPT = 20
ROW_HEIGHT = 30
SPOKEN = Qt.ItemDataRole.AccessibleTextRole
"""What a screen reader says; in an empty cell that is the heading alone."""
SHOWN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, SPOKEN)


def _nobody_asks(offset: int) -> None:
    """All rows are there."""


class TableModel(QAbstractTableModel):
    """Rows of texts under headings; identity numbers in them show masked, unless `shows_numbers`."""

    def __init__(self, headings: Sequence[str], ask: Callable[[int], None] = _nobody_asks) -> None:
        super().__init__()
        self.headings = tuple(headings)
        self.ask = ask
        self.total = 0
        self.shows_numbers = False
        self.pages: OrderedDict[int, Sequence[Cells]] = OrderedDict()
        self.asked: set[int] = set()

    def start(self, rows: Sequence[Cells], total: int | None = None, headings: Sequence[str] = ()) -> None:
        """Another table, of which the first rows are known."""
        self.beginResetModel()
        self.total = len(rows) if total is None else total
        self.headings = tuple(headings) or self.headings
        self.pages = OrderedDict((n // PAGE, rows[n : n + PAGE]) for n in range(0, max(len(rows), 1), PAGE))
        self.asked = set()
        self.endResetModel()

    def put(self, offset: int, rows: Sequence[Cells]) -> None:
        """A page arrived."""
        self.pages[offset // PAGE] = rows
        while len(self.pages) > PAGES_KEPT:
            self.pages.popitem(last=False)
        if rows:
            last = self.index(offset + len(rows) - 1, len(self.headings) - 1)
            self.dataChanged.emit(self.index(offset, 0), last)

    def row(self, number: int) -> Cells | None:
        """A row, None while its page is on the way."""
        page, within = divmod(number, PAGE)
        rows = self.pages.get(page)
        if rows is not None:
            return rows[within] if within < len(rows) else None
        if page not in self.asked:
            self.asked.add(page)
            self.ask(page * PAGE)
        return None

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008, D102
        return 0 if parent.isValid() else self.total

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008, D102
        return 0 if parent.isValid() else len(self.headings)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102
        if role not in SHOWN:
            return None
        row = self.row(index.row())
        text = row[index.column()] if row is not None and index.column() < len(row) else ""
        text = text if self.shows_numbers else mask_within(text)
        return text or self.headings[index.column()] if role == SPOKEN else text

    def headerData(  # noqa: D102
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self.headings[section]
        return None


def table_view(kit: Kit, model: TableModel, widths: Sequence[int], name: str) -> QTableView:
    """The table as it looks everywhere; a width of 0 takes what is left."""
    made = QTableView()
    made.setModel(model)
    made.setProperty("role", "bare")
    made.setAccessibleName(name)
    made.setShowGrid(False)
    made.setWordWrap(False)
    made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    made.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    made.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    made.setTabKeyNavigation(False)
    made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    rows, heads = made.verticalHeader(), made.horizontalHeader()
    rows.hide()
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    rows.setDefaultSectionSize(kit.px(ROW_HEIGHT))
    heads.setHighlightSections(False)
    heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    heads.setMinimumSectionSize(kit.px(40))
    for column, width in enumerate(widths):
        if width:
            made.setColumnWidth(column, kit.px(width))
        else:
            heads.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
    return made
