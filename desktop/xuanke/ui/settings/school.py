"""The school: its name, where its things are kept, and what the program is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import button, column, label, row
from xuanke.ui.settings.values import TermForm


class SchoolPane(QWidget):
    """`renamed` gives the name."""

    renamed = Signal(str)

    def __init__(self, kit: Kit, form: TermForm) -> None:
        super().__init__()
        say = kit.say
        self.name = QLineEdit(form.school)
        self.name.setAccessibleName(say("ui-settings-school-name"))
        self.name.setMaxLength(100)
        self.name.returnPressed.connect(self._rename)
        keep = button(say("ui-settings-keep"), self._rename)
        line = row(label(say("ui-settings-school-name")), self.name, keep, spacing=kit.px(10))
        line.setStretch(1, 1)
        where = label(say("ui-settings-home", home=form.home), "muted", wrap=True)
        self.setLayout(column(line, where, spacing=kit.px(8)))

    def _rename(self) -> None:
        self.renamed.emit(self.name.text().strip())
