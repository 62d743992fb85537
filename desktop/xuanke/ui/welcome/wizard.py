"""The short wizard of a new school: its name and a passphrase, then the recovery code to write down."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QLineEdit, QStackedWidget, QWidget

from xuanke.domain.passphrase import SHORTEST
from xuanke.faults import Fault
from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import boxed, button, column, frame, label, row
from xuanke.ui.theme import Tone
from xuanke.ui.welcome import work

TERM = "2020H2"


class Wizard(QWidget):
    """Two pages; `sample` fills the home with the shipped sample term."""

    opened = Signal(work.Opened)
    left = Signal()

    def __init__(self, kit: Kit, *, sample: bool) -> None:
        super().__init__()
        self.kit = kit
        self.sample = sample
        self.made: work.Opened | None = None
        self.setObjectName("page")
        self.pages = QStackedWidget()
        self.pages.addWidget(self._ask())
        self.pages.addWidget(self._tell())
        card = frame("card", column(self.pages, margins=kit.px(28)))
        card.setFixedWidth(kit.px(560))
        self.setLayout(column(None, row(None, card, None), None))

    def _ask(self) -> QWidget:
        kit, say = self.kit, self.kit.say
        self.school = QLineEdit(say("ui-sample-school") if self.sample else "")
        self.school.setAccessibleName(say("ui-school-name"))
        self.first, self.again = self._secret("ui-new-passphrase"), self._secret("ui-passphrase-again")
        self.words = label("", wrap=True, tone=Tone.BAD)
        self.go = button(say("ui-make"), self.make, "primary")
        for typed in (self.school, self.first, self.again):
            typed.returnPressed.connect(self.make)
        self.setFocusProxy(self.first if self.sample else self.school)
        return boxed(
            column(
                label(say("ui-door-sample" if self.sample else "ui-door-new"), "heading"),
                label(say("ui-school-name"), "small"),
                self.school,
                label(say("ui-new-passphrase"), "small"),
                self.first,
                label(say("ui-passphrase-again"), "small"),
                self.again,
                label(say("ui-passphrase-why"), "small", wrap=True),
                self.words,
                row(button(say("ui-back"), self.left.emit), None, self.go),
                spacing=kit.px(6),
            )
        )

    def _secret(self, name: str) -> QLineEdit:
        typed = QLineEdit()
        typed.setEchoMode(QLineEdit.EchoMode.Password)
        typed.setAccessibleName(self.kit.say(name))
        return typed

    def _tell(self) -> QWidget:
        kit, say = self.kit, self.kit.say
        self.code = label("", "heading", tone=Tone.ACCENT)
        self.code.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.kept = QCheckBox(say("ui-recovery-kept"))
        self.onward = button(say("ui-start"), self._onward, "primary")
        self.onward.setEnabled(False)
        self.kept.toggled.connect(self.onward.setEnabled)
        copy = button(say("ui-copy"), lambda: QGuiApplication.clipboard().setText(self.code.text()))
        copy.setIcon(kit.icon("copy"))
        return boxed(
            column(
                label(say("ui-recovery-title"), "heading"),
                label(say("ui-recovery-hint"), "muted", wrap=True),
                label(say("ui-recovery-later"), "small", wrap=True),
                kit.px(8),
                row(self.code, None, copy),
                kit.px(8),
                self.kept,
                None,
                row(None, self.onward),
                spacing=kit.px(6),
            )
        )

    def make(self) -> None:
        """Makes the home, once the two passphrases agree."""
        first, again = self.first.text(), self.again.text()
        if len(first) < SHORTEST:
            self._say("ui-passphrase-short")
        elif first != again:
            self._say("ui-passphrase-differs")
        else:
            self.go.setEnabled(False)
            self._say("ui-making", tone=Tone.ACCENT)
            self._do(first)

    def _do(self, passphrase: str) -> None:
        ask = self.kit.office.ask
        name = self.school.text().strip()
        if self.sample:
            ask(self, work.try_sample, name, passphrase, then=self._made, failed=self._refused)
        else:
            ask(self, work.make, name, TERM, passphrase, then=self._made, failed=self._refused)

    def _made(self, opened: work.Opened) -> None:
        self.made = opened
        if not opened.recovery_code:
            self._onward()
            return
        self.code.setText(opened.recovery_code)
        self.pages.setCurrentIndex(1)
        self.kept.setFocus()

    def _onward(self) -> None:
        if self.made is not None:
            self.opened.emit(self.made)

    def _refused(self, fault: Fault) -> None:
        self.go.setEnabled(True)
        self.words.setText(" ".join(filter(None, self.kit.words.say_fault(fault))))

    def _say(self, message: str, tone: Tone = Tone.BAD) -> None:
        self.words.setProperty("tone", tone.value)
        self.words.style().polish(self.words)
        self.words.setText(self.kit.say(message, least=SHORTEST))
