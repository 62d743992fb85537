"""What goes out: chosen by round and profile, shown as the platform will see it, written or typed."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QHBoxLayout, QWidget
from shiboken6 import isValid

from xuanke.faults import Fault
from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import button, chip, column, emptied, label, row
from xuanke.ui.parts.table import TableModel, table_view
from xuanke.ui.report import work
from xuanke.ui.report.profiles.dialog import ProfileEditor
from xuanke.ui.report.values import Going, Wanted, Written
from xuanke.ui.strip.window import StripWindow
from xuanke.ui.takeaway.dialog import on_ctrl_p, take_away
from xuanke.ui.theme import Tone

TONES = {"new": Tone.GOOD, "changed": Tone.WARN, "revoked": Tone.BAD, "unchanged": Tone.PLAIN}
WIDTHS = (56, 92, 84, 170, 120, 60, 240, 180, 56, 110, 200, 80, 150)


class GoingTab(QWidget):
    """`sent` says that something went out."""

    sent = Signal()
    said = Signal(str, Tone)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        self.wanted = Wanted()
        self.shown = Going()
        self.strip: StripWindow | None = None
        say = kit.say
        self.rows = TableModel(())
        self.round = self._combo(
            "ui-report-round", [say("ui-round-all"), *(say("ui-round", round=n) for n in "12")]
        )
        self.profile = self._combo("ui-report-profile", ["default"])
        self.edit = button(say("ui-profile-edit"), self.edit_profile)
        self.only_new = QCheckBox(say("ui-report-only-new"))
        self.only_new.toggled.connect(self._choose)
        self.numbers = QCheckBox(say("ui-show-numbers"))
        self.numbers.toggled.connect(self._show_rows)
        self.typing = button(say("ui-report-type"), self.open_strip, tip=say("ui-report-type-tip"))
        self.write = button(say("ui-report-write"), self.export, "primary", tip="Ctrl+S")
        self.away = button(say("ui-takeaway-here"), self.take_away, tip=say("ui-takeaway-tip"))
        on_ctrl_p(self, self.take_away)
        self.counts: QHBoxLayout = row(spacing=kit.px(6))
        self.warning = label("", wrap=True, tone=Tone.WARN)
        self.table = table_view(kit, self.rows, (), say("ui-report-going"))
        choices = row(self.round, self.profile, self.edit, None, spacing=kit.px(8))
        acts = row(self.away, self.typing, self.write, spacing=kit.px(8))
        head = column(choices, row(None, acts)) if kit.theme.is_large else row(choices, acts)
        news = row(self.only_new, self.numbers, self.counts, self.warning, spacing=kit.px(12))
        news.setStretch(3, 1)
        box = column(head, news, self.table, margins=kit.px(12), spacing=kit.px(8))
        box.setStretch(2, 1)
        self.setLayout(box)
        self.destroyed.connect(partial(_close, self.__dict__))

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
        """Reads what would go out."""
        self.kit.office.ask(self, work.going, self.wanted, then=self.show_going)

    def show_going(self, going: Going) -> None:
        """Shows what would go out."""
        kit, say = self.kit, self.kit.say
        self.shown = going
        self._show_rows()
        for place, width in enumerate(WIDTHS[: len(going.headings)]):
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
        for made in (self.write, self.away):
            made.setEnabled(bool(going.total))
        self._show_profiles(going.profiles)

    def _show_rows(self) -> None:
        """The rows, identity numbers masked until they are asked for."""
        self.rows.shows_numbers = self.numbers.isChecked()
        self.rows.start(self.shown.rows, headings=self.shown.headings)

    def _show_profiles(self, profiles: tuple[str, ...]) -> None:
        held = [self.profile.itemData(n) for n in range(self.profile.count())]
        if list(profiles) == held:
            return
        self.profile.blockSignals(True)
        self.profile.clear()
        for name in profiles:
            self.profile.addItem(profile_name(self.kit, name), name)
        self.profile.setCurrentIndex(max(self.profile.findData(self.wanted.profile), 0))
        self.profile.blockSignals(False)

    def save(self) -> None:
        """Ctrl+S."""
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
        then = partial(self._written, path)
        self.kit.office.ask(self, work.export, path, self.wanted, then=then, failed=self._failed)

    def _written(self, path: Path, written: Written) -> None:
        say = self.kit.say
        said = say("ui-report-done", file=str(path), rows=written.rows)
        if written.differing:
            said += say("ui-report-differs", count=written.differing, number=written.signed)
        self.said.emit(said, Tone.WARN if written.differing else Tone.GOOD)
        self.sent.emit()

    def _failed(self, fault: Fault) -> None:
        self.write.setEnabled(True)
        self.kit.office.unheard.emit(fault)

    def open_strip(self) -> None:
        """Opens the typing strip of the round; the window's own place is given up to the browser."""
        if self.strip is not None:
            self.strip.close()
        self.strip = StripWindow(self.kit, self.wanted.round_number or self.shown.round_now)
        self.strip.changed.connect(self.sent)
        self.strip.show()
        self.strip.refresh()

    def edit_profile(self) -> None:
        """Opens the profile editor on the chosen profile."""
        editor = ProfileEditor(self.kit, self.wanted, self.window())
        editor.kept.connect(self._use_profile)
        editor.open()
        editor.start()

    def _use_profile(self, name: str) -> None:
        self.wanted = Wanted(self.wanted.round_number, name, self.wanted.only_new)
        self.profile.blockSignals(True)
        self.profile.clear()
        self.profile.blockSignals(False)
        self.refresh()

    def take_away(self) -> None:
        """Takes every line away as it stands."""
        self.kit.office.ask(self, work.all_going, self.wanted, then=self._take_away)

    def _take_away(self, going: Going) -> None:
        take_away(self.kit, self.kit.say("ui-report-going"), going.headings, going.rows, self.window())


def profile_name(kit: Kit, name: str) -> str:
    """A profile as a person calls it."""
    known = f"ui-profile-{name}"
    return kit.say(known) if kit.words.has(known) else name


def _close(held: dict[str, object], _gone: object = None) -> None:
    """The strip goes with the page that opened it: the school may be locked by now."""
    strip = held.get("strip")
    if isinstance(strip, StripWindow) and isValid(strip):
        strip.close()
        strip.deleteLater()
