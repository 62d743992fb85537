"""The bar below Review: what the keys do, and the last act with its undo."""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from xuanke.domain.review import Verdict
from xuanke.ui.acts import work as acts
from xuanke.ui.acts.values import Last
from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import Elided, button, label, row

VERDICTS = {
    1: (Verdict.APPROVE, "check"),
    2: (Verdict.REJECT, "cross"),
    3: (Verdict.RETURN, "back"),
    4: (Verdict.SHELVE, "pause"),
}


class Bottom(QFrame):
    """Buttons for the four verdicts, the note, undo and redo."""

    decided = Signal(Verdict)
    noted = Signal()
    turned = Signal(list)
    """An act was taken back or done again; where its requests now stand comes behind the first piece."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        self.setObjectName("bottom")
        say = kit.say
        self.of_request = []
        box = row(spacing=kit.px(6))
        for digit, (verdict, drawing) in VERDICTS.items():
            words = say(f"ui-verdict-{verdict.value}")
            made = button(
                f"{digit}  {words}",
                partial(self.decided.emit, verdict),
                tip=f"{words}  {digit} / Alt+{digit}",
            )
            made.setIcon(kit.icon(drawing))
            self.of_request.append(made)
        note = button(say("ui-note-key"), self.noted.emit)
        note.setIcon(kit.icon("copy"))
        self.of_request.append(note)
        hint = label(say("ui-arrow-keys"), "small")
        self.last = Elided(role="muted")
        self.last.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.undo = button(say("ui-undo"), self.take_back, tip="Ctrl+Z")
        self.undo.setIcon(kit.icon("undo"))
        self.redo = button(say("ui-redo"), self.do_again, tip="Ctrl+Y")
        self.redo.setIcon(kit.icon("redo"))
        for item in (*self.of_request, hint):
            box.addWidget(item)
        box.addWidget(self.last, 1)
        for item in (self.undo, self.redo):
            box.addWidget(item)
        hint.setVisible(not kit.theme.is_large)
        box.setContentsMargins(kit.px(12), kit.px(6), kit.px(12), kit.px(6))
        self.setLayout(box)

    def enable(self, able: bool) -> None:
        """Whether there is anything to decide."""
        for made in self.of_request:
            made.setEnabled(able)

    def refresh(self) -> None:
        """Reads the last act anew."""
        self.kit.office.ask(self, acts.last, then=self.show_last)

    def show_last(self, last: Last) -> None:
        """Shows the last act, and whether it can be taken back or done again."""
        self.last.show_text(self.kit.say("ui-last", act=last.words) if last.words else "")
        self.undo.setEnabled(last.can_undo)
        self.redo.setEnabled(last.can_redo)

    def take_back(self) -> None:
        """Takes back the last act."""
        self._turn(acts.undo)

    def do_again(self) -> None:
        """Does again what was taken back last."""
        self._turn(acts.redo)

    def _turn(self, act: Any) -> None:
        self.kit.office.ask(self, act, then=self.turned.emit)
