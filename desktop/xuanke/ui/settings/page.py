"""设置: the window's looks, the home, and the term as a form."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import boxed, column, emptied, frame, label, scrolled
from xuanke.ui.settings import work
from xuanke.ui.settings.feed import FeedPane
from xuanke.ui.settings.looks import Looks
from xuanke.ui.settings.term import TermPane
from xuanke.ui.settings.trust import TrustPane
from xuanke.ui.settings.values import Filled, TermForm
from xuanke.ui.theme import Tone


class SettingsPage(QWidget):
    """The settings."""

    chosen_settings = Signal(dict)
    changed = Signal()
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
        self.safety = self._card("ui-settings-trust", self.trust)
        self.safety.setVisible(kit.office.desk.key is not None)
        self.term = QVBoxLayout()
        inner = column(
            self._card("ui-settings-looks", looks),
            self._card("ui-feed", self.feed),
            self.safety,
            self.term,
            None,
            spacing=kit.px(12),
        )
        inner.setContentsMargins(kit.px(24), kit.px(20), kit.px(24), kit.px(20))
        self.setLayout(column(scrolled(boxed(inner)), spacing=0))

    def _card(self, heading: str, inner: QWidget) -> QWidget:
        kit = self.kit
        box = column(label(kit.say(heading), "heading"), inner, spacing=kit.px(12), margins=kit.px(18))
        return frame("card", box)

    def refresh(self) -> None:
        """Reads the term."""
        self.feed.show_trusted()
        self.safety.setVisible(self.kit.office.desk.key is not None)
        if self.kit.office.desk.key is not None:
            self.trust.refresh()
            self.kit.office.ask(self, work.form, then=self.show_form)

    def show_form(self, form: TermForm) -> None:
        """Shows the term."""
        emptied(self.term)
        kit = self.kit
        name = form.name.zh if kit.words.language == "zh" else form.name.en
        about = label(
            kit.say("ui-settings-about", school=form.school, term=name, notice=form.notice, home=form.home),
            "muted",
            wrap=True,
        )
        pane = TermPane(kit, form)
        pane.kept.connect(self._keep)
        pane.wrong.connect(lambda: self.said.emit(kit.say("ui-settings-wrong"), Tone.BAD))
        self.term.addWidget(self._card("ui-settings-school", about))
        self.term.addWidget(self._card("ui-settings-term", pane))

    def _keep(self, filled: Filled) -> None:
        if filled == Filled():
            self.said.emit(self.kit.say("ui-settings-same"), Tone.ACCENT)
        else:
            self.kit.office.ask(self, work.keep, filled, then=self._kept)

    def _kept(self, form: TermForm) -> None:
        self.show_form(form)
        self.said.emit(self.kit.say("ui-settings-kept"), Tone.GOOD)
        self.changed.emit()
