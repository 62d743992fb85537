"""A stick that is plugged in while the office is open is offered as the second place for backups.

One that is the second place already gets the newest backup at once.
"""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from xuanke.faults import Fault
from xuanke.ui.desk import Desk
from xuanke.ui.kit import Kit
from xuanke.ui.settings.trust_work import Safe, back_up_now
from xuanke.ui.shell.banner import Banner
from xuanke.ui.theme import Tone

EVERY = 4_000  # milliseconds


class Sticks(QObject):
    """Looks again every few seconds; what was there at the first look is not offered."""

    chosen = Signal(dict)

    def __init__(self, kit: Kit, banner: Banner, parent: QObject) -> None:
        super().__init__(parent)
        self.kit = kit
        self.banner = banner
        self.known: frozenset[Path] | None = None
        self.timer = QTimer(self)
        self.timer.timeout.connect(self.look)
        self.timer.start(EVERY)

    def look(self) -> None:
        """Looks what is plugged in, while the office is open."""
        if self.kit.office.desk.key is not None:
            self.kit.reads.ask(self, plugged_in, then=self.show, topic="sticks")

    def show(self, found: dict[Path, bool]) -> None:
        """What is plugged in, each with whether it is the second place."""
        known, self.known = self.known, frozenset(found)
        if known is None or self.kit.office.desk.key is None:
            return
        for stick in self.known - known:
            if found[stick]:
                self._back_up()
            elif not self.kit.settings.backup_folder:
                self._offer(stick)

    def _offer(self, stick: Path) -> None:
        say = self.kit.say
        act = (say("ui-stick-use"), partial(self.use, stick))
        self.banner.tell(say("ui-stick", place=str(stick)), Tone.ACCENT, act)

    def use(self, stick: Path) -> None:
        """Makes the stick the second place, and has a backup made there."""
        self.kit.office.ask(self, make_folder, stick, then=self._made, failed=self.banner.fault)

    def _made(self, folder: str) -> None:
        self.chosen.emit({"backup_folder": folder})
        self._back_up()

    def _back_up(self) -> None:
        self.kit.office.ask(self, back_up_now, then=self._backed_up, failed=self.banner.fault)

    def _backed_up(self, safe: Safe) -> None:
        if safe.folder_there:
            self.banner.tell(self.kit.say("ui-stick-done", at=safe.elsewhere), Tone.GOOD)


def plugged_in(desk: Desk) -> dict[Path, bool]:
    """The sticks, each with whether the second place for backups lies on it."""
    from xuanke.journeys.sticks import is_second_place, sticks

    return {stick: is_second_place(desk.home, stick) for stick in sticks()}


def make_folder(_: Desk, stick: Path) -> str:
    """The folder for backups on the stick."""
    from xuanke.journeys.sticks import folder_on

    try:
        return str(folder_on(stick))
    except OSError as error:
        raise Fault("ui-stick-refused", advice="ui-stick-refused-advice", place=str(stick)) from error
