"""Data to mend: rows whose teacher nobody could tell, each with the candidates to choose from."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import button, column, emptied, label, line, row
from xuanke.ui.parts.masked import NOTHING
from xuanke.ui.parts.number import Number
from xuanke.ui.parts.table import TableModel, table_view
from xuanke.ui.teachers import waiting_work
from xuanke.ui.teachers.values import WaitingRow
from xuanke.ui.theme import Tone

COLUMNS = ("name", "no", "asked")
WIDTHS = (140, 200, 0)
LOW, HIGH = 64, 128
MOST = 3
"""So many candidates have a button; any other teacher is named by number."""


class WaitingBox(QWidget):
    """Hides where nobody waits."""

    settled = Signal()
    said = Signal(str, Tone)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        say = kit.say
        self.waiting: tuple[WaitingRow, ...] = ()
        self.words = label("", "strong", wrap=True)
        self.rows = TableModel([say(f"ui-teacher-{name}") for name in COLUMNS])
        self.table = table_view(kit, self.rows, WIDTHS, say("ui-waiting"))
        self.table.setMinimumHeight(kit.px(LOW))
        self.table.setMaximumHeight(kit.px(HIGH))
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_candidates())
        self.candidates = row(spacing=kit.px(8))
        self.number = Number(kit)
        self.other = QLineEdit()
        self.other.setPlaceholderText(say("ui-waiting-other"))
        self.other.setAccessibleName(say("ui-waiting-other"))
        self.other.returnPressed.connect(lambda: self.choose(self.other.text().strip()))
        self.other.setMaximumWidth(kit.px(240))
        hint = label(say("ui-same-person-hint"), "small", wrap=True)
        whom = row(self.candidates, self.other, None, self.number, spacing=kit.px(8))
        self.setLayout(column(self.words, self.table, whom, hint, line(), spacing=kit.px(6)))
        self.hide()

    def refresh(self) -> None:
        """Reads who waits."""
        self.kit.office.ask(self, waiting_work.waiting, then=self.show_waiting)

    def show_waiting(self, waiting: tuple[WaitingRow, ...]) -> None:
        """Shows who waits; the first is chosen."""
        self.waiting = waiting
        self.setVisible(bool(waiting))
        self.words.setText(self.kit.say("ui-waiting-words", count=len(waiting)))
        self.rows.start([(each.name, each.number, each.asked) for each in waiting])
        if waiting:
            self.table.setCurrentIndex(self.rows.index(0, 0))
        self._show_candidates()

    def _chosen(self) -> WaitingRow | None:
        place = self.table.currentIndex().row()
        return self.waiting[place] if 0 <= place < len(self.waiting) else None

    def _show_candidates(self) -> None:
        emptied(self.candidates)
        self.other.clear()
        chosen = self._chosen()
        identity = chosen.identity if chosen else NOTHING
        self.number.show_number(identity, waiting_work.number, chosen and chosen.row_or_no)
        if chosen is None:
            return
        say = self.kit.say
        for each in chosen.candidates[:MOST]:
            name = say("ui-name-marked", name=each.name, mark=each.about)
            self.candidates.addWidget(
                button(say("ui-waiting-is", name=name), partial(self.choose, each.teacher))
            )
        if not chosen.candidates:
            self.candidates.addWidget(label(say("ui-waiting-nobody"), "muted"))

    def choose(self, teacher: str) -> None:
        """Says that the chosen row means this teacher."""
        chosen = self._chosen()
        if chosen is not None and teacher:
            self.kit.office.ask(self, waiting_work.same_person, chosen.row_or_no, teacher, then=self._settled)

    def _settled(self, moved: int) -> None:
        self.said.emit(self.kit.say("ui-waiting-done", count=moved), Tone.GOOD)
        self.settled.emit()
