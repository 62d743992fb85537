"""Holds what came back against what was sent: each line once, so that the counts always add up."""

from collections import defaultdict
from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import NamedTuple

from xuanke.domain.catalogue import code_of
from xuanke.domain.requests import RequestKey


class Pair(NamedTuple):
    """A request as it was sent, and the same as the answer names it."""

    sent: RequestKey
    received: RequestKey


@dataclass(frozen=True, slots=True)
class Reconciled:
    """matched + changed + missing are all that was sent, matched + changed + unexpected all that came.

    `changed` are answers for another run of the course than the one that was sent.
    """

    matched: tuple[Pair, ...]
    changed: tuple[Pair, ...]
    missing: tuple[RequestKey, ...]
    unexpected: tuple[RequestKey, ...]

    @property
    def answered(self) -> dict[RequestKey, RequestKey]:
        """Under which key each request that was sent has its answer."""
        return {pair.sent: pair.received for pair in (*self.matched, *self.changed)}


def compare(sent: Collection[RequestKey], received: Collection[RequestKey]) -> Reconciled:
    """Pairs what was sent with what came; where one of the two names no run, it means the other's."""
    left, came = dict.fromkeys(sorted(sent)), dict.fromkeys(sorted(received))
    exact = _pairs(left, came, lambda key: key)
    unsaid = [
        *_pairs(left, came, course, ours=names_no_run),
        *_pairs(left, came, course, theirs=names_no_run),
    ]
    changed = _pairs(left, came, course)
    return Reconciled((*exact, *unsaid), tuple(changed), tuple(left), tuple(came))


def course(key: RequestKey) -> RequestKey:
    """The request without its run: the same teacher, code and round."""
    return key._replace(project=code_of(key.project))


def names_no_run(key: RequestKey) -> bool:
    """Whether only a code was given."""
    return "/" not in key.project


def _always(key: RequestKey) -> bool:
    return True


def _pairs(
    left: dict[RequestKey, None],
    came: dict[RequestKey, None],
    alike: Callable[[RequestKey], RequestKey],
    *,
    ours: Callable[[RequestKey], bool] = _always,
    theirs: Callable[[RequestKey], bool] = _always,
) -> list[Pair]:
    """Takes out of both what is alike, one to one and in order."""
    offers: dict[RequestKey, list[RequestKey]] = defaultdict(list)
    for key in reversed(came):
        if theirs(key):
            offers[alike(key)].append(key)
    found = [Pair(key, offers[alike(key)].pop()) for key in left if ours(key) and offers[alike(key)]]
    for pair in found:
        del left[pair.sent], came[pair.received]
    return found
