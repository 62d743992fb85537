"""A list of any length: how many rows there are is known, the rows themselves come page by page when seen."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

AnyIndex = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
PAGES_KEPT = 40


class PagedModel(QAbstractListModel):
    """Asks for a page once when one of its rows is first drawn, and keeps the pages used last."""

    def __init__(self, size: int, ask: Callable[[int], None], spoken: Callable[[Any], str]) -> None:
        super().__init__()
        self.size = size
        self.ask = ask
        self.spoken = spoken
        self.total = 0
        self.pages: OrderedDict[int, Sequence[Any]] = OrderedDict()
        self.asked: set[int] = set()

    def start(self, rows: Sequence[Any], total: int) -> None:
        """Another list, of which the first page is known."""
        self.beginResetModel()
        self.total = total
        self.pages = OrderedDict({0: rows})
        self.asked = set()
        self.endResetModel()

    def grow(self, total: int) -> None:
        """The exact number of rows is known now."""
        if total > self.total:
            self.beginInsertRows(QModelIndex(), self.total, total - 1)
            self.total = total
            self.endInsertRows()

    def put(self, offset: int, rows: Sequence[Any]) -> None:
        """A page arrived."""
        page = offset // self.size
        self.asked.discard(page)
        self.pages[page] = rows
        while len(self.pages) > PAGES_KEPT:
            self.pages.popitem(last=False)
        if rows:
            self.dataChanged.emit(self.index(offset), self.index(min(offset + len(rows), self.total) - 1))

    def row(self, number: int) -> Any | None:
        """A row, None while its page is on the way."""
        page, within = divmod(number, self.size)
        rows = self.pages.get(page)
        if rows is None:
            if page not in self.asked:
                self.asked.add(page)
                self.ask(page * self.size)
            return None
        self.pages.move_to_end(page)
        return rows[within] if within < len(rows) else None

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008, D102
        return 0 if parent.isValid() else self.total

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102
        if role == ROW:
            return self.row(index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            row = self.row(index.row())
            return self.spoken(row) if row is not None else ""
        return None
