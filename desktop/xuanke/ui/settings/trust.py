"""Locking, the passphrase, backups and the look over the home: what keeps the teachers' data safe."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QMessageBox,
    QVBoxLayout,
    QWidget,
)

from xuanke.faults import Fault
from xuanke.ui.handover.dialog import open_handover
from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import button, column, emptied, label, picture, row
from xuanke.ui.settings import trust_work
from xuanke.ui.settings.trust_work import Finding, Safe
from xuanke.ui.theme import Tone
from xuanke.ui.welcome import work as keys
from xuanke.ui.welcome.secrets import NewCode, NewPassphrase, SecretDialog

MINUTES = (5, 10, 15, 30, 60)


class TrustPane(QWidget):
    """`chosen` gives one choice, `said` what was done, `restore` that a
    backup is to be brought back, `anew` that no school stands here any more."""

    chosen = Signal(dict)
    said = Signal(str, Tone)
    restore = Signal()
    anew = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        say = kit.say
        self.findings = QVBoxLayout()
        self.findings.setSpacing(kit.px(4))
        self.setLayout(
            column(
                self._lock(),
                self._passphrase(),
                label(say("ui-backups"), "strong"),
                self._backups(),
                label(say("ui-handover"), "strong"),
                self._hand_over(),
                label(say("ui-look-over"), "strong"),
                self._look_over(),
                self.findings,
                label(say("ui-anew"), "strong"),
                row(
                    button(say("ui-anew-begin"), self.ask_anew),
                    label(say("ui-anew-hint"), "small"),
                    None,
                    spacing=kit.px(10),
                ),
                spacing=kit.px(10),
            )
        )

    def _lock(self) -> QVBoxLayout:
        kit, say = self.kit, self.kit.say
        self.minutes = QComboBox()
        self.minutes.setAccessibleName(say("ui-lock-after"))
        held = kit.settings.lock_after_minutes
        for minutes in sorted({*MINUTES, held}):
            self.minutes.addItem(say("ui-minutes", minutes=minutes), minutes)
        self.minutes.setCurrentIndex(self.minutes.findData(held))
        self.minutes.currentIndexChanged.connect(
            lambda _: self.chosen.emit({"lock_after_minutes": self.minutes.currentData()})
        )
        hint = label(say("ui-lock-hint"), "small")
        return column(row(label(say("ui-lock-after")), self.minutes, hint, None, spacing=kit.px(10)))

    def _passphrase(self) -> QVBoxLayout:
        kit, say = self.kit, self.kit.say
        change = button(say("ui-secret-change"), lambda: self._secret(by_code=False))
        recover = button(say("ui-secret-recover"), lambda: self._secret(by_code=True))
        renew = button(say("ui-secret-renew"), self.renew_code)
        self.keyring = QCheckBox(say("ui-keyring-keep"))
        self.keyring.clicked.connect(self._keyring)
        self.typed = self._hidden("ui-keyring-passphrase")
        self.typed.hide()
        self.typed.returnPressed.connect(self._remember)
        secrets = row(change, recover, renew, None, spacing=kit.px(10))
        return column(secrets, row(self.keyring, self.typed, None, spacing=kit.px(10)))

    def _hidden(self, name: str) -> QLineEdit:
        made = QLineEdit()
        made.setEchoMode(QLineEdit.EchoMode.Password)
        made.setPlaceholderText(self.kit.say(name))
        made.setAccessibleName(self.kit.say(name))
        made.setFixedWidth(self.kit.px(220))
        return made

    def _secret(self, *, by_code: bool) -> None:
        self._open(NewPassphrase(self.kit, self, by_code=by_code), "ui-secret-kept")

    def renew_code(self) -> None:
        """Asks for the passphrase and gives a new recovery code."""
        self._open(NewCode(self.kit, self), "ui-secret-renewed")

    def _open(self, dialog: SecretDialog, done: str) -> None:
        dialog.kept.connect(lambda: self.said.emit(self.kit.say(done), Tone.GOOD))
        dialog.open()

    def _keyring(self, wanted: bool) -> None:
        """The keyring is given the passphrase only by who types it once more."""
        if wanted:
            self.keyring.setChecked(False)
            self.typed.show()
            self.typed.setFocus()
        else:
            self.kit.office.ask(self, keys.forget, then=self._remembered)

    def _remember(self) -> None:
        self.kit.office.ask(
            self, keys.remember, self.typed.text(), then=self._remembered, failed=self._failed
        )
        self.typed.clear()

    def _remembered(self, known: bool) -> None:
        self.typed.hide()
        self.keyring.setChecked(known)
        self.said.emit(self.kit.say("passphrase-remembered" if known else "passphrase-forgotten"), Tone.GOOD)

    def _failed(self, fault: Fault) -> None:
        self.said.emit(" ".join(filter(None, self.kit.words.say_fault(fault))), Tone.BAD)

    def _backups(self) -> QVBoxLayout:
        kit, say = self.kit, self.kit.say
        self.ages = label("", wrap=True)
        self.folder = label("", "muted", wrap=True)
        acts = row(
            button(say("ui-backup-now"), self.back_up),
            button(say("ui-backup-to"), self._back_up_to),
            button(say("ui-backup-folder"), self._choose_folder),
            button(say("ui-backup-restore"), self.restore.emit),
            None,
        )
        return column(self.ages, self.folder, acts, spacing=kit.px(6))

    def back_up(self) -> None:
        """Makes a backup here and in the second place."""
        self.kit.office.ask(self, trust_work.back_up_now, then=self._backed_up, failed=self._failed)

    def _back_up_to(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.kit.say("ui-backup-to"), "xuanke.xkbackup")
        if name:
            self.kit.office.ask(
                self, trust_work.back_up_to, Path(name), then=self._backed_up, failed=self._failed
            )

    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.kit.say("ui-backup-folder"))
        if name:
            self.chosen.emit({"backup_folder": name})
            self.back_up()

    def _backed_up(self, safe: Safe) -> None:
        self.show_ages(safe)
        self.said.emit(self.kit.say("ui-backed-up"), Tone.GOOD)

    def refresh(self) -> None:
        """Reads the ages and the keyring."""
        self.kit.office.ask(self, trust_work.safe, then=self._show_safe)

    def _show_safe(self, safe: Safe) -> None:
        self.keyring.setChecked(safe.remembered)
        self.show_ages(safe)

    def show_ages(self, safe: Safe) -> None:
        """Shows how old the backups are."""
        say, chosen = self.kit.say, self.kit.settings.backup_folder
        here = say("ui-backup-here", at=safe.here) if safe.here else say("ui-backup-none")
        there = say("ui-backup-there", at=safe.elsewhere) if safe.elsewhere else say("ui-backup-none-there")
        self.ages.setText(f"{here} · {there}")
        absent = "" if safe.folder_there else say("ui-backup-absent")
        self.folder.setText(
            say("ui-backup-in", folder=chosen) + absent if chosen else say("ui-backup-no-folder")
        )

    def ask_anew(self) -> None:
        """Puts the school aside, once a person has confirmed it."""
        box = QMessageBox(self)
        box.setText(self.kit.say("ui-anew-sure"))
        box.setInformativeText(self.kit.say("ui-anew-kept", folder=str(self.kit.office.desk.home.backups)))
        box.addButton(self.kit.say("ui-anew-begin"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.accepted.connect(self._put_aside)
        box.open()

    def _put_aside(self) -> None:
        self.kit.office.ask(self, trust_work.put_aside, then=self._aside, failed=self._failed)

    def _aside(self, _folder: str) -> None:
        self.kit.office.desk.key = None
        self.anew.emit()

    def _hand_over(self) -> QHBoxLayout:
        kit, say = self.kit, self.kit.say
        self.hand_over = button(say("ui-handover-open"), lambda: open_handover(kit, self.window()))
        return row(self.hand_over, None)

    def _look_over(self) -> QVBoxLayout:
        kit, say = self.kit, self.kit.say
        self.look = button(say("ui-look-over-now"), self.look_over)
        return column(row(self.look, label(say("ui-look-over-hint"), "small"), None, spacing=kit.px(10)))

    def look_over(self) -> None:
        """Looks the home over, inside the school store too."""
        self.kit.office.ask(self, trust_work.look_over, then=self.show_findings, failed=self._failed)

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Shows each thing that was looked at; what is wrong comes first."""
        emptied(self.findings)
        kit = self.kit
        for each in sorted(findings, key=lambda finding: finding.wrong is None):
            ink = "good" if each.wrong is None else "warn"
            sign = picture(kit, "check" if each.wrong is None else "warn", ink)
            words = kit.say("ui-look-over-fine")
            if each.wrong is not None:
                words = " ".join(filter(None, kit.words.say_fault(each.wrong)))
            name = label(kit.say(f"check-{each.check}"))
            name.setFixedWidth(kit.px(130))
            line = row(sign, name, label(words, "muted" if each.wrong is None else "", wrap=True))
            line.setStretch(2, 1)
            self.findings.addLayout(line)
