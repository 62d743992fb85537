"""Which round a row means that names none: the only one in which the teacher's course is known."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping

from xuanke.domain.catalogue import code_of
from xuanke.domain.requests import RequestKey

Rounds = Mapping[tuple[str, str], Collection[int]]


class WhichRound:
    """`likely` are the requests that such rows are about, `known` all others that they may be about."""

    def __init__(self, likely: Iterable[RequestKey], known: Iterable[RequestKey]) -> None:
        likely, known = tuple(likely), tuple(known)
        self._indexes = [_rounds(keys, alike) for keys in (likely, known) for alike in (_exactly, _course)]
        self._every = {key.round for key in likely} or {key.round for key in known}

    def of(self, teacher: str, project: str) -> int:
        """The round; 0 where it may be either.

        Where nobody is known to have asked, it is the round of everything else.
        """
        key = RequestKey(teacher, project, 0)
        for alike, rounds in zip((_exactly, _course) * 2, self._indexes, strict=True):
            if found := rounds.get(alike(key)):
                return _only(found)
        return _only(self._every)


def _exactly(key: RequestKey) -> tuple[str, str]:
    return key.teacher, key.project


def _course(key: RequestKey) -> tuple[str, str]:
    return key.teacher, code_of(key.project)


def _rounds(keys: Iterable[RequestKey], alike: Callable[[RequestKey], tuple[str, str]]) -> Rounds:
    found: dict[tuple[str, str], set[int]] = defaultdict(set)
    for key in keys:
        found[alike(key)].add(key.round)
    return dict(found)


def _only(rounds: Collection[int]) -> int:
    return next(iter(rounds)) if len(rounds) == 1 else 0
