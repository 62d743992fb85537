"""上报: chooses what goes out, shows it as the platform will see it, and writes the file."""

import re
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QHBoxLayout, QWidget

from xuanke.domain.identity import mask
from xuanke.faults import Fault
from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import boxed, button, chip, column, emptied, frame, label, row
from xuanke.ui.parts.table import TableModel, table_view
from xuanke.ui.parts.tabs import Tabs
from xuanke.ui.report import work
from xuanke.ui.report.values import Going, Gone, Wanted
from xuanke.ui.theme import Tone

IDENTITY = re.compile(r"\d{13,19}[Xx]?|\d{17}[Xx]")
TONES = {"new": Tone.GOOD, "changed": Tone.WARN, "revoked": Tone.BAD, "unchanged": Tone.PLAIN}
GOING_WIDTHS = (56, 92, 84, 170, 120, 60, 240, 180, 56, 110, 200, 80, 150)
GONE_WIDTHS = (170, 100, 240, 80, 0)


class ReportPage(QWidget):
    """What goes out and what went out."""

    changed = Signal()
    said = Signal(str, Tone)
    go_to = Signal(str)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        self.wanted = Wanted()
        self.shown = Going()
        self.setObjectName("page")
        say = kit.say
        self.going = TableModel(())
        self.gone = TableModel([say(f"ui-gone-{name}") for name in ("at", "by", "file", "rows", "sha256")])
        self.tabs = Tabs(kit)
        self.tabs.add(say("ui-report-going"), self._going())
        self.tabs.add(say("ui-report-gone"), self._gone())
        save = QShortcut(QKeySequence.StandardKey.Save, self)
        save.activated.connect(self._save)
        pane = frame("pane", column(self.tabs, spacing=0))
        self.setLayout(column(pane, margins=kit.px(8)))

    def _going(self) -> QWidget:
        kit, say = self.kit, self.kit.say
        self.round = self._combo(
            "ui-report-round", [say("ui-round-all"), *(say("ui-round", round=n) for n in "12")]
        )
        self.profile = self._combo("ui-report-profile", ["default"])
        self.only_new = QCheckBox(say("ui-report-only-new"))
        self.only_new.toggled.connect(self._choose)
        self.numbers = QCheckBox(say("ui-show-numbers"))
        self.numbers.toggled.connect(self._show_rows)
        self.write = button(say("ui-report-write"), self.export, "primary", tip="Ctrl+S")
        self.sheet = button(say("ui-report-sheet"), self.make_sheet)
        self.sheet.setIcon(kit.icon("file"))
        self.counts: QHBoxLayout = row(spacing=kit.px(6))
        self.warning = label("", wrap=True, tone=Tone.WARN)
        self.table = table_view(kit, self.going, (), say("ui-report-going"))
        head = row(self.round, self.profile, None, self.sheet, self.write, spacing=kit.px(10))
        news = row(self.only_new, self.numbers, self.counts, self.warning, spacing=kit.px(12))
        news.setStretch(3, 1)
        box = column(head, news, self.table, margins=kit.px(12), spacing=kit.px(8))
        box.setStretch(2, 1)
        return boxed(box)

    def _gone(self) -> QWidget:
        view = table_view(self.kit, self.gone, GONE_WIDTHS, self.kit.say("ui-report-gone"))
        return boxed(column(view, margins=self.kit.px(12)))

    def _combo(self, name: str, items: list[str]) -> QComboBox:
        made = QComboBox()
        made.addItems(items)
        made.setAccessibleName(self.kit.say(name))
        made.setToolTip(self.kit.say(name))
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        made.currentIndexChanged.connect(self._choose)
        return made

    def _choose(self) -> None:
        self.wanted = Wanted(
            self.round.currentIndex() or None,
            self.profile.currentData() or "default",
            self.only_new.isChecked(),
        )
        self.refresh()

    def refresh(self) -> None:
        """Reads what would go out, and what went out."""
        self.kit.office.ask(self, work.going, self.wanted, then=self.show_going)
        self.kit.office.ask(self, work.gone, then=self.show_gone)

    def show_going(self, going: Going) -> None:
        """Shows what would go out."""
        kit, say = self.kit, self.kit.say
        self.shown = going
        self._show_rows()
        for place, width in enumerate(GOING_WIDTHS[: len(going.headings)]):
            self.table.setColumnWidth(place, kit.px(width))
        emptied(self.counts)
        for news, count in going.counts:
            self.counts.addWidget(chip(say(f"ui-news-{news}", count=count), TONES[news]))
        if going.total > len(going.rows):
            self.counts.addWidget(
                label(say("ui-report-shown", shown=len(going.rows), total=going.total), "small")
            )
        self.warning.setVisible(bool(going.undecided) or not going.total)
        words = "ui-report-undecided" if going.total else "ui-report-nothing"
        self.warning.setText(say(words, count=going.undecided))
        self.write.setEnabled(bool(going.total))
        self.sheet.setEnabled(bool(going.total))
        self._show_profiles(going.profiles)

    def _show_rows(self) -> None:
        """The rows, identity numbers masked until they are asked for."""
        masked = not self.numbers.isChecked()
        rows = [
            [mask(cell) if masked and IDENTITY.fullmatch(cell) else cell for cell in line]
            for line in self.shown.rows
        ]
        self.going.start(rows, headings=self.shown.headings)

    def _show_profiles(self, profiles: tuple[str, ...]) -> None:
        held = [self.profile.itemData(n) for n in range(self.profile.count())]
        if list(profiles) == held:
            return
        self.profile.blockSignals(True)
        self.profile.clear()
        for name in profiles:
            known = f"ui-profile-{name}"
            self.profile.addItem(self.kit.say(known) if self.kit.words.has(known) else name, name)
        self.profile.setCurrentIndex(max(self.profile.findData(self.wanted.profile), 0))
        self.profile.blockSignals(False)

    def show_gone(self, gone: tuple[Gone, ...]) -> None:
        """Shows what went out."""
        self.gone.start([(g.at, g.by, g.file, str(g.rows), g.sha256) for g in gone])

    def _save(self) -> None:
        if self.write.isEnabled():
            self.export()

    def export(self) -> None:
        """Asks where to, and writes."""
        kit = self.kit
        proposed = kit.say("ui-report-file", round=str(self.wanted.round_number or ""))
        name, _ = QFileDialog.getSaveFileName(
            self,
            kit.say("ui-report-write"),
            f"{proposed}.{self.shown.ending}",
            f"{kit.say('ui-bring-tables')} (*.{self.shown.ending})",
        )
        if name:
            self.write_to(Path(name))

    def write_to(self, path: Path) -> None:
        """Writes the file."""
        self.write.setEnabled(False)
        self.kit.office.ask(
            self,
            work.export,
            path,
            self.wanted,
            then=lambda gone: self._written(path, gone),
            failed=self._failed,
        )

    def make_sheet(self) -> None:
        """Asks where to, and writes the sheet to sign."""
        kit = self.kit
        proposed = kit.say("ui-report-sheet-file", round=str(self.wanted.round_number or ""))
        name, _ = QFileDialog.getSaveFileName(
            self, kit.say("ui-report-sheet"), f"{proposed}.pdf", "PDF (*.pdf)"
        )
        if name:
            kit.office.ask(
                self, work.sheet, Path(name), self.wanted.round_number, then=partial(self._sheet_made, name)
            )

    def _sheet_made(self, name: str, number: str) -> None:
        self.said.emit(self.kit.say("ui-report-sheet-done", file=name, number=number), Tone.GOOD)

    def _written(self, path: Path, gone: Gone) -> None:
        self.said.emit(self.kit.say("ui-report-done", file=str(path), rows=gone.rows), Tone.GOOD)
        self.refresh()
        self.changed.emit()

    def _failed(self, fault: Fault) -> None:
        self.write.setEnabled(True)
        self.kit.office.unheard.emit(fault)

    def of_round(self, round_number: int | None) -> None:
        """Chooses a round."""
        self.wanted = replace(self.wanted, round_number=round_number)
        self.round.setCurrentIndex(round_number or 0)
