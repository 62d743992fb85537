"""The columns of a profile, a row of boxes each: renamed, filled otherwise, moved, dropped, added."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import button, column, emptied, label, row
from xuanke.ui.report.profiles.values import Column
from xuanke.ui.report.profiles.written import VALUES, written

FIELDS = (
    "number",
    "teacher",
    "name",
    "id_number",
    "code",
    "run",
    "title",
    "institution",
    "round",
    "verdict",
    "reason",
    "by",
    "at",
)


class Columns(QWidget):
    """`edited` says that something is otherwise now."""

    edited = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        self.columns: list[Column] = []
        self.headers: list[QLineEdit] = []
        self.grid = QGridLayout()
        self.grid.setSpacing(kit.px(4))
        self.grid.setColumnStretch(0, 3)
        self.grid.setColumnStretch(2, 2)
        add = button(kit.say("ui-profile-add"), self.add)
        self.setLayout(column(self.grid, row(add, None), None))

    def show_columns(self, columns: Sequence[Column]) -> None:
        """Shows other columns."""
        self.columns = list(columns)
        self._draw()

    def _draw(self, focus: int = -1) -> None:
        emptied(self.grid)
        self.headers = []
        for place, name in enumerate(("header", "field", "written-as")):
            self.grid.addWidget(label(self.kit.say(f"ui-profile-{name}"), "small"), 0, place)
        for place, each in enumerate(self.columns):
            self._draw_row(place, each)
        if 0 <= focus < len(self.headers):
            self.headers[focus].setFocus()

    def _draw_row(self, place: int, shown: Column) -> None:
        say = self.kit.say
        header = QLineEdit(shown.header)
        header.setAccessibleName(say("ui-profile-header"))
        header.textEdited.connect(lambda text: self._put(place, replace(self.columns[place], header=text)))
        self.headers.append(header)
        self.grid.addWidget(header, place + 1, 0)
        self.grid.addWidget(self._field(place, shown), place + 1, 1)
        self._draw_written(place)
        moves: tuple[tuple[str, str, Callable[[], object]], ...] = (
            ("↑", "up", partial(self.move_column, place, -1)),
            ("↓", "down", partial(self.move_column, place, 1)),
            ("✕", "drop", partial(self.drop, place)),
        )
        for n, (sign, name, act) in enumerate(moves, start=3):
            words = say(f"ui-profile-{name}", column=shown.header)
            self.grid.addWidget(button(sign, act, "link", tip=words, name=words), place + 1, n)

    def _field(self, place: int, shown: Column) -> QComboBox:
        say = self.kit.say
        made = QComboBox()
        made.setAccessibleName(say("ui-profile-field"))
        made.addItem(say("ui-profile-fixed"), "")
        for name in FIELDS:
            made.addItem(say(f"ui-field-{name}"), name)
        made.setCurrentIndex(max(made.findData(shown.field), 0))
        made.currentIndexChanged.connect(lambda _: self._fill(place, str(made.currentData())))
        return made

    def _draw_written(self, place: int) -> None:
        """How the values are written, in the third place; what stood there goes."""
        old = self.grid.itemAtPosition(place + 1, 2)
        if old is not None and (before := old.widget()) is not None:
            self.grid.removeWidget(before)
            before.deleteLater()
        made = written(self.kit, self.columns[place], partial(self._write, place))
        self.grid.addWidget(made, place + 1, 2)

    def _put(self, place: int, now: Column) -> None:
        self.columns[place] = now
        self.edited.emit()

    def _write(self, place: int, now: Column) -> None:
        self._put(place, replace(now, header=self.columns[place].header))
        if now.field in VALUES:
            self._draw_written(place)

    def _fill(self, place: int, field: str) -> None:
        self._put(place, replace(self.columns[place], field=field, words={}))
        self._draw_written(place)

    def move_column(self, place: int, by: int) -> None:
        """Moves a column."""
        other = place + by
        if 0 <= other < len(self.columns):
            self.columns[place], self.columns[other] = self.columns[other], self.columns[place]
            self._draw(other)
            self.edited.emit()

    def drop(self, place: int) -> None:
        """Drops a column."""
        del self.columns[place]
        self._draw(min(place, len(self.columns) - 1))
        self.edited.emit()

    def add(self) -> None:
        """Adds a column at the end."""
        name = self.kit.say("ui-profile-new-column", number=str(len(self.columns) + 1))
        self.columns.append(Column(name))
        self._draw(len(self.columns) - 1)
        self.edited.emit()
