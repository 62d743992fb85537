"""Turns the term and the day into the top line."""

from datetime import date, time
from typing import Protocol

from xuanke.domain.calendar import left_until
from xuanke.domain.term import Term
from xuanke.ui.shell.values import Top


class Day(Protocol):
    """Where in the process a day is."""

    @property
    def next(self) -> str:
        """The stage that ends or begins next."""
        ...

    @property
    def next_on(self) -> str:
        """Its date."""
        ...

    @property
    def next_ends(self) -> bool:
        """Whether it ends then."""
        ...


def present_top(term: Term, day: Day, school: str, *, today: date, at: time | None, language: str) -> Top:
    """The stage that ends next with what is left of it, else the one that begins next."""
    stage = term.stage(day.next)
    name = term.name.in_language(language)
    if stage is None:
        return Top(name, school)
    dates = f"{stage.starts:%m-%d}…{stage.ends:%m-%d}"
    left = left_until(stage.ends, today, at) if day.next_ends else None
    return Top(name, school, f"{stage.name.in_language(language)} {dates}", left, stage.assumed)
