"""The first page of a new home: what one can begin with."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import boxed, button, column, label, picture, row, scrolled

DOORS = (("new", "school"), ("restore", "restore"), ("catalogue", "catalogue"), ("sample", "star"))


class Doors(QWidget):
    """Big buttons, each with what it leads to."""

    chosen = Signal(str)

    def __init__(self, kit: Kit, languages: Callable[[str], None]) -> None:
        super().__init__()
        self.kit = kit
        self.setObjectName("page")
        say = kit.say
        doors = column(*(self._door(*door) for door in DOORS), spacing=kit.px(12))
        other = "en" if kit.words.language == "zh" else "zh"
        switch = button(say("ui-other-language"), lambda: languages(other), "link")
        middle = column(
            label(say("ui-welcome"), "display"),
            label(say("ui-welcome-hint"), "muted", wrap=True),
            kit.px(12),
            doors,
            kit.px(8),
            label(say("ui-welcome-local"), "small", wrap=True),
            spacing=kit.px(6),
        )
        held = QWidget()
        held.setLayout(middle)
        held.setMaximumWidth(kit.px(620))
        held.setMinimumWidth(min(kit.px(520), 900))
        inner = column(row(None, switch), None, row(None, held, None), None, margins=kit.px(16), spacing=0)
        self.setLayout(column(scrolled(boxed(inner)), spacing=0))

    def _door(self, door: str, drawing: str) -> QPushButton:
        kit = self.kit
        name, hint = kit.say(f"ui-door-{door}"), kit.say(f"ui-door-{door}-hint")
        made = button("", lambda: self.chosen.emit(door), "door", name=f"{name}. {hint}")
        inner = row(
            picture(kit, drawing, "accent", 26),
            column(label(name, "strong"), label(hint, "muted", wrap=True), spacing=kit.px(2)),
            picture(kit, "right", "muted", 16),
            spacing=kit.px(16),
        )
        inner.setStretch(1, 1)
        inner.setContentsMargins(kit.px(20), kit.px(14), kit.px(16), kit.px(14))
        made.setLayout(inner)
        for child in made.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return made
