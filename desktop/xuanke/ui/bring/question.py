"""A question with its numbers and a button for each answer; Escape is the last one, which changes nothing."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import button, column, label, picture, row
from xuanke.ui.theme import Tone


class Question(QDialog):
    """`answered` gives the place of the chosen answer; the first has the focus."""

    answered = Signal(int)

    def __init__(
        self, kit: Kit, title: str, text: str, answers: Sequence[str], parent: QWidget, *, grave: bool = False
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(kit.say("ui-name"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(kit.px(520))
        tone = Tone.WARN if grave else Tone.ACCENT
        head = row(
            picture(kit, "warn" if grave else "info", tone.value, 22),
            label(title, "heading", wrap=True),
            spacing=kit.px(10),
        )
        head.setStretch(1, 1)
        said = label(text, wrap=True)
        said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setAccessibleName(f"{title} {text}")
        self.buttons = [
            button(words, partial(self.done, place + 1), "primary" if place == 0 else "")
            for place, words in enumerate(answers)
        ]
        below = column(*self.buttons, spacing=kit.px(8))
        self.setLayout(column(head, said, kit.px(6), below, spacing=kit.px(10), margins=kit.px(20)))
        self.buttons[0].setDefault(True)
        self.buttons[0].setFocus()
        self.last = len(answers) - 1
        self.finished.connect(lambda result: self.answered.emit(result - 1 if result else self.last))
