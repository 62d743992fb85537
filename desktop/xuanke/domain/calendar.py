"""The dated steps of a term, and the days on which a school teaches."""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

SATURDAY = 5


class Words(NamedTuple):
    """One text in Chinese and in English, as a term file gives it."""

    zh: str
    en: str


@dataclass(frozen=True, slots=True)
class Stage:
    """进程: one dated step of a term; both end days count whole.

    `assumed` marks dates that the notice does not give and a person should check.
    """

    id: str
    name: Words
    starts: date
    ends: date
    assumed: bool = False

    def holds(self, day: date) -> bool:
        """Whether the day lies within the stage."""
        return self.starts <= day <= self.ends


@dataclass(frozen=True, slots=True)
class Calendar:
    """Which days are teaching days, and which the school keeps for itself (一（二）)."""

    holidays: frozenset[date] = frozenset()
    workdays: frozenset[date] = frozenset()
    busy_days: frozenset[date] = frozenset()

    def is_teaching_day(self, day: date) -> bool:
        """Monday to Friday without the holidays, and the make-up workdays."""
        return day in self.workdays or (day.weekday() < SATURDAY and day not in self.holidays)


class Where(NamedTuple):
    """Where a day stands: the stages that hold it, the first to end first, and the next one to start."""

    current: tuple[Stage, ...]
    next: Stage | None
