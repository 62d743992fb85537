"""What stands in the place of an empty pile: what belongs there, and the way onward."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import button, column, label, row
from xuanke.ui.review.values import Queue


class EmptyPile(QWidget):
    """A sentence, a hint and a button."""

    onward = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        self.words = label("", "heading", wrap=True)
        self.hint = label("", "muted", wrap=True)
        for text in (self.words, self.hint):
            text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.act = button("", self.onward.emit, "primary", tip="Ctrl+Enter")
        below = row(None, self.act, None)
        box = column(None, self.words, self.hint, below, None, spacing=kit.px(12), margins=kit.px(40))
        self.setLayout(box)

    def show_queue(self, queue: Queue) -> None:
        """Says why the pile of this step is empty; without any request, how they get there."""
        say = self.kit.say
        which = queue.step.value if queue.total else "none"
        self.words.setText(say(f"ui-review-empty-{which}"))
        self.hint.setText(say(f"ui-review-empty-{which}-hint"))
        self.act.setText(say("ui-review-onward" if queue.total else "ui-bring"))
        self.act.setAccessibleName(self.act.text())
