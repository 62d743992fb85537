"""How Chinese characters are read, without tones: every common reading, the likeliest in its phrase first.

pypinyin's tables are imported when the first character is read: they take 0.2 s and 20 MB.
"""

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import product

COMMON = 0.015
"""A reading counts where at least this share of the phrases with the character has it."""

REACH = 6
"""Within so many characters, readings are found in any mixture."""

LONGEST_PHRASE = 4

Readings = tuple[str, ...]


def readings(run: str) -> list[Readings]:
    """Each character's readings, the one that its phrase asks for first; empty for what has none."""
    known, phrases = _tables()
    found = [known.get(character, ()) for character in run]
    for place, several in enumerate(found):
        if len(several) > 1 and (here := _in_phrase(run, place, phrases)) in several:
            found[place] = (here, *(reading for reading in several if reading != here))
    return found


def syllables() -> frozenset[str]:
    """Every syllable that any character has."""
    return _syllables()


def spellings(choices: Sequence[Readings]) -> Iterator[tuple[int, Readings]]:
    """Sequences, each with its first place, that hold every mixture of choices within `REACH` places.

    The first sequence is the whole run with each place's first choice. A mixture whose first other choice
    is at `fork` has first choices before it, so one stretch around each fork with all that may follow does.
    """
    first = tuple(several[0] for several in choices)
    yield 0, first
    for fork, several in enumerate(choices):
        start, stop = max(0, fork - REACH + 1), fork + REACH
        for other in several[1:]:
            for rest in product(*choices[fork + 1 : stop]):
                yield start, (*first[start:fork], other, *rest)


def _in_phrase(run: str, place: int, phrases: Mapping[str, Readings]) -> str | None:
    """The reading at that place in the longest known phrase around it."""
    for length in range(LONGEST_PHRASE, 1, -1):
        for start in range(max(0, place - length + 1), min(place, len(run) - length) + 1):
            if phrase := phrases.get(run[start : start + length]):
                return phrase[place - start]
    return None


@cache
def _syllables() -> frozenset[str]:
    return frozenset(reading for several in _tables()[0].values() for reading in several)


@cache
def _tables() -> tuple[Mapping[str, Readings], Mapping[str, Readings]]:
    """Each character's common readings, and the readings of phrases that hold a character with several."""
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
    known = {}
    for number, listed in PINYIN_DICT.items():
        character = chr(number)
        if common := _common([_plain(reading) for reading in listed.split(",")], counts[character]):
            known[character] = common
    several = {character for character, common in known.items() if len(common) > 1}
    return known, {
        phrase: spelling
        for phrase, spelling in phrases.items()
        if len(phrase) <= LONGEST_PHRASE and not several.isdisjoint(phrase)
    }


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
