"""What a teacher teaches, set once, and the stars: what narrows the catalogue to what suits one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from xuanke.ui.catalogue.values import Choices
from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import button, column, label, row


class Mine(QWidget):
    """`chosen` gives what is kept, `changed` that the results are others."""

    chosen = Signal(dict)
    changed = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        say = kit.say
        self.phase, self.subject = self._box("phase"), self._box("subject")
        self.suits = QCheckBox(say("ui-mine-suits"))
        self.starred = QCheckBox()
        self.empty = button(say("ui-mine-wipe"), self.wipe, "link")
        self.suits.toggled.connect(lambda _: self.changed.emit())
        self.starred.toggled.connect(lambda _: self.changed.emit())
        teaches = row(self.phase, self.subject, spacing=kit.px(4))
        box = column(label(say("ui-mine"), "small"), teaches, self.suits, self.starred, self.empty)
        box.setSpacing(kit.px(3))
        box.setContentsMargins(kit.px(12), kit.px(10), kit.px(8), 0)
        self.setLayout(box)
        self.show_choices(Choices())
        self.suits.setChecked(
            bool(kit.settings.phase or kit.settings.subject) and kit.office.desk.key is None
        )
        self.show_stars()

    def _box(self, name: str) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(self.kit.say(f"ui-facet-{name}"))
        made.setMinimumWidth(self.kit.px(60))
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.activated.connect(lambda _: self._choose(name, str(made.currentData())))
        return made

    def show_choices(self, choices: Choices) -> None:
        """Shows what the catalogue knows; what was chosen stays."""
        settings = self.kit.settings
        for name, box, values in (
            ("phase", self.phase, choices.phases),
            ("subject", self.subject, choices.subjects),
        ):
            held = getattr(settings, name)
            box.clear()
            box.addItem(self.kit.say(f"ui-mine-any-{name}"), "")
            for value in dict.fromkeys((*values, *filter(None, (held,)))):
                box.addItem(value, value)
            box.setCurrentIndex(max(box.findData(held), 0))
        self.suits.setEnabled(bool(settings.phase or settings.subject))

    def _choose(self, name: str, value: str) -> None:
        self.chosen.emit({name: value})
        settings = self.kit.settings
        any_chosen = bool(settings.phase or settings.subject)
        self.suits.setEnabled(any_chosen)
        self.suits.setChecked(any_chosen)
        self.changed.emit()

    def show_stars(self) -> None:
        """Shows how many stars there are."""
        count = len(self.kit.settings.stars)
        self.starred.setText(self.kit.say("ui-mine-starred", count=count))
        for each in (self.starred, self.empty):
            each.setVisible(count > 0)

    def wipe(self) -> None:
        """The next teacher at this PC finds nothing of the last one."""
        self.chosen.emit({"stars": (), "phase": "", "subject": ""})
        for box in (self.suits, self.starred):
            box.setChecked(False)
        for choice in (self.phase, self.subject):
            choice.setCurrentIndex(0)
        self.show_stars()
        self.changed.emit()
