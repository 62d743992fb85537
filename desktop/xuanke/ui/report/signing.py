"""The sheet to sign: written, marked as signed, and what was decided otherwise since."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QWidget

from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import button, column, label, row
from xuanke.ui.parts.table import TableModel, table_view
from xuanke.ui.report import work
from xuanke.ui.report.lists import Lists
from xuanke.ui.report.values import Listing, Sheets
from xuanke.ui.theme import Tone

WIDTHS = (150, 150, 110, 90, 150, 0)


class SigningTab(QWidget):
    """The sheets above, the differences since below."""

    said = Signal(str, Tone)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        say = kit.say
        none = Listing("since", ())
        self.shown = Sheets(Listing("sheets", ()), (), "", none)
        self.round = QComboBox()
        self.round.addItems([say("ui-round-all"), *(say("ui-round", round=n) for n in "12")])
        self.round.setAccessibleName(say("ui-report-round"))
        self.make = button(say("ui-report-sheet"), self.make_sheet, "primary")
        self.make.setIcon(kit.icon("file", "on_accent"))
        self.sign = button(say("ui-sheet-sign"), self.mark_signed)
        self.hint = label(say("ui-sheet-hint"), "muted", wrap=True)
        names = ("number", "at", "by", "round", "signed", "digest")
        self.sheets = TableModel([say(f"ui-sheet-{name}") for name in names])
        self.table = table_view(kit, self.sheets, WIDTHS, say("ui-report-signing"))
        self.table.setFixedHeight(kit.px(190))
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_chosen())
        self.words = label("", "strong", wrap=True)
        self.since = Lists(kit, "ui-report-signing", "ui-list-empty")
        head = row(self.hint, self.round, self.make, self.sign, spacing=kit.px(8))
        head.setStretch(0, 1)
        box = column(head, self.table, self.words, self.since, margins=kit.px(12))
        box.setStretch(3, 1)
        self.setLayout(box)
        self.show_sheets(self.shown)

    def refresh(self) -> None:
        """Reads the sheets."""
        self.kit.office.ask(self, work.sheets, then=self.show_sheets)

    def show_sheets(self, shown: Sheets) -> None:
        """Shows them, the newest chosen."""
        say = self.kit.say
        self.shown = shown
        self.sheets.start(shown.sheets.rows)
        if shown.numbers:
            self.table.selectRow(0)
        since = len(shown.since.rows)
        said = "ui-sheet-none" if not shown.signed else "ui-sheet-since" if since else "ui-sheet-same"
        self.words.setText(say(said, number=shown.signed, count=since))
        self.since.setVisible(bool(since))
        self.since.show_lists((shown.since,) if since else ())
        self._show_chosen()

    def _chosen(self) -> str:
        place = self.table.currentIndex().row()
        return self.shown.numbers[place] if 0 <= place < len(self.shown.numbers) else ""

    def _show_chosen(self) -> None:
        place = self.table.currentIndex().row()
        rows = self.shown.sheets.rows
        self.sign.setEnabled(0 <= place < len(rows) and not rows[place][4])

    def make_sheet(self) -> None:
        """Asks where to, and writes the sheet to sign."""
        kit, number = self.kit, self.round.currentIndex() or None
        proposed = kit.say("ui-report-sheet-file", round=str(number or ""))
        name, _ = QFileDialog.getSaveFileName(
            self, kit.say("ui-report-sheet"), f"{proposed}.pdf", "PDF (*.pdf)"
        )
        if name:
            kit.office.ask(self, work.sheet, Path(name), number, then=partial(self._made, name))

    def _made(self, name: str, number: str) -> None:
        self.said.emit(self.kit.say("ui-report-sheet-done", file=name, number=number), Tone.GOOD)
        self.refresh()

    def mark_signed(self) -> None:
        """Notes that the chosen sheet was signed."""
        if number := self._chosen():
            self.kit.office.ask(self, work.sign, number, then=self._signed)

    def _signed(self, number: str) -> None:
        self.said.emit(self.kit.say("ui-sheet-signed-done", number=number), Tone.GOOD)
        self.refresh()
