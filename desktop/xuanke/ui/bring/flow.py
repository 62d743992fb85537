"""Takes what a person drops, pastes or chooses to the child process, and says what became of it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from xuanke.faults import Fault
from xuanke.ui.bring.results import Results, sentence
from xuanke.ui.bring.values import Outcome
from xuanke.ui.bring.work import bring
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
        names = [source.name for source in sources if isinstance(source, Path)]
        words = self.kit.say("ui-bringing", files=names) if names else self.kit.say("ui-bringing-pasted")
        self.under_way = True
        self.banner.working(words, self.cancel)
        self.kit.office.ask(
            self, bring, tuple(sources), then=self._done, failed=self._failed, progress=self.banner.progress
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

    def _done(self, outcomes: tuple[Outcome, ...]) -> None:
        self.under_way = False
        self.outcomes = outcomes
        text = " ".join(sentence(self.kit, outcome) for outcome in outcomes[:3])
        if len(outcomes) > 3:
            text += self.kit.say("ui-brought-more", count=len(outcomes) - 3)
        troubled = any(o.fault or o.rejected or o.waiting for o in outcomes)
        tone = Tone.BAD if all(o.fault for o in outcomes) else Tone.WARN if troubled else Tone.GOOD
        self.banner.tell(text, tone, (self.kit.say("ui-brought-look"), self.show_results))
        self.brought.emit(outcomes)

    def show_results(self) -> None:
        """Shows every file and every row that was not taken."""
        Results(self.kit, self.outcomes, self.window).exec()
