"""The typing strip: one line at a time, on top beside the browser, until it agrees with the platform."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from xuanke.domain.requests import RequestKey
from xuanke.domain.review import Verdict
from xuanke.faults import Fault
from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import boxed, button, column, emptied, fit, frame, label, line, row, scrolled
from xuanke.ui.parts.masked import shown_number
from xuanke.ui.strip import work
from xuanke.ui.strip.values import Strip, StripLine
from xuanke.ui.theme import Tone

WIDTH, HEIGHT = 320, 560
SIGNS = {Verdict.APPROVE.value: "✓", Verdict.REJECT.value: "✕", Verdict.RETURN.value: "↩"}
TONES = {
    Verdict.APPROVE.value: Tone.GOOD,
    Verdict.REJECT.value: Tone.BAD,
    Verdict.RETURN.value: Tone.WARN,
}
INSTEAD = ("missing", "approved", "rejected", "run")


class StripWindow(QWidget):
    """A window of its own; ticks are kept at once, so that it may be closed at any line."""

    changed = Signal()

    def __init__(self, kit: Kit, round_number: int) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.WindowStaysOnTopHint)
        self.kit = kit
        self.round = round_number
        self.shown = Strip(round_number, 0, 0)
        self.skipped: list[RequestKey] = []
        self.copies: list[QPushButton] = []
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(kit.say("ui-strip-title", round=str(round_number)))
        fit(kit, self, WIDTH, HEIGHT)
        self.head = label("", "strong")
        self.body: QVBoxLayout = column(spacing=kit.px(8))
        self.stack = QStackedWidget()
        self.stack.addWidget(self._typing())
        self.stack.addWidget(self._ended())
        self.totals = label("", wrap=True)
        self.fault = label("", wrap=True, tone=Tone.BAD)
        foot = column(label(kit.say("ui-strip-shows"), "small"), self.totals, self.fault, spacing=kit.px(4))
        box = column(self.head, self.stack, line(), foot, spacing=kit.px(8), margins=kit.px(12))
        box.setStretch(1, 1)
        self.setLayout(box)
        self._shortcut("Ctrl+Alt+Down", self.tick)
        for n in (1, 2, 3):
            self._shortcut(f"Alt+{n}", partial(self._copy_nth, n))

    def _shortcut(self, keys: str, act: Callable[[], object]) -> None:
        QShortcut(QKeySequence(keys), self).activated.connect(act)

    def _typing(self) -> QWidget:
        kit, say = self.kit, self.kit.say
        self.card: QVBoxLayout = column(spacing=kit.px(4), margins=kit.px(10))
        self.same = label(say("ui-strip-same-name"), tone=Tone.WARN, wrap=True)
        self.next = label("", "muted", wrap=True)
        self.done = button(say("ui-strip-done"), self.tick, "primary", tip="Ctrl+Alt+↓")
        self.differ = button(say("ui-strip-differs"), self.ask_what)
        self.skip = button(say("ui-strip-skip"), self.skip_line)
        self.says = QComboBox()
        self.says.setEditable(True)
        self.says.addItems([say(f"ui-strip-instead-{name}") for name in INSTEAD])
        self.says.setAccessibleName(say("ui-strip-says"))
        self.note = button(say("ui-strip-note"), self.note_difference)
        self.asked = boxed(column(label(say("ui-strip-says"), "small"), self.says, self.note))
        edit = self.says.lineEdit()
        if edit is not None:
            edit.returnPressed.connect(self.note_difference)
        return boxed(
            column(
                frame("card", self.card),
                self.same,
                self.next,
                self.done,
                row(self.differ, self.skip, None),
                self.asked,
                None,
            )
        )

    def _ended(self) -> QWidget:
        kit = self.kit
        self.verdict = label("", "strong", wrap=True)
        self.list: QVBoxLayout = column(spacing=kit.px(8))
        self.keep = button(kit.say("ui-strip-keep"), self.finish, "primary")
        self.kept = label(kit.say("ui-strip-kept"), "muted", wrap=True)
        listed = scrolled(boxed(column(self.list, None)))
        box = column(self.verdict, listed, self.keep, self.kept)
        box.setStretch(1, 1)
        return boxed(box)

    def refresh(self) -> None:
        """Reads how far it is."""
        self.kit.office.ask(
            self, work.strip, self.round, tuple(self.skipped), then=self.show_strip, failed=self._failed
        )

    def show_strip(self, strip: Strip) -> None:
        """Shows the line that comes next, or how it ended."""
        say = self.kit.say
        self.shown = strip
        self.fault.hide()
        self.asked.hide()
        place = str(strip.round)
        self.head.setText(say("ui-strip-head", round=place, done=strip.done, total=strip.total))
        shows = [say(f"ui-strip-shows-{name}", count=count) for name, count in strip.shows]
        self.totals.setText("　".join(shows))
        if strip.ahead:
            self.stack.setCurrentIndex(0)
            self._show_line(strip.ahead[0])
            following = strip.ahead[1] if len(strip.ahead) > 1 else None
            self.next.setText(say("ui-strip-next", name=self._name(following)) if following else "")
            self.skip.setEnabled(following is not None)
            self.done.setFocus()
        else:
            self.stack.setCurrentIndex(1)
            self._show_end(strip)

    def _name(self, shown: StripLine) -> str:
        if not shown.mark:
            return shown.name
        return self.kit.say("ui-name-marked", name=shown.name, mark=shown.mark)

    def _show_line(self, shown: StripLine) -> None:
        kit, say = self.kit, self.kit.say
        emptied(self.card)
        self.copies = []
        self.card.addWidget(label(self._name(shown), "heading", wrap=True))
        self.card.addLayout(self._copied("teacher", shown.number, shown_number(shown.number)))
        title = say("ui-strip-run", title=shown.title, run=shown.run) if shown.run else shown.title
        self.card.addWidget(label(title, wrap=True))
        self.card.addLayout(self._copied("code", shown.code))
        self.card.addSpacing(kit.px(6))
        words = f"{SIGNS[shown.verdict]} {say(f'ui-strip-{shown.verdict}')}"
        self.card.addWidget(label(words, "heading", tone=TONES[shown.verdict]))
        if shown.reason:
            self.card.addLayout(self._copied("reason", shown.reason))
        else:
            self.card.addWidget(label(say("ui-strip-no-reason"), "muted"))
        self.same.setVisible(bool(shown.mark))

    def _copied(self, what: str, text: str, shows: str = "") -> QHBoxLayout:
        """A text with a button that copies it; `shows` stands in its place on the screen."""
        kit = self.kit
        place = len(self.copies) + 1
        name = kit.say(f"ui-strip-copy-{what}")
        made = button(kit.say("ui-strip-copy"), lambda: self._copy(made, text), tip=f"Alt+{place}", name=name)
        self.copies.append(made)
        shown = label(shows or text, wrap=what == "reason")
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        beside = row(shown, made, spacing=kit.px(6))
        beside.setStretch(0, 1)
        return beside

    def _copy(self, made: QPushButton, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        for each in self.copies:
            each.setText(self.kit.say("ui-strip-copied" if each is made else "ui-strip-copy"))

    def _copy_nth(self, place: int) -> None:
        if place <= len(self.copies):
            self.copies[place - 1].click()

    def tick(self) -> None:
        """The line was typed; on to the next."""
        if self.shown.ahead and self.stack.currentIndex() == 0:
            self._note(self.shown.ahead[0].key, "")

    def ask_what(self) -> None:
        """Asks what the platform says instead."""
        self.says.setCurrentIndex(0)
        self.asked.show()
        self.says.setFocus()
        edit = self.says.lineEdit()
        if edit is not None:
            edit.selectAll()

    def note_difference(self) -> None:
        """Notes it, and goes on."""
        text = self.says.currentText().strip()
        if text and self.shown.ahead and self.asked.isVisible():
            self._note(self.shown.ahead[0].key, text)

    def skip_line(self) -> None:
        """Leaves the line for later."""
        if self.shown.ahead:
            key = self.shown.ahead[0].key
            self.skipped = [*(each for each in self.skipped if each != key), key]
            self.refresh()

    def finish(self) -> None:
        """Keeps what was typed as sent."""
        self.keep.setEnabled(False)
        self.kit.office.ask(self, work.finish, self.round, then=self._finished, failed=self._failed)

    def _finished(self, strip: Strip) -> None:
        self.show_strip(strip)
        self.changed.emit()

    def _note(self, key: RequestKey, differs: str) -> None:
        skipped = tuple(self.skipped)
        self.shown = Strip(self.round, self.shown.done, self.shown.total)
        self.kit.office.ask(self, work.tick, key, differs, skipped, then=self.show_strip, failed=self._failed)

    def _show_end(self, strip: Strip) -> None:
        say = self.kit.say
        ended = "agrees" if strip.agrees else "differing" if strip.differing else "nothing"
        tone = {"agrees": Tone.GOOD, "differing": Tone.BAD}.get(ended, Tone.PLAIN)
        self.verdict.setProperty("tone", tone.value)
        self.verdict.style().polish(self.verdict)
        self.verdict.setText(say(f"ui-strip-{ended}", count=len(strip.differing)))
        emptied(self.list)
        for each in strip.differing:
            mended = button(say("ui-strip-mended"), partial(self._note, each.key, ""), "link")
            mended.setAccessibleName(say("ui-strip-mended-name", name=each.name))
            said = label(say("ui-strip-it-says", says=each.says), tone=Tone.BAD, wrap=True)
            inner = column(label(each.name, "strong"), label(each.title, wrap=True), said, mended)
            inner.setContentsMargins(*[self.kit.px(8)] * 4)
            self.list.addWidget(frame("card", inner))
        self.keep.setVisible(bool(strip.to_keep))
        self.keep.setEnabled(bool(strip.to_keep))
        self.kept.setVisible(not strip.to_keep and bool(strip.total))
        if strip.to_keep:
            self.keep.setFocus()

    def _failed(self, fault: Fault) -> None:
        self.fault.setText(" ".join(filter(None, self.kit.words.say_fault(fault))))
        self.fault.show()
        self.keep.setEnabled(True)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102
        super().showEvent(event)
        room = self.screen().availableGeometry()
        self.move(room.right() - self.frameGeometry().width(), room.top() + self.kit.px(40))
