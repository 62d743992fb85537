"""The dialogs of the passphrase and the recovery code: each is replaced by means of the other."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLineEdit, QStackedWidget, QWidget

from xuanke.domain.passphrase import SHORTEST
from xuanke.faults import Fault
from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import boxed, button, column, label, row
from xuanke.ui.theme import Tone
from xuanke.ui.welcome import work


class SecretDialog(QDialog):
    """Asks for the one secret that is known; `kept` says that the other one is replaced.

    Where what is asked of the child gives a recovery code, that is shown once.
    """

    kept = Signal()

    def __init__(self, kit: Kit, parent: QWidget, *, title: str, hint: str, fields: list[QLineEdit]) -> None:
        super().__init__(parent)
        self.kit = kit
        say = kit.say
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(kit.px(460))
        self.known = fields[0]
        self.words = label("", wrap=True, tone=Tone.BAD)
        self.go = button(say("ui-secret-set"), self.set, "primary")
        ask = column(label(title, "heading"), label(hint, "muted", wrap=True), spacing=kit.px(6))
        for field in fields:
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
        """Replaces the secret."""
        raise NotImplementedError

    def ask(self, act: Callable[..., str], *secrets: Any) -> None:
        """Has it done once, and shows what comes of it."""
        self.go.setEnabled(False)
        self.kit.office.ask(self, act, *secrets, then=self._set, failed=self._refused)

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


class NewPassphrase(SecretDialog):
    """Asks for the passphrase, or for the recovery code (`by_code`), and for the new passphrase twice."""

    def __init__(self, kit: Kit, parent: QWidget, *, by_code: bool) -> None:
        self.by_code = by_code
        known = typed(kit, "ui-secret-code" if by_code else "ui-secret-old", hidden=not by_code)
        self.first, self.again = typed(kit, "ui-new-passphrase"), typed(kit, "ui-passphrase-again")
        name = "ui-secret-recover" if by_code else "ui-secret-change"
        title, hint = kit.say(name), kit.say(f"{name}-hint")
        super().__init__(kit, parent, title=title, hint=hint, fields=[known, self.first, self.again])

    def set(self) -> None:
        """Sets the new passphrase, once the two agree."""
        first = self.first.text()
        if len(first) < SHORTEST:
            self.words.setText(self.kit.say("ui-passphrase-short", least=SHORTEST))
        elif first != self.again.text():
            self.words.setText(self.kit.say("ui-passphrase-differs"))
        else:
            act = work.recover if self.by_code else work.change_passphrase
            self.ask(act, self.known.text().strip() if self.by_code else self.known.text(), first)


class NewCode(SecretDialog):
    """Asks for the passphrase and gives a new recovery code: the old one was lost, or seen by others."""

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        title, hint = kit.say("ui-secret-renew"), kit.say("ui-secret-renew-hint")
        super().__init__(kit, parent, title=title, hint=hint, fields=[typed(kit, "ui-secret-old")])

    def set(self) -> None:
        """Makes the new code."""
        if self.known.text():
            self.ask(work.renew_code, self.known.text())


def typed(kit: Kit, name: str, *, hidden: bool = True) -> QLineEdit:
    """A box for a secret, named for the screen reader."""
    made = QLineEdit()
    made.setAccessibleName(kit.say(name))
    made.setEchoMode(QLineEdit.EchoMode.Password if hidden else QLineEdit.EchoMode.Normal)
    return made
