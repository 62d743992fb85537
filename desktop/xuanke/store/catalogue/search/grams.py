"""The tokens under which a run of characters stands in the index.

A run's pairs of neighbours and its last character alone, in their order, make any part of it a phrase of
pairs; the last character also keeps phrases from reaching into the next run. The same is done with its
spelling in initials and in syllables. Marks are what a query of one character or one syllable looks up.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby, pairwise

from xuanke.store.catalogue.pinyin import Readings, readings, spellings

JOINER = "·"
"""Stands between two syllables of a pair, so that xi·an is not xian."""


@dataclass(frozen=True, slots=True)
class Grams:
    """One run's tokens, a blank between them."""

    pairs: str
    initials: str
    sounds: str
    marks: frozenset[str]
    spelled_marks: frozenset[str]


@lru_cache(maxsize=100_000)
def grams(run: str) -> Grams:
    """The tokens of a folded run; the same runs come again and again (institutions, parts of titles)."""
    choices = readings(run)
    initials = initial_choices(run, choices)
    sounding = list(sounding_runs(choices))
    marks = frozenset(letter for several in initials for letter in several)
    return Grams(
        pairs=" ".join(pairs_of(run)),
        initials=" ".join(_spelled(initials, "")),
        sounds=" ".join(token for _, part in sounding for token in _spelled(part, JOINER)),
        marks=frozenset(run),
        spelled_marks=marks.union(*(several for _, part in sounding for several in part)),
    )


def pairs_of(parts: Sequence[str], joiner: str = "") -> list[str]:
    """Each part with its neighbour, then the last alone."""
    return [*pairs_within(parts, joiner), parts[-1]]


def pairs_within(parts: Sequence[str], joiner: str = "") -> list[str]:
    """Each part with its neighbour: the phrase that finds these parts in a row."""
    return [f"{first}{joiner}{second}" for first, second in pairwise(parts)]


def triples_of(run: str) -> list[str]:
    """Each three neighbours, then the last two and the last alone; for codes, whose pairs are all alike."""
    return [run[place : place + 3] for place in range(len(run))]


def initial_choices(run: str, choices: Sequence[Readings]) -> list[Readings]:
    """The first letters of each character's readings; a letter, a digit, any other character is its own."""
    return [
        tuple(dict.fromkeys(reading[0] for reading in several)) or (character,)
        for character, several in zip(run, choices, strict=True)
    ]


def sounding_runs(choices: Sequence[Readings]) -> Iterator[tuple[int, list[Readings]]]:
    """The stretches of characters that have a reading, each with its first place."""
    for sounds, stretch in groupby(enumerate(choices), key=lambda placed: bool(placed[1])):
        if sounds:
            placed = list(stretch)
            yield placed[0][0], [several for _, several in placed]


def _spelled(choices: Sequence[Readings], joiner: str) -> Iterable[str]:
    for _, spelling in spellings(choices):
        yield from pairs_of(spelling, joiner)
