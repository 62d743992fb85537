"""Takes what a person drops, pastes or chooses to the child process, asks what must be asked, says the rest.

Each file is read once. One whose columns are not understood is explained by a person; then they are
taken one after the other, each after what it would do is known.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from xuanke.faults import Fault
from xuanke.ui.bring import work
from xuanke.ui.bring.mapping import Mapping
from xuanke.ui.bring.question import Question
from xuanke.ui.bring.results import Results, sentence
from xuanke.ui.bring.state import in_order
from xuanke.ui.bring.values import Answers, Looked, Outcome, Read, Reply, Unmatched
from xuanke.ui.kit import Kit
from xuanke.ui.shell.banner import Banner
from xuanke.ui.theme import Tone


class Bring(QObject):
    """One bringing at a time; `brought` says that tables were taken."""

    brought = Signal(tuple)

    def __init__(self, kit: Kit, banner: Banner, parent: QWidget) -> None:
        super().__init__(parent)
        self.kit = kit
        self.banner = banner
        self.window = parent
        self.outcomes: tuple[Outcome, ...] = ()
        self.under_way = False
        self.asking: Question | Mapping | None = None
        self._came: list[Outcome] = []
        self._unmatched: list[Unmatched] = []
        self._ready: list[Read] = []
        self._answers = Answers()

    def choose(self) -> None:
        """Asks which files."""
        kit = self.kit
        names, _ = QFileDialog.getOpenFileNames(
            self.window, kit.say("ui-bring-choose"), "", f"{kit.say('ui-bring-tables')} (*.*)"
        )
        if names:
            self.take([Path(name) for name in names])

    def take_mime(self, mime: QMimeData | None) -> bool:
        """Takes dropped or pasted files, or a pasted table; False where it is neither."""
        if mime is None:
            return False
        paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
        if paths:
            self.take(paths)
            return True
        text = mime.text()
        if "\t" in text and "\n" in text.strip():
            self.take([text])
            return True
        return False

    def take(self, sources: Sequence[Path | str]) -> None:
        """Brings them, with progress and a cancel."""
        if self.under_way:
            return
        names = [source.name for source in sources if isinstance(source, Path)]
        words = self.kit.say("ui-bringing", files=names) if names else self.kit.say("ui-bringing-pasted")
        self.under_way = True
        self._came, self._unmatched, self._ready = [], [], []
        self.banner.working(words, self.cancel)
        self.kit.office.ask(
            self,
            work.read_in,
            tuple(sources),
            then=self._read,
            failed=self._failed,
            progress=self.banner.progress,
        )

    def cancel(self) -> None:
        """Stops; the table that was being taken has not been taken."""
        self.under_way = False
        self.kit.office.cancel()
        self.banner.tell(self.kit.say("ui-bring-cancelled"), Tone.WARN)
        self.brought.emit(())

    def _failed(self, fault: Fault) -> None:
        self.under_way = False
        self.banner.fault(fault)

    def _read(self, replies: Sequence[Reply]) -> None:
        """Sorts what was read; what is not understood is asked about before anything is taken."""
        for reply in replies:
            if isinstance(reply, Outcome):
                self._came.append(reply)
            elif isinstance(reply, Read):
                self._ready.append(reply)
            else:
                self._unmatched.append(reply)
        if self._unmatched:
            self._ask_columns(self._unmatched.pop(0))
        else:
            self._ready = in_order(self._ready)
            self._next()

    def _ask_columns(self, unmatched: Unmatched) -> None:
        asking = Mapping(self.kit, unmatched, self.window)
        self.asking = asking

        def said(kind: str, mapping: dict[str, str]) -> None:
            self.asking = None
            if kind:
                self._ask(work.read_mapped, unmatched.number, kind, mapping, then=lambda r: self._read([r]))
            else:
                self._leave(Read(unmatched.number, unmatched.file, ""))
                self._read(())

        asking.answered.connect(said)
        asking.open()

    def _ask(self, act: Callable[..., object], *arguments: object, then: Callable[[Any], None]) -> None:
        self.kit.office.ask(self, act, *arguments, then=then, failed=self._failed)

    def _leave(self, read: Read) -> None:
        self._came.append(Outcome(read.file, read.kind, number=read.number, left_out=True))

    def _next(self) -> None:
        """Looks at the next file, or says what became of all."""
        if not self._ready:
            self._done()
            return
        done = len(self._came)
        self.banner.progress(done, done + len(self._ready))
        self._answers = Answers()
        self._look(self._ready[0])

    def _look(self, read: Read) -> None:
        self._ask(work.look, read.number, self._answers.round_number, then=self._looked)

    def _looked(self, looked: Looked) -> None:
        read = self._ready[0]
        if looked.roundless and self._answers.round_number is None:
            self._ask_round(read, looked)
        elif looked.lost:
            self._ask_whole(read, looked)
        else:
            self._take(read)

    def _ask_round(self, read: Read, looked: Looked) -> None:
        say = self.kit.say

        def said(place: int) -> None:
            self.asking = None
            if place == 2:
                self._skip()
            else:
                self._answers = replace(self._answers, round_number=place + 1)
                self._look(read)

        answers = (say("ui-ask-round-1"), say("ui-ask-round-2"), say("ui-bring-leave"))
        text = say("ui-ask-round-text", file=self._name(read), rows=looked.roundless)
        self._question(say("ui-ask-round"), text, answers, said)

    def _ask_whole(self, read: Read, looked: Looked) -> None:
        say = self.kit.say
        told = {"file": self._name(read), "kind": read.kind, "lost": looked.lost, "standing": looked.standing}
        part, whole = say("ui-ask-part"), say("ui-ask-whole-yes", lost=looked.lost)
        answers = (
            (part, whole, say("ui-bring-leave")) if looked.too_many else (whole, part, say("ui-bring-leave"))
        )

        def said(place: int) -> None:
            self.asking = None
            if place == 2:
                self._skip()
                return
            as_whole = answers[place] == whole
            self._answers = replace(self._answers, whole=as_whole, accept=as_whole and looked.too_many)
            self._take(read)

        text = say("ui-ask-third-text" if looked.too_many else "ui-ask-whole-text", **told)
        self._question(say("ui-ask-whole"), text, answers, said, grave=looked.too_many)

    def _name(self, read: Read) -> str:
        return read.file or self.kit.say("ui-pasted")

    def _question(
        self,
        title: str,
        text: str,
        answers: Sequence[str],
        said: Callable[..., object],
        *,
        grave: bool = False,
    ) -> None:
        asking = Question(self.kit, title, text, answers, self.window, grave=grave)
        self.asking = asking
        asking.answered.connect(said)
        asking.open()

    def _skip(self) -> None:
        self._leave(self._ready.pop(0))
        self._next()

    def _take(self, read: Read) -> None:
        self._ask(work.take_one, read.number, self._answers, then=self._took)

    def _took(self, outcome: Outcome) -> None:
        self._ready.pop(0)
        self._came.append(outcome)
        self._next()

    def _done(self) -> None:
        self.under_way = False
        self.outcomes = outcomes = tuple(self._came)
        text = " ".join(sentence(self.kit, outcome) for outcome in outcomes[:3])
        if len(outcomes) > 3:
            text += self.kit.say("ui-brought-more", count=len(outcomes) - 3)
        troubled = any(o.fault or o.rejected or o.waiting or o.left_out for o in outcomes)
        tone = Tone.BAD if all(o.fault for o in outcomes) else Tone.WARN if troubled else Tone.GOOD
        self.banner.tell(text, tone, (self.kit.say("ui-brought-look"), self.show_results))
        self.brought.emit(outcomes)

    def show_results(self) -> None:
        """Shows every file and every row that was not taken."""
        Results(self.kit, self.outcomes, self.window).open()
