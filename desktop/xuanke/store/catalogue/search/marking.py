"""What of a shown text a query finds, for highlighting: as written, and as typed in any of its readings."""

from collections.abc import Iterator, Sequence

from xuanke.store.catalogue.pinyin import Spelling, initials, spell
from xuanke.store.catalogue.search.folding import placed_runs
from xuanke.store.catalogue.search.matching import is_letters, is_typed, pieces

Spans = tuple[tuple[int, int], ...]


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
        spelling = spell(run)
        yield from _typed(piece, initials(run, spelling))
        if is_letters(piece):
            yield from _typed(piece, spelling)


def _typed(piece: str, spelling: Spelling) -> Iterator[tuple[int, int]]:
    others = dict(spelling.others)
    choices = [(first, *others.get(place, ())) for place, first in enumerate(spelling.firsts)]
    for start in range(len(choices)):
        if stop := _end(piece, choices, start):
            yield start, stop


def _end(rest: str, choices: Sequence[Sequence[str]], place: int) -> int | None:
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
