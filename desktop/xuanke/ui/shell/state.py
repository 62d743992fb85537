"""Turns the term and the day into the top line."""

from datetime import date, time
from typing import Protocol

from xuanke.domain.calendar import Words, left_until
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


def present_top(term: Term, day: Day, school: str, today: date, at: time | None, language: str) -> Top:
    """The stage that ends next with what is left of it, else the one that begins next."""
    stage = term.stage(day.next)
    name = in_language(term.name, language)
    if stage is None:
        return Top(name, school)
    dates = f"{stage.starts:%m-%d}…{stage.ends:%m-%d}"
    left = left_until(stage.ends, today, at) if day.next_ends else None
    return Top(name, school, f"{in_language(stage.name, language)} {dates}", left, stage.assumed)


def in_language(words: Words, language: str) -> str:
    """A text of the term in the language of the window."""
    return words.zh if language == "zh" else words.en
