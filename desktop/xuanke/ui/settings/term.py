"""The term as a form: the stages' dates, the rules' weights and numbers."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from xuanke.domain.findings import Severity
from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import boxed, button, chip, column, label, row
from xuanke.ui.settings.values import Filled, RuleRow, StageRow, TermForm
from xuanke.ui.theme import Tone
from xuanke.ui.typed import as_number, in_a_row, number_text, parse_spans


class TermPane(QWidget):
    """`kept` gives what differs from the form."""

    kept = Signal(Filled)
    wrong = Signal()
    file = Signal()
    """The term is wanted as a file."""

    def __init__(self, kit: Kit, form: TermForm) -> None:
        super().__init__()
        self.kit = kit
        self.form = form
        self.dates: dict[str, tuple[QLineEdit, QLineEdit]] = {}
        self.severities: dict[str, QComboBox] = {}
        self.numbers: dict[tuple[str, str], QLineEdit] = {}
        say = kit.say
        self.days = {name: self._days(name, days) for name, days in form.days}
        save = button(say("ui-settings-keep"), self._keep, "primary")
        box: QVBoxLayout = column(
            label(say("ui-settings-stages"), "strong"),
            self._stages(),
            label(say("ui-settings-days"), "strong"),
            self._calendar(),
            label(say("ui-settings-days-hint"), "small", wrap=True),
            label(say("ui-settings-rules"), "strong"),
            self._rules(),
            row(button(say("ui-settings-toml"), self.file.emit), None, save),
            spacing=kit.px(10),
        )
        self.setLayout(box)

    def _stages(self) -> QWidget:
        kit = self.kit
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(kit.px(10))
        for n, stage in enumerate(self.form.stages):
            grid.addWidget(label(self._name(stage)), n, 0)
            pair = self._date(stage.starts, stage), self._date(stage.ends, stage)
            self.dates[stage.id] = pair
            grid.addWidget(pair[0], n, 1)
            grid.addWidget(label("…"), n, 2)
            grid.addWidget(pair[1], n, 3)
            if stage.assumed:
                grid.addWidget(chip(kit.say("ui-settings-assumed"), Tone.WARN), n, 4)
        grid.setColumnStretch(5, 1)
        return boxed(grid)

    def _calendar(self) -> QWidget:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(self.kit.px(10))
        for n, (name, typed) in enumerate(self.days.items()):
            grid.addWidget(label(self.kit.say(f"ui-days-{name}")), n, 0)
            grid.addWidget(typed, n, 1)
        grid.setColumnStretch(1, 1)
        return boxed(grid)

    def _days(self, name: str, days: tuple[date, ...]) -> QLineEdit:
        """Days as a text, days in a row as their first and last."""
        spans = (f"{a}" if a == b else f"{a}…{b}" for a, b in in_a_row(days))
        made = QLineEdit(self.kit.say("list-join").join(spans))
        made.setAccessibleName(self.kit.say(f"ui-days-{name}"))
        made.setPlaceholderText(self.kit.say("ui-settings-days-hint"))
        return made

    def _name(self, stage: StageRow) -> str:
        return stage.name.in_language(self.kit.words.language)

    def _date(self, day: date, stage: StageRow) -> QLineEdit:
        return self._field(day.isoformat(), self._name(stage), 110)

    def _field(self, text: str, name: str, width: int) -> QLineEdit:
        made = QLineEdit(text)
        made.setAccessibleName(name)
        made.setFixedWidth(self.kit.px(width))
        return made

    def _rules(self) -> QWidget:
        kit = self.kit
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(kit.px(12))
        for rule in self.form.rules:
            place = grid.rowCount()
            grid.addWidget(label(kit.say(f"ui-rule-{rule.rule}")), place, 0)
            grid.addWidget(label(rule.clause, "small"), place, 1)
            grid.addWidget(self._severity(rule), place, 2)
            for n, (name, number) in enumerate(rule.numbers, start=place + 1):
                grid.addWidget(label(kit.say(f"ui-parameter-{name}"), "small"), n, 1)
                grid.addWidget(self._number(rule, name, number), n, 2)
        grid.setColumnStretch(3, 1)
        return boxed(grid)

    def _severity(self, rule: RuleRow) -> QComboBox:
        made = QComboBox()
        for severity in Severity:
            made.addItem(self.kit.say(f"ui-weight-{severity.value}"), severity)
        made.setCurrentIndex(list(Severity).index(rule.severity))
        made.setAccessibleName(self.kit.say(f"ui-rule-{rule.rule}"))
        self.severities[rule.rule] = made
        return made

    def _number(self, rule: RuleRow, name: str, number: float) -> QLineEdit:
        made = self._field(number_text(number), self.kit.say(f"ui-parameter-{name}"), 64)
        self.numbers[rule.rule, name] = made
        return made

    def filled(self) -> Filled:
        """What differs from the form; ValueError where a date or a number is none."""
        return Filled(
            stages=tuple(self._changed_stages()),
            severities=tuple(
                (rule.rule, severity)
                for rule in self.form.rules
                if (severity := self.severities[rule.rule].currentData()) != rule.severity
            ),
            numbers=tuple(
                (rule.rule, name, typed)
                for rule in self.form.rules
                for name, number in rule.numbers
                if (typed := as_number(self.numbers[rule.rule, name].text())) != number
            ),
            days=tuple(
                (name, days)
                for name, held in self.form.days
                if (days := parse_spans(self.days[name].text())) != held
            ),
        )

    def _changed_stages(self) -> Iterator[tuple[str, date, date]]:
        """A stage whose dates were assumed counts as changed: they have been looked at."""
        for stage in self.form.stages:
            starts, ends = (date.fromisoformat(typed.text().strip()) for typed in self.dates[stage.id])
            if stage.assumed or (starts, ends) != (stage.starts, stage.ends):
                yield stage.id, starts, ends

    def _keep(self) -> None:
        try:
            filled = self.filled()
        except ValueError:
            self.wrong.emit()
        else:
            self.kept.emit(filled)
