"""A query as the full-text index understands it: an expression that finds what `matching` defines."""

from collections.abc import Iterable, Iterator

from xuanke.store.catalogue.pinyin import syllables
from xuanke.store.catalogue.search.grams import JOINER, pairs_within, triples_of
from xuanke.store.catalogue.search.matching import is_letters, is_typed, pieces


def expression(query: str) -> str | None:
    """The words for MATCH, None where the query asks for nothing."""
    asked = [f"({' OR '.join(_ways(piece))})" for piece in pieces(query)]
    return " AND ".join(asked) or None


def _ways(piece: str) -> Iterator[str]:
    """Each way in which the piece may be found."""
    if len(piece) == 1:
        yield f"marks : {_phrase([piece])}"
        return
    yield f"{{title text}} : {_phrase(pairs_within(piece))}"
    yield f"marks : {_phrase([piece])}" if len(piece) == 2 else f"code : {_phrase(triples_of(piece)[:-2])}"
    if is_typed(piece):
        yield f"initials : {_phrase(pairs_within(piece))}"
    if is_letters(piece):
        for spoken in _spoken(piece):
            phrase = _phrase(pairs_within(spoken, JOINER)) if len(spoken) > 1 else _phrase(spoken)
            yield f"{'sounds' if len(spoken) > 1 else 'marks'} : {phrase}"


def _spoken(piece: str) -> Iterator[tuple[str, ...]]:
    """Every row of syllables that begins with the piece and ends with the syllable in which it ends."""
    for length in range(1, len(piece) + 1):
        head, rest = piece[:length], piece[length:]
        if not rest:
            yield from ((syllable,) for syllable in sorted(syllables()) if syllable.startswith(head))
        elif head in syllables():
            yield from ((head, *spoken) for spoken in _spoken(rest))


def _phrase(tokens: Iterable[str]) -> str:
    return f'"{" ".join(tokens)}"'
