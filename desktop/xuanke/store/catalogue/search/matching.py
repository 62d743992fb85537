"""What it means that a project matches a query: the plain definition, which the index must equal.

Every piece of the query must be found: a part of a text or of the project's code; or, of letters and
digits, a part of the initials of a spelled text; or, of letters, syllables in a row, the last of which may be
cut short.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import accumulate

from xuanke.domain.catalogue import Project
from xuanke.store.catalogue.pinyin import initials, spell
from xuanke.store.catalogue.search.folding import placed_runs, runs

LONGEST_QUERY = 100
"""Characters of a query that are looked at."""

_TYPED = re.compile("[0-9]*[a-z][a-z0-9]*")
_LETTERS = re.compile("[a-z]+")

Spans = tuple[tuple[int, int], ...]


def pieces(query: str) -> list[str]:
    """What must all be found, each once."""
    return list(dict.fromkeys(runs(query[:LONGEST_QUERY])))


def is_typed(piece: str) -> bool:
    """Whether it may stand for initials: letters, and digits among them."""
    return _TYPED.fullmatch(piece) is not None


def is_letters(piece: str) -> bool:
    """Whether it may stand for syllables."""
    return _LETTERS.fullmatch(piece) is not None


def spelled_texts(project: Project) -> tuple[str, ...]:
    """The texts that are also found by their pinyin."""
    return (project.title, project.institution, *project.subjects, *project.themes)


def plain_texts(project: Project) -> tuple[str, ...]:
    """The texts that are found as they are written only."""
    return (*project.phases, project.audience, project.region, project.venue)


def matches(project: Project, query: str) -> bool:
    """Whether every piece of the query is found in the project. An empty query finds everything."""
    return all(
        any(_is_written(piece, text) for text in (project.key, *plain_texts(project)))
        or any(any(_found(piece, text)) for text in spelled_texts(project))
        for piece in pieces(query)
    )


def spans(text: str, query: str, *, spelled: bool = True) -> Spans:
    """What of a text a query finds, as (first, after the last) places that do not overlap, in order."""
    places: set[int] = set()
    for piece in pieces(query):
        for found in _found(piece, text) if spelled else _written(piece, text):
            places.update(found)
    return tuple(_joined(sorted(places)))


def _is_written(piece: str, text: str) -> bool:
    return any(piece in run for run in runs(text))


def _found(piece: str, text: str) -> Iterator[list[int]]:
    """The places of each occurrence, as written and as spelled."""
    yield from _written(piece, text)
    if is_typed(piece):
        yield from _spelled(piece, text)


def _written(piece: str, text: str) -> Iterator[list[int]]:
    for run, places in placed_runs(text):
        start = run.find(piece)
        while start >= 0:
            yield places[start : start + len(piece)]
            start = run.find(piece, start + 1)


def _spelled(piece: str, text: str) -> Iterator[list[int]]:
    for run, places in placed_runs(text):
        spelling = spell(run)
        for first, letters in initials(run, spelling).sequences():
            start = "".join(letters).find(piece)
            while start >= 0:
                yield places[first + start : first + start + len(piece)]
                start = "".join(letters).find(piece, start + 1)
        if is_letters(piece):
            for first, sounds in spelling.sequences():
                for start, length in _in_a_row(piece, sounds):
                    yield places[first + start : first + start + length]


def _in_a_row(piece: str, sounds: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where syllables in a row begin with the piece: the first one and how many it takes."""
    spoken, starts = "".join(sounds), [0, *accumulate(map(len, sounds))]
    for start, letter in enumerate(starts[:-1]):
        if spoken.startswith(piece, letter):
            yield start, bisect_left(starts, letter + len(piece)) - start


def _joined(places: list[int]) -> Iterator[tuple[int, int]]:
    start = 0
    for index, place in enumerate(places):
        if index + 1 == len(places) or places[index + 1] != place + 1:
            yield places[start], place + 1
            start = index + 1
