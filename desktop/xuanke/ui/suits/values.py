"""Suggestions in words."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Suggested:
    """A project that suits a teacher, with the reasons in words, and how its course did in earlier terms."""

    project: str
    title: str
    when: str
    reasons: str
    past: str = ""


@dataclass(frozen=True, slots=True)
class Suggestions:
    """What suits a teacher best; `bar` says why they may not choose. `over`: it is for the next term."""

    teacher: str
    rows: tuple[Suggested, ...] = ()
    bar: str = ""
    over: bool = False


@dataclass(frozen=True, slots=True)
class Suited:
    """A list of whom what suits: its rows' cells are texts. `over`: it is for the next term."""

    rows: tuple[tuple[str, ...], ...]
    over: bool = False
