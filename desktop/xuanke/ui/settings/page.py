"""设置: the window's looks, the home, and the term as a form."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from xuanke.domain.budget import Spending
from xuanke.ui.about.dialog import open_about
from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import boxed, button, column, emptied, frame, label, row, scrolled
from xuanke.ui.report.profiles.dialog import ProfileEditor
from xuanke.ui.report.values import Wanted
from xuanke.ui.settings import budget_work, work
from xuanke.ui.settings.budget import BudgetPane
from xuanke.ui.settings.columns import ColumnsPane
from xuanke.ui.settings.feed import FeedPane
from xuanke.ui.settings.looks import Looks
from xuanke.ui.settings.school import SchoolPane
from xuanke.ui.settings.term import TermPane
from xuanke.ui.settings.terms import TermsPane
from xuanke.ui.settings.trust import TrustPane
from xuanke.ui.settings.values import Filled, TermForm
from xuanke.ui.theme import Tone


class SettingsPage(QWidget):
    """The settings."""

    chosen_settings = Signal(dict)
    changed_term = Signal()
    said = Signal(str, Tone)
    go_to = Signal(str)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        self.setObjectName("page")
        looks = Looks(kit)
        looks.chosen.connect(self.chosen_settings)
        self.feed = FeedPane(kit)
        self.feed.chosen.connect(self.chosen_settings)
        self.feed.wanted.connect(lambda: self.go_to.emit("sync"))
        self.trust = TrustPane(kit)
        self.trust.chosen.connect(self.chosen_settings)
        self.trust.said.connect(self.said)
        self.trust.restore.connect(lambda: self.go_to.emit("restore"))
        self.trust.anew.connect(lambda: self.go_to.emit("anew"))
        self.safety = self._card("ui-settings-trust", self.trust)
        self.safety.setVisible(kit.office.desk.key is not None)
        self.term = QVBoxLayout()
        inner = column(
            self._card("ui-settings-looks", looks),
            self._card("ui-feed", self.feed),
            self.safety,
            self.term,
            self._beside(),
            row(None, button(kit.say("ui-about"), lambda: open_about(kit, self.window()), "link")),
            None,
            spacing=kit.px(12),
        )
        inner.setContentsMargins(kit.px(24), kit.px(20), kit.px(24), kit.px(20))
        self.setLayout(column(scrolled(boxed(inner)), spacing=0))

    def _beside(self) -> QWidget:
        """What belongs to the term and is kept by itself; hidden at the teacher's door."""
        kit = self.kit
        self.budget = BudgetPane(kit)
        self.budget.chosen.connect(self._keep_budget)
        self.terms = TermsPane(kit)
        self.terms.chosen.connect(lambda id: self._do(work.use, id))
        self.terms.copied.connect(lambda new: self._do(work.copy, new))
        for pane in (self.budget, self.terms):
            pane.wrong.connect(self._wrong)
        self.columns = ColumnsPane(kit)
        self.columns.forgotten.connect(self._forget)
        self.columns.profiles.connect(self._edit_profile)
        cards = (
            self._card("ui-budget", self.budget),
            self._card("ui-settings-other-term", self.terms),
            self._card("ui-settings-columns", self.columns),
        )
        self.beside = boxed(column(*cards, spacing=kit.px(12)))
        self.beside.setVisible(kit.office.desk.key is not None)
        return self.beside

    def _card(self, heading: str, inner: QWidget) -> QWidget:
        kit = self.kit
        box = column(label(kit.say(heading), "heading"), inner, spacing=kit.px(12), margins=kit.px(18))
        return frame("card", box)

    def refresh(self) -> None:
        """Reads the term."""
        self.feed.show_trusted()
        for each in (self.safety, self.beside):
            each.setVisible(self.kit.office.desk.key is not None)
        if self.kit.office.desk.key is not None:
            self.trust.refresh()
            self.kit.office.ask(self, work.form, then=self.show_form)
            self._read_beside()

    def show_form(self, form: TermForm) -> None:
        """Shows the school and the term."""
        emptied(self.term)
        kit = self.kit
        name = form.name.in_language(kit.words.language)
        school = SchoolPane(kit, form)
        school.renamed.connect(lambda typed: self._do(work.rename, typed))
        about = label(kit.say("ui-settings-about", term=name, notice=form.notice), "muted", wrap=True)
        pane = TermPane(kit, form)
        pane.kept.connect(self._keep)
        pane.wrong.connect(self._wrong)
        pane.file.connect(partial(self._ask_file, form.id))
        self.term.addWidget(self._card("ui-settings-school", school))
        self.term.addWidget(self._card("ui-settings-term", boxed(column(about, pane, spacing=kit.px(10)))))

    def _ask_file(self, id: str) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.kit.say("ui-settings-toml"), f"{id}.toml", "*.toml")
        if name:
            self.write_term(Path(name))

    def write_term(self, path: Path) -> None:
        """Writes the term as a file."""
        self.kit.office.ask(self, work.write_term, path, then=self._written)

    def _written(self, file: str) -> None:
        self.said.emit(self.kit.say("ui-settings-toml-done", file=file), Tone.GOOD)

    def _wrong(self) -> None:
        self.said.emit(self.kit.say("ui-settings-wrong"), Tone.BAD)

    def _keep(self, filled: Filled) -> None:
        if filled == Filled():
            self.said.emit(self.kit.say("ui-settings-same"), Tone.ACCENT)
        else:
            self._do(work.keep, filled)

    def _do(self, act: Callable[..., TermForm], *arguments: Any) -> None:
        self.kit.office.ask(self, act, *arguments, then=self._kept)

    def _kept(self, form: TermForm) -> None:
        self.show_form(form)
        self._read_beside()
        self.said.emit(self.kit.say("ui-settings-kept"), Tone.GOOD)
        self.changed_term.emit()

    def _read_beside(self) -> None:
        """Reads what stands around the form: terms, budget, mappings."""
        ask = self.kit.office.ask
        ask(self, work.terms, then=self.terms.show_terms)
        ask(self, budget_work.budget, then=self.budget.show_spending)
        ask(self, work.mappings, then=self.columns.show_mappings)

    def _keep_budget(self, yuan: float | None) -> None:
        self.kit.office.ask(self, budget_work.keep_budget, yuan, then=self._budget_kept)

    def _budget_kept(self, spending: Spending) -> None:
        self.budget.show_spending(spending)
        self.said.emit(self.kit.say("ui-budget-kept"), Tone.GOOD)
        self.changed_term.emit()

    def _forget(self, name: str) -> None:
        self.kit.office.ask(self, work.forget, name, then=self.columns.show_mappings)

    def _edit_profile(self) -> None:
        editor = ProfileEditor(self.kit, Wanted(), self.window())
        editor.open()
        editor.start()
