"""The page that asks for the passphrase, with the teacher's door beside it."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from xuanke.faults import Fault
from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import button, column, frame, label, picture, row
from xuanke.ui.theme import Tone
from xuanke.ui.welcome import work
from xuanke.ui.welcome.secrets import NewPassphrase


class Unlock(QWidget):
    """Asks once more where the passphrase is wrong; `backup` is a file to bring back instead."""

    opened = Signal(work.Opened)
    catalogue = Signal()
    left = Signal()
    restore = Signal(str)
    """A backup is to be brought back: the file, or '' where it is yet to be chosen."""

    def __init__(self, kit: Kit, backup: Path | None = None) -> None:
        super().__init__()
        self.kit = kit
        self.backup = backup
        self.setObjectName("page")
        say = kit.say
        self.typed = QLineEdit()
        self.typed.setEchoMode(QLineEdit.EchoMode.Password)
        self.typed.setAccessibleName(say("ui-passphrase"))
        self.typed.setPlaceholderText(say("ui-passphrase"))
        self.typed.setProperty("role", "search")
        self.typed.returnPressed.connect(self.unlock)
        self.go = button(say("ui-unlock"), self.unlock, "primary")
        self.words = label("", wrap=True, tone=Tone.BAD)
        self.keep = QCheckBox(say("ui-keyring-keep"))
        self.known = button(say("ui-keyring-open"), self.unlock_remembered)
        self.known.hide()
        self.lost = button(say("ui-secret-lost"), self.recover, "link")
        self.keep.setVisible(backup is None)
        self.lost.setVisible(backup is None)
        self.door = button(say("ui-door-catalogue"), self.catalogue.emit, "link")
        if backup is not None:
            self.door = button(say("ui-back"), self.left.emit, "link")
        self.newest = ""
        self.bring_back = button(say("ui-backup-restore"), lambda: self.restore.emit(self.newest), "link")
        self.bring_back.setVisible(backup is None)
        inner = column(
            row(
                picture(kit, "lock", "accent", 24),
                label(say("ui-unlock-title"), "heading"),
                None,
                spacing=kit.px(10),
            ),
            label(self._hint(), "muted", wrap=True),
            kit.px(4),
            self.typed,
            self.keep,
            self.words,
            row(self.lost, None, self.known, self.go),
            row(self.door, None, self.bring_back),
            spacing=kit.px(10),
            margins=kit.px(28),
        )
        card = frame("card", inner)
        card.setFixedWidth(kit.px(440))
        self.setLayout(column(None, row(None, card, None), None, None))
        self.words.hide()
        self.setFocusProxy(self.typed)
        if backup is None and kit.office.desk.home.school.exists():
            kit.office.ask(self, work.is_remembered, then=self._show_known)

    def _show_known(self, known: bool) -> None:
        self.known.setVisible(known)
        self.keep.setVisible(not known)

    def unlock_remembered(self) -> None:
        """Opens with the passphrase that the system keeps for this account."""
        self.go.setEnabled(False)
        self.kit.office.ask(self, work.unlock_remembered, then=self._opened, failed=self._refused)

    def recover(self) -> None:
        """Sets a new passphrase by the recovery code."""
        dialog = NewPassphrase(self.kit, self, by_code=True)
        dialog.open()

    def _hint(self) -> str:
        if self.backup is None:
            return self.kit.say("ui-unlock-hint")
        return self.kit.say("ui-restore-hint", file=self.backup.name)

    def unlock(self) -> None:
        """Tries the passphrase, on the backup where there is one to bring back."""
        if not self.typed.text():
            return
        self.go.setEnabled(False)
        ask, typed = self.kit.office.ask, self.typed.text()
        if self.backup is None:
            ask(self, work.unlock, typed, then=self._opened, failed=self._refused)
        else:
            self.door.setEnabled(False)
            self._tell(self.kit.say("ui-restoring"), Tone.ACCENT)
            ask(self, work.restore, self.backup, typed, then=self._opened, failed=self._refused)

    def _opened(self, opened: work.Opened) -> None:
        if self.keep.isChecked() and self.typed.text():
            self.kit.office.ask(self.kit.office, work.remember, self.typed.text(), then=lambda _: None)
        self.typed.clear()
        self.opened.emit(opened)

    def _refused(self, fault: Fault) -> None:
        self.go.setEnabled(True)
        self.door.setEnabled(True)
        self._tell(" ".join(filter(None, self.kit.words.say_fault(fault))), Tone.BAD)
        self.newest = str(fault.arguments.get("backup", ""))
        if self.newest:
            self.bring_back.setText(self.kit.say("ui-restore-newest"))
        self.typed.selectAll()
        self.typed.setFocus()

    def _tell(self, text: str, tone: Tone) -> None:
        self.words.setProperty("tone", tone.value)
        self.words.style().polish(self.words)
        self.words.setText(text)
        self.words.show()
