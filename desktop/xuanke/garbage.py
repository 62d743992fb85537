"""When and where Python's cyclic garbage is collected."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

LIMITS = (20_000, 20, 20)
"""Objects made, young collections and middle collections after which the next older generation is due."""


@contextmanager
def collection_paused() -> Iterator[None]:
    """Collects nothing while much is made and kept: to search that again and again takes long."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def collect_due() -> None:
    """Collects the oldest generation that is due, if any, on the thread that calls.

    For a process where the automatic collection is off. That one runs whenever something is made, so an
    answer waits for it, and on whichever thread: a widget that dies on another than its own takes Qt down.
    """
    for generation in (2, 1, 0):
        if gc.get_count()[generation] > LIMITS[generation]:
            gc.collect(generation)
            return
