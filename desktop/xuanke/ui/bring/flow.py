"""Takes what a person drops, pastes or chooses to the child process, asks what must be asked, says the rest.

Each file is read once; one whose columns are not understood is explained by a person. Only when all are
read, and all that must be asked is answered, are they taken: where one is refused, by default none is.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from xuanke.faults import Fault
from xuanke.ui.bring import work
from xuanke.ui.bring.mapping import Mapping
from xuanke.ui.bring.question import Question
from xuanke.ui.bring.questions import Questions
from xuanke.ui.bring.results import Results, sentence
from xuanke.ui.bring.state import in_order
from xuanke.ui.bring.values import Answers, Outcome, Read, Reply, Unmatched, left_out
from xuanke.ui.kit import Kit
from xuanke.ui.shell.banner import Banner
from xuanke.ui.theme import Tone

SAID = 3
"""So many files are spoken of in one line."""


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
        self.mapping: Mapping | None = None
        self.questions = Questions(kit, parent, self._ask)
        self.questions.answered.connect(self._asked)
        self._came: list[Outcome] = []
        self._unmatched: list[Unmatched] = []
        self._ready: list[Read] = []
        self._wanted: list[tuple[Read, Answers]] = []

    @property
    def asking(self) -> Question | Mapping | None:
        """The question that is open."""
        return self.mapping or self.questions.asking

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
            self._none_or_some()

    def _ask_columns(self, unmatched: Unmatched) -> None:
        asking = Mapping(self.kit, unmatched, self.window)
        self.mapping = asking

        def said(kind: str, mapping: dict[str, str]) -> None:
            self.mapping = None
            if kind:
                self._ask(work.read_mapped, unmatched.number, kind, mapping, then=lambda r: self._read([r]))
            else:
                self._came.append(left_out(Read(unmatched.number, unmatched.file, "")))
                self._read(())

        asking.answered.connect(said)
        asking.open()

    def _ask(self, act: Callable[..., object], *arguments: object, then: Callable[[Any], None]) -> None:
        self.kit.office.ask(self, act, *arguments, then=then, failed=self._failed)

    def _none_or_some(self) -> None:
        """Where some cannot be taken, none is, unless a person wants the others."""
        refused = [outcome for outcome in self._came if outcome.fault]
        if not refused or not self._ready:
            self._ask_each()
            return
        say = self.kit.say
        answers = (say("ui-bring-none"), say("ui-bring-others", count=len(self._ready)))
        told = " ".join(sentence(self.kit, outcome) for outcome in refused[:SAID])

        def said(place: int) -> None:
            if place == 0:
                self._came += [left_out(read) for read in self._ready]
                self._ready = []
            self._ask_each()

        self.questions.ask(say("ui-bring-refused", count=len(refused)), told, answers, said, at_escape=0)

    def _ask_each(self) -> None:
        self.questions.begin(in_order(self._ready))

    def _asked(self, wanted: list[tuple[Read, Answers]], left: list[Read]) -> None:
        """Everything was answered: now they are taken, those that others lean on first."""
        self._came += [left_out(read) for read in left]
        self._wanted = wanted
        self._take_next()

    def _take_next(self) -> None:
        if not self._wanted:
            self._done()
            return
        self.banner.progress(len(self._came), len(self._came) + len(self._wanted))
        read, answers = self._wanted.pop(0)
        self._ask(work.take_one, read.number, answers, then=self._took)

    def _took(self, outcome: Outcome) -> None:
        self._came.append(outcome)
        self._take_next()

    def _done(self) -> None:
        self.under_way = False
        self.outcomes = outcomes = tuple(self._came)
        text = " ".join(sentence(self.kit, outcome) for outcome in outcomes[:SAID])
        if len(outcomes) > SAID:
            text += self.kit.say("ui-brought-more", count=len(outcomes) - SAID)
        troubled = any(o.is_troubled for o in outcomes)
        tone = Tone.BAD if all(o.fault for o in outcomes) else Tone.WARN if troubled else Tone.GOOD
        self.banner.tell(text, tone, (self.kit.say("ui-brought-look"), self.show_results))
        self.brought.emit(outcomes)

    def show_results(self) -> None:
        """Shows every file and every row that was not taken."""
        Results(self.kit, self.outcomes, self.window).open()
