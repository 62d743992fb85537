"""The dialog that lists every file brought, and every row that was not taken, with its place and reason."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from xuanke.ui.bring.values import Outcome
from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import boxed, button, column, frame, label, row, scrolled
from xuanke.ui.theme import Tone

SHOWN = 200


class Results(QDialog):
    """Shows outcomes; Escape closes it."""

    def __init__(self, kit: Kit, outcomes: Sequence[Outcome], parent: QWidget) -> None:
        super().__init__(parent)
        self.kit = kit
        self.setWindowTitle(kit.say("ui-brought-look"))
        self.resize(kit.px(760), kit.px(520))
        inner = QVBoxLayout()
        inner.setSpacing(kit.px(10))
        for outcome in outcomes:
            inner.addWidget(self._file(outcome))
        inner.addStretch(1)
        close = button(kit.say("ui-close"), self.accept, "primary")
        close.setDefault(True)
        self.setLayout(column(scrolled(boxed(inner)), row(None, close), margins=kit.px(16)))

    def _file(self, outcome: Outcome) -> QWidget:
        kit = self.kit
        tone = Tone.BAD if outcome.fault else Tone.WARN if outcome.rejected or outcome.waiting else Tone.GOOD
        box = column(
            label(sentence(kit, outcome), "strong", wrap=True), spacing=kit.px(4), margins=kit.px(12)
        )
        if outcome.unknown_columns:
            box.addWidget(
                label(kit.say("import-unknown-columns", columns=outcome.unknown_columns), "small", wrap=True)
            )
        for problem in outcome.rejected[:SHOWN]:
            box.addWidget(label(kit.words.say_problem(problem), wrap=True))
        if len(outcome.rejected) > SHOWN:
            box.addWidget(label(kit.say("ui-brought-more", count=len(outcome.rejected) - SHOWN), "muted"))
        return frame("card", box, tone=tone)


def sentence(kit: Kit, outcome: Outcome) -> str:
    """What became of one file."""
    if outcome.fault is not None:
        return " ".join(filter(None, kit.words.say_fault(outcome.fault)))
    return kit.say(
        "ui-brought",
        file=outcome.file or kit.say("ui-pasted"),
        kind=kit.say(f"kind-{outcome.kind}"),
        read=outcome.read,
        added=outcome.added,
        changed=outcome.changed,
        withdrawn=outcome.withdrawn,
        waiting=outcome.waiting,
        rejected=len(outcome.rejected),
    )
