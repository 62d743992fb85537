"""Undo and redo in the child process, and the words of the last act."""

from collections.abc import Generator
from dataclasses import dataclass
from typing import Any

from xuanke.domain.requests import RequestKey, RequestState
from xuanke.ui.acts.values import Last
from xuanke.ui.desk import Desk
from xuanke.ui.pieces import batched
from xuanke.ui.review.held import examine_again


@dataclass(frozen=True, slots=True)
class Turned:
    """What an undo or redo turned round, in words. The requests that stand otherwise now come after it."""

    words: str


def undo(desk: Desk) -> Generator[Any]:
    """Takes back the last act."""
    from xuanke.journeys.take_back import undo as act

    return _turned(desk, act)


def redo(desk: Desk) -> Generator[Any]:
    """Does again what was taken back last."""
    from xuanke.journeys.take_back import redo as act

    return _turned(desk, act)


def _turned(desk: Desk, act: Any) -> Generator[Any]:
    before = _states(desk)
    turned = act(desk.office)
    if turned.decided is None:
        desk.reopen()  # it may have been the term that was turned back
    else:
        examine_again(desk, turned.decided)
    now = _states(desk)
    differ = tuple((key, *stands) for key, stands in now.items() if before.get(key) != stands)
    yield Turned(words_of(desk, turned.acts[0]))
    yield from batched(differ)


def _states(desk: Desk) -> dict[RequestKey, tuple[RequestState, bool]]:
    return {e.filed.request.key: (e.filed.state, e.filed.shelved) for e in desk.held.by_key.values()}


def last(desk: Desk) -> Last:
    """The act that undo would take back, and whether there is something to do again."""
    from xuanke.journeys.take_back import next_redo, next_undo

    office = desk.office
    with office.store.read(office.term.id) as scope:
        done, undone = next_undo(scope), next_redo(scope)
    return Last(words_of(desk, done) if done else "", done is not None, undone is not None)


def words_of(desk: Desk, act: Any) -> str:
    """An act as a sentence."""
    return str(desk.words.say_act(act.kind, act.summary))
