"""Garbage is collected when it is due, and not while it is said to wait."""

import gc

from xuanke.garbage import LIMITS, collect_due, collection_paused


class Ring:
    def __init__(self) -> None:
        self.myself = self


def rings() -> int:
    return sum(isinstance(each, Ring) for each in gc.get_objects())


def test_what_is_due_is_collected_though_nothing_is_collected_by_itself() -> None:
    collect_due()
    with collection_paused():
        for _ in range(LIMITS[0] * 2):
            Ring()
        made = rings()
        collect_due()
        assert made == LIMITS[0] * 2
        assert rings() == 0


def test_a_pause_leaves_the_collector_as_it_was() -> None:
    was_on = gc.isenabled()
    try:
        for on in (True, False):
            gc.enable() if on else gc.disable()
            with collection_paused():
                assert not gc.isenabled()
            assert gc.isenabled() is on
    finally:
        gc.enable() if was_on else gc.disable()
