"""The calendar of Review: a table of group × teaching day, painted as a heat map of who is away."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import chip, column, label, row
from xuanke.ui.parts.painting import font
from xuanke.ui.pieces import joined
from xuanke.ui.review.values import AwayCell
from xuanke.ui.theme import TYPE, Tone

AnyIndex = QModelIndex | QPersistentModelIndex
CELL = Qt.ItemDataRole.UserRole
WIDE, HIGH = 58, 34
TWO_LINES = 36
LEGEND = (("free", Tone.GOOD), ("full", Tone.WARN), ("short", Tone.BAD))
"""The words for the three tones of a cell."""


class AwayModel(QAbstractTableModel):
    """Groups down, days across; a cell says in words what it shows."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        self.groups: Sequence[str] = ()
        self.days: Sequence[date] = ()
        self.cells: dict[tuple[str, date], AwayCell] = {}

    def show(self, cells: Sequence[AwayCell]) -> None:
        """Shows other cells."""
        self.beginResetModel()
        self.groups = tuple(dict.fromkeys(cell.group for cell in cells))
        self.days = sorted({cell.day for cell in cells})
        self.cells = {(cell.group, cell.day): cell for cell in cells}
        self.endResetModel()

    def cell(self, index: AnyIndex) -> AwayCell | None:
        """What stands there; None where nobody is away."""
        return self.cells.get((self.groups[index.row()], self.days[index.column()]))

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008, D102
        return 0 if parent.isValid() else len(self.groups)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008, D102
        return 0 if parent.isValid() else len(self.days)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102
        cell = self.cell(index)
        if role == CELL:
            return cell
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            group, day = self.groups[index.row()], self.days[index.column()]
            return (
                self.spoken(cell) if cell else self.kit.say("ui-away-nobody", group=group, day=f"{day:%m-%d}")
            )
        return None

    def spoken(self, cell: AwayCell) -> str:
        """A cell in words, with the names."""
        say = self.kit.say
        return say(
            "ui-away-cell",
            group=cell.group,
            day=f"{cell.day:%m-%d}",
            size=cell.size,
            allowed=cell.allowed,
            before=len(cell.before),
            after=len(cell.after),
            names=cell.after or cell.before,
            short="yes" if len(cell.after) > cell.allowed else "no",
        )

    def headerData(  # noqa: D102
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            return self.groups[section]
        day = self.days[section]
        return f"{day:%m-%d}\n{self.kit.say(f'ui-weekday-{day.isoweekday()}')}"


class AwayDelegate(QStyledItemDelegate):
    """Paints a cell: how many are away now → after; too many has a colour, a border and a sign."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        self.usual = font(kit, TYPE["small"])
        self.bold = font(kit, TYPE["small"], bold=True)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:  # noqa: D102
        cell: AwayCell | None = index.data(CELL)
        palette, rect = self.kit.theme.palette, QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = rect.adjusted(2, 2, -2, -2)
        if cell is not None:
            self._filled(painter, box, cell)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(palette.accent), 2))
            painter.drawRoundedRect(box, 4, 4)
        painter.restore()

    def _filled(self, painter: QPainter, box: QRect, cell: AwayCell) -> None:
        palette = self.kit.theme.palette
        tone, text = self.look(cell)
        painter.setPen(QPen(QColor(palette.ink(tone)) if tone is Tone.BAD else QColor(palette.line)))
        painter.setBrush(QColor(palette.wash(tone)))
        painter.drawRoundedRect(box, 4, 4)
        painter.setFont(self.bold if tone is Tone.BAD else self.usual)
        painter.setPen(QColor(palette.ink(tone)))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    @staticmethod
    def look(cell: AwayCell) -> tuple[Tone, str]:
        """The tone of a cell and what stands in it."""
        before, after = len(cell.before), len(cell.after)
        text = f"{after}" if before == after else f"{before}→{after}"
        if after > cell.allowed:
            return Tone.BAD, f"{text}!"
        return (Tone.WARN if after == cell.allowed else Tone.GOOD), text


class AwayPane(QWidget):
    """The heat map, what its colours mean, and the chosen cell in words."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        say = kit.say
        self.rows = AwayModel(kit)
        self.painter = AwayDelegate(kit)
        self.heading = label(say("ui-away-title"), "heading", wrap=True)
        self.heading.setVisible(not kit.theme.is_large)
        self.note = label("", "muted", wrap=True)
        self.table = self._table()
        self.names = label("", wrap=True)
        for text in (self.note, self.names):
            text.setFixedHeight(kit.px(TWO_LINES))
        legend = row(*(chip(say(f"ui-away-{word}"), tone) for word, tone in LEGEND), None, spacing=kit.px(8))
        box = column(self.heading, self.note, legend, self.table, self.names, spacing=kit.px(8))
        box.setContentsMargins(kit.px(16), kit.px(12), kit.px(16), kit.px(12))
        box.setStretch(3, 1)
        self.setLayout(box)

    def _table(self) -> QTableView:
        made = QTableView()
        made.setModel(self.rows)
        made.setItemDelegate(self.painter)
        made.setProperty("role", "bare")
        made.setAccessibleName(self.kit.say("ui-away-title"))
        made.setShowGrid(False)
        made.setCornerButtonEnabled(False)
        made.setMinimumHeight(self.kit.px(60))
        made.setTabKeyNavigation(False)
        made.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        made.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        made.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        made.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        for heads, length in ((made.horizontalHeader(), WIDE), (made.verticalHeader(), HIGH)):
            heads.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            heads.setDefaultSectionSize(self.kit.px(length))
            heads.setHighlightSections(False)
        made.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        made.selectionModel().currentChanged.connect(lambda now, _: self._say(now))
        return made

    def read(self, pieces: list[Any]) -> None:
        """Takes the map as it comes from the child: whether it is a proposal's, then its cells."""
        self.show_cells(joined(pieces[1:]), of_plan=pieces[0])

    def show_cells(self, cells: Sequence[AwayCell], *, of_plan: bool = False) -> None:
        """Shows the map; the worst cell is chosen first."""
        say = self.kit.say
        self.rows.show(cells)
        short = sum(len(cell.after) > cell.allowed for cell in cells)
        words = "ui-away-none" if not cells else "ui-away-note-plan" if of_plan else "ui-away-note"
        self.note.setText(say(words, short=short))
        self.names.setText("")
        worst = max(cells, key=lambda cell: len(cell.after) - cell.allowed, default=None)
        if worst is not None:
            place = self.rows.groups.index(worst.group), self.rows.days.index(worst.day)
            self.table.setCurrentIndex(self.rows.index(*place))

    def _say(self, index: QModelIndex) -> None:
        cell = self.rows.cell(index) if index.isValid() else None
        self.names.setText(self.rows.spoken(cell) if cell else "")
