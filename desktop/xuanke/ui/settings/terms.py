"""Which term the school works on, and making the next one from it."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from xuanke.domain.calendar import Words
from xuanke.domain.term_copy import NewTerm
from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import boxed, button, column, label, row
from xuanke.ui.settings.values import Terms


class TermsPane(QWidget):
    """`chosen` gives the id of a term, `copied` the next one; `wrong` says that a date is none."""

    chosen = Signal(str)
    copied = Signal(NewTerm)
    wrong = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        say = kit.say
        self.known = QComboBox()
        self.known.setAccessibleName(say("ui-settings-terms"))
        self.known.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.use = button(say("ui-settings-use-term"), self._use)
        self.known.currentIndexChanged.connect(lambda _: self._check())
        self.fields = {name: self._field(name) for name in ("id", "zh", "en", "notice", "starts")}
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(kit.px(10))
        for n, (name, typed) in enumerate(self.fields.items()):
            grid.addWidget(label(say(f"ui-next-term-{name}")), n, 0)
            grid.addWidget(typed, n, 1)
        grid.setColumnStretch(1, 1)
        self.make = button(say("ui-next-term-make"), self._copy, "primary")
        self.setLayout(
            column(
                row(label(say("ui-settings-terms")), self.known, self.use, None, spacing=kit.px(10)),
                label(say("ui-next-term"), "strong"),
                label(say("ui-next-term-hint"), "small", wrap=True),
                boxed(grid),
                row(None, self.make),
                spacing=kit.px(8),
            )
        )

    def _field(self, name: str) -> QLineEdit:
        made = QLineEdit()
        made.setAccessibleName(self.kit.say(f"ui-next-term-{name}"))
        return made

    def show_terms(self, terms: Terms) -> None:
        """Shows the terms, and what is proposed for the next one."""
        self.known.clear()
        for term in terms.known:
            name = term.name.in_language(self.kit.words.language)
            self.known.addItem(f"{name} · {term.id}", term)
        current = next((n for n, term in enumerate(terms.known) if term.is_current), 0)
        self.known.setCurrentIndex(current)
        proposed = (terms.next_id, *terms.next_name, terms.notice, terms.next_starts.isoformat())
        for typed, text in zip(self.fields.values(), proposed, strict=True):
            typed.setText(text)
        self._check()

    def _check(self) -> None:
        term = self.known.currentData()
        self.use.setEnabled(term is not None and not term.is_current)

    def _use(self) -> None:
        self.chosen.emit(self.known.currentData().id)

    def _copy(self) -> None:
        typed = {name: field.text().strip() for name, field in self.fields.items()}
        try:
            starts = date.fromisoformat(typed["starts"])
        except ValueError:
            self.wrong.emit()
            return
        if not all(typed.values()) or not typed["id"].replace("-", "").isalnum():
            self.wrong.emit()
            return
        self.copied.emit(NewTerm(typed["id"], Words(typed["zh"], typed["en"]), typed["notice"], starts))
