"""审核: the steps, the queue and what is chosen in it; reports what a person decides."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from xuanke.domain.requests import RequestKey
from xuanke.domain.review import Verdict
from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import boxed, column, frame, row
from xuanke.ui.pieces import joined
from xuanke.ui.review import outgoing, work
from xuanke.ui.review.bottom import Bottom
from xuanke.ui.review.bulk import BulkBar
from xuanke.ui.review.empty import EmptyPile
from xuanke.ui.review.keys import bind
from xuanke.ui.review.left import Left
from xuanke.ui.review.middle import Middle, stacked
from xuanke.ui.review.ruling import ruling_of
from xuanke.ui.review.steps import StepBar
from xuanke.ui.review.values import Line, Queue, Ruling, Sheet, Step, View
from xuanke.ui.takeaway.dialog import TakeAway, take_away

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
        self.hurried: Verdict | None = None
        self._build()
        self.of_request = bind(self)

    def _build(self) -> None:
        kit = self.kit
        self.setObjectName("page")
        self.steps = StepBar(kit)
        self.steps.chosen.connect(self.show_step)
        self.steps.of_round.connect(self._of_round)
        self.left = Left(kit, self.propose)
        self.left.viewed.connect(self.show_view)
        self.list = self.left.list
        self.list.selectionModel().currentChanged.connect(lambda *_: self._chosen())
        self.middle = Middle(kit)
        self.middle.turned.connect(self._enable)
        self.middle.taken.connect(self._many_decided)
        self.middle.whole.connect(self.propose_round)
        self.pane, self.beside = self.middle.pane, self.middle.beside
        self.pane.helped.connect(self.propose)
        self.beside.same.connect(self.same_person)
        self.bottom = Bottom(kit)
        self.pane.prepared.connect(self.bottom.last.show_text)
        self.bottom.decided.connect(self.decide)
        self.bottom.noted.connect(self.pane.write_note)
        self.bottom.turned.connect(self._turned)
        self.bulk = BulkBar(kit)
        self.bulk.decided.connect(self._many_decided)
        self.bulk.wanting.connect(lambda: self.go_to.emit("bring"))
        self.empty = EmptyPile(kit)
        for made in (self.bulk, self.empty):
            made.onward.connect(self._onward)
        panes = row(self.left, self.middle, spacing=kit.px(8))
        panes.setStretch(1, 1)
        panes.setContentsMargins(kit.px(8), kit.px(8), kit.px(8), kit.px(8))
        self.work = stacked(boxed(panes), self.empty)
        bar = frame("bar", column(self.steps, spacing=0))
        self.setLayout(column(bar, self.bulk, self.work, self.bottom, spacing=0))
        self.settle = self._timer(SETTLE, self._read_sheet)
        self.count = self._timer(COUNT, self._ask_counts)

    def _timer(self, milliseconds: int, act: Callable[[], None]) -> QTimer:
        made = QTimer(self)
        made.setSingleShot(True)
        made.setInterval(milliseconds)
        made.timeout.connect(act)
        return made

    def _enable(self) -> None:
        """Digits and the buttons below decide only what is seen."""
        able = self.middle.shows_request and bool(self.queue and self.queue.left)
        self.bottom.enable(able)
        for each in self.of_request:
            each.setEnabled(able)

    def take_away(self) -> TakeAway | None:
        """Takes along what is shown: the calendar, the proposal, or the queue."""
        kit, middle = self.kit, self.middle
        if middle.shows_calendar:
            listed = outgoing.of_calendar(kit, middle.away.rows.cells.values())
        elif middle.proposing:
            listed = outgoing.of_proposal(kit, middle.proposal.about.whole, middle.proposal.rows.rows)
        else:
            listed = outgoing.of_queue(kit, kit.say(f"ui-step-{self.step.value}"), self.list.rows)
        return take_away(kit, *listed, self.window())

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
        self._ask_queue()
        if self.middle.shows_calendar:
            self.middle.read_away()

    def open_part(self, name: str) -> None:
        """Goes to a step by its name, or to the calendar."""
        if name == View.CALENDAR:
            self.show_view(View.CALENDAR)
        else:
            self.show_step(Step(name))

    def _ask_queue(self) -> None:
        laid_out = View.CAUSE if self.view is View.CALENDAR else self.view
        self.kit.office.ask(self, work.queue, self.step, self.round, laid_out, then=self._read_queue)
        self.bottom.refresh()

    def _read_queue(self, pieces: list[Any]) -> None:
        self.show_queue(pieces[0], joined(pieces[1:]))

    def show_queue(self, queue: Queue, rows: Sequence[Line]) -> None:
        """Shows a queue; the place stays where it was, as far as it is still there."""
        self.queue = queue
        self.step = queue.step
        self.steps.show_queue(queue)
        self.list.show_rows(rows)
        self.left.show_queue(queue)
        self.bulk.show_queue(queue)
        self.empty.show_queue(queue)
        self.work.setCurrentIndex(0 if queue.left else 1)
        self._enable()
        if not rows:
            self.show_sheet(None)
        self.list.setFocus()

    def _onward(self) -> None:
        """To the next step; while there are no requests at all, they are brought."""
        if self.queue is not None and not self.queue.total:
            self.go_to.emit("bring")
            return
        steps = list(Step)
        self.show_step(steps[min(steps.index(self.step) + 1, len(steps) - 1)])

    def show_view(self, view: View) -> None:
        """Lays the queue out another way; the calendar stands beside the causes."""
        if self.view is view:
            return
        self.view = view
        self.left.show_view(view)
        self.middle.show_calendar(shown=view is View.CALENDAR)
        self._ask_queue()

    def next_view(self) -> None:
        """The view after this one; of a proposal its calendar, and back."""
        if self.middle.proposing:
            self.middle.turn_over()
            return
        views = list(View)
        self.show_view(views[(views.index(self.view) + 1) % len(views)])

    def propose(self) -> None:
        """帮我选: for the thing that is chosen, or for the whole round where it is a single request."""
        thing = self.list.line.thing if self.list.line else None
        if thing is None or len(thing.entries) < 2:
            self.propose_round()
            return
        keys = tuple(entry.key for entry in thing.entries)
        self.middle.propose(keys, self.round, self.list.rows.about(thing)[0])

    def propose_round(self) -> None:
        """帮我选 for every open request."""
        say = self.kit.say
        about = say("ui-round", round=str(self.round)) if self.round else say("ui-round-all")
        self.middle.propose(None, self.round, about)

    def _many_decided(self, pieces: list[Any]) -> None:
        self._mark(pieces)
        self.middle.leave()
        self._read_sheet()
        self._after()

    def same_person(self, who: str, teacher: str) -> None:
        """Says once that a number nobody knows means this teacher."""
        self.kit.office.ask(self, work.same_person, who, teacher, then=self._same)

    def _same(self, _: object) -> None:
        self.refresh()
        self.changed.emit()

    def _chosen(self) -> None:
        if self.middle.proposing:
            self.middle.leave()
        self.hurried = None
        self.settle.start()

    def _read_sheet(self) -> None:
        self.settle.stop()
        if (key := self.list.key) is not None:
            self.kit.office.ask(self, work.sheet, key, then=self.show_sheet)

    def show_sheet(self, sheet: Sheet | None) -> None:
        """Shows a request; a digit that was pressed before it could be seen decides it now."""
        if sheet is not None and sheet.key != self.list.key:
            return
        line = self.list.line
        together = len(line.thing.entries) if line and line.thing and line.entry is None else 1
        self.pane.show_sheet(sheet, together)
        self.beside.show_sheet(sheet)
        hurried, self.hurried = self.hurried, None
        if hurried is not None:
            self.decide(hurried)

    def decide(self, verdict: Verdict) -> None:
        """Decides what is chosen; a block asks for a reason, since it is overridden."""
        QGuiApplication.inputMethod().commit()
        keys, sheet = self.list.open_keys(), self.pane.sheet
        if not keys or sheet is None:
            return
        if sheet.key != self.list.key:
            self.hurried = verdict
            return
        ruling = ruling_of(sheet, verdict, self.pane.reason, self.pane.remark)
        if isinstance(ruling, Ruling):
            self.kit.office.ask(self, work.decide, keys, ruling, then=self._decided)
        else:
            self.bottom.last.show_text(self.kit.say(ruling))
            self.pane.opinion.setFocus()

    def _decided(self, pieces: list[Any]) -> None:
        decided = self._mark(pieces)
        self.list.remember(decided)
        here = self.list.currentIndex().row()
        if decided and set(self.list.open_keys()) <= decided:
            line = self.list.line
            skip = len(line.thing.entries) if line and line.thing and line.entry is None else 0
            self.list.choose(here + 1 + skip)
            self._read_sheet()
        self._after()

    def _after(self) -> None:
        self.list.setFocus()
        self.bottom.refresh()
        self.count.start()
        self.changed.emit()

    def _ask_counts(self) -> None:
        self.kit.office.ask(self, work.counts, self.round, then=self._count)
        if self.middle.shows_calendar:
            self.middle.read_away()

    def _count(self, queue: Queue) -> None:
        self.steps.show_queue(replace(queue, step=self.step))
        self.left.show_queue(queue)

    def press_bulk(self) -> None:
        """Presses what would be taken or done at a stroke here; the button of an empty step."""
        for made in (self.middle.proposal.take, self.bulk.act, self.empty.act):
            if made.isVisible() and made.isEnabled():
                made.click()
                return

    def _mark(self, pieces: list[Any]) -> set[RequestKey]:
        """Marks where requests now stand, which comes behind the first piece; which they are."""
        states = {key: (state, shelved) for key, state, shelved in joined(pieces[1:])}
        self.list.rows.mark(states)
        return set(states)

    def _turned(self, pieces: list[Any]) -> None:
        if self.list.go_back(self._mark(pieces)):
            self._read_sheet()
            self._after()
        else:
            self.refresh()
            self.changed.emit()
