"""The bar above a pile that one click decides: what the click would do, then what it left out and why."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from xuanke.faults import Fault
from xuanke.ui.bring.question import Question
from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import button, column, label, picture, row
from xuanke.ui.review import work
from xuanke.ui.review.values import Queue, Step
from xuanke.ui.theme import Tone

ACTS = {Step.BLOCKED: work.reject_blocked, Step.CLEAN: work.approve_clean, Step.SIGN: None}
"""The steps with a bar, and what its button has done; that of the fourth only leads on."""


class BulkBar(QFrame):
    """Hidden where no click decides a whole pile."""

    decided = Signal(list)
    """The pile was decided; where its requests now stand comes behind the first piece."""
    onward = Signal()
    wanting = Signal()
    """The lists that are missing are to be brought first."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        self.queue: Queue | None = None
        self.is_done = False
        self.setObjectName("bar")
        self.words = label("", wrap=True)
        self.act = button("", self._press, "primary", tip="Ctrl+Enter")
        self.lists = label("", "small", wrap=True)
        said = column(self.words, self.lists, spacing=0)
        box = row(picture(kit, "info", "accent"), said, self.act, spacing=kit.px(10))
        box.setStretch(1, 1)
        box.setContentsMargins(kit.px(14), kit.px(6), kit.px(14), kit.px(6))
        self.setLayout(box)

    def show_queue(self, queue: Queue) -> None:
        """Says what a click would do with the pile."""
        self.queue, self.is_done = queue, False
        shown = queue.step in ACTS and bool(queue.left)
        self.setVisible(shown)
        if shown:
            self._say(
                self.kit.say(f"ui-bulk-{queue.step.value}", count=queue.left),
                self.kit.say(f"ui-bulk-{queue.step.value}-act", count=queue.left),
            )
            self.lists.setText(self.kit.say("ui-bulk-lists", lists=tuple(map(self._list, queue.lists))))
            lacks = any(not day for _, day in queue.lists)
            _look(self.lists, "tone", (Tone.WARN if lacks else Tone.PLAIN).value)
            _look(self.act, "role", "" if _missing(queue) else "primary")
            self.lists.setVisible(bool(queue.lists) and queue.step is not Step.SIGN)

    def _list(self, held: tuple[str, str]) -> str:
        kind, day = held
        return self.kit.say("ui-bulk-list", kind=self.kit.say(f"kind-{kind}"), day=day or "none")

    def _say(self, words: str, act: str) -> None:
        self.words.setText(words)
        self.act.setText(act)
        self.act.setAccessibleName(act)

    def _press(self) -> None:
        act = ACTS.get(self.queue.step) if self.queue else None
        if self.is_done or act is None or self.queue is None:
            self.onward.emit()
            return
        decide = partial(self._decide, act, self.queue.round)
        if missing := _missing(self.queue):
            self._ask_first(missing, self.queue.left, decide)
        else:
            decide()

    def _ask_first(self, missing: tuple[str, ...], count: int, decide: Callable[[], None]) -> None:
        """Little is known of requests without these lists: Return brings them, Escape leaves all as it is."""
        say = self.kit.say
        lists = tuple(say(f"kind-{kind}") for kind in missing)
        answers = (say("ui-bulk-missing-bring"), say("ui-bulk-missing-act", count=count), say("ui-cancel"))
        text = say("ui-bulk-missing-text", lists=lists, count=count)
        asking = Question(
            self.kit, say("ui-bulk-missing", lists=lists), text, answers, self.window(), grave=True
        )
        acts = (self.wanting.emit, decide, lambda: None)
        asking.answered.connect(lambda place: acts[place]())
        asking.open()

    def _decide(self, act: Callable[..., Any], round_number: int | None) -> None:
        self.act.setEnabled(False)
        self.kit.office.ask(self, act, round_number, then=self._came, failed=self._failed)

    def _came(self, pieces: list[Any]) -> None:
        acted: work.Acted = pieces[0]
        say = self.kit.say
        self.act.setEnabled(True)
        left = say("list-join").join(say("ui-left", why=say(because), count=n) for because, n in acted.left)
        words = "ui-bulk-done-left" if left else "ui-bulk-done"
        self._say(say(words, count=acted.count, left=left), say("ui-review-onward"))
        _look(self.act, "role", "primary")
        self.is_done = True
        self.decided.emit(pieces)

    def _failed(self, fault: Fault) -> None:
        self.act.setEnabled(True)
        self.kit.office.unheard.emit(fault)


def _missing(queue: Queue) -> tuple[str, ...]:
    """The kinds of list for want of which everything seems to break the notice."""
    if queue.step is not Step.BLOCKED:
        return ()
    return tuple(kind for kind, day in queue.lists if kind in work.NEEDED and not day)


def _look(widget: QWidget, name: str, value: str) -> None:
    widget.setProperty(name, value)
    widget.style().polish(widget)
