"""The columns of a profile, a row of boxes each: renamed, filled otherwise, moved, dropped, added."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import button, column, emptied, label, row
from xuanke.ui.report.profiles.values import Column

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
        self.grid.setColumnStretch(1, 2)
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
        for place, name in enumerate(("header", "field", "constant")):
            self.grid.addWidget(label(self.kit.say(f"ui-profile-{name}"), "small"), 0, place)
        for place, each in enumerate(self.columns):
            self._draw_row(place, each)
        if 0 <= focus < len(self.headers):
            self.headers[focus].setFocus()

    def _draw_row(self, place: int, shown: Column) -> None:
        say = self.kit.say
        header = self._box(shown.header, "ui-profile-header", partial(self._set, place, "header"))
        constant = self._box(shown.constant, "ui-profile-constant", partial(self._set, place, "constant"))
        constant.setEnabled(not shown.field)
        field = QComboBox()
        field.setAccessibleName(say("ui-profile-field"))
        field.addItem(say("ui-profile-fixed"), "")
        for name in FIELDS:
            field.addItem(say(f"ui-field-{name}"), name)
        field.setCurrentIndex(max(field.findData(shown.field), 0))
        field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        field.setMinimumContentsLength(6)
        field.currentIndexChanged.connect(lambda _: self._set_field(place, field, constant))
        self.headers.append(header)
        self.grid.addWidget(header, place + 1, 0)
        self.grid.addWidget(field, place + 1, 1)
        self.grid.addWidget(constant, place + 1, 2)
        moves: tuple[tuple[str, str, Callable[[], object]], ...] = (
            ("↑", "up", partial(self.move_column, place, -1)),
            ("↓", "down", partial(self.move_column, place, 1)),
            ("✕", "drop", partial(self.drop, place)),
        )
        for n, (sign, name, act) in enumerate(moves, start=3):
            words = say(f"ui-profile-{name}", column=shown.header)
            self.grid.addWidget(button(sign, act, "link", tip=words, name=words), place + 1, n)

    def _box(self, text: str, name: str, act: Callable[[str], object]) -> QLineEdit:
        made = QLineEdit(text)
        made.setAccessibleName(self.kit.say(name))
        made.textEdited.connect(act)
        return made

    def _set(self, place: int, name: str, text: str) -> None:
        now = self.columns[place]
        self.columns[place] = replace(now, header=text) if name == "header" else replace(now, constant=text)
        self.edited.emit()

    def _set_field(self, place: int, field: QComboBox, constant: QLineEdit) -> None:
        chosen = str(field.currentData())
        self.columns[place] = replace(self.columns[place], field=chosen, words={})
        constant.setEnabled(not chosen)
        self.edited.emit()

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
