"""How a column's values are written: a fixed text, a date's shape, or the platform's words for ours."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtWidgets import QComboBox, QDialog, QGridLayout, QLineEdit, QWidget

from xuanke.domain.day_shapes import in_shape
from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import button, column, label, row
from xuanke.ui.report.profiles.values import Column

VALUES = {"verdict": ("approve", "reject", "return"), "round": ("1", "2")}
"""The fields whose values a platform may call otherwise, and these values."""
DAYS = (
    "%Y-%m-%d %H:%M:%S",
    "%Y-%m-%d %H:%M",
    "%Y-%m-%d",
    "%Y/%m/%d %H:%M:%S",
    "%Y/%m/%d",
    "%Y.%m.%d",
    "%Y%m%d",
)
SAMPLE = datetime(2020, 9, 7, 14, 5, 30)

Edit = Callable[[Column], object]


def written(kit: Kit, shown: Column, edit: Edit) -> QWidget:
    """What stands beside the field: `edit` is given the column as it is from then on."""
    if shown.field == "at":
        return _day_box(kit, shown, edit)
    if shown.field in VALUES:
        return _words_button(kit, shown, edit)
    if shown.field:
        return label(kit.say("ui-profile-as-usual"), "muted")
    made = QLineEdit(shown.constant)
    made.setAccessibleName(kit.say("ui-profile-constant"))
    made.textEdited.connect(lambda text: edit(replace(shown, constant=text)))
    return made


def _day_box(kit: Kit, shown: Column, edit: Edit) -> QComboBox:
    """The shapes of a date, each as a sample day looks in it."""
    made = QComboBox()
    made.setAccessibleName(kit.say("ui-profile-day"))
    shapes = dict.fromkeys((*DAYS, kit.say("ui-profile-day-in-words"), shown.format))
    for shape in shapes:
        made.addItem(in_shape(SAMPLE, shape), shape)
    made.setCurrentIndex(made.findData(shown.format))
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(6)
    made.currentIndexChanged.connect(lambda _: edit(replace(shown, format=str(made.currentData()))))
    return made


def _words_button(kit: Kit, shown: Column, edit: Edit) -> QWidget:
    said = kit.say("list-join").join(shown.words.values()) or kit.say("ui-profile-as-usual")
    made = button(said, name=kit.say("ui-profile-words", column=shown.header))

    def ask() -> None:
        asked = Words(kit, shown, made.window())
        asked.accepted.connect(lambda: edit(replace(shown, words=asked.words)))
        asked.open()

    made.clicked.connect(ask)
    return made


class Words(QDialog):
    """A box for each value; an empty one leaves it as it is."""

    def __init__(self, kit: Kit, shown: Column, parent: QWidget) -> None:
        super().__init__(parent)
        self.shown = shown
        self.setWindowTitle(kit.say("ui-profile-words", column=shown.header))
        self.boxes: dict[str, QLineEdit] = {}
        grid = QGridLayout()
        grid.setSpacing(kit.px(6))
        for place, value in enumerate(VALUES[shown.field]):
            ours = kit.say("ui-profile-value", value=value)
            made = QLineEdit(shown.words.get(value, ""))
            made.setPlaceholderText(kit.say("ui-profile-usual", value=value))
            made.setAccessibleName(kit.say("ui-profile-written", value=ours))
            self.boxes[value] = made
            grid.addWidget(label(made.accessibleName()), place, 0)
            grid.addWidget(made, place, 1)
        done = button(kit.say("ui-profile-words-done"), self.accept, "primary")
        done.setDefault(True)
        close = button(kit.say("ui-cancel"), self.reject)
        hint = label(kit.say("ui-profile-words-hint"), "muted", wrap=True)
        self.setLayout(column(hint, grid, row(None, close, done), margins=kit.px(16)))

    @property
    def words(self) -> dict[str, str]:
        """What each value is called; values without a box keep what they were called."""
        asked = {value: box.text().strip() for value, box in self.boxes.items()}
        return {value: text for value, text in {**self.shown.words, **asked}.items() if text}
