"""How text is compared in a search: width and case folded, cut into runs at all but word characters."""

import re
import unicodedata
from collections.abc import Sequence

_RUN = re.compile("(?:[^\\W_]|[\ue000-\uf8ff])+")
"""Letters, digits, ideographs, and the private use area: GBK's stand-ins for rare characters."""


class _Folded(dict[int, str]):
    """Each character's folded form, worked out when it is first met."""

    def __missing__(self, character: int) -> str:
        folded = self[character] = unicodedata.normalize("NFKC", chr(character)).casefold()
        return folded


_FOLDED = _Folded()


def fold(text: str) -> str:
    """The text as it is compared, folded character by character."""
    return text.lower() if text.isascii() else text.translate(_FOLDED)


def runs(text: str) -> list[str]:
    """The text's unbroken runs of word characters, folded."""
    return _RUN.findall(fold(text))


def placed_runs(text: str) -> list[tuple[str, Sequence[int]]]:
    """The runs, each with the place in the text that every one of its characters comes from."""
    folded = fold(text)
    places: Sequence[int] = range(len(text))
    if len(folded) != len(text):
        places = [place for place, character in enumerate(text) for _ in fold(character)]
    return [(found[0], places[found.start() : found.end()]) for found in _RUN.finditer(folded)]
