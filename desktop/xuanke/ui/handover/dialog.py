"""Hand-over to and from another PC of the school: a sealed file with a passphrase of its own."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QPlainTextEdit, QWidget

from xuanke.domain.passphrase import SHORTEST
from xuanke.faults import Fault
from xuanke.ui.handover import work
from xuanke.ui.handover.values import In, Out, Unknown
from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import boxed, button, column, fit, frame, label, row
from xuanke.ui.parts.tabs import Tabs
from xuanke.ui.theme import Tone

ENDING = "xuanke"
"""Characters of the file's own passphrase."""


def is_sealed(path: Path) -> bool:
    """Whether the file's name says that it is a sealed hand-over."""
    return path.suffix.casefold() == f".{ENDING}"


def open_handover(kit: Kit, parent: QWidget, file: Path | None = None) -> "Handover":
    """Opens the dialog, before a file that is offered at its tab for taking; the dialog."""
    made = Handover(kit, parent)
    made.open()
    if file is not None:
        made.tabs.turn(1)
        made.offer(file)
    return made


class Handover(QDialog):
    """One tab gives, the other takes."""

    def __init__(self, kit: Kit, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.kit = kit
        self.path: Path | None = None
        """What is to be taken; None once it is."""
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(kit.say("ui-handover"))
        fit(kit, self, 620, 460)
        self.tabs = Tabs(kit)
        self.tabs.add(kit.say("ui-handover-out"), self._out())
        self.tabs.add(kit.say("ui-handover-in"), self._in())
        self.tabs.turned.connect(lambda _: self._say("", Tone.PLAIN))
        self.said = label("", wrap=True)
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.said.hide()
        close = button(kit.say("ui-close"), self.reject)
        box = column(self.tabs, self.said, row(None, close), margins=kit.px(14))
        box.setStretch(0, 1)
        self.setLayout(box)

    def _secret(self, name: str) -> QLineEdit:
        made = QLineEdit()
        made.setEchoMode(QLineEdit.EchoMode.Password)
        made.setAccessibleName(self.kit.say(name))
        made.setPlaceholderText(self.kit.say(name))
        return made

    def _out(self) -> QWidget:
        kit, say = self.kit, self.kit.say
        self.secret, self.again = self._secret("ui-handover-secret"), self._secret("ui-handover-again")
        self.give = button(say("ui-handover-give"), self.ask_where, "primary")
        self.give.setEnabled(False)
        for each in (self.secret, self.again):
            each.textChanged.connect(self._check)
        self.fits = label(say("ui-handover-least", least=SHORTEST), "muted", wrap=True)
        self.our_mark = label("", "heading")
        self.our_mark.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.our_mark.hide()
        hint = label(say("ui-handover-out-hint"), wrap=True)
        box = column(hint, self.secret, self.again, self.fits, row(self.give, None), self.our_mark, None)
        box.setContentsMargins(*[kit.px(12)] * 4)
        return boxed(box)

    def _in(self) -> QWidget:
        kit, say = self.kit, self.kit.say
        self.file = label(say("ui-handover-no-file"), "muted", wrap=True)
        choose = button(say("ui-handover-choose"), self.ask_which)
        self.given = self._secret("ui-handover-their-secret")
        self.given.textChanged.connect(self._check)
        self.given.returnPressed.connect(self.take)
        self.take_in = button(say("ui-handover-take"), self.take, "primary")
        self.take_in.setEnabled(False)
        self.from_whom = label("", wrap=True)
        self.theirs = label("", "heading", wrap=True)
        self.trust = button(say("ui-handover-trust"), self.take_trusted, "primary")
        self.unknown = frame("card", column(self.from_whom, self.theirs, row(self.trust, None), margins=12))
        self.unknown.hide()
        self.conflicts = QPlainTextEdit()
        self.conflicts.setReadOnly(True)
        self.conflicts.setAccessibleName(say("ui-handover-conflicts"))
        self.conflicts.hide()
        hint = label(say("ui-handover-in-hint"), wrap=True)
        where = row(choose, self.file)
        where.setStretch(1, 1)
        box = column(hint, where, self.given, row(self.take_in, None), self.unknown, self.conflicts, None)
        box.setContentsMargins(*[kit.px(12)] * 4)
        return boxed(box)

    def _check(self) -> None:
        secret = self.secret.text()
        long, same = len(secret) >= SHORTEST, secret == self.again.text()
        self.give.setEnabled(long and same)
        words = "ui-handover-least" if not long else "ui-handover-same" if same else "ui-handover-not-same"
        self.fits.setText(self.kit.say(words, least=SHORTEST))
        self.take_in.setEnabled(self.path is not None and bool(self.given.text()))

    def ask_where(self) -> None:
        """Asks for the file to write."""
        proposed = f"{self.kit.say('ui-handover-file')}.{ENDING}"
        name, _ = QFileDialog.getSaveFileName(self, self.kit.say("ui-handover-give"), proposed, f"*.{ENDING}")
        if name:
            self.give.setEnabled(False)
            self.kit.office.ask(
                self,
                work.hand_out,
                Path(name),
                self.secret.text(),
                then=self._given,
                failed=self._failed,
            )

    def _given(self, done: Out) -> None:
        self.give.setEnabled(True)
        self.our_mark.setText(spaced(done.fingerprint))
        self.our_mark.show()
        said = self.kit.say("ui-handover-given", file=done.file, acts=done.acts, decisions=done.decisions)
        self._say(said, Tone.GOOD)

    def ask_which(self) -> None:
        """Asks for the file to take."""
        name, _ = QFileDialog.getOpenFileName(
            self, self.kit.say("ui-handover-choose"), "", f"*.{ENDING};;*.*"
        )
        if name:
            self.offer(Path(name))

    def offer(self, file: Path) -> None:
        """Has this file taken once its passphrase is typed."""
        self.path = file
        self.file.setText(file.name)
        self.given.setFocus()
        self._check()

    def take(self) -> None:
        """Takes the file; an unknown sender is shown first."""
        self._take("")

    def take_trusted(self) -> None:
        """Takes it from the sender whose fingerprint was just confirmed."""
        self._take(self.theirs.text().replace(" ", ""))

    def _take(self, trust: str) -> None:
        if self.path is None or not self.given.text():
            return
        self.take_in.setEnabled(False)
        ask = partial(self.kit.office.ask, self, work.hand_in, self.path, self.given.text(), trust)
        ask(then=self._taken, failed=self._failed)

    def _taken(self, done: In | Unknown) -> None:
        say = self.kit.say
        self.take_in.setEnabled(True)
        self.unknown.setVisible(isinstance(done, Unknown))
        if isinstance(done, Unknown):
            self.from_whom.setText(say("ui-handover-unknown", by=done.by))
            self.theirs.setText(spaced(done.fingerprint))
            self.trust.setFocus()
            self._say("", Tone.PLAIN)
            return
        self.path = None
        self._check()
        self.conflicts.setVisible(bool(done.conflicts))
        self.conflicts.setPlainText("\n".join(done.conflicts))
        said = say("ui-handover-taken", by=done.by, acts=done.acts, decisions=done.decisions)
        if done.conflicts:
            said += say("ui-handover-settle", count=len(done.conflicts))
        self._say(said, Tone.WARN if done.conflicts else Tone.GOOD)

    def _failed(self, fault: Fault) -> None:
        self._check()
        self._say(" ".join(filter(None, self.kit.words.say_fault(fault))), Tone.BAD)

    def _say(self, text: str, tone: Tone) -> None:
        self.said.setProperty("tone", tone.value)
        self.said.style().polish(self.said)
        self.said.setText(text)
        self.said.setVisible(bool(text))


def spaced(fingerprint: str) -> str:
    """A fingerprint in groups of four, as it is read out over the telephone."""
    plain = fingerprint.replace(" ", "")
    return " ".join(plain[n : n + 4] for n in range(0, len(plain), 4))
