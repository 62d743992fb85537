"""The tokens under which a run of characters stands in the index.

A run's pairs of neighbours and its last character alone, in their order, make any part of it a phrase of
pairs; the last character also keeps phrases from reaching into the next run. The same is done with its
spelling in initials and in syllables. Marks are what a query of one character or one syllable looks up.
"""

from collections.abc import Sequence
from functools import lru_cache
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
    return joined([Grams(" ".join(pairs_of(run)), " ".join(set(run))) for run in runs(text)])


def spelled_grams(text: str) -> Grams:
    """The tokens of a text that is also found by its pinyin."""
    return joined([_spelled(run) for run in runs(text)])


def joined(several: Sequence[Grams]) -> Grams:
    """The tokens of several texts."""
    if len(several) == 1:
        return several[0]
    return Grams(*map(" ".join, zip(*several, strict=True)))


@lru_cache(maxsize=5_000)
def _spelled(run: str) -> Grams:
    spelling = spell(run)
    initial = initials(run, spelling)
    sounded = {*initial.firsts, *spelling.firsts}
    for _, several in (*initial.others, *spelling.others):
        sounded.update(several)
    sounded.discard(SILENT)
    return Grams(
        " ".join(pairs_of(run)),
        " ".join(set(run)),
        " ".join(_pairs(initial, "")),
        " ".join(_pairs(spelling, JOINER)),
        " ".join(sounded),
    )


def _pairs(spelling: Spelling, joiner: str) -> list[str]:
    if not spelling.others:
        return pairs_of(spelling.firsts, joiner)
    return [pair for _, sequence in spelling.sequences() for pair in pairs_of(sequence, joiner)]


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
