"""F1: the keys, and what each step of the work is."""

from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import boxed, button, chip, column, label, row, scrolled
from xuanke.ui.theme import Tone

KEYS = (
    ("Ctrl+K", "find"),
    ("Ctrl+O", "bring"),
    ("Ctrl+V", "paste"),
    ("Ctrl+1 … 5", "steps"),
    ("Ctrl+Enter", "bulk"),
    ("1  2  3  4", "decide"),
    ("Alt+1 … 4", "decide-writing"),
    ("↑ ↓  ← →", "move"),
    ("N", "note"),
    ("Ctrl+Z  Ctrl+Y", "undo"),
    ("Ctrl+S", "export"),
    ("Ctrl+P", "takeaway"),
    ("F11", "project"),
    ("Ctrl+Shift+1 … 7", "places"),
    ("Ctrl+L", "lock"),
)


class Keys(QDialog):
    """The list of keys; Escape closes it."""

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        super().__init__(parent)
        say = kit.say
        self.setWindowTitle(say("ui-help"))
        self.resize(kit.px(560), kit.px(480))
        grid = QGridLayout()
        grid.setVerticalSpacing(kit.px(8))
        grid.setHorizontalSpacing(kit.px(14))
        for n, (keys, what) in enumerate(KEYS):
            grid.addWidget(chip(keys, Tone.ACCENT), n, 0)
            grid.addWidget(label(say(f"ui-key-{what}"), wrap=True), n, 1)
        grid.setColumnStretch(1, 1)
        way = label(say("ui-help-way"), "muted", wrap=True)
        inner = boxed(column(label(say("ui-help-title"), "heading"), way, grid, None, spacing=kit.px(12)))
        close = button(say("ui-close"), self.accept, "primary")
        close.setDefault(True)
        self.setLayout(column(scrolled(inner), row(None, close), margins=kit.px(16)))
