"""The bar below Review: what the keys do, and the last act with its undo."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

from xuanke.domain.review import Verdict
from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import Elided, button, frame, label, row

VERDICTS = {
    1: (Verdict.APPROVE, "check"),
    2: (Verdict.REJECT, "cross"),
    3: (Verdict.RETURN, "back"),
    4: (Verdict.SHELVE, "pause"),
}


class Bottom:
    """Buttons for the four verdicts, the note, undo and redo."""

    def __init__(
        self,
        kit: Kit,
        decide: Callable[[Verdict], None],
        note: Callable[[], None],
        undo: Callable[[], None],
        redo: Callable[[], None],
    ) -> None:
        say = kit.say
        self.verdicts = []
        box = row(spacing=kit.px(6))
        for digit, (verdict, drawing) in VERDICTS.items():
            words = say(f"ui-verdict-{verdict.value}")
            made = button(
                f"{digit}  {words}", partial(decide, verdict), tip=f"{words}  {digit} / Alt+{digit}"
            )
            made.setIcon(kit.icon(drawing))
            self.verdicts.append(made)
            box.addWidget(made)
        self.noted = button(say("ui-note-key"), note)
        self.noted.setIcon(kit.icon("copy"))
        hint = label(say("ui-arrow-keys"), "small")
        self.last = Elided(role="muted")
        self.last.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.undo = button(say("ui-undo"), undo, tip="Ctrl+Z")
        self.undo.setIcon(kit.icon("undo"))
        self.redo = button(say("ui-redo"), redo, tip="Ctrl+Y")
        self.redo.setIcon(kit.icon("redo"))
        for item in (self.noted, hint):
            box.addWidget(item)
        box.addWidget(self.last, 1)
        for item in (self.undo, self.redo):
            box.addWidget(item)
        hint.setVisible(not kit.theme.is_large)
        box.setContentsMargins(kit.px(12), kit.px(6), kit.px(12), kit.px(6))
        self.frame: QFrame = frame("bottom", box)

    def enable(self, able: bool) -> None:
        """Whether there is anything to decide."""
        for made in (*self.verdicts, self.noted):
            made.setEnabled(able)

    def show_last(self, text: str, *, undo: bool, redo: bool) -> None:
        """Shows the last act, and whether it can be taken back or done again."""
        self.last.show_text(text)
        self.undo.setEnabled(undo)
        self.redo.setEnabled(redo)
