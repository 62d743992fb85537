"""The tokens under which a run of characters stands in the index.

A run's pairs of neighbours and its last character alone, in their order, make any part of it a phrase of
pairs; the last character also keeps phrases from reaching into the next run. The same is done with its
spelling in initials and in syllables. Marks are what a query of one character or one syllable looks up.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from xuanke.store.catalogue.pinyin import SILENT, Spelling, initials, spell
from xuanke.store.catalogue.search.folding import runs

JOINER = "·"
"""Stands between two syllables of a pair, so that xi·an is not xian."""


class Grams(NamedTuple):
    """A text's tokens, a blank between them; `sounded` are the marks of how it is read."""

    pairs: str = ""
    marks: str = ""
    initials: str = ""
    sounds: str = ""
    sounded: str = ""


def plain_grams(text: str) -> Grams:
    """The tokens of a text that is found as it is written only."""
    found = runs(text)
    return Grams(
        pairs=" ".join([pair for run in found for pair in pairs_of(run)]),
        marks=" ".join(set("".join(found))),
    )


def spelled_grams(text: str) -> Grams:
    """The tokens of a text that is also found by its pinyin."""
    pairs: list[str] = []
    letters: list[str] = []
    sounds: list[str] = []
    marks: set[str] = set()
    sounded: set[str] = set()
    for run in runs(text):
        spelling = spell(run)
        initial = initials(run, spelling)
        pairs += pairs_of(run)
        letters += _spelled(initial, "")
        sounds += _spelled(spelling, JOINER)
        marks.update(run)
        sounded |= spelling.sounds() | initial.sounds()
    sounded.discard(SILENT)
    return Grams(" ".join(pairs), " ".join(marks), " ".join(letters), " ".join(sounds), " ".join(sounded))


def joined(several: Sequence[Grams]) -> Grams:
    """The tokens of several texts."""
    return Grams(*map(" ".join, zip(*several, strict=True)))


def pairs_of(parts: Sequence[str], joiner: str = "") -> list[str]:
    """Each part with its neighbour, then the last alone."""
    pairs = pairs_within(parts, joiner)
    pairs.append(parts[-1])
    return pairs


def pairs_within(parts: Sequence[str], joiner: str = "") -> list[str]:
    """Each part with its neighbour: the phrase that finds these parts in a row."""
    return list(map(joiner.join, pairwise(parts)))


def triples_of(run: str) -> list[str]:
    """Each three neighbours, then the last two and the last alone; for codes, whose pairs are all alike."""
    return [run[place : place + 3] for place in range(len(run))]


def _spelled(spelling: Spelling, joiner: str) -> list[str]:
    if not spelling.others:
        return pairs_of(spelling.firsts, joiner)
    return [pair for _, sequence in spelling.sequences() for pair in pairs_of(sequence, joiner)]
