"""Goes through the files that were read and asks what nobody can know: which round, and is the list whole."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from xuanke.ui.bring import work
from xuanke.ui.bring.question import Question
from xuanke.ui.bring.values import Answers, Looked, Read
from xuanke.ui.kit import Kit

NOT_NOW = 2
"""The place of the answer that leaves a file out."""


class Questions(QObject):
    """Nothing is taken here: each file is only tried. `ask` has work done in the child."""

    answered = Signal(list, list)
    """The files to take, each with what was answered of it; then those that a person leaves out."""

    def __init__(self, kit: Kit, window: QWidget, ask: Callable[..., None]) -> None:
        super().__init__(window)
        self.kit = kit
        self.window = window
        self.asking: Question | None = None
        self._ask_work = ask
        self._ready: list[Read] = []
        self._wanted: list[tuple[Read, Answers]] = []
        self._left: list[Read] = []
        self._answers = Answers()

    def begin(self, ready: Sequence[Read]) -> None:
        """Asks of these, one after the other."""
        self._ready, self._wanted, self._left = list(ready), [], []
        self._next()

    def _next(self) -> None:
        self._answers = Answers()
        if self._ready:
            self._look()
        else:
            self.answered.emit(self._wanted, self._left)

    def _look(self) -> None:
        read = self._ready[0]
        self._ask_work(work.look, read.number, self._answers.round_number, then=self._looked)

    def _looked(self, looked: Looked) -> None:
        if looked.roundless and self._answers.round_number is None:
            self._ask_round(looked)
        elif looked.lost:
            self._ask_whole(looked)
        else:
            self._want()

    def _want(self) -> None:
        self._wanted.append((self._ready.pop(0), self._answers))
        self._next()

    def _leave(self) -> None:
        self._left.append(self._ready.pop(0))
        self._next()

    def _ask_round(self, looked: Looked) -> None:
        say = self.kit.say

        def said(place: int) -> None:
            if place == NOT_NOW:
                self._leave()
            else:
                self._answers = replace(self._answers, round_number=place + 1)
                self._look()

        answers = (say("ui-ask-round-1"), say("ui-ask-round-2"), say("ui-bring-leave"))
        text = say("ui-ask-round-text", file=self._file, rows=looked.roundless)
        self.ask(say("ui-ask-round"), text, answers, said)

    def _ask_whole(self, looked: Looked) -> None:
        say, grave = self.kit.say, looked.too_many
        part, whole, leave = (
            say("ui-ask-part"),
            say("ui-ask-whole-yes", lost=looked.lost),
            say("ui-bring-leave"),
        )
        answers = (part, whole, leave) if grave else (whole, part, leave)

        def said(place: int) -> None:
            if place == NOT_NOW:
                self._leave()
                return
            as_whole = answers[place] == whole
            self._answers = replace(self._answers, whole=as_whole, accept=as_whole and grave)
            self._want()

        text = say(
            "ui-ask-third-text" if grave else "ui-ask-whole-text",
            file=self._file,
            kind=self._ready[0].kind,
            lost=looked.lost,
            standing=looked.standing,
        )
        self.ask(say("ui-ask-whole"), text, answers, said, grave=grave)

    @property
    def _file(self) -> str:
        return self._ready[0].file or self.kit.say("ui-pasted")

    def ask(
        self,
        title: str,
        text: str,
        answers: Sequence[str],
        said: Callable[[int], None],
        *,
        grave: bool = False,
        at_escape: int | None = None,
    ) -> None:
        """Asks one question; `said` gets the place of the answer. Escape means the last, or the one named."""
        asking = Question(self.kit, title, text, answers, self.window, grave=grave)
        if at_escape is not None:
            asking.last = at_escape
        self.asking = asking

        def over(place: Any) -> None:
            self.asking = None
            said(place)

        asking.answered.connect(over)
        asking.open()
