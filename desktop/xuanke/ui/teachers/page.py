"""教师: the roster, what wants mending, and who has still to choose, as tabs."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from xuanke.domain.people import Teacher
from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import boxed, button, column, frame, label, row
from xuanke.ui.parts.search import SearchBox
from xuanke.ui.parts.table import TableModel, table_view
from xuanke.ui.parts.tabs import Tabs
from xuanke.ui.teachers import work
from xuanke.ui.teachers.state import twice_named, with_mark
from xuanke.ui.teachers.values import Around, Roster, TeacherRow
from xuanke.ui.theme import Tone

ROSTER = ("no", "name", "phase", "subject", "title", "stage", "post", "live", "rejected")
ROSTER_WIDTHS = (110, 130, 90, 110, 110, 100, 90, 90, 0)
MEND_WIDTHS = (110, 140, 140, 160, 0)
CHANCE_WIDTHS = (110, 150, 100, 120, 130, 0)


class TeachersPage(QWidget):
    """The teachers."""

    said = Signal(str, Tone)
    go_to = Signal(str)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        self.words = ""
        self.around = Around((), (), ())
        self.setObjectName("page")
        say = kit.say
        self.rows = TableModel([say(f"ui-teacher-{name}") for name in ROSTER], self._ask_page)
        self.mends = self._model(("no", "name", "column", "value", "mend"))
        self.chances = self._model(("no", "name", "phase", "subject", "standing", "why"))
        self.still = self._model(("no", "name", "phase", "subject", "title", "stage"))
        self.tabs = Tabs(kit)
        self.tabs.add(say("ui-tab-roster"), self._roster())
        self.tabs.add(say("ui-tab-mend"), self._plain(self.mends, MEND_WIDTHS, "ui-tab-mend"))
        self.tabs.add(say("ui-tab-still"), self._still())
        self.tabs.add(say("ui-tab-round2"), self._plain(self.chances, CHANCE_WIDTHS, "ui-tab-round2"))
        self.setLayout(column(frame("pane", column(self.tabs, spacing=0)), margins=kit.px(8)))

    def _model(self, names: tuple[str, ...]) -> TableModel:
        return TableModel([self.kit.say(f"ui-teacher-{name}") for name in names])

    def _plain(self, model: TableModel, widths: tuple[int, ...], name: str) -> QWidget:
        return boxed(column(table_view(self.kit, model, widths, self.kit.say(name)), margins=self.kit.px(12)))

    def _roster(self) -> QWidget:
        kit = self.kit
        self.search = SearchBox(kit, kit.say("ui-teacher-search"))
        self.search.typed.connect(self.look)
        self.total = label("", "muted")
        view = table_view(kit, self.rows, ROSTER_WIDTHS, kit.say("ui-tab-roster"))
        head = row(self.search, self.total, spacing=kit.px(12))
        head.setStretch(0, 1)
        box = column(head, view, margins=kit.px(12))
        box.setStretch(1, 1)
        return boxed(box)

    def _still(self) -> QWidget:
        kit = self.kit
        self.still_words = label("", "muted", wrap=True)
        self.chase = button(kit.say("ui-chase-copy"), self.copy_chase)
        self.chase.setIcon(kit.icon("copy"))
        view = table_view(kit, self.still, CHANCE_WIDTHS, kit.say("ui-tab-still"))
        head = row(self.still_words, self.chase)
        head.setStretch(0, 1)
        box = column(head, view, margins=kit.px(12))
        box.setStretch(1, 1)
        return boxed(box)

    def refresh(self) -> None:
        """Reads the roster and the rounds."""
        self.look(self.words)
        self.kit.office.ask(self, work.around, then=self.show_around)

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
            self.total.setText(self.kit.say("ui-teachers-found", count=roster.total))

    def _show_page(self, roster: Roster) -> None:
        if roster.words == self.words:
            self.rows.put(roster.offset, [self._cells(r) for r in roster.rows])

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

    def show_around(self, around: Around) -> None:
        """Shows who has still to choose, and what wants mending."""
        self.around = around
        say = self.kit.say
        twice = twice_named(around.still)
        self.mends.start(
            [(*_who(m.teacher)[:2], m.column, m.value, say(f"mend-{m.problem}")) for m in around.mends]
        )
        self.still.start([(*_who(t, twice), t.title, t.career_stage) for t in around.still])
        self.chances.start(
            [
                (*_who(c.teacher), say(f"eligible-{c.standing}"), say(f"case-{c.case}") if c.case else "")
                for c in around.chances
            ]
        )
        self.still_words.setText(say("ui-still-words", count=len(around.still), ends=around.round1_ends))
        self.chase.setEnabled(bool(around.still))
        counts = (len(around.mends), len(around.still))
        for place, (name, count) in enumerate(zip(("mend", "still"), counts, strict=True), start=1):
            self.tabs.rename(place, say(f"ui-tab-{name}") + (f" {count}" if count else ""))

    def copy_chase(self) -> None:
        """Puts the text that chases those who have not chosen on the clipboard."""
        say, still = self.kit.say, self.around.still
        twice = twice_named(still)
        groups: dict[str, list[str]] = {}
        for teacher in still:
            groups.setdefault("".join((*teacher.phases[:1], *teacher.subjects[:1])), []).append(
                with_mark(teacher, twice)
            )
        listed = [say("ui-chase-group", group=group, names=names) for group, names in groups.items()]
        text = say(
            "ui-chase",
            ends=self.around.round1_ends,
            count=len(still),
            groups=say("ui-chase-join").join(listed),
        )
        QGuiApplication.clipboard().setText(text)
        self.said.emit(say("ui-chase-copied"), Tone.GOOD)


def _who(teacher: Teacher, twice: frozenset[str] | set[str] = frozenset()) -> tuple[str, str, str, str]:
    return (
        teacher.no,
        with_mark(teacher, set(twice)),
        "".join(teacher.phases[:1]),
        "".join(teacher.subjects[:1]),
    )
