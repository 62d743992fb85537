"""The dialogs of the passphrase: changing it, and setting it anew by the recovery code."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLineEdit, QStackedWidget, QWidget

from xuanke.faults import Fault
from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import boxed, button, column, label, row
from xuanke.ui.theme import Tone
from xuanke.ui.welcome import work

LEAST = 8


class NewPassphrase(QDialog):
    """Asks for what is known and for the new passphrase twice; `kept` says that it holds.

    `by_code`: what is known is the recovery code, and a new code is shown once.
    """

    kept = Signal()

    def __init__(self, kit: Kit, parent: QWidget, *, by_code: bool) -> None:
        super().__init__(parent)
        self.kit = kit
        self.by_code = by_code
        say = kit.say
        title = say("ui-secret-recover" if by_code else "ui-secret-change")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(kit.px(460))
        self.known = self._field("ui-secret-code" if by_code else "ui-secret-old", hidden=not by_code)
        self.first = self._field("ui-new-passphrase")
        self.again = self._field("ui-passphrase-again")
        self.words = label("", wrap=True, tone=Tone.BAD)
        self.go = button(say("ui-secret-set"), self.set, "primary")
        ask = column(label(title, "heading"), spacing=kit.px(6))
        ask.addWidget(
            label(say("ui-secret-recover-hint" if by_code else "ui-secret-change-hint"), "muted", wrap=True)
        )
        for field in (self.known, self.first, self.again):
            ask.addWidget(label(field.accessibleName(), "small"))
            ask.addWidget(field)
            field.returnPressed.connect(self.set)
        ask.addWidget(self.words)
        ask.addLayout(row(button(say("ui-cancel"), self.reject), None, self.go))
        self.pages = QStackedWidget()
        self.pages.addWidget(boxed(ask))
        self.pages.addWidget(self._code())
        self.setLayout(column(self.pages, margins=kit.px(18)))
        self.known.setFocus()

    def _field(self, name: str, *, hidden: bool = True) -> QLineEdit:
        made = QLineEdit()
        made.setAccessibleName(self.kit.say(name))
        made.setEchoMode(QLineEdit.EchoMode.Password if hidden else QLineEdit.EchoMode.Normal)
        return made

    def _code(self) -> QWidget:
        kit, say = self.kit, self.kit.say
        self.code = label("", "heading", tone=Tone.ACCENT)
        self.code.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        copy = button(say("ui-copy"), lambda: QGuiApplication.clipboard().setText(self.code.text()))
        copy.setIcon(kit.icon("copy"))
        done = button(say("ui-recovery-kept"), self.accept, "primary")
        return boxed(
            column(
                label(say("ui-recovery-title"), "heading"),
                label(say("ui-recovery-hint"), "muted", wrap=True),
                row(self.code, None, copy),
                None,
                row(None, done),
                spacing=kit.px(8),
            )
        )

    def set(self) -> None:
        """Sets the new passphrase, once the two agree."""
        first = self.first.text()
        if len(first) < LEAST:
            self.words.setText(self.kit.say("ui-passphrase-short", least=LEAST))
        elif first != self.again.text():
            self.words.setText(self.kit.say("ui-passphrase-differs"))
        else:
            self.go.setEnabled(False)
            act = work.recover if self.by_code else work.change_passphrase
            known = self.known.text().strip() if self.by_code else self.known.text()
            self.kit.office.ask(self, act, known, first, then=self._set, failed=self._refused)

    def _set(self, code: str) -> None:
        self.kept.emit()
        if code:
            self.code.setText(code)
            self.pages.setCurrentIndex(1)
        else:
            self.accept()

    def _refused(self, fault: Fault) -> None:
        self.go.setEnabled(True)
        self.words.setText(" ".join(filter(None, self.kit.words.say_fault(fault))))
