"""The teacher's slip: who asks, for which round, which starred projects in which order."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QListWidget,
    QWidget,
)

from xuanke.faults import Fault
from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import button, column, fit, label, row
from xuanke.ui.slip import work
from xuanke.ui.theme import Tone


def make_slip(kit: Kit, stars: Sequence[str], parent: QWidget | None = None) -> "SlipDialog":
    """Opens the dialog for these projects (code or code/run, the first wish first); the dialog."""
    made = SlipDialog(kit, stars, parent or QApplication.activeWindow())
    made.open()
    return made


class SlipDialog(QDialog):
    """Nothing of it is kept on this PC."""

    def __init__(self, kit: Kit, stars: Sequence[str], parent: QWidget | None) -> None:
        super().__init__(parent)
        self.kit = kit
        self.stars = list(stars)
        self.titles: Mapping[str, str] = {}
        say = kit.say
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("ui-slip"))
        fit(kit, self, 620, 480)
        self.teacher, self.name = self._box("ui-slip-teacher"), self._box("ui-slip-name")
        self.round = QComboBox()
        self.round.addItems([say("ui-round", round=n) for n in "12"])
        self.round.setAccessibleName(say("ui-report-round"))
        self.list = QListWidget()
        self.list.setAccessibleName(say("ui-slip-wishes"))
        self.up = button(say("ui-slip-up"), lambda: self.move_wish(-1), tip="Alt+↑")
        self.down = button(say("ui-slip-down"), lambda: self.move_wish(1), tip="Alt+↓")
        self.drop = button(say("ui-slip-drop"), self.drop_wish)
        for keys, made in (("Alt+Up", self.up), ("Alt+Down", self.down)):
            QShortcut(QKeySequence(keys), self).activated.connect(made.click)
        self.make = button(say("ui-slip-make"), self.ask_where, "primary")
        self.said = label("", wrap=True)
        close = button(say("ui-close"), self.reject)
        who = row(self.teacher, self.name, self.round)
        box = column(
            label(say("ui-slip-hint"), wrap=True),
            who,
            label(say("ui-slip-wishes"), "small"),
            self.list,
            row(self.up, self.down, self.drop, None),
            self.said,
            row(None, close, self.make),
            margins=kit.px(16),
        )
        box.setStretch(3, 1)
        self.setLayout(box)
        self._draw(0)
        self.teacher.textChanged.connect(lambda _: self._check())
        kit.office.ask(self, work.titles, tuple(stars), then=self.show_titles)

    def _box(self, name: str) -> QLineEdit:
        made = QLineEdit()
        made.setAccessibleName(self.kit.say(name))
        made.setPlaceholderText(self.kit.say(name))
        return made

    def show_titles(self, titles: Mapping[str, str]) -> None:
        """Names the projects."""
        self.titles = titles
        self._draw(self.list.currentRow())

    def _draw(self, chosen: int) -> None:
        self.list.clear()
        for place, key in enumerate(self.stars, start=1):
            words = self.kit.say("ui-slip-wish", rank=str(place), title=self.titles.get(key, ""), project=key)
            self.list.addItem(words)
        self.list.setCurrentRow(min(chosen, len(self.stars) - 1))
        self._check()

    def _check(self) -> None:
        self.make.setEnabled(bool(self.stars) and bool(self.teacher.text().strip()))
        for each in (self.up, self.down, self.drop):
            each.setEnabled(bool(self.stars))

    def move_wish(self, by: int) -> None:
        """Moves the chosen wish."""
        place = self.list.currentRow()
        other = place + by
        if place >= 0 and 0 <= other < len(self.stars):
            self.stars[place], self.stars[other] = self.stars[other], self.stars[place]
            self._draw(other)

    def drop_wish(self) -> None:
        """Leaves the chosen wish out of the slip; its star stays."""
        place = self.list.currentRow()
        if place >= 0:
            del self.stars[place]
            self._draw(place)

    def ask_where(self) -> None:
        """Asks for the file."""
        say = self.kit.say
        proposed = say("ui-slip-file", name=self.name.text().strip() or self.teacher.text().strip())
        name, _ = QFileDialog.getSaveFileName(self, say("ui-slip-make"), f"{proposed}.xlsx", "*.xlsx")
        if name:
            self.write(Path(name))

    def write(self, path: Path) -> None:
        """Writes the table and the page."""
        wanted = work.Wanted(
            self.teacher.text().strip(),
            self.name.text().strip(),
            self.round.currentIndex() + 1,
            tuple(self.stars),
        )
        self.kit.office.ask(self, work.write, path, wanted, then=self._made, failed=self._failed)

    def _made(self, made: work.Made) -> None:
        said = self.kit.say("ui-slip-done", file=made.table, page=made.page, wishes=made.wishes)
        self._say(said, Tone.GOOD)

    def _failed(self, fault: Fault) -> None:
        self._say(" ".join(filter(None, self.kit.words.say_fault(fault))), Tone.BAD)

    def _say(self, text: str, tone: Tone) -> None:
        self.said.setProperty("tone", tone.value)
        self.said.style().polish(self.said)
        self.said.setText(text)
