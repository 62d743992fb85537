"""教师: the roster, what wants mending, and who has still to choose, as tabs."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QTableView, QWidget

from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import boxed, button, column, frame, label, row
from xuanke.ui.parts.search import SearchBox
from xuanke.ui.parts.table import TableModel, table_view
from xuanke.ui.parts.tabs import Tabs
from xuanke.ui.takeaway.dialog import on_ctrl_p, take_away
from xuanke.ui.takeaway.values import MOST
from xuanke.ui.teachers import work
from xuanke.ui.teachers.chosen import Chosen
from xuanke.ui.teachers.credits import CreditsTab
from xuanke.ui.teachers.values import List, Listed, Page, Roster, TeacherRow
from xuanke.ui.teachers.waiting import WaitingBox
from xuanke.ui.theme import Tone

ROSTER = ("no", "name", "phase", "subject", "title", "stage", "post", "live", "rejected")
ROSTER_WIDTHS = (110, 130, 90, 110, 110, 100, 90, 90, 0)
HEADINGS = {
    List.MEND: ("no", "name", "column", "value", "mend"),
    List.STILL: ("no", "name", "phase", "subject", "title", "stage"),
    List.ROUND2: ("no", "name", "phase", "subject", "standing", "why"),
    List.TELL: ("no", "name", "text"),
}
WIDTHS = {
    List.MEND: (110, 140, 140, 160, 0),
    List.STILL: (110, 170, 100, 120, 130, 0),
    List.ROUND2: (110, 150, 100, 120, 130, 0),
    List.TELL: (110, 110, 0),
}


class TeachersPage(QWidget):
    """The teachers."""

    said = Signal(str, Tone)
    go_to = Signal(str)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        self.words = ""
        self.setObjectName("page")
        say = kit.say
        self.rows = TableModel([say(f"ui-teacher-{name}") for name in ROSTER], self._ask_page)
        self.lists = {which: self._model(which) for which in List}
        self.tabs = Tabs(kit)
        self.tabs.add(say("ui-tab-roster"), self._roster())
        self.tabs.add(say("ui-tab-mend"), self._mend())
        self.tabs.add(say("ui-tab-still"), self._still())
        self.tabs.add(say("ui-tab-round2"), self._plain(List.ROUND2))
        self.tabs.add(say("ui-tab-tell"), self._tell())
        self.credits = CreditsTab(kit)
        self.tabs.add(say("ui-tab-credits"), self.credits)
        on_ctrl_p(self, self.take_away)
        self.setLayout(column(frame("pane", column(self.tabs, spacing=0)), margins=kit.px(8)))

    def open_part(self, name: str) -> None:
        """Turns to a tab: the roster, one of the lists, or the credits."""
        self.tabs.turn(("roster", *List, "credits").index(name))

    def _model(self, which: List) -> TableModel:
        headings = [self.kit.say(f"ui-teacher-{name}") for name in HEADINGS[which]]
        return TableModel(headings, lambda offset: self._ask_list(which, offset))

    def _plain(self, which: List) -> QWidget:
        return boxed(column(self._table(which), margins=self.kit.px(12)))

    def _mend(self) -> QWidget:
        self.waiting = WaitingBox(self.kit)
        self.waiting.said.connect(self.said)
        self.waiting.settled.connect(self.refresh)
        box = column(self.waiting, self._table(List.MEND), margins=self.kit.px(12))
        box.setStretch(1, 1)
        return boxed(box)

    def _table(self, which: List) -> QTableView:
        return table_view(self.kit, self.lists[which], WIDTHS[which], self.kit.say(f"ui-tab-{which.value}"))

    def _roster(self) -> QWidget:
        kit = self.kit
        self.search = SearchBox(kit, kit.say("ui-teacher-search"))
        self.search.typed.connect(self.look)
        self.total = label("", "muted")
        self.roster_table = table_view(kit, self.rows, ROSTER_WIDTHS, kit.say("ui-tab-roster"))
        head = row(self.search, self.total, spacing=kit.px(12))
        head.setStretch(0, 1)
        self.chosen = Chosen(kit, self.roster_table)
        box = column(head, self.roster_table, self.chosen, margins=kit.px(12))
        box.setStretch(1, 1)
        return boxed(box)

    def _still(self) -> QWidget:
        kit = self.kit
        self.still_words = label("", "muted", wrap=True)
        self.chase = button(kit.say("ui-chase-copy"), self.copy_chase)
        self.chase.setIcon(kit.icon("copy"))
        view = self._table(List.STILL)
        head = row(self.still_words, self.chase)
        head.setStretch(0, 1)
        box = column(head, view, margins=kit.px(12))
        box.setStretch(1, 1)
        return boxed(box)

    def _tell(self) -> QWidget:
        kit, say = self.kit, self.kit.say
        self.tell_table = self._table(List.TELL)
        self.tell_text = QPlainTextEdit()
        self.tell_text.setReadOnly(True)
        self.tell_text.setAccessibleName(say("ui-tell-text"))
        self.tell_text.setPlaceholderText(say("ui-tell-hint"))
        self.tell_text.setFixedHeight(kit.px(110))
        self.tell_copy = button(say("ui-tell-copy"), self.copy_telling)
        self.tell_copy.setIcon(kit.icon("copy"))
        self.tell_done = button(say("ui-told"), self.told, "primary")
        self.tell_table.selectionModel().currentRowChanged.connect(lambda *_: self._show_telling())
        foot = row(self.tell_text, column(self.tell_copy, self.tell_done, None), spacing=kit.px(10))
        box = column(self.tell_table, foot, margins=kit.px(12))
        box.setStretch(0, 1)
        self._show_telling()
        return boxed(box)

    def _telling(self) -> Sequence[str] | None:
        place = self.tell_table.currentIndex().row()
        return self.lists[List.TELL].row(place) if place >= 0 else None

    def _show_telling(self) -> None:
        chosen = self._telling()
        self.tell_text.setPlainText(chosen[2] if chosen else "")
        for made in (self.tell_copy, self.tell_done):
            made.setEnabled(chosen is not None)

    def copy_telling(self) -> None:
        """Puts the text for the chosen teacher on the clipboard."""
        if (chosen := self._telling()) is not None:
            QGuiApplication.clipboard().setText(chosen[2])
            self.said.emit(self.kit.say("ui-tell-copied", name=chosen[1]), Tone.GOOD)

    def told(self) -> None:
        """Ticks that the chosen teacher has been told."""
        if (chosen := self._telling()) is not None:
            self.kit.office.ask(self, work.told, chosen[0], then=self.show_list)

    def refresh(self) -> None:
        """Reads the roster and the rounds."""
        self.look(self.words)
        for which in List:
            self._ask_list(which, 0)
        self.waiting.refresh()
        self.credits.refresh()

    def take_away(self) -> None:
        """Takes the list of the tab that shows away, all of it."""
        place, ask = self.tabs.stack.currentIndex(), self.kit.office.ask
        if place == 0:
            ask(self, work.roster, self.words, 0, MOST, then=self._take_roster)
        elif place <= len(List):
            ask(self, work.listed, list(List)[place - 1], 0, MOST, then=self._take_list)
        else:
            self.credits.take_away()

    def _take_roster(self, roster: Roster) -> None:
        kit, rows = self.kit, [self._cells(each) for each in roster.rows]
        title = kit.say("ui-tab-roster")
        take_away(kit, title, self.rows.headings, rows, self.window(), total=roster.total)

    def _take_list(self, page: Page) -> None:
        kit, rows = self.kit, [self._line(page.list, each) for each in page.rows]
        title, headings = kit.say(f"ui-tab-{page.list.value}"), self.lists[page.list].headings
        take_away(kit, title, headings, rows, self.window(), total=page.total)

    def _ask_list(self, which: List, offset: int) -> None:
        self.kit.office.ask(self, work.listed, which, offset, then=self.show_list)

    def look(self, words: str) -> None:
        """Looks for teachers."""
        self.words = words.strip()
        self.kit.office.ask(self, work.roster, self.words, 0, then=self.show_roster)

    def _ask_page(self, offset: int) -> None:
        self.kit.office.ask(self, work.roster, self.words, offset, then=self._show_page)

    def show_roster(self, roster: Roster) -> None:
        """Shows the first page of the roster."""
        if roster.words == self.words:
            self.rows.start([self._cells(r) for r in roster.rows], roster.total)
            self.chosen.start(roster.rows)
            self.total.setText(self.kit.say("ui-teachers-found", count=roster.total))

    def _show_page(self, roster: Roster) -> None:
        if roster.words == self.words:
            self.rows.put(roster.offset, [self._cells(r) for r in roster.rows])
            self.chosen.put(roster.offset, roster.rows)

    def _cells(self, row: TeacherRow) -> tuple[str, ...]:
        teacher, join = row.teacher, self.kit.say("list-join")
        return (
            teacher.no or teacher.id_number[-4:],
            teacher.name,
            join.join(teacher.phases),
            join.join(teacher.subjects),
            teacher.title,
            teacher.career_stage,
            self.kit.say(f"ui-post-{teacher.post.value}"),
            str(row.live or ""),
            str(row.rejected or ""),
        )

    def show_list(self, page: Page) -> None:
        """Shows a page of one of the lists beside the roster."""
        say, model = self.kit.say, self.lists[page.list]
        rows = [self._line(page.list, row) for row in page.rows]
        if page.offset:
            model.put(page.offset, rows)
            return
        model.start(rows, page.total)
        if page.list is not List.ROUND2:
            name = say(f"ui-tab-{page.list.value}")
            self.tabs.rename(1 + list(List).index(page.list), f"{name} {page.total}" if page.total else name)
        if page.list is List.TELL:
            self._show_telling()
        if page.list is List.STILL:
            self.still_words.setText(say("ui-still-words", count=page.total, ends=page.round1_ends))
            self.chase.setEnabled(bool(page.total))

    def _line(self, which: List, row: Listed) -> tuple[str, ...]:
        say, teacher = self.kit.say, row.teacher
        said = [say(message) for message in row.says]
        if which is List.MEND:
            return (teacher.no, row.mark, row.column, say("mend-value", value=row.value), *said)
        group = ("".join(teacher.phases[:1]), "".join(teacher.subjects[:1]))
        if which is List.TELL:
            return (teacher.no, row.mark, row.value)
        if which is List.STILL:
            return (teacher.no, row.mark, *group, teacher.title, teacher.career_stage)
        return (teacher.no, row.mark, *group, *said)

    def copy_chase(self) -> None:
        """Puts the text that chases those who have not chosen on the clipboard."""
        self.kit.office.ask(self, work.chase, then=self._copy)

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.said.emit(self.kit.say("ui-chase-copied"), Tone.GOOD)
