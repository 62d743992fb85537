"""The editor of an export profile, with a live preview on real rows."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from xuanke.faults import Fault
from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import boxed, button, column, label, row, scrolled
from xuanke.ui.parts.table import TableModel, table_view
from xuanke.ui.report.profiles import work
from xuanke.ui.report.profiles.columns import Columns
from xuanke.ui.report.profiles.values import Form, Tried
from xuanke.ui.report.values import Wanted
from xuanke.ui.takeaway.state import masked, shares
from xuanke.ui.theme import Tone

SETTLE = 250
"""Milliseconds after the last key before the preview is made anew."""

KINDS = (("xlsx", "utf-8-sig"), ("csv", "utf-8-sig"), ("csv", "gb18030"))
VERDICTS = ("approve", "reject", "return")


class ProfileEditor(QDialog):
    """`kept` gives the name under which it was kept."""

    kept = Signal(str)

    def __init__(self, kit: Kit, wanted: Wanted, parent: QWidget) -> None:
        super().__init__(parent)
        self.kit = kit
        self.wanted = wanted
        self.form: Form | None = None
        say = kit.say
        self.setWindowTitle(say("ui-profile-edit"))
        self.resize(min(kit.px(1080), 1340), min(kit.px(620), 680))
        self.settle = QTimer(self)
        self.settle.setSingleShot(True)
        self.settle.setInterval(SETTLE)
        self.settle.timeout.connect(self._try)
        self.name = self._box("ui-profile-name")
        self.kind = QComboBox()
        self.kind.addItems(
            [say("ui-profile-xlsx"), say("ui-profile-csv-utf8"), say("ui-profile-csv-gb18030")]
        )
        self.kind.setAccessibleName(say("ui-profile-kind"))
        self.kind.currentIndexChanged.connect(self._edited)
        self.sheet = self._box("ui-profile-sheet")
        self.limit = self._box("ui-profile-limit")
        self.titles = QPlainTextEdit()
        self.titles.setAccessibleName(say("ui-profile-titles"))
        self.titles.setTabChangesFocus(True)
        self.titles.setFixedHeight(kit.px(58))
        self.titles.textChanged.connect(self._edited)
        self.verdicts = {name: QCheckBox(say(f"ui-strip-{name}")) for name in VERDICTS}
        for each in self.verdicts.values():
            each.toggled.connect(self._edited)
        self.columns = Columns(kit)
        self.columns.edited.connect(self._edited)
        self.preview = TableModel(())
        self.table = table_view(kit, self.preview, (), say("ui-profile-preview"))
        self.table.setMinimumHeight(kit.px(130))
        self.said = label("", wrap=True)
        self.keep = button(say("ui-profile-keep"), self.save, "primary")
        self._lay_out()

    def _box(self, name: str) -> QLineEdit:
        made = QLineEdit()
        made.setAccessibleName(self.kit.say(name))
        made.textEdited.connect(lambda _: self._edited())
        return made

    def _lay_out(self) -> None:
        kit, say = self.kit, self.kit.say
        template = button(say("ui-profile-template"), self.ask_template)
        template.setIcon(kit.icon("file"))
        grid = QGridLayout()
        grid.setSpacing(kit.px(6))
        rows = (
            ("name", self.name),
            ("kind", self.kind),
            ("sheet", self.sheet),
            ("titles", self.titles),
            ("limit", self.limit),
        )
        for n, (name, made) in enumerate(rows):
            grid.addWidget(label(say(f"ui-profile-{name}"), "small"), 2 * n, 0)
            grid.addWidget(made, 2 * n + 1, 0)
        left = boxed(
            column(
                template,
                grid,
                label(say("ui-profile-verdicts"), "small"),
                *self.verdicts.values(),
                None,
                spacing=kit.px(4),
            )
        )
        if not kit.theme.is_large:
            left.setFixedWidth(kit.px(230))
        above = row(
            scrolled(left) if kit.theme.is_large else left, scrolled(self.columns), spacing=kit.px(12)
        )
        above.setStretch(0, 2 if kit.theme.is_large else 0)
        above.setStretch(1, 3)
        below = label(say("ui-profile-preview"), "small")
        close = button(say("ui-cancel"), self.reject)
        foot = row(self.said, close, self.keep)
        foot.setStretch(0, 1)
        box = column(above, below, self.table, foot, margins=kit.px(14), spacing=kit.px(6))
        box.setStretch(0, 3)
        box.setStretch(2, 2)
        self.setLayout(box)

    def start(self) -> None:
        """Reads the chosen profile."""
        self.kit.office.ask(
            self, work.opened, self.wanted.profile, then=self.show_opened, failed=self._failed
        )

    def show_opened(self, form: Form) -> None:
        """Shows a profile; one that the program ships gets a name of the school's own."""
        known = f"ui-profile-{form.name}"
        if self.kit.words.has(known):
            form = replace(form, name=self.kit.say("ui-profile-own", name=self.kit.say(known)))
        self.show_form(form)

    def show_form(self, form: Form) -> None:
        """Shows a form, and what it makes of real rows."""
        self.form = form
        self.name.setText(form.name)
        kind = (form.type, form.encoding if form.type == "csv" else "utf-8-sig")
        self.kind.setCurrentIndex(KINDS.index(kind) if kind in KINDS else 0)
        self.sheet.setText(form.sheet)
        self.limit.setText(str(form.reason_limit or ""))
        self.titles.setPlainText("\n".join(form.title_rows))
        for name, each in self.verdicts.items():
            each.setChecked(name in form.verdicts)
        self.columns.show_columns(form.columns)
        if form.unmatched:
            self._say(self.kit.say("ui-profile-unmatched", columns=form.unmatched), Tone.WARN)
        self._try()

    @property
    def filled(self) -> Form | None:
        """The form as it is filled in, None before it was read."""
        if self.form is None:
            return None
        kind, encoding = KINDS[self.kind.currentIndex()]
        limit = self.limit.text().strip()
        return replace(
            self.form,
            name=self.name.text().strip(),
            type=kind,
            encoding=encoding,
            sheet=self.sheet.text().strip(),
            reason_limit=int(limit) if limit.isdecimal() else 0,
            title_rows=tuple(filter(None, map(str.strip, self.titles.toPlainText().splitlines()))),
            verdicts=frozenset(name for name, each in self.verdicts.items() if each.isChecked()),
            columns=tuple(self.columns.columns),
        )

    def _edited(self) -> None:
        self.sheet.setEnabled(KINDS[self.kind.currentIndex()][0] == "xlsx")
        self.settle.start()

    def _try(self) -> None:
        self.settle.stop()
        if (filled := self.filled) is not None:
            self.kit.office.ask(
                self,
                work.tried,
                filled,
                self.wanted.round_number,
                then=self._show_tried,
                failed=self._failed,
            )

    def _show_tried(self, tried: Tried) -> None:
        self.keep.setEnabled(True)
        if self.said.property("tone") == Tone.BAD.value:
            self._say("", Tone.PLAIN)
        shown = [tuple(masked(cell) for cell in line) for line in tried.rows]
        self.preview.start(shown, headings=tried.headings)
        for place, share in enumerate(shares(tried.headings, tried.rows)):
            self.table.setColumnWidth(place, self.kit.px(8 * share + 12))

    def ask_template(self) -> None:
        """Asks for a platform's empty table."""
        say = self.kit.say
        name, _ = QFileDialog.getOpenFileName(
            self, say("ui-profile-template"), "", f"{say('ui-bring-tables')} (*.*)"
        )
        if name:
            self.kit.office.ask(self, work.proposed, Path(name), then=self.show_form, failed=self._failed)

    def save(self) -> None:
        """Keeps the profile among the school's own."""
        if (filled := self.filled) is not None:
            self.kit.office.ask(self, work.kept, filled, then=self._kept, failed=self._failed)

    def _kept(self, name: str) -> None:
        self.kept.emit(name)
        self.accept()

    def _failed(self, fault: Fault) -> None:
        self._say(" ".join(filter(None, self.kit.words.say_fault(fault))), Tone.BAD)

    def _say(self, text: str, tone: Tone) -> None:
        self.said.setProperty("tone", tone.value)
        self.said.style().polish(self.said)
        self.said.setText(text)
