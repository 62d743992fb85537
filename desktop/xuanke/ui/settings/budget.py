"""The school's training budget of the term, and what of it is spent."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from xuanke.domain.budget import Spending
from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import button, column, label, row
from xuanke.ui.typed import as_number, number_text


class BudgetPane(QWidget):
    """`chosen` gives the yuan, or None for no limit; `wrong` says that it is no number."""

    chosen = Signal(object)
    wrong = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        say = kit.say
        self.yuan = QLineEdit()
        self.yuan.setAccessibleName(say("ui-budget"))
        self.yuan.setPlaceholderText(say("ui-budget-none"))
        self.yuan.setFixedWidth(kit.px(160))
        self.yuan.returnPressed.connect(self._keep)
        keep = button(say("ui-settings-keep"), self._keep)
        self.spent = label("", "muted", wrap=True)
        line = row(label(say("ui-budget-yuan")), self.yuan, keep, None, spacing=kit.px(10))
        self.setLayout(column(line, self.spent, spacing=kit.px(8)))

    def show_spending(self, spending: Spending) -> None:
        """Shows the budget and what it is spent on."""
        self.yuan.setText("" if spending.budget is None else number_text(spending.budget))
        words = "budget-none" if spending.budget is None else "budget-says"
        self.spent.setText(self.kit.say(words, **spending.arguments))

    def _keep(self) -> None:
        typed = self.yuan.text().strip()
        try:
            yuan = as_number(typed) if typed else None
        except ValueError:
            self.wrong.emit()
            return
        if yuan is not None and yuan < 0:
            self.wrong.emit()
        else:
            self.chosen.emit(yuan)
