"""What it means that a project matches a query: the plain definition, which the index must equal.

Every piece of the query must be found: a part of a text or of the project's code; or, of letters and
digits, a part of the initials of a spelled text; or, of letters, syllables in a row, the last of which may be
cut short.
"""

import re
from collections.abc import Sequence
from itertools import accumulate

from xuanke.domain.catalogue import Project
from xuanke.store.catalogue.pinyin import initials, spell
from xuanke.store.catalogue.search.folding import runs

LONGEST_QUERY = 100
"""Characters of a query that are looked at."""

_TYPED = re.compile("[0-9]*[a-z][a-z0-9]*")
_LETTERS = re.compile("[a-z]+")


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
        any(piece in run for text in (project.key, *plain_texts(project)) for run in runs(text))
        or any(_is_found(piece, run) for text in spelled_texts(project) for run in runs(text))
        for piece in pieces(query)
    )


def _is_found(piece: str, run: str) -> bool:
    if piece in run:
        return True
    if not is_typed(piece):
        return False
    spelling = spell(run)
    return any(piece in "".join(letters) for _, letters in initials(run, spelling).sequences()) or (
        is_letters(piece) and any(_in_a_row(piece, sounds) for _, sounds in spelling.sequences())
    )


def _in_a_row(piece: str, sounds: Sequence[str]) -> bool:
    """Whether syllables in a row begin with the piece."""
    spoken = "".join(sounds)
    return any(spoken.startswith(piece, start) for start in accumulate(map(len, sounds), initial=0))
