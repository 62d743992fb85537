"""帮我选: what a plan would approve and what it would leave, each with its reason; taken whole or in part."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from xuanke.domain.requests import RequestKey
from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import Elided, button, column, label, row
from xuanke.ui.pieces import joined
from xuanke.ui.review import plan_work
from xuanke.ui.review.values import Proposed, ProposedRow

AnyIndex = QModelIndex | QPersistentModelIndex
NAME, TITLE, BECAUSE = range(3)
ROW_HEIGHT = 30
TWO_LINES = 36
WIDTHS = {NAME: 180, TITLE: 200}


class ProposedModel(QAbstractTableModel):
    """The rows of a proposal; those that it approves are ticked and may be unticked."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        self.rows: Sequence[ProposedRow] = ()
        self.unticked: set[RequestKey] = set()

    def show(self, rows: Sequence[ProposedRow]) -> None:
        """Shows another proposal, all of it ticked."""
        self.beginResetModel()
        self.rows = rows
        self.unticked = set()
        self.endResetModel()

    def put(self, row: ProposedRow) -> int:
        """Takes a row in the place of the one about the same request; the place, -1 where there is none."""
        place = next((n for n, each in enumerate(self.rows) if each.key == row.key), -1)
        if place >= 0:
            self.rows = (*self.rows[:place], row, *self.rows[place + 1 :])
            self.dataChanged.emit(self.index(place, 0), self.index(place, BECAUSE))
        return place

    def keys(self) -> tuple[RequestKey, ...]:
        """What is ticked."""
        return tuple(each.key for each in self.rows if each.approve and each.key not in self.unticked)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008, D102
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008, D102
        return 0 if parent.isValid() else 3

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:  # noqa: D102
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == NAME and self.rows[index.row()].approve:
            return usual | Qt.ItemFlag.ItemIsUserCheckable
        return usual

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102
        each = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            because = self.kit.say("ui-plan-approve") if each.approve else each.because
            return (each.name, each.title, because)[index.column()]
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == NAME and each.approve:
            return Qt.CheckState.Unchecked if each.key in self.unticked else Qt.CheckState.Checked
        return None

    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: D102
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        key = self.rows[index.row()].key
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self.unticked.discard(key)
        else:
            self.unticked.add(key)
        self.dataChanged.emit(index, index)
        return True

    def headerData(  # noqa: D102
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self.kit.say(f"ui-plan-{('name', 'title', 'because')[section]}")
        return None


class ProposalPane(QWidget):
    """Stands where the request does while somebody looks at a proposal."""

    taken = Signal()
    whole = Signal()
    """Have it made for the whole round."""
    calendar = Signal()
    """Show who would be away when, if what is ticked is approved."""
    left = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        say = kit.say
        self.rows = ProposedModel(kit)
        self.rows.dataChanged.connect(lambda *_: self._count())
        self.about = Elided(role="heading")
        self.sums = label("", wrap=True)
        self.proof = Elided(role="small")
        self.proof.setVisible(not kit.theme.is_large)
        self.table = self._table()
        self.reason = label("", "muted", wrap=True)
        self.take = button("", self.taken.emit, "primary", tip="Ctrl+Enter")
        self.for_round = button(say("ui-plan-whole"), self.whole.emit, tip="Shift+H")
        self.who = button(say("ui-plan-calendar"), self.calendar.emit, tip="V")
        self.leave = button(say("ui-plan-leave"), self.left.emit, tip="Esc")
        for text in (self.sums, self.reason):
            text.setFixedHeight(kit.px(TWO_LINES))
        acts = row(self.take, self.for_round, self.who, None, self.leave, spacing=kit.px(8))
        box = column(self.about, self.sums, self.proof, self.table, self.reason, acts, spacing=kit.px(6))
        box.setContentsMargins(kit.px(16), kit.px(8), kit.px(16), kit.px(8))
        box.setStretch(3, 1)
        self.setLayout(box)
        self.begin("", whole=True)

    def _table(self) -> QTableView:
        made = QTableView()
        made.setModel(self.rows)
        made.setProperty("role", "bare")
        made.setAccessibleName(self.kit.say("ui-plan-rows"))
        made.setShowGrid(False)
        made.setWordWrap(False)
        made.setTabKeyNavigation(False)
        made.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        made.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        made.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        made.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        made.setMinimumHeight(self.kit.px(34))
        rows, heads = made.verticalHeader(), made.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.kit.px(ROW_HEIGHT))
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        heads.setHighlightSections(False)
        heads.setStretchLastSection(True)
        for place, width in WIDTHS.items():
            made.setColumnWidth(place, self.kit.px(width))
        made.selectionModel().currentRowChanged.connect(lambda now, _: self._say_why(now.row()))
        return made

    def begin(self, about: str, *, whole: bool) -> None:
        """Says that a proposal is being worked out, and for what."""
        self.about.show_text(self.kit.say("ui-plan-about", about=about))
        self.sums.setText(self.kit.say("ui-plan-working"))
        self.proof.show_text("")
        self.reason.setText("")
        self.rows.show(())
        self.for_round.setVisible(not whole)
        self._count()

    def read(self, pieces: list[Any]) -> None:
        """Takes a proposal as it comes from the child: the counts, then its rows."""
        self.show_proposal(pieces[0], joined(pieces[1:]))

    def show_proposal(self, proposed: Proposed, rows: Sequence[ProposedRow]) -> None:
        """Shows a proposal."""
        say = self.kit.say
        words = "ui-plan-sums" if rows else "ui-plan-nothing"
        self.sums.setText(say(words, approve=proposed.approve, leave=proposed.leave, aside=proposed.aside))
        proof = "" if self.kit.theme.is_large else proposed.proof
        self.proof.show_text(" · ".join(filter(None, (proposed.money, proof))) if rows else "")
        self.proof.setVisible(bool(proposed.money) or not self.kit.theme.is_large)
        self.rows.show(rows)
        self._count()
        if rows:
            self.table.setCurrentIndex(self.rows.index(0, NAME))
            self.table.setFocus()

    def keys(self) -> tuple[RequestKey, ...]:
        """The requests that taking it would approve."""
        return self.rows.keys()

    def _count(self) -> None:
        count, all_of_it = len(self.keys()), not self.rows.unticked
        self.take.setText(self.kit.say("ui-plan-take" if all_of_it else "ui-plan-take-part", count=count))
        self.take.setAccessibleName(self.take.text())
        self.take.setEnabled(count > 0)

    def _say_why(self, place: int) -> None:
        """The reason of the chosen row in full; where its cost is only bounded, it is reckoned now."""
        chosen = self.rows.rows[place] if 0 <= place < len(self.rows.rows) else None
        self.reason.setText(chosen.because if chosen else "")
        if chosen is not None and not chosen.exact:
            self.kit.office.ask(self, plan_work.why, chosen.key, then=self._exactly)

    def _exactly(self, row: ProposedRow | None) -> None:
        if row is not None and (place := self.rows.put(row)) == self.table.currentIndex().row():
            self.reason.setText(self.rows.rows[place].because)
