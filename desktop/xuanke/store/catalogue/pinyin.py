"""How Chinese characters are read, without tones: every common reading, the likeliest in its phrase first.

pypinyin's tables are imported when the first character is read: they take 0.2 s and 20 MB.
"""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import product
from typing import NamedTuple

COMMON = 0.015
"""A reading counts where at least this share of the phrases with the character has it."""

REACH = 6
"""Within so many characters, readings are found in any mixture."""

LONGEST_PHRASE = 4

SILENT = "|"
"""Stands for the reading of what has none: a letter, a digit."""

Readings = tuple[str, ...]


class Spelling(NamedTuple):
    """How a run is read: each place's likeliest sound, and the others of those places that have several."""

    firsts: list[str]
    others: list[tuple[int, Readings]]

    def sequences(self) -> Iterator[tuple[int, list[str]]]:
        """Sequences, each with its first place, that hold every mixture of sounds within `REACH` places.

        The first is the whole run with each place's likeliest. A mixture whose first other sound is at
        `fork` has likeliest ones before it, so one stretch around each fork with all that may follow does.
        """
        firsts = self.firsts
        yield 0, firsts
        for index, (fork, others) in enumerate(self.others, start=1):
            start, stop = max(0, fork - REACH + 1), fork + REACH
            later = [(place, several) for place, several in self.others[index:] if place < stop]
            if not later:
                for other in others:
                    yield start, [*firsts[start:fork], other, *firsts[fork + 1 : stop]]
                continue
            for other, *rest in product(others, *((firsts[place], *several) for place, several in later)):
                sequence = firsts[start:stop]
                sequence[fork - start] = other
                for (place, _), sound in zip(later, rest, strict=True):
                    sequence[place - start] = sound
                yield start, sequence


def spell(run: str) -> Spelling:
    """The run in syllables, `SILENT` for what has none."""
    tables = _tables()
    firsts = [tables.sounds.get(character, SILENT) for character in run]
    others = []
    for found in tables.forks.finditer(run):
        place, several = found.start(), tables.others[found[0]]
        if (here := _in_phrase(run, place, tables.phrases)) in several:
            several = (firsts[place], *(sound for sound in several if sound != here))
            firsts[place] = here
        others.append((place, several))
    return Spelling(firsts, others)


def initials(run: str, spelling: Spelling) -> Spelling:
    """The run in initials; what has no reading stands for itself."""
    firsts = list(run.translate(_tables().letters))
    others = []
    for place, several in spelling.others:
        firsts[place] = spelling.firsts[place][0]
        if letters := _other_letters(firsts[place], several):
            others.append((place, letters))
    return Spelling(firsts, others)


@cache
def syllables() -> frozenset[str]:
    """Every syllable that any character has."""
    tables = _tables()
    return frozenset({*tables.sounds.values(), *(sound for each in tables.others.values() for sound in each)})


@cache
def _other_letters(first: str, several: Readings) -> Readings:
    """The other initials, each once."""
    return tuple(dict.fromkeys(sound[0] for sound in several if sound[0] != first))


def _in_phrase(run: str, place: int, phrases: Mapping[str, Readings]) -> str:
    """The reading at that place in the longest known phrase around it."""
    for length in range(LONGEST_PHRASE, 1, -1):
        for start in range(max(0, place - length + 1), min(place, len(run) - length) + 1):
            if phrase := phrases.get(run[start : start + length]):
                return phrase[place - start]
    return ""


@dataclass(frozen=True, slots=True)
class _Tables:
    """Each character's first sound and letter, the other common sounds, and the phrases that decide."""

    sounds: Mapping[str, str]
    letters: Mapping[int, str]
    others: Mapping[str, Readings]
    forks: re.Pattern[str]
    phrases: Mapping[str, Readings]


@cache
def _tables() -> _Tables:
    from pypinyin.constants import PHRASES_DICT, PINYIN_DICT

    phrases = {
        phrase: tuple(_plain(spelled[0]) for spelled in spelling)
        for phrase, spelling in PHRASES_DICT.items()
        if len(phrase) == len(spelling)
    }
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for phrase, spelling in phrases.items():
        for character, reading in zip(phrase, spelling, strict=True):
            counts[character][reading] += 1
    sounds: dict[str, str] = {}
    others: dict[str, Readings] = {}
    for number, listed in PINYIN_DICT.items():
        character = chr(number)
        common = _common([_plain(reading) for reading in listed.split(",")], counts[character])
        if common:
            sounds[character] = common[0]
        if common[1:]:
            others[character] = common[1:]
    return _Tables(
        sounds=sounds,
        letters={ord(character): sound[0] for character, sound in sounds.items()},
        others=others,
        forks=re.compile(f"[{''.join(others)}]"),
        phrases={
            phrase: spelling
            for phrase, spelling in phrases.items()
            if len(phrase) <= LONGEST_PHRASE and not others.keys().isdisjoint(phrase)
        },
    )


def _common(listed: Sequence[str], seen: Counter[str]) -> Readings:
    """The first reading listed and those met often enough in phrases; sounds without a vowel are none."""
    least = COMMON * seen.total()
    often = (reading for reading, count in seen.items() if count >= least)
    return tuple(reading for reading in dict.fromkeys((listed[0], *often)) if set(reading) & set("aeiouv"))


@cache
def _plain(reading: str) -> str:
    """A syllable without its tone, in the letters that are typed: lǜ is lv."""
    letters = unicodedata.normalize("NFD", reading).replace("u\u0308", "v")
    return "".join(letter for letter in letters if letter.isascii() and letter.isalpha())
