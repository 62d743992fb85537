"""A query as the full-text index understands it: an expression that finds what `matching` defines."""

from collections.abc import Iterable, Iterator, Sequence

from xuanke.store.catalogue.pinyin import syllables
from xuanke.store.catalogue.search.grams import JOINER, pairs_within, triples_of
from xuanke.store.catalogue.search.matching import is_letters, is_typed, pieces


def expression(query: str) -> str | None:
    """The words for MATCH, None where the query asks for nothing."""
    return _all(query, ("title", "text"))


def title_expression(query: str) -> str | None:
    """The same, of titles and codes alone: what it finds comes first."""
    return _all(query, ("title",))


def _all(query: str, where: Sequence[str]) -> str | None:
    asked = [f"({' OR '.join(_ways(piece, where))})" for piece in pieces(query)]
    return " AND ".join(asked) or None


def _ways(piece: str, where: Sequence[str]) -> Iterator[str]:
    """Each way in which the piece may be found."""
    marks = " ".join(f"{name}_marks" for name in where)
    if len(piece) == 1:
        yield f"{{{marks}}} : {_phrase([piece])}"
        return
    yield f"{{{' '.join(where)}}} : {_phrase(pairs_within(piece))}"
    if len(piece) == 2:
        yield f"text_marks : {_phrase([piece])}"
    else:
        yield f"code : {_phrase(triples_of(piece)[:-2])}"
    if is_typed(piece):
        yield f"{{{' '.join(f'{name}_initials' for name in where)}}} : {_phrase(pairs_within(piece))}"
    if is_letters(piece):
        sounds = " ".join(f"{name}_sounds" for name in where)
        for spoken in _spoken(piece):
            if len(spoken) > 1:
                yield f"{{{sounds}}} : {_phrase(pairs_within(spoken, JOINER))}"
            else:
                yield f"{{{marks}}} : {_phrase(spoken)}"


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
