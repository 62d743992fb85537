"""Work that waits on others, watched from outside: called off when asked, too slow, or too long."""

import time
from collections.abc import Callable
from concurrent.futures import Future, wait
from threading import Thread
from typing import TypeVar

from xuanke.faults import Fault
from xuanke.feed.sources import Limits, Source

T = TypeVar("T")
_GLANCE = 0.05
_FAREWELL = 0.5


def watched(work: Callable[[], T], source: Source, limits: Limits, *, look: Callable[[], None]) -> T:
    """What the work, on a thread of its own, returns.

    `look` is called on the caller's thread every moment and ends the work by raising. Raises Fault where
    fewer bytes come than the limits ask, or the time is over.
    """
    outcome: Future[T] = Future()
    worker = Thread(target=_run, args=(work, outcome), name="feed", daemon=True)
    worker.start()
    try:
        _wait(outcome, source, limits, look)
    except BaseException:
        source.stop()
        worker.join(_FAREWELL)
        raise
    return outcome.result()


def _run(work: Callable[[], T], outcome: Future[T]) -> None:
    try:
        outcome.set_result(work())
    except BaseException as error:
        outcome.set_exception(error)


def _wait(outcome: Future[T], source: Source, limits: Limits, look: Callable[[], None]) -> None:
    begun = window = time.monotonic()
    received = 0
    while not wait([outcome], timeout=_GLANCE).done:
        look()
        now = time.monotonic()
        if now - begun > limits.whole:
            raise _too_slow(source)
        if now - window > limits.patience:
            if source.received - received < limits.slowest * limits.patience:
                raise _too_slow(source)
            window, received = now, source.received


def _too_slow(source: Source) -> Fault:
    return Fault("feed-too-slow", advice="feed-too-slow-advice", source=source.address)
