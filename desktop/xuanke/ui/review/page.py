"""审核: shows the steps, the queue, one request and its picture; reports what a person decides."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QStackedWidget, QWidget

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
from xuanke.ui.review import away_work, outgoing, plan_work, work
from xuanke.ui.review.away import AwayPane
from xuanke.ui.review.beside import Beside
from xuanke.ui.review.bottom import VERDICTS, Bottom
from xuanke.ui.review.proposal import ProposalPane
from xuanke.ui.review.queue import QueueView
from xuanke.ui.review.request import RequestPane
from xuanke.ui.review.steps import StepBar
from xuanke.ui.review.values import Line, Queue, Ruling, Sheet, Step, View
from xuanke.ui.takeaway.dialog import TakeAway, on_ctrl_p, take_away

BULK = {Step.BLOCKED: work.reject_blocked, Step.CLEAN: work.approve_clean, Step.SIGN: None}
"""The steps with a bar above them, and what its button has done; that of the fourth leads to the fifth."""
SETTLE = 90  # milliseconds after the last move before a request is read
COUNT = 400  # milliseconds after the last decision before the steps are counted


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
        self.view = View.CAUSE
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
        self.proposal = ProposalPane(kit)
        self.proposal.taken.connect(self.take_proposal)
        self.proposal.whole.connect(self.propose_round)
        self.proposal.calendar.connect(self.next_view)
        self.proposal.left.connect(self.leave_proposal)
        self.middle = stacked(self.pane, self.proposal)
        self.beside = Beside(kit)
        self.beside.same.connect(self.same_person)
        self.away = AwayPane(kit)
        self.bottom = Bottom(kit, self.decide, self.write_note, self.undo, self.redo)
        self.bulk = self._bulk_bar()
        self.empty = self._empty()
        self.shown = stacked(self._middle_and_right(), frame("pane", column(self.away, spacing=0)))
        panes = row(self._left(), self.shown, spacing=kit.px(8))
        panes.setStretch(1, 1)
        panes.setContentsMargins(kit.px(8), kit.px(8), kit.px(8), kit.px(8))
        self.work = stacked(boxed(panes), self.empty)
        bar = frame("bar", column(self.steps, spacing=0))
        self.setLayout(column(bar, self.bulk, self.work, self.bottom.frame, spacing=0))
        self.settle = self._timer(SETTLE, self._read_sheet)
        self.count = self._timer(COUNT, self._ask_counts)

    def _timer(self, milliseconds: int, act: Callable[[], None]) -> QTimer:
        made = QTimer(self)
        made.setSingleShot(True)
        made.setInterval(milliseconds)
        made.timeout.connect(act)
        return made

    def _left(self) -> QWidget:
        kit, say = self.kit, self.kit.say
        self.views = QComboBox()
        self.views.addItems([say(f"ui-view-{view.value}") for view in View])
        self.views.setAccessibleName(say("ui-view"))
        self.views.currentIndexChanged.connect(lambda n: self.show_view(list(View)[n]))
        self.help_me = button(say("ui-plan-help"), self.propose, tip=say("ui-plan-help-tip"))
        head = row(self.views, self.help_me, spacing=kit.px(6), margins=kit.px(6))
        head.setStretch(0, 1)
        box = column(head, self.list, spacing=0)
        box.setStretch(1, 1)
        pane = frame("pane", box)
        pane.setFixedWidth(self.kit.px(230 if self.kit.theme.is_large else 296))
        return pane

    def _middle_and_right(self) -> QWidget:
        """At a large text size the right pane becomes a tab of the middle."""
        kit = self.kit
        if not kit.theme.is_large:
            right = frame("pane", column(self.beside, spacing=0))
            right.setFixedWidth(kit.px(330))
            panes = row(frame("pane", column(self.middle, spacing=0)), right, spacing=kit.px(8))
            panes.setStretch(0, 1)
            return boxed(panes)
        tabs = Tabs(kit)
        tabs.add(kit.say("ui-review-tab-request"), self.middle)
        tabs.add(kit.say("ui-review-tab-picture"), self.beside)
        return frame("pane", column(tabs, spacing=0))

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
        for keys, act in (
            (("H", "Alt+H"), self.propose),
            (("Shift+H", "Alt+Shift+H"), self.propose_round),
            (("V", "Alt+V"), self.next_view),
            (("Esc",), self.leave_proposal),
        ):
            for each in keys:
                self._key(QKeySequence(each), act)
        on_ctrl_p(self, self.take_away)
        self._key(QKeySequence("Left"), lambda: self.list.step_thing(-1))
        self._key(QKeySequence("Right"), lambda: self.list.step_thing(1))
        self._key(QKeySequence("Ctrl+Return"), self._press_bulk)
        self._key(QKeySequence("Ctrl+Z"), self.undo)
        self._key(QKeySequence("Ctrl+Y"), self.redo)
        self._key(QKeySequence("Ctrl+Shift+Z"), self.redo)
        for n, step in enumerate(Step, start=1):
            self._key(QKeySequence(f"Ctrl+{n}"), partial(self.show_step, step))

    def take_away(self) -> TakeAway:
        """Takes along what is shown: the calendar, the proposal, or the queue."""
        if self.shown.currentIndex():
            listed = outgoing.of_calendar(self.kit, self.away.rows.cells.values())
        elif self.proposing:
            listed = outgoing.of_proposal(self.kit, self.proposal.about.whole, self.proposal.rows.rows)
        else:
            step = self.kit.say(f"ui-step-{self.step.value}")
            listed = outgoing.of_queue(self.kit, step, self.list.rows)
        return take_away(self.kit, *listed, self.window())

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
        self.count.stop()
        laid_out = View.CAUSE if self.view is View.CALENDAR else self.view
        self.kit.office.ask(self, work.queue, step, self.round, laid_out, then=self._read_queue)
        self.kit.office.ask(self, acts.last, then=self.show_last)
        if self.view is View.CALENDAR:
            self._read_away()

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
        bulk = queue.step in BULK and bool(queue.left)
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

    def show_view(self, view: View) -> None:
        """Lays the queue out another way; the calendar stands beside the causes."""
        place = list(View).index(view)
        if self.views.currentIndex() != place:
            self.views.setCurrentIndex(place)  # comes back here
            return
        self.view = view
        self.shown.setCurrentIndex(view is View.CALENDAR)
        self.refresh()

    def next_view(self) -> None:
        """The view after this one; of a proposal its calendar, and back."""
        if self.proposing:
            self.shown.setCurrentIndex(not self.shown.currentIndex())
            self._read_away()
            return
        views = list(View)
        self.show_view(views[(views.index(self.view) + 1) % len(views)])

    def _read_away(self) -> None:
        keys = self.proposal.keys() if self.proposing else None
        self.kit.office.ask(self, away_work.away, keys, then=self.away.read)

    @property
    def proposing(self) -> bool:
        """Whether a proposal stands where the request did."""
        return self.middle.currentWidget() is self.proposal

    def propose(self) -> None:
        """帮我选: for the thing that is chosen, or for the whole round where it is a single request."""
        line = self.list.line
        thing = line.thing if line else None
        if thing is None or len(thing.entries) < 2:
            self.propose_round()
            return
        keys = tuple(entry.key for entry in thing.entries)
        self._propose(keys, self.list.rows.about(thing)[0])

    def propose_round(self) -> None:
        """帮我选 for every open request."""
        which = (
            self.kit.say("ui-round", round=str(self.round)) if self.round else self.kit.say("ui-round-all")
        )
        self._propose(None, which)

    def _propose(self, keys: tuple[RequestKey, ...] | None, about: str) -> None:
        self.proposal.begin(about, whole=keys is None)
        self.middle.setCurrentWidget(self.proposal)
        self.shown.setCurrentIndex(0)
        self.bottom.enable(False)
        self.kit.office.ask(
            self, plan_work.propose, keys, self.round, then=self.proposal.read, failed=self._proposed_nothing
        )

    def _proposed_nothing(self, fault: Fault) -> None:
        self.leave_proposal()
        self.kit.office.unheard.emit(fault)

    def leave_proposal(self) -> None:
        """Back to the request, or from a proposal's calendar to it; nothing of it is taken."""
        if self.proposing and self.shown.currentIndex():
            self.shown.setCurrentIndex(0)
            return
        self.middle.setCurrentWidget(self.pane)
        self.shown.setCurrentIndex(self.view is View.CALENDAR)
        self.bottom.enable(bool(self.queue and self.queue.left))

    def take_proposal(self) -> None:
        """Approves what is ticked, as one act."""
        keys = self.proposal.keys()
        if keys:
            self.kit.office.ask(self, plan_work.take, keys, then=self._taken)

    def _taken(self, pieces: list[Any]) -> None:
        self._mark(pieces)
        self.leave_proposal()
        self._read_sheet()
        self._after()

    def same_person(self, who: str, teacher: str) -> None:
        """Says once that a number nobody knows means this teacher."""
        self.kit.office.ask(self, work.same_person, who, teacher, then=self._same)

    def _same(self, _: object) -> None:
        self.refresh()
        self.changed.emit()

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
        if self.proposing:
            self.leave_proposal()
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
        if not keys or sheet is None or self.proposing:
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
            self.settle.stop()
            self._read_sheet()
        self._after()

    def _after(self) -> None:
        self.list.setFocus()
        self.kit.office.ask(self, acts.last, then=self.show_last)
        self.count.start()
        self.changed.emit()

    def _ask_counts(self) -> None:
        self.kit.office.ask(self, work.counts, self.round, then=self._count)
        if self.view is View.CALENDAR:
            self._read_away()

    def _count(self, queue: Queue) -> None:
        self.steps.show_queue(replace(queue, step=self.step))

    def _bulk(self) -> None:
        if self.bulk_is_done:
            self._onward()
            return
        act = BULK.get(self.step)
        if act is None:
            self.go_to.emit("report")
            return
        self.bulk_act.setEnabled(False)
        self.kit.office.ask(self, act, self.round, then=self._bulk_done, failed=self._bulk_failed)

    def _press_bulk(self) -> None:
        """What the bulk button would do, while it is there; else the button of an empty step."""
        for made in (self.proposal.take, self.bulk_act, self.empty_act):
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


def stacked(*pages: QWidget) -> QStackedWidget:
    """The pages over one another; the first is shown."""
    made = QStackedWidget()
    for page in pages:
        made.addWidget(page)
    return made
