"""The office as the child process keeps it: opened once, with the last review at hand."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any

from xuanke.clock import BEIJING, today
from xuanke.paths import Home

if TYPE_CHECKING:
    from xuanke.journeys.office import Office
    from xuanke.journeys.review import Review
    from xuanke.ui.review.held import Held

LEAVE = None
"""Sent instead of work: the window closes."""

QUIET_SECONDS = 2.0
"""After this long without work the stores' files are let go."""


def _nobody_listens(done: int, of: int) -> None:
    """Progress that nobody asked for."""


@dataclass(slots=True)
class Desk:
    """What every piece of work in the child is given. `words` word the reasons of refusals."""

    home: Home
    by: str
    on: date | None
    language: str
    key: bytes | None = None
    kept: dict[str, Any] = field(default_factory=dict)
    brought: dict[int, Any] = field(default_factory=dict)
    """The tables that were brought last, by number: as named, as read, and then what became of them."""
    tell: Callable[[int, int], None] = _nobody_listens
    """Says how far a piece of work is: done, of."""

    @property
    def today(self) -> date:
        """Today in Beijing, or the day that the program was told."""
        return self.on or today()

    @property
    def time_of_day(self) -> time | None:
        """The time of day in Beijing; None where the program was told the day."""
        return None if self.on else datetime.now(BEIJING).time()

    @property
    def office(self) -> "Office":
        """The office; without the key its school store stays shut."""
        from xuanke.journeys.office import open_office

        if "office" not in self.kept:
            self.kept["office"] = open_office(self.home, key=self.key, by=self.by, on=self.today)
            self.kept["office"].keep_open()
        office: Office = self.kept["office"]
        return office

    @property
    def review(self) -> "Review":
        """The review of the whole term; after single decisions made of what is held."""
        from xuanke.journeys.review import review

        if "review" not in self.kept:
            held: Held | None = self.kept.get("held")
            self.kept["review"] = held.review() if held else review(self.office)
        found: Review = self.kept["review"]
        return found

    @property
    def held(self) -> "Held":
        """The same as single requests, which decisions replace."""
        from xuanke.ui.review.held import Held

        if "held" not in self.kept:
            self.kept["held"] = Held(self.review)
        held: Held = self.kept["held"]
        return held

    @property
    def words(self) -> Any:
        """The words of the window's language."""
        from xuanke.wording import Words

        return Words("zh" if self.language == "zh" else "en", in_window=True)

    def changed(self) -> None:
        """Forgets what was worked out: the stores hold something else now."""
        self.kept = {name: value for name, value in self.kept.items() if name == "office"}

    def rest(self) -> None:
        """Lets go of the stores' files: nothing was asked for a while."""
        if "office" in self.kept:
            self.office.rest()

    def reopen(self) -> None:
        """Forgets the office itself: its term was changed."""
        self.rest()
        self.kept.clear()

    def unlock(self, key: bytes) -> None:
        """Opens the school store with its key."""
        self.key = key
        self.reopen()

    def lock(self) -> None:
        """Shuts the school store and forgets its key, and what was read of people."""
        self.key = None
        self.brought.clear()
        self.reopen()
