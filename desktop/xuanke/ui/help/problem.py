"""Reporting a problem: shows every file of the report, whole, before anything is written."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QDialog, QFileDialog, QPlainTextEdit, QWidget

from xuanke.faults import Fault
from xuanke.ui.help import work
from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import button, column, fit, label, row
from xuanke.ui.parts.tabs import Tabs

if TYPE_CHECKING:
    from xuanke.journeys.problem_report import Piece

FILE = "xuanke-problem.zip"


class ProblemReport(QDialog):
    """A tab for each file of the report; nothing is sent, a person takes the zip along."""

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        super().__init__(parent)
        self.kit = kit
        say = kit.say
        self.pieces: tuple[Piece, ...] = ()
        self.setWindowTitle(say("ui-problem-title"))
        fit(kit, self, 760, 540)
        self.tabs = Tabs(kit)
        self.said = label("", "muted", wrap=True)
        self.save = button(say("ui-problem-save"), self.ask_where, "primary")
        self.save.setEnabled(False)
        close = button(say("ui-close"), self.reject)
        hint = label(say("ui-problem-hint"), wrap=True)
        box = column(
            hint, self.tabs, self.said, row(None, close, self.save), spacing=kit.px(12), margins=kit.px(16)
        )
        box.setStretch(1, 1)
        self.setLayout(box)
        kit.office.ask(self, work.gather, qVersion(), then=self.show_pieces, failed=self._failed)

    def show_pieces(self, pieces: "tuple[Piece, ...]") -> None:
        """Shows what the report would hold."""
        self.pieces = pieces
        for piece in pieces:
            text = QPlainTextEdit(piece.text)
            text.setReadOnly(True)
            text.setAccessibleName(piece.name)
            self.tabs.add(piece.name, text)
        self.save.setEnabled(True)

    def ask_where(self) -> None:
        """Asks for the file."""
        name, _ = QFileDialog.getSaveFileName(self, self.kit.say("ui-problem-save"), FILE, "*.zip")
        if name:
            self.write(Path(name))

    def write(self, file: Path) -> None:
        """Writes what was shown."""
        self.kit.office.ask(self, work.pack, self.pieces, file, then=self._written, failed=self._failed)

    def _written(self, file: Path) -> None:
        self.said.setText(self.kit.say("ui-problem-written", file=str(file)))

    def _failed(self, fault: Fault) -> None:
        error, advice = self.kit.words.say_fault(fault)
        self.said.setText(self.kit.say("error-and-advice", error=error, advice=advice) if advice else error)
