"""The term as a form: the stages' dates, the rules' weights and numbers."""

from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from xuanke.domain.findings import Severity
from xuanke.ui.dates import parse_days
from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import boxed, button, chip, column, label, row
from xuanke.ui.settings.values import Filled, RuleRow, StageRow, TermForm
from xuanke.ui.theme import Tone


class TermPane(QWidget):
    """`kept` gives what differs from the form."""

    kept = Signal(Filled)

    def __init__(self, kit: Kit, form: TermForm) -> None:
        super().__init__()
        self.kit = kit
        self.form = form
        self.dates: dict[str, tuple[QDateEdit, QDateEdit]] = {}
        self.severities: dict[str, QComboBox] = {}
        self.numbers: dict[tuple[str, str], QDoubleSpinBox] = {}
        say = kit.say
        self.busy = QLineEdit(say("list-join").join(day.isoformat() for day in form.busy_days))
        self.busy.setAccessibleName(say("ui-settings-busy"))
        self.busy.setPlaceholderText(say("ui-settings-busy-hint"))
        save = button(say("ui-settings-keep"), self._keep, "primary")
        box: QVBoxLayout = column(
            label(say("ui-settings-stages"), "strong"),
            self._stages(),
            label(say("ui-settings-busy"), "strong"),
            self.busy,
            label(say("ui-settings-rules"), "strong"),
            self._rules(),
            row(None, save),
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

    def _name(self, stage: StageRow) -> str:
        return stage.name.zh if self.kit.words.language == "zh" else stage.name.en

    def _date(self, day: object, stage: StageRow) -> QDateEdit:
        made = QDateEdit(QDate.fromString(str(day), "yyyy-MM-dd"))
        made.setDisplayFormat("yyyy-MM-dd")
        made.setButtonSymbols(QDateEdit.ButtonSymbols.NoButtons)
        made.setAccessibleName(f"{self._name(stage)} {day}")
        made.setFixedWidth(self.kit.px(120))
        return made

    def _rules(self) -> QWidget:
        kit = self.kit
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(kit.px(12))
        for n, rule in enumerate(self.form.rules):
            grid.addWidget(label(kit.say(f"ui-rule-{rule.rule}")), n, 0)
            grid.addWidget(label(rule.clause, "small"), n, 1)
            grid.addWidget(self._severity(rule), n, 2)
            for place, (name, number) in enumerate(rule.numbers):
                grid.addLayout(self._number(rule, name, number), n, 3 + place)
        grid.setColumnStretch(5, 1)
        return boxed(grid)

    def _severity(self, rule: RuleRow) -> QComboBox:
        made = QComboBox()
        for severity in Severity:
            made.addItem(self.kit.say(f"ui-weight-{severity.value}"), severity)
        made.setCurrentIndex(list(Severity).index(rule.severity))
        made.setAccessibleName(self.kit.say(f"ui-rule-{rule.rule}"))
        self.severities[rule.rule] = made
        return made

    def _number(self, rule: RuleRow, name: str, number: float) -> QHBoxLayout:
        words = self.kit.say(f"ui-parameter-{name}")
        made = QDoubleSpinBox()
        made.setButtonSymbols(QDoubleSpinBox.ButtonSymbols.NoButtons)
        made.setDecimals(2 if name == "share" else 0)
        made.setSingleStep(0.05 if name == "share" else 1)
        made.setRange(0, 1 if name == "share" else 999)
        made.setValue(number)
        made.setAccessibleName(words)
        made.setFixedWidth(self.kit.px(64))
        self.numbers[rule.rule, name] = made
        return row(label(words, "small"), made, None, spacing=self.kit.px(6))

    def filled(self) -> Filled:
        """What differs from the form; a whole-number field gives a whole number."""
        stages = []
        for stage in self.form.stages:
            starts, ends = (date.fromisoformat(edit.text()) for edit in self.dates[stage.id])
            if (starts, ends) != (stage.starts, stage.ends) or stage.assumed:
                stages.append((stage.id, starts, ends))
        numbers = {(rule.rule, name): number for rule in self.form.rules for name, number in rule.numbers}
        changed = [
            (*place, made.value()) for place, made in self.numbers.items() if made.value() != numbers[place]
        ]
        days = parse_days(self.busy.text())
        return Filled(
            stages=tuple(stages),
            severities=tuple(
                (rule.rule, severity)
                for rule in self.form.rules
                if (severity := self.severities[rule.rule].currentData()) != rule.severity
            ),
            numbers=tuple((r, name, value if name == "share" else int(value)) for r, name, value in changed),
            busy_days=None if days == self.form.busy_days else days,
        )

    def _keep(self) -> None:
        self.kept.emit(self.filled())
