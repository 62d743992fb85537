"""Credits and suggestions: the school's table, one teacher's five years as a picture, and what suits them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from xuanke.domain.people import CreditKind
from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import boxed, button, column, emptied, frame, label, line, row, scrolled
from xuanke.ui.parts.search import SearchBox
from xuanke.ui.parts.table import TableModel, table_view
from xuanke.ui.suits import work as suits_work
from xuanke.ui.suits.values import Suggested, Suggestions, Suited
from xuanke.ui.takeaway.dialog import take_away
from xuanke.ui.takeaway.values import MOST
from xuanke.ui.teachers import credits_work
from xuanke.ui.teachers.picture import KindsLegend, YearsPicture, draw_sheet
from xuanke.ui.teachers.values import CreditPage, CreditRow, CreditSheet, YearKind

COLUMNS = ("no", "name", "held", "to-come", "longest", "lacks")
WIDTHS = (96, 86, 60, 74, 74, 0)
SCHOOL = ("kind", "year", "held", "approved", "pending")
SCHOOL_WIDTHS = (90, 70, 80, 80, 0)
SUITED = ("group", "name", "code", "project-title", "when", "score", "reasons")
DISPENSABLE = (COLUMNS.index("no"), COLUMNS.index("longest"))
"""What a large text size leaves no room for."""
SETTLE = 120
ROW_HEIGHT = 30


class CreditsTab(QWidget):
    """The table beside the picture; without a chosen teacher the school's."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        say = kit.say
        self.words = ""
        self.teachers: dict[int, Sequence[CreditRow]] = {}
        self.sheet: CreditSheet | None = None
        self.rows = TableModel([say(f"ui-credits-{name}") for name in COLUMNS], self._ask_page)
        self.settle = QTimer(self)
        self.settle.setSingleShot(True)
        self.settle.setInterval(SETTLE)
        self.settle.timeout.connect(self._read_teacher)
        self.search = SearchBox(kit, say("ui-teacher-search"))
        self.search.typed.connect(self.look)
        self.whole = button(say("ui-credits-school"), self.show_school)
        self.note = label("", "small", wrap=True)
        self.table = table_view(kit, self.rows, WIDTHS, say("ui-tab-credits"))
        for place in DISPENSABLE if kit.theme.is_large else ():
            self.table.setColumnHidden(place, True)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self.settle.start())
        self.box, self.suiting = QVBoxLayout(), QVBoxLayout()
        for box in (self.box, self.suiting):
            box.setSpacing(kit.px(6))
        inner = column(self.box, self.suiting, None, spacing=kit.px(8), margins=kit.px(12))
        self.right = right = frame("card", column(scrolled(boxed(inner)), spacing=0))
        self.all_suited = button(say("ui-suits-all"), self.take_suited)
        head = row(self.search, self.whole, self.all_suited, spacing=kit.px(8))
        head.setStretch(0, 1)
        left = column(head, self.note, self.table, spacing=kit.px(6))
        left.setStretch(2, 1)
        panes = row(left, right, spacing=kit.px(10), margins=kit.px(12))
        panes.setStretch(0, 5)
        panes.setStretch(1, 4)
        self.setLayout(panes)

    def refresh(self) -> None:
        """Reads the table and the school's picture."""
        self.look(self.words)
        self.show_school()

    def look(self, words: str) -> None:
        """Looks for teachers."""
        self.words = words.strip()
        self._ask_page(0)

    def _ask_page(self, offset: int) -> None:
        self.kit.office.ask(self, credits_work.credits, self.words, offset, then=self.show_page)

    def take_away(self) -> None:
        """Takes the table away, all of it; with the keyboard in the picture's pane, what that shows."""
        focus = QApplication.focusWidget()
        if focus is not None and self.right.isAncestorOf(focus):
            self.take_sheet()
            return
        self.kit.office.ask(self, credits_work.credits, self.words, 0, MOST, then=self._take_away)

    def _take_away(self, page: CreditPage) -> None:
        rows = [self._cells(each) for each in page.rows]
        title = self.kit.say("ui-tab-credits")
        take_away(self.kit, title, self.rows.headings, rows, self.window(), total=page.total)

    def take_sheet(self) -> None:
        """Takes the credits by year and kind away that are shown, as their picture or as a table."""
        sheet = self.sheet
        if sheet is None or not sheet.years:
            take_away(self.kit, "", (), (), self.window())
            return
        title, headings = self._title(sheet), [self.kit.say(f"ui-credits-{name}") for name in SCHOOL]
        drawing = draw_sheet(self.kit, title, sheet.years)
        take_away(self.kit, title, headings, self._lines(sheet.years), self.window(), drawing=drawing)

    def take_suited(self) -> None:
        """Takes along what suits everybody, group by group."""
        self.kit.office.ask(self, suits_work.everybody, then=self._take_suited)

    def _take_suited(self, found: Suited) -> None:
        headings = [self.kit.say(f"ui-suits-{name}") for name in SUITED]
        title = self.kit.say("ui-suits-all-title", over=_yes(found.over))
        take_away(self.kit, title, headings, found.rows, self.window())

    def show_page(self, page: CreditPage) -> None:
        """Shows a page of the table."""
        say = self.kit.say
        rows = [self._cells(each) for each in page.rows]
        if page.offset:
            self.rows.put(page.offset, rows)
        else:
            self.teachers = {}
            self.rows.start(rows, page.total)
            self.note.setText(
                say("ui-credits-note", needed=f"{page.needed:g}", advisory="yes" if page.advisory else "no")
            )
        self.teachers[page.offset] = page.rows

    def _cells(self, each: CreditRow) -> tuple[str, ...]:
        if not each.known:
            return (each.no, each.name, "", "", "", self.kit.say("credits-unknown"))
        more = f"{each.approved:g} + {each.pending:g}" if each.approved or each.pending else ""
        return (each.no, each.name, f"{each.held:g}", more, f"{each.longest:g}", each.lacks)

    def _chosen(self) -> CreditRow | None:
        place = self.table.currentIndex().row()
        for offset, rows in self.teachers.items():
            if offset <= place < offset + len(rows):
                return rows[place - offset]
        return None

    def _read_teacher(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        ask = self.kit.office.ask
        ask(self, credits_work.account, chosen.teacher, then=self.show_sheet)
        ask(self, suits_work.suggestions, chosen.teacher, then=self.show_suggestions)

    def show_school(self) -> None:
        """Shows the school's credits instead of a teacher's."""
        self.settle.stop()
        self.kit.office.ask(self, credits_work.school, then=self.show_sheet)

    def show_sheet(self, sheet: CreditSheet | None) -> None:
        """Shows the credits of a teacher, or of the school."""
        say = self.kit.say
        emptied(self.box)
        emptied(self.suiting)
        self.sheet = sheet
        if sheet is None:
            return
        away = button(say("ui-takeaway-here"), self.take_sheet, tip=say("ui-takeaway-tip"))
        away.setObjectName("take-sheet")
        away.setVisible(bool(sheet.years))
        head = row(label(self._title(sheet), "heading", wrap=True), away)
        head.setStretch(0, 1)
        self.box.addLayout(head)
        if sheet.years:
            self.box.addWidget(YearsPicture(self.kit, sheet.years))
            self.box.addWidget(KindsLegend(self.kit, sheet.years))
        else:
            self.box.addWidget(label(say("ui-credits-nothing"), "muted", wrap=True))
        for said in sheet.says:
            self.box.addWidget(label(f"· {said}", wrap=True))
        if not sheet.name and sheet.years:
            self.box.addWidget(self._school_table(sheet.years))

    def _title(self, sheet: CreditSheet) -> str:
        say = self.kit.say
        return say("ui-credits-of", name=sheet.name) if sheet.name else say("ui-credits-of-school")

    def _lines(self, years: Sequence[YearKind]) -> list[tuple[str, ...]]:
        """The credits by kind and year, a line each."""
        in_order = sorted(years, key=lambda each: (list(CreditKind).index(each.kind), each.year))
        return [
            (
                self.kit.say(f"credit-kind-{each.kind.value}"),
                str(each.year),
                *(f"{n:g}" if n else "" for n in (each.held, each.approved, each.pending)),
            )
            for each in in_order
        ]

    def _school_table(self, years: Sequence[YearKind]) -> QWidget:
        say = self.kit.say
        model = TableModel([say(f"ui-credits-{name}") for name in SCHOOL])
        model.start(self._lines(years))
        made = table_view(self.kit, model, SCHOOL_WIDTHS, say("ui-credits-of-school"))
        model.setParent(made)
        made.setFixedHeight(self.kit.px(ROW_HEIGHT) * (len(years) + 2))
        return made

    def show_suggestions(self, found: Suggestions) -> None:
        """Shows what suits the chosen teacher, unless another was chosen meanwhile."""
        chosen = self._chosen()
        if chosen is None or chosen.teacher != found.teacher:
            return
        say = self.kit.say
        emptied(self.suiting)
        self.suiting.addWidget(line())
        self.suiting.addWidget(label(say("ui-suits-title", over=_yes(found.over)), "strong", wrap=True))
        if found.over:
            self.suiting.addWidget(label(say("ui-suits-over"), "muted", wrap=True))
        if found.bar:
            self.suiting.addWidget(label(say("ui-suits-barred", why=found.bar), "muted", wrap=True))
        elif not found.rows:
            self.suiting.addWidget(label(say("ui-suits-nothing"), "muted", wrap=True))
        for each in found.rows:
            self.suiting.addWidget(self._suggested(each))
        if found.rows:
            copy = button(say("ui-suits-copy"), lambda: self._copy(chosen.name, found))
            copy.setIcon(self.kit.icon("copy"))
            self.suiting.addLayout(row(copy, None))

    def _suggested(self, each: Suggested) -> QWidget:
        code = label(each.project, "small")
        code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        inner = column(
            label(each.title, "strong", wrap=True),
            row(code, None, label(each.when, "small")),
            label(each.reasons, "muted", wrap=True),
            spacing=self.kit.px(2),
        )
        if each.past:
            inner.addWidget(label(each.past, "small", wrap=True))
        inner.setContentsMargins(*(self.kit.px(8),) * 4)
        return frame("card", inner)

    def _copy(self, name: str, found: Suggestions) -> None:
        say = self.kit.say
        listed = (
            say("ui-suits-line", n=str(n), title=each.title, code=each.project, when=each.when)
            for n, each in enumerate(found.rows, start=1)
        )
        first = say("ui-suits-text", name=name, over=_yes(found.over))
        QGuiApplication.clipboard().setText("\n".join((first, *listed)))


def _yes(holds: bool) -> str:
    return "yes" if holds else "no"
