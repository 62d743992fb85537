"""Brings the published catalogue: progress with a cancel, and the questions that only a person can answer."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from xuanke.faults import Fault
from xuanke.ui.bring.question import Question
from xuanke.ui.catalogue import sync_work
from xuanke.ui.catalogue.sync_work import Came, Line
from xuanke.ui.kit import Kit
from xuanke.ui.shell.banner import Banner
from xuanke.ui.theme import Tone

NAMED = 6
QUESTIONS: Mapping[str, str] = {
    "feed-unknown-publisher": "trust",
    "feed-expired-offline": "expired",
    "catalogue-third-missing": "third",
}
"""Which faults are questions: what is asked, and answered by a line that says more."""


class Sync(QObject):
    """One sync at a time. `synced` says that it is over, `trusted` gives a fingerprint that was compared."""

    synced = Signal()
    trusted = Signal(str)

    def __init__(self, kit: Kit, banner: Banner, parent: QWidget) -> None:
        super().__init__(parent)
        self.kit = kit
        self.banner = banner
        self.window = parent
        self.under_way = False
        self.asking: Question | None = None
        self.source = ""
        self.line = Line()

    def start(self) -> bool:
        """Takes what is new at the address of Settings; False where there is none yet."""
        self.source = self.kit.settings.feed
        if not self.source:
            self.banner.tell(self.kit.say("ui-sync-no-address"), Tone.WARN)
            return False
        if not self.under_way:
            self.line = Line()
            self._go()
        return True

    def _go(self) -> None:
        self.under_way = True
        self.banner.working(self.kit.say("ui-syncing", source=self.source), self.cancel)
        self.kit.office.ask(
            self,
            sync_work.sync,
            self.source,
            self.line,
            then=self._came,
            failed=self._failed,
            progress=self._progress,
        )

    def _progress(self, received: int, expected: int) -> None:
        words = "ui-sync-bytes" if expected else "ui-sync-bytes-only"
        told = self.kit.say(words, received=kilobytes(received), expected=kilobytes(expected))
        self.banner.progress(received, expected, told)

    def cancel(self) -> None:
        """Stops; the old catalogue stands, and what was fetched right is not fetched again."""
        self.under_way = False
        self.kit.office.cancel()
        self.banner.tell(self.kit.say("ui-sync-cancelled"), Tone.WARN)

    def _failed(self, fault: Fault) -> None:
        self.under_way = False
        if fault.message in QUESTIONS:
            self.banner.hide()
            self._ask(QUESTIONS[fault.message], fault)
        else:
            self.banner.fault(fault)

    def _ask(self, about: str, fault: Fault) -> None:
        say = self.kit.say
        text = say(f"ui-sync-{about}-text", **fault.arguments)
        answers = (say(f"ui-sync-{about}-no"), say(f"ui-sync-{about}-yes"))
        lines = {
            "trust": replace(self.line, trust=str(fault.arguments.get("fingerprint", ""))),
            "expired": replace(self.line, accept_expired=True),
            "third": replace(self.line, accept_withdrawals=True),
        }

        def said(place: int) -> None:
            if place == 1:
                self.line = lines[about]
                self._go()
            else:
                self.banner.tell(say("ui-sync-left"), Tone.WARN)

        self._question(say(f"ui-sync-{about}"), text, answers, said)

    def _question(self, title: str, text: str, answers: Sequence[str], said: Callable[[int], None]) -> None:
        asking = Question(self.kit, title, text, answers, self.window, grave=True)
        self.asking = asking

        def over(place: int) -> None:
            self.asking = None
            said(place)

        asking.last = 0
        asking.answered.connect(over)
        asking.open()

    def _came(self, came: Came) -> None:
        self.under_way = False
        if self.line.trust:
            self.trusted.emit(self.line.trust)
        troubled = came.expired or bool(came.touched)
        act: Any = (self.kit.say("ui-sync-term"), self._confirm) if came.term_offered else None
        self.banner.tell(sentence(self.kit, came), Tone.WARN if troubled else Tone.GOOD, act)
        self.synced.emit()

    def _confirm(self) -> None:
        """Asks before the calendar and the rules of the publisher are taken."""
        say = self.kit.say

        def said(place: int) -> None:
            if place == 1:
                self.kit.office.ask(
                    self, sync_work.confirm_term, then=self._confirmed, failed=self.banner.fault
                )

        answers = (say("ui-sync-term-no"), say("ui-sync-term-yes"))
        self._question(say("ui-sync-term"), say("ui-sync-term-text"), answers, said)

    def _confirmed(self, term: str) -> None:
        self.banner.tell(self.kit.say("ui-sync-term-taken", term=term), Tone.GOOD)
        self.synced.emit()


def kilobytes(count: int) -> str:
    """Bytes as a person reads them."""
    return f"{count / 1_000_000:.1f} MB" if count >= 1_000_000 else f"{max(count // 1000, 1)} kB"


def sentence(kit: Kit, came: Came) -> str:
    """What a sync brought, and whom it touches."""
    say = kit.say
    told = say(
        "ui-synced" if came.added or came.changed or came.withdrawn else "ui-synced-same",
        revision=str(came.revision),
        added=came.added,
        changed=came.changed,
        withdrawn=came.withdrawn,
        bytes=kilobytes(came.transferred),
    )
    if came.touched:
        told += say("ui-synced-touched", count=len(came.touched), names=came.touched[:NAMED])
    return told + say("ui-synced-expired") if came.expired else told
