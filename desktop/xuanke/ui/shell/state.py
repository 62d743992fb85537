"""Turns the term and the day into the top line."""

from datetime import date
from typing import Protocol

from xuanke.domain.calendar import Words
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


def present_top(term: Term, day: Day, school: str, today: date, language: str) -> Top:
    """The stage that ends next with the days left, else the one that begins next."""
    stage = term.stage(day.next)
    name = in_language(term.name, language)
    if stage is None:
        return Top(name, school)
    dates = f"{stage.starts:%m-%d}…{stage.ends:%m-%d}"
    left = (stage.ends - today).days if day.next_ends else None
    return Top(name, school, f"{in_language(stage.name, language)} {dates}", left, stage.assumed)


def in_language(words: Words, language: str) -> str:
    """A text of the term in the language of the window."""
    return words.zh if language == "zh" else words.en
