"""The dated steps of a term, and the days on which a school teaches."""

from dataclasses import dataclass
from datetime import date, time
from typing import NamedTuple

SATURDAY = 5
HOURS_WITHIN = 3
"""With fewer days than these left, the hours matter too."""


class Words(NamedTuple):
    """One text in Chinese and in English, as a term file gives it."""

    zh: str
    en: str

    def in_language(self, language: str) -> str:
        """The text in `zh`, else in English."""
        return self.zh if language == "zh" else self.en


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
class Left:
    """How long until a last day is over: whole days, and in the last ones the whole hours besides.

    `hours` is None while they do not matter, and where the time of day is not known.
    """

    days: int
    hours: int | None = None

    @property
    def arguments(self) -> dict[str, int | str]:
        """For the message that says it."""
        return {"days": self.days, "hours": "none" if self.hours is None else self.hours}


def left_until(ends: date, on: date, at: time | None) -> Left:
    """What is left of the days up to `ends`, which counts whole, on a day at a time of it."""
    days = (ends - on).days
    hours = (24 * 60 - 1 - at.hour * 60 - at.minute) // 60 if at and days < HOURS_WITHIN else None
    return Left(days, hours)


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
