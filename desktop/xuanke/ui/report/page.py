"""上报: what goes out, the sheet to sign, what went out, and what comes back."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from xuanke.ui.handover.dialog import open_handover
from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import button, column, frame, label, row
from xuanke.ui.parts.table import TableModel, table_view
from xuanke.ui.parts.tabs import Tabs
from xuanke.ui.report import answers_work, work
from xuanke.ui.report.coming import AnswersTab, ReadTab
from xuanke.ui.report.going import GoingTab
from xuanke.ui.report.signing import SigningTab
from xuanke.ui.report.values import Going, Gone
from xuanke.ui.takeaway.dialog import on_ctrl_p, take_away
from xuanke.ui.theme import Tone

TABS = ("going", "signing", "gone", "answers", "results", "staff")
GONE_WIDTHS = (150, 100, 240, 80, 0)


class ReportPage(QWidget):
    """Each tab reads itself when it is turned to."""

    changed = Signal()
    said = Signal(str, Tone)
    go_to = Signal(str)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        self.setObjectName("page")
        say = kit.say
        self.going = GoingTab(kit)
        self.signing = SigningTab(kit)
        self.gone = TableModel([say(f"ui-gone-{name}") for name in ("at", "by", "file", "rows", "sha256")])
        self.gone_rows: list[tuple[str, ...]] = []
        self.answers = AnswersTab(kit)
        self.results = ReadTab(kit, "results", answers_work.results, brings=True)
        self.staff = ReadTab(kit, "staff", answers_work.staff_room)
        self.tabs = Tabs(kit)
        pages = (self.going, self.signing, self._gone(), self.answers, self.results, self.staff)
        for name, tab in zip(TABS, pages, strict=True):
            self.tabs.add(say(f"ui-report-{name}"), tab)
        self.tabs.turned.connect(self._turned)
        self.going.sent.connect(self._sent)
        self.answers.taken.connect(self.changed)
        self.results.wanted.connect(self.go_to)
        for tab in (self.going, self.signing):
            tab.said.connect(self.said)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self).activated.connect(self._save)
        self.setLayout(column(frame("pane", column(self.tabs, spacing=0)), margins=kit.px(8)))

    def open_part(self, name: str) -> None:
        """Turns to the tab of that name."""
        self.tabs.turn(TABS.index(name))

    def _gone(self) -> QWidget:
        kit, say = self.kit, self.kit.say
        view = table_view(kit, self.gone, GONE_WIDTHS, say("ui-report-gone"))
        hand_over = button(say("ui-handover-open"), lambda: open_handover(kit, self.window()))
        made = QWidget()
        way = on_ctrl_p(made, self.take_gone)
        away = button(say("ui-takeaway-here"), way.activated.emit, tip=say("ui-takeaway-tip"))
        head = row(label(say("ui-gone-hint"), "muted", wrap=True), hand_over, away, spacing=kit.px(8))
        head.setStretch(0, 1)
        box = column(head, view, margins=kit.px(12))
        box.setStretch(1, 1)
        made.setLayout(box)
        return made

    def take_gone(self) -> None:
        """Takes the list of what went out away."""
        title = self.kit.say("ui-report-gone")
        take_away(self.kit, title, self.gone.headings, self.gone_rows, self.window())

    def refresh(self) -> None:
        """Reads the tab that shows, and what would go out."""
        self._turned(self.tabs.stack.currentIndex())
        if self.tabs.stack.currentIndex():
            self.going.refresh()
        self.kit.office.ask(self, work.gone, then=self.show_gone)

    def _turned(self, place: int) -> None:
        tab = (self.going, self.signing, None, self.answers, self.results, self.staff)[place]
        if tab is not None:
            tab.refresh()

    def show_going(self, going: Going) -> None:
        """Shows what would go out."""
        self.going.show_going(going)

    def show_gone(self, gone: tuple[Gone, ...]) -> None:
        """Shows what went out."""
        self.gone_rows = [(g.at, g.by, g.file, str(g.rows), g.sha256) for g in gone]
        self.gone.start(self.gone_rows)

    def _sent(self) -> None:
        self.going.refresh()
        self.kit.office.ask(self, work.gone, then=self.show_gone)
        self.changed.emit()

    def _save(self) -> None:
        if self.tabs.stack.currentWidget() is self.going:
            self.going.save()
