"""What of a shown text a query finds, for highlighting: as written, and as typed in any of its readings."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from xuanke.store.catalogue.pinyin import Spelling, initials, spell
from xuanke.store.catalogue.search.folding import placed_runs
from xuanke.store.catalogue.search.matching import is_letters, is_typed, pieces

Spans = tuple[tuple[int, int], ...]
Choices = Sequence[tuple[str, ...]]


def spans(text: str, query: str, *, spelled: bool = True) -> Spans:
    """The places that a query finds, as (first, after the last), in order and apart.

    `spelled` texts are also found by their pinyin.
    """
    places: set[int] = set()
    for run, origins in placed_runs(text):
        for piece in pieces(query):
            for start, stop in _found(piece, run, spelled=spelled):
                places.update(origins[start:stop])
    return tuple(_joined(sorted(places)))


def _found(piece: str, run: str, *, spelled: bool) -> Iterator[tuple[int, int]]:
    start = run.find(piece)
    while start >= 0:
        yield start, start + len(piece)
        start = run.find(piece, start + 1)
    if spelled and is_typed(piece):
        letters, sounds = _choices(run)
        yield from _typed(piece, letters)
        if is_letters(piece):
            yield from _typed(piece, sounds)


@lru_cache(maxsize=5_000)
def _choices(run: str) -> tuple[Choices, Choices]:
    """The initials and the sounds of each place; while somebody types, the same titles are shown again."""
    spelling = spell(run)
    return _by_place(initials(run, spelling)), _by_place(spelling)


def _by_place(spelling: Spelling) -> Choices:
    others = dict(spelling.others)
    return [(first, *others.get(place, ())) for place, first in enumerate(spelling.firsts)]


def _typed(piece: str, choices: Choices) -> Iterator[tuple[int, int]]:
    for start, several in enumerate(choices):
        if (several[0][0] == piece[0] or len(several) > 1) and (stop := _end(piece, choices, start)):
            yield start, stop


def _end(rest: str, choices: Choices, place: int) -> int | None:
    """Where the letters end that are typed from this place on, None where they do not fit."""
    if place == len(choices):
        return None
    for sound in choices[place]:
        if sound.startswith(rest):
            return place + 1
        if rest.startswith(sound) and (stop := _end(rest[len(sound) :], choices, place + 1)):
            return stop
    return None


def _joined(places: Sequence[int]) -> Iterator[tuple[int, int]]:
    start = 0
    for index, place in enumerate(places):
        if index + 1 == len(places) or places[index + 1] != place + 1:
            yield places[start], place + 1
            start = index + 1
