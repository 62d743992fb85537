"""记录: lists the acts; the chosen one can be taken back while nothing rests on it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from xuanke.ui.acts.work import Turned
from xuanke.ui.history import work
from xuanke.ui.history.values import ActRow, Past
from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import button, column, frame, label, picture, row
from xuanke.ui.parts.search import SearchBox
from xuanke.ui.parts.table import TableModel, table_view
from xuanke.ui.theme import Tone

WIDTHS = (64, 150, 120, 0, 110)


class HistoryPage(QWidget):
    """The history."""

    changed = Signal()
    said = Signal(str, Tone)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        self.past = Past((), 0)
        self.shown: list[ActRow] = []
        self.setObjectName("page")
        say = kit.say
        self.filter = SearchBox(kit, say("ui-history-filter"))
        self.filter.typed.connect(lambda _: self._show())
        self.chain = label("", "muted")
        self.sign = picture(kit, "check", "good")
        self.back = button(say("ui-take-back"), self.take_back)
        self.back.setIcon(kit.icon("undo"))
        self.rows = TableModel([say(f"ui-history-{name}") for name in ("seq", "at", "by", "what", "stands")])
        self.table = table_view(kit, self.rows, WIDTHS, say("ui-place-history"))
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._able())
        head = row(self.filter, self.sign, self.chain, None, self.back, spacing=kit.px(8))
        box = column(head, self.table, margins=kit.px(12))
        box.setStretch(1, 1)
        self.setLayout(column(frame("pane", box), margins=kit.px(8)))
        self.back.setEnabled(False)

    def refresh(self) -> None:
        """Reads the acts."""
        self.kit.office.ask(self, work.past, then=self.show_past)

    def show_past(self, past: Past) -> None:
        """Shows the acts."""
        self.past = past
        say = self.kit.say
        whole = past.broken_at is None
        words = "audit-intact" if whole else "audit-broken"
        self.chain.setText(say(words, entries=past.entries, at=str(past.broken_at or "")))
        self.sign.setPixmap(self.kit.pixmap("check" if whole else "warn", "good" if whole else "bad"))
        self._show()

    def _show(self) -> None:
        wanted = self.filter.text().strip()
        self.shown = [act for act in self.past.acts if wanted in f"{act.at} {act.by} {act.words}"]
        say = self.kit.say
        self.rows.start(
            [
                (str(a.seq), a.at, a.by, a.words, say("ui-act-stands") if a.standing else "")
                for a in self.shown
            ]
        )
        self._able()

    def _chosen(self) -> ActRow | None:
        place = self.table.currentIndex().row()
        return self.shown[place] if 0 <= place < len(self.shown) else None

    def _able(self) -> None:
        act = self._chosen()
        self.back.setEnabled(act is not None and act.standing)

    def take_back(self) -> None:
        """Takes back the chosen act."""
        act = self._chosen()
        if act is not None and act.standing:
            self.back.setEnabled(False)
            self.kit.office.ask(self, work.take_back, act.id, then=self._taken_back)

    def _taken_back(self, turned: Turned) -> None:
        self.said.emit(self.kit.say("ui-taken-back", act=turned.words), Tone.GOOD)
        self.refresh()
        self.changed.emit()
