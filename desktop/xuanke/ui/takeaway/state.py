"""What leaves with a list: identity numbers and phones only where they were asked for."""

import re
from collections.abc import Sequence
from itertools import chain

from xuanke.domain.identity import mask
from xuanke.ui.takeaway.values import Away

NUMBER = re.compile(
    r"(?<![\w*])(?:\d{14,18}[\dXx]|\d{2,6}\*{4,}[\dXx]{2,6}|1[3-9]\d{9}|0\d{2,3}-?\d{7,8})(?![\w*])"
)
"""An identity number, whole or masked, and a phone's."""

SEPARATOR = " · "
NARROWEST, WIDEST = 4, 40


def private_columns(away: Away) -> frozenset[int]:
    """The columns that hold hardly anything but numbers of people."""
    found = set()
    for place in range(len(away.headings)):
        cells = [row[place] for row in away.rows if row[place]]
        hits = sum(bool(NUMBER.fullmatch(cell)) for cell in cells)
        if cells and 2 * hits >= len(cells):
            found.add(place)
    return frozenset(found)


def holds_numbers(away: Away) -> bool:
    """Whether there is anything that is left out unless asked for."""
    return any(NUMBER.search(cell) for cell in chain.from_iterable(away.rows))


def without_numbers(away: Away) -> Away:
    """The list without the columns of numbers; one that stands elsewhere is masked."""
    left = [place for place in range(len(away.headings)) if place not in private_columns(away)]
    rows = tuple(tuple(masked(row[place]) for place in left) for row in away.rows)
    return Away(away.title, tuple(away.headings[place] for place in left), rows)


def masked(cell: str) -> str:
    """The text with the numbers of people in it masked."""
    return NUMBER.sub(lambda number: mask(number[0]), cell)


def as_text(away: Away) -> str:
    """The list for a chat: the title, then a line each, empty cells left out."""
    return "\n".join([away.title, *(SEPARATOR.join(filter(None, row)) for row in away.rows)])


def shares(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> list[int]:
    """How wide each column wants to be, in halves of a Chinese character."""
    widths = []
    for place, heading in enumerate(headings):
        lengths = sorted(_length(row[place]) for row in rows)
        usual = lengths[int(0.95 * (len(lengths) - 1))] if lengths else 0
        widths.append(min(max(usual, _length(heading), NARROWEST), WIDEST) + 2)
    return widths


def _length(text: str) -> int:
    return sum(2 if ord(character) > 0x2E7F else 1 for character in text)
