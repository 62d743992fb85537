"""Language, theme and text size: each changes the window at once."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import button, column, label, row
from xuanke.ui.theme import SIZES


class Looks(QWidget):
    """`chosen` gives one choice."""

    chosen = Signal(dict)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        say, settings = kit.say, kit.settings
        languages = [(code, say(f"ui-language-{code}")) for code in ("zh", "en")]
        themes = [(name, say(f"ui-theme-{name}")) for name in ("system", "light", "dark")]
        sizes = [(size, f"{size}%") for size in SIZES]
        self.setLayout(
            column(
                self._choice("language", languages, kit.words.language),
                self._choice("theme", themes, settings.theme),
                self._choice("text_size", sizes, settings.text_size),
                spacing=kit.px(10),
            )
        )

    def _choice(self, name: str, values: Sequence[tuple[object, str]], now: object) -> QHBoxLayout:
        kit = self.kit
        head = label(kit.say(f"ui-settings-{name.replace('_', '-')}"))
        head.setFixedWidth(kit.px(110))
        box = row(head, spacing=kit.px(6))
        group = QButtonGroup(self)
        for value, words in values:
            made = button(words, partial(self.chosen.emit, {name: value}), "step")
            made.setCheckable(True)
            made.setChecked(value == now)
            group.addButton(made)
            box.addWidget(made)
        box.addStretch(1)
        return box
