"""What comes back: the institutions' answers, results after trainings, and the list for the staff room."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QWidget

from xuanke.faults import Fault
from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import button, column, label, row
from xuanke.ui.report import answers_work as work
from xuanke.ui.report.lists import Lists
from xuanke.ui.report.values import Answered, Listing, together
from xuanke.ui.theme import Tone


class AnswersTab(QWidget):
    """Every answer so far held against what was sent: the four lists with their sums, and who was declined.

    `left` are the rows of the last table that were not taken.
    """

    taken = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        say = kit.say
        self.round = QComboBox()
        self.round.addItems([say("ui-answer-round-in-table"), *(say("ui-round", round=n) for n in "12")])
        self.round.setAccessibleName(say("ui-report-round"))
        self.bring = button(say("ui-answer-bring"), self.ask_which, "primary")
        self.sums = label("", wrap=True)
        self.lists = Lists(kit, "ui-report-answers", "ui-answer-empty")
        head = row(self.sums, self.round, self.bring, spacing=kit.px(8))
        head.setStretch(0, 1)
        box = column(head, self.lists, margins=kit.px(12))
        box.setStretch(1, 1)
        self.setLayout(box)
        self.left: Listing | None = None
        self.sums.setText(say("ui-answer-hint"))

    def refresh(self) -> None:
        """Reads what was sent and what came."""
        self.kit.office.ask(self, work.answers, then=self.show_answers)

    def show_answers(self, pieces: Sequence[Any]) -> None:
        """Shows the lists, and how their counts add up."""
        sums, lists = together(pieces)
        known = sums.sent or sums.came
        self.sums.setText(self._sentence(sums) if known else self.kit.say("ui-answer-hint"))
        left = (self.left,) if self.left is not None and self.left.rows else ()
        self.lists.show_lists((*lists, *left) if known or left else ())

    def ask_which(self) -> None:
        """Asks for the platform's table."""
        say = self.kit.say
        name, _ = QFileDialog.getOpenFileName(
            self, say("ui-answer-bring"), "", f"{say('ui-bring-tables')} (*.*)"
        )
        if name:
            self.take(Path(name))

    def take(self, path: Path) -> None:
        """Takes the table."""
        self.bring.setEnabled(False)
        number = self.round.currentIndex() or None
        self.kit.office.ask(self, work.take_answers, path, number, then=self._took, failed=self._failed)

    def _took(self, left: Listing) -> None:
        self.bring.setEnabled(True)
        self.left = left
        self.lists.chosen = ""
        self.refresh()
        self.taken.emit()

    def _sentence(self, sums: Answered) -> str:
        say = self.kit.say
        sent = say(
            "ui-answer-sent",
            sent=sums.sent,
            matched=sums.matched,
            changed=sums.changed,
            missing=sums.missing,
        )
        came = say(
            "ui-answer-came",
            came=sums.came,
            matched=sums.matched,
            changed=sums.changed,
            unexpected=sums.unexpected,
        )
        opinions = say("ui-answer-opinions", accepted=sums.accepted, declined=sums.declined)
        return "\n".join((sent, came, opinions))

    def _failed(self, fault: Fault) -> None:
        self.bring.setEnabled(True)
        self.kit.office.unheard.emit(fault)


class ReadTab(QWidget):
    """Lists that are only read; `wanted` says that a table is to be brought."""

    wanted = Signal(str)
    said = Signal(str, Tone)

    def __init__(self, kit: Kit, name: str, reads: Any, *, brings: bool = False) -> None:
        super().__init__()
        self.kit = kit
        self.reads = reads
        self.lists = Lists(kit, f"ui-report-{name}", f"ui-{name}-empty")
        hint = label(kit.say(f"ui-{name}-hint"), "muted", wrap=True)
        head = row(hint, spacing=kit.px(8))
        head.setStretch(0, 1)
        if brings:
            head.addWidget(button(kit.say(f"ui-{name}-bring"), lambda: self.wanted.emit("bring"), "primary"))
        box = column(head, self.lists, margins=kit.px(12))
        box.setStretch(1, 1)
        self.setLayout(box)

    def refresh(self) -> None:
        """Reads the lists."""
        self.kit.office.ask(self, self.reads, then=self.show_pieces)

    def show_pieces(self, pieces: Sequence[Any]) -> None:
        """Shows them."""
        self.lists.show_lists(together(pieces)[1])
