"""An identity number that is masked until it is asked for, and again once somebody else is shown."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import button, label, row
from xuanke.ui.parts.masked import NOTHING, Masked

END = 4
"""How many of its digits say whose a masked number is."""


class Number(QWidget):
    """The number with a button that shows and hides the whole of it; hides where there is none.

    The whole number is asked of the child when the button is pressed, and forgotten when it is
    hidden, when another number is shown, and when the page is left.
    """

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        self.masked = NOTHING
        self.asks: tuple[Any, ...] = ()
        self.text = label("", "small")
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.toggle = button("", self.turn, "link")
        self.is_whole = False
        self.setLayout(row(self.text, self.toggle, spacing=kit.px(2)))
        self.show_number(NOTHING)

    def show_number(self, masked: Masked, work: Callable[..., str] | None = None, *arguments: Any) -> None:
        """Shows a masked number; `work(desk, *arguments)` gives the whole one."""
        self.masked, self.asks = masked, (work, *arguments)
        self.toggle.setVisible(masked.more and work is not None)
        self.setVisible(bool(masked.text))
        self.hide_whole()

    def turn(self) -> None:
        """Asks for the whole number, or hides it."""
        if self.is_whole:
            self.hide_whole()
        else:
            self.kit.office.ask(self, *self.asks, then=partial(self._show_whole, self.asks))

    def hide_whole(self) -> None:
        """Masks the number again."""
        say, number = self.kit.say, self.masked.text
        end = say("ui-identity-end", end=number[-END:])
        self._show(end if self.masked.more else say("ui-identity-number", number=number), whole=False)

    def _show_whole(self, asks: tuple[Any, ...], number: str) -> None:
        if asks is self.asks and self.isVisible():
            self._show(self.kit.say("ui-identity-number", number=number), whole=True)

    def _show(self, text: str, *, whole: bool) -> None:
        say = self.kit.say
        self.is_whole = whole
        self.text.setText(text)
        word = "ui-identity-hide" if whole else "ui-identity-show"
        self.toggle.setText(say(word))
        self.toggle.setAccessibleName(say(f"{word}-name"))

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: D102
        self.hide_whole()
        super().hideEvent(event)
