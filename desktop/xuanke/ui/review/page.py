"""审核: shows the steps, the queue, one request and its picture; reports what a person decides."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from xuanke.domain.findings import Severity
from xuanke.domain.requests import RequestKey
from xuanke.domain.review import Verdict
from xuanke.faults import Fault
from xuanke.ui.acts import work as acts
from xuanke.ui.acts.values import Last
from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import boxed, button, column, frame, label, picture, row
from xuanke.ui.parts.tabs import Tabs
from xuanke.ui.pieces import joined
from xuanke.ui.review import work
from xuanke.ui.review.beside import Beside
from xuanke.ui.review.bottom import VERDICTS, Bottom
from xuanke.ui.review.queue import QueueView
from xuanke.ui.review.request import RequestPane
from xuanke.ui.review.steps import StepBar
from xuanke.ui.review.values import Line, Queue, Ruling, Sheet, Step

SETTLE = 90  # milliseconds after the last move before a request is read


class ReviewPage(QWidget):
    """Review. `changed` says that decisions were written."""

    changed = Signal()
    go_to = Signal(str)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        self.step = Step.BLOCKED
        self.queue: Queue | None = None
        self.round: int | None = None
        self.bulk_is_done = False
        self._build()
        self._keys()

    def _build(self) -> None:
        kit = self.kit
        self.setObjectName("page")
        self.steps = StepBar(kit)
        self.steps.chosen.connect(self.show_step)
        self.steps.of_round.connect(self._of_round)
        self.list = QueueView(kit)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._chosen())
        self.pane = RequestPane(kit)
        self.beside = Beside(kit)
        self.bottom = Bottom(kit, self.decide, self.write_note, self.undo, self.redo)
        self.bulk = self._bulk_bar()
        self.empty = self._empty()
        panes = row(self._left(), spacing=kit.px(8))
        self._middle_and_right(panes)
        panes.setContentsMargins(kit.px(8), kit.px(8), kit.px(8), kit.px(8))
        self.work = QStackedWidget()
        self.work.addWidget(boxed(panes))
        self.work.addWidget(self.empty)
        bar = frame("bar", column(self.steps, spacing=0))
        self.setLayout(column(bar, self.bulk, self.work, self.bottom.frame, spacing=0))
        self.settle = QTimer(self)
        self.settle.setSingleShot(True)
        self.settle.setInterval(SETTLE)
        self.settle.timeout.connect(self._read_sheet)

    def _left(self) -> QWidget:
        pane = frame("pane", column(self.list, spacing=0))
        pane.setFixedWidth(self.kit.px(230 if self.kit.theme.is_large else 296))
        return pane

    def _middle_and_right(self, panes: QHBoxLayout) -> None:
        """At a large text size the right pane becomes a tab of the middle."""
        kit = self.kit
        if not kit.theme.is_large:
            right = frame("pane", column(self.beside, spacing=0))
            right.setFixedWidth(kit.px(330))
            panes.addWidget(frame("pane", column(self.pane, spacing=0)), 1)
            panes.addWidget(right)
            return
        tabs = Tabs(kit)
        tabs.add(kit.say("ui-review-tab-request"), self.pane)
        tabs.add(kit.say("ui-review-tab-picture"), self.beside)
        panes.addWidget(frame("pane", column(tabs, spacing=0)), 1)

    def _bulk_bar(self) -> QWidget:
        kit = self.kit
        self.bulk_words = label("", wrap=True)
        self.bulk_act = button("", self._bulk, "primary")
        box = row(picture(kit, "info", "accent"), self.bulk_words, self.bulk_act, spacing=kit.px(10))
        box.setStretch(1, 1)
        box.setContentsMargins(kit.px(14), kit.px(6), kit.px(14), kit.px(6))
        return frame("bar", box)

    def _empty(self) -> QWidget:
        self.empty_words = label("", "heading", wrap=True)
        self.empty_words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty_hint = label("", "muted", wrap=True)
        self.empty_hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty_act = button("", self._onward, "primary")
        return boxed(
            column(
                None,
                self.empty_words,
                self.empty_hint,
                row(None, self.empty_act, None),
                None,
                spacing=self.kit.px(12),
                margins=self.kit.px(40),
            )
        )

    def _keys(self) -> None:
        keypad = Qt.KeyboardModifier.KeypadModifier.value
        for digit, (verdict, _) in VERDICTS.items():
            key = Qt.Key.Key_0.value + digit
            alt = Qt.KeyboardModifier.AltModifier.value
            for combination in (key, key | keypad, key | alt, key | alt | keypad):
                self._key(QKeySequence(combination), partial(self.decide, verdict))
        self._key(QKeySequence("N"), self.write_note)
        self._key(QKeySequence("Alt+N"), self.write_note)
        self._key(QKeySequence("Left"), lambda: self.list.step_thing(-1))
        self._key(QKeySequence("Right"), lambda: self.list.step_thing(1))
        self._key(QKeySequence("Ctrl+Return"), self._press_bulk)
        self._key(QKeySequence("Ctrl+Z"), self.undo)
        self._key(QKeySequence("Ctrl+Y"), self.redo)
        self._key(QKeySequence("Ctrl+Shift+Z"), self.redo)
        for n, step in enumerate(Step, start=1):
            self._key(QKeySequence(f"Ctrl+{n}"), partial(self.show_step, step))

    def _key(self, sequence: QKeySequence, act: object) -> None:
        shortcut = QShortcut(sequence, self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)

    def _of_round(self, number: int) -> None:
        self.round = number or None
        self.refresh()

    def refresh(self) -> None:
        """Reads the step anew, keeping the place."""
        self.show_step(self.step)

    def show_step(self, step: Step) -> None:
        """Goes to a step: what was decided leaves its pile now."""
        if step is Step.REPORT:
            self.go_to.emit("report")
            return
        self.step = step
        self.kit.office.ask(self, work.queue, step, self.round, then=self._read_queue)
        self.kit.office.ask(self, acts.last, then=self.show_last)

    def _read_queue(self, pieces: list[Any]) -> None:
        self.show_queue(pieces[0], joined(pieces[1:]))

    def show_queue(self, queue: Queue, rows: Sequence[Line]) -> None:
        """Shows a queue; the place stays where it was, as far as it is still there."""
        held = self.list.line.entry.key if self.list.line and self.list.line.entry else None
        self.queue = queue
        self.step = queue.step
        self.steps.show_queue(queue)
        self.list.rows.show(rows)
        self._show_bulk(queue)
        self._show_empty(queue)
        place = self.list.row_of(held) if held else None
        self.list.choose(place or 0)
        if not rows:
            self.show_sheet(None)
        self.list.setFocus()

    def _show_bulk(self, queue: Queue) -> None:
        self.bulk_is_done = False
        bulk = queue.step in (Step.BLOCKED, Step.CLEAN) and bool(queue.left)
        self.bulk.setVisible(bulk)
        if bulk:
            count = queue.left
            self.bulk_words.setText(self.kit.say(f"ui-bulk-{queue.step.value}", count=count))
            self.bulk_act.setText(self.kit.say(f"ui-bulk-{queue.step.value}-act", count=count))

    def _show_empty(self, queue: Queue) -> None:
        self.work.setCurrentIndex(0 if queue.left else 1)
        self.bottom.enable(bool(queue.left))
        which = "none" if not queue.total else queue.step.value
        self.empty_words.setText(self.kit.say(f"ui-review-empty-{which}"))
        self.empty_hint.setText(self.kit.say(f"ui-review-empty-{which}-hint"))
        self.empty_act.setText(self.kit.say("ui-review-onward" if queue.total else "ui-bring"))

    def _onward(self) -> None:
        if self.queue is not None and not self.queue.total:
            self.go_to.emit("bring")
            return
        steps = list(Step)
        self.show_step(steps[min(steps.index(self.step) + 1, len(steps) - 1)])

    def keys(self) -> tuple[RequestKey, ...]:
        """The requests that a digit decides: the chosen one, or the open ones of the chosen thing."""
        line = self.list.line
        if line is None or line.thing is None:
            return ()
        if line.entry is not None:
            return (line.entry.key,)
        rows = self.list.rows
        return tuple(entry.key for entry in line.thing.entries if rows.state(entry)[0].is_open)

    def _chosen(self) -> None:
        self.settle.start()

    def _read_sheet(self) -> None:
        line = self.list.line
        if line is None or line.thing is None:
            return
        entry = line.entry or line.thing.entries[0]
        self.kit.office.ask(self, work.sheet, entry.key, then=self.show_sheet)

    def show_sheet(self, sheet: Sheet | None) -> None:
        """Shows a request, unless another one was chosen meanwhile."""
        line = self.list.line
        together = len(line.thing.entries) if line and line.thing and line.entry is None else 1
        self.pane.show_sheet(sheet, together)
        self.beside.show_sheet(sheet)

    def decide(self, verdict: Verdict) -> None:
        """Decides what is chosen; a block asks for a reason, since it is overridden."""
        QGuiApplication.inputMethod().commit()
        keys, sheet = self.keys(), self.pane.sheet
        if not keys or sheet is None:
            return
        reason = self.pane.reason
        blocked = any(said.severity is Severity.BLOCK for said in sheet.findings)
        override = verdict is Verdict.APPROVE and blocked
        if override and not reason:
            self._ask_for_reason("ui-review-why-override")
            return
        if verdict in (Verdict.REJECT, Verdict.RETURN) and not reason:
            reason = sheet.proposed
            if not reason:
                self._ask_for_reason("ui-review-why")
                return
        ruling = Ruling(verdict, reason, self.pane.remark, override)
        self.kit.office.ask(self, work.decide, keys, ruling, then=self._decided)

    def _ask_for_reason(self, words: str) -> None:
        self.bottom.last.show_text(self.kit.say(words))
        self.pane.opinion.setFocus()

    def _decided(self, pieces: list[Any]) -> None:
        decided = self._mark(pieces)
        here = self.list.currentIndex().row()
        if decided and set(self.keys()) <= decided:
            line = self.list.line
            skip = len(line.thing.entries) if line and line.thing and line.entry is None else 0
            self.list.choose(here + 1 + skip)
        self._after()

    def _after(self) -> None:
        self.list.setFocus()
        self.kit.office.ask(self, acts.last, then=self.show_last)
        self.kit.office.ask(self, work.counts, self.round, then=self._count)
        self.changed.emit()

    def _count(self, queue: Queue) -> None:
        self.steps.show_queue(replace(queue, step=self.step))

    def _bulk(self) -> None:
        if self.bulk_is_done:
            self._onward()
            return
        act = work.reject_blocked if self.step is Step.BLOCKED else work.approve_clean
        self.bulk_act.setEnabled(False)
        self.kit.office.ask(self, act, self.round, then=self._bulk_done, failed=self._bulk_failed)

    def _press_bulk(self) -> None:
        """What the bulk button would do, while it is there; else the button of an empty step."""
        for made in (self.bulk_act, self.empty_act):
            if made.isVisible() and made.isEnabled():
                made.click()
                return

    def _mark(self, pieces: list[Any]) -> set[RequestKey]:
        """Marks where requests now stand, which comes behind the first piece; which they are."""
        states = {key: (state, shelved) for key, state, shelved in joined(pieces[1:])}
        self.list.rows.mark(states)
        return set(states)

    def _bulk_done(self, pieces: list[Any]) -> None:
        acted: work.Acted = pieces[0]
        self.bulk_act.setEnabled(True)
        self._mark(pieces)
        say = self.kit.say
        left = say("list-join").join(say("ui-left", why=say(because), count=n) for because, n in acted.left)
        words = "ui-bulk-done-left" if left else "ui-bulk-done"
        self.bulk_words.setText(say(words, count=acted.count, left=left))
        self.bulk_act.setText(say("ui-review-onward"))
        self.bulk_is_done = True
        self._after()

    def _bulk_failed(self, fault: Fault) -> None:
        self.bulk_act.setEnabled(True)
        self.kit.office.unheard.emit(fault)

    def write_note(self) -> None:
        """Puts the cursor into the note."""
        self.pane.note.setFocus()
        self.pane.note.selectAll()

    def undo(self) -> None:
        """Takes back the last act and goes back to where it was done."""
        self.kit.office.ask(self, acts.undo, then=self._turned)

    def redo(self) -> None:
        """Does again what was taken back last."""
        self.kit.office.ask(self, acts.redo, then=self._turned)

    def _turned(self, pieces: list[Any]) -> None:
        turned = self._mark(pieces)
        rows = enumerate(self.list.rows.rows)
        places = [n for n, line in rows if line.entry is not None and line.entry.key in turned]
        if places:
            self.list.choose(min(places))
            self._read_sheet()
            self._after()
        else:
            self.refresh()
            self.changed.emit()

    def show_last(self, last: Last) -> None:
        """Shows the last act beside its undo."""
        say = self.kit.say
        text = say("ui-last", act=last.words) if last.words else ""
        self.bottom.show_last(text, undo=last.can_undo, redo=last.can_redo)
