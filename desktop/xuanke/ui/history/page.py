"""记录: lists the acts; the chosen one can be taken back while nothing rests on it."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QListWidget, QWidget

from xuanke.faults import Fault
from xuanke.ui.acts.work import Turned
from xuanke.ui.history import work
from xuanke.ui.history.values import ActRow, Details, Past
from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import button, column, frame, label, picture, row
from xuanke.ui.parts.search import SearchBox
from xuanke.ui.parts.table import TableModel, table_view
from xuanke.ui.takeaway.dialog import on_ctrl_p, take_away
from xuanke.ui.theme import Tone

WIDTHS = (64, 150, 120, 0, 110)
SETTLE = 120  # milliseconds after the last move before an act is looked at


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
        self.kinds, self.people = self._box("ui-history-any-kind"), self._box("ui-history-anybody")
        self.chain = label("", "muted")
        self.sign = picture(kit, "check", "good")
        self.back = button(say("ui-take-back"), self.take_back)
        self.back.setIcon(kit.icon("undo"))
        self.rows = TableModel([say(f"ui-history-{name}") for name in ("seq", "at", "by", "what", "stands")])
        self.table = table_view(kit, self.rows, WIDTHS, say("ui-place-history"))
        self.settle = QTimer(self)
        self.settle.setSingleShot(True)
        self.settle.setInterval(SETTLE)
        self.settle.timeout.connect(self._look)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._able())
        self.about = label(say("ui-history-choose"), "strong", wrap=True)
        self.refused = label("", wrap=True, tone=Tone.BAD)
        self.refused.hide()
        self.lines = QListWidget()
        self.lines.setAccessibleName(say("ui-history-details"))
        self.lines.setWordWrap(True)
        head = row(
            self.filter, self.kinds, self.people, self.sign, self.chain, None, self.back, spacing=kit.px(8)
        )
        below = column(self.about, self.refused, self.lines, spacing=kit.px(6), margins=kit.px(12))
        box = column(head, self.table, margins=kit.px(12))
        box.setStretch(1, 1)
        panes = column(frame("pane", box), frame("pane", below), spacing=kit.px(8), margins=kit.px(8))
        panes.setStretch(0, 3)
        panes.setStretch(1, 2)
        self.setLayout(panes)
        self.back.setEnabled(False)
        on_ctrl_p(self, self.take_away)

    def _box(self, any_words: str) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(self.kit.say(any_words))
        made.addItem(self.kit.say(any_words), "")
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        made.currentIndexChanged.connect(lambda _: self._show())
        return made

    def _offer(self, box: QComboBox, values: dict[str, str]) -> None:
        """What there is to filter by; what was chosen stays."""
        held = box.currentData()
        box.blockSignals(True)
        while box.count() > 1:
            box.removeItem(1)
        for value, words in values.items():
            box.addItem(words, value)
        box.setCurrentIndex(max(box.findData(held), 0))
        box.blockSignals(False)

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
        known = self.kit.words.has
        kinds = {act.kind: say(f"act-{act.kind}") for act in past.acts if known(f"act-{act.kind}")}
        self._offer(self.kinds, kinds)
        self._offer(self.people, {act.by: act.by for act in past.acts if act.by})
        self._show()

    def _show(self) -> None:
        wanted = self.filter.text().strip()
        kind, by = self.kinds.currentData(), self.people.currentData()
        self.shown = [
            act
            for act in self.past.acts
            if wanted in f"{act.at} {act.by} {act.words}" and kind in ("", act.kind) and by in ("", act.by)
        ]
        self.rows.start(self._cells())
        if self.shown:
            self.table.selectRow(0)
        self._able()

    def _cells(self) -> list[tuple[str, ...]]:
        stands = self.kit.say("ui-act-stands")
        return [(str(a.seq), a.at, a.by, a.words, stands if a.standing else "") for a in self.shown]

    def take_away(self) -> None:
        """Takes the acts away as they are filtered."""
        title = self.kit.say("ui-place-history")
        take_away(self.kit, title, self.rows.headings, self._cells(), self.window())

    def _chosen(self) -> ActRow | None:
        place = self.table.currentIndex().row()
        return self.shown[place] if 0 <= place < len(self.shown) else None

    def _able(self) -> None:
        act = self._chosen()
        self.back.setEnabled(act is not None and act.standing)
        self.settle.start()

    def _look(self) -> None:
        act = self._chosen()
        self.refused.hide()
        self.lines.clear()
        self.about.setText(act.words if act else self.kit.say("ui-history-choose"))
        if act is not None:
            self.kit.office.ask(self, work.details, act.id, then=self.show_details)

    def show_details(self, details: Details) -> None:
        """Shows what the chosen act did."""
        act = self._chosen()
        if act is None or act.id != details.id:
            return
        say = self.kit.say
        self.lines.clear()
        self.lines.addItems(details.lines or [say("ui-history-no-rows")])
        if details.total > len(details.lines):
            self.lines.addItem(say("ui-brought-more", count=details.total - len(details.lines)))

    def take_back(self) -> None:
        """Takes back the chosen act."""
        act = self._chosen()
        if act is not None and act.standing:
            self.back.setEnabled(False)
            self.kit.office.ask(self, work.take_back, act.id, then=self._taken_back, failed=self._refuse)

    def _refuse(self, fault: Fault) -> None:
        """Says beside the act why it cannot be taken back now; nothing was changed."""
        self._able()
        self.settle.stop()
        self.refused.setText(" ".join(filter(None, self.kit.words.say_fault(fault))))
        self.refused.show()

    def _taken_back(self, turned: Turned) -> None:
        self.said.emit(self.kit.say("ui-taken-back", act=turned.words), Tone.GOOD)
        self.refresh()
        self.changed.emit()
