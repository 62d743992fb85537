"""Ctrl+K: finds places, steps, actions, teachers and projects by a few letters, and goes there with Enter."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QWidget

from xuanke.ui.catalogue import work
from xuanke.ui.catalogue.values import Found, Wish
from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import column, fit
from xuanke.ui.parts.search import SearchBox
from xuanke.ui.teachers.values import Roster
from xuanke.ui.teachers.work import roster

PROJECTS, TEACHERS = 12, 8


@dataclass(frozen=True, slots=True)
class Goal:
    """Something to go to."""

    words: str
    act: Callable[[], object]


class Finder(QDialog):
    """A box and a list; arrows move in the list while the cursor stays in the box."""

    def __init__(
        self,
        kit: Kit,
        goals: list[Goal],
        parent: QWidget,
        *,
        project: Callable[[str], object],
        teacher: Callable[[str], object] | None = None,
    ) -> None:
        """`project` and `teacher` go to one by its words; without the latter no teacher is found."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.kit = kit
        self.goals = goals
        self.project = project
        self.teacher = teacher
        self.here: list[Goal] = []
        self.people: list[Goal] = []
        self.projects: list[Goal] = []
        self.shown: list[Goal] = []
        self.box = SearchBox(kit, kit.say("ui-find-hint"))
        self.box.typed.connect(self.look)
        self.box.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(kit.say("ui-results"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.itemClicked.connect(lambda _: self.go())
        self.setLayout(column(self.box, self.list, margins=kit.px(10)))
        fit(kit, self, 560, 420)
        self.look("")
        self.box.setFocus()

    def look(self, words: str) -> None:
        """Shows what holds the words; teachers come from the roster, projects from the catalogue."""
        self.words = words.strip()
        wanted = self.words.casefold()
        self.here = [goal for goal in self.goals if wanted in goal.words.casefold()]
        self.people, self.projects = [], []
        self._show()
        if not wanted:
            return
        self.kit.reads.ask(self, work.search, Wish(self.words), 0, then=self._projects, topic="find")
        if self.teacher is not None:
            self.kit.office.ask(self, roster, self.words, 0, TEACHERS, then=self._people)

    def _projects(self, found: Found) -> None:
        if found.wish.words == self.words:
            self.projects = [
                Goal(f"{r.title}  {r.key}", partial(self.project, r.key)) for r in found.rows[:PROJECTS]
            ]
            self._show()

    def _people(self, found: Roster) -> None:
        if found.words == self.words and self.teacher is not None:
            teachers = [each.teacher for each in found.rows]
            self.people = [
                Goal(
                    "  ".join((t.name, *t.subjects[:1], t.no)).strip(), partial(self.teacher, t.no or t.name)
                )
                for t in teachers
            ]
            self._show()

    def _show(self) -> None:
        self.shown = [*self.here, *self.people, *self.projects]
        self.list.clear()
        for goal in self.shown:
            self.list.addItem(QListWidgetItem(goal.words))
        self.list.setCurrentRow(0)

    def go(self) -> None:
        """Goes to the chosen goal."""
        place = self.list.currentRow()
        self.accept()
        if 0 <= place < len(self.shown):
            self.shown[place].act()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Down.value: 1, Qt.Key.Key_Up.value: -1}
            if event.key() in steps:
                place = self.list.currentRow() + steps[event.key()]
                self.list.setCurrentRow(min(max(place, 0), self.list.count() - 1))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.go()
                return True
        return super().eventFilter(watched, event)
