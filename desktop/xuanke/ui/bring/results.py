"""The dialog that lists every file brought, and every row that was not taken, with its place and reason."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QVBoxLayout, QWidget

from xuanke.faults import Fault
from xuanke.ui.bring import work
from xuanke.ui.bring.values import Outcome
from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import boxed, button, column, fit, frame, label, row, scrolled
from xuanke.ui.theme import Tone

SHOWN = 200


class Results(QDialog):
    """Shows outcomes; Escape closes it."""

    def __init__(self, kit: Kit, outcomes: Sequence[Outcome], parent: QWidget) -> None:
        super().__init__(parent)
        self.kit = kit
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(kit.say("ui-brought-look"))
        fit(kit, self, 760, 520)
        inner = QVBoxLayout()
        inner.setSpacing(kit.px(10))
        for outcome in outcomes:
            inner.addWidget(self._file(outcome))
        inner.addStretch(1)
        close = button(kit.say("ui-close"), self.accept, "primary")
        close.setDefault(True)
        self.said = label("", wrap=True)
        self.setLayout(column(scrolled(boxed(inner)), self.said, row(None, close), margins=kit.px(16)))

    def _file(self, outcome: Outcome) -> QWidget:
        kit = self.kit
        tone = Tone.BAD if outcome.fault else Tone.WARN if outcome.is_troubled else Tone.GOOD
        box = column(
            label(sentence(kit, outcome), "strong", wrap=True), spacing=kit.px(4), margins=kit.px(12)
        )
        if outcome.unknown_columns:
            box.addWidget(
                label(kit.say("import-unknown-columns", columns=outcome.unknown_columns), "small", wrap=True)
            )
        for problems in (outcome.rejected, outcome.superseded):
            for problem in problems[:SHOWN]:
                box.addWidget(label(kit.words.say_problem(problem), wrap=True))
            if len(problems) > SHOWN:
                box.addWidget(label(kit.say("ui-brought-more", count=len(problems) - SHOWN), "muted"))
        if outcome.rejected and not outcome.fault:
            save = button(kit.say("ui-brought-save"), partial(self.save, outcome))
            box.addLayout(row(save, None))
        return frame("card", box, tone=tone)

    def save(self, outcome: Outcome) -> None:
        """Asks where, and saves the rows that were not taken as a table with the reasons."""
        kit = self.kit
        proposed = kit.say("ui-brought-left-name", file=Path(outcome.file).stem)
        name, _ = QFileDialog.getSaveFileName(self, kit.say("ui-brought-save"), f"{proposed}.xlsx")
        if name:
            kit.office.ask(
                self, work.save_left, outcome.number, Path(name), then=self._saved, failed=self._unsaved
            )

    def _saved(self, name: str) -> None:
        words = self.kit.say("ui-brought-saved", file=name) if name else self.kit.say("ui-brought-no-rows")
        self.said.setText(words)

    def _unsaved(self, fault: Fault) -> None:
        self.said.setText(" ".join(filter(None, self.kit.words.say_fault(fault))))


def sentence(kit: Kit, outcome: Outcome) -> str:
    """What became of one file."""
    if outcome.left_out:
        return kit.say("ui-brought-left-out", file=outcome.file or kit.say("ui-pasted"))
    if outcome.fault is not None:
        return " ".join(filter(None, kit.words.say_fault(outcome.fault)))
    told = kit.say(
        "ui-brought",
        file=outcome.file or kit.say("ui-pasted"),
        kind=kit.say(f"kind-{outcome.kind}"),
        read=outcome.read,
        added=outcome.added,
        changed=outcome.changed,
        withdrawn=outcome.withdrawn,
        waiting=outcome.waiting,
        rejected=len(outcome.rejected),
        superseded=len(outcome.superseded),
    )
    return told + kit.say("ui-brought-apart", **outcome.apart._asdict()) if outcome.apart else told
