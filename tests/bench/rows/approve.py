"""Approving all that is clean in one act, and taking it back, history included."""

from collections.abc import Iterator

from tests.bench.county import office_at, settle
from tests.bench.harness import Bench, Goal, Row, Times, plain, seconds

from xuanke.journeys.decide import approve_clean
from xuanke.journeys.take_back import undo


def measure(bench: Bench) -> Iterator[Row]:
    count = bench.size(40_000, 4_000)
    folder = bench.place("approve")
    settle(folder, count)
    office = office_at(folder)
    approved, undone = Times(), Times()
    for _ in range(3):
        approved.append(seconds(lambda: approve_clean(office)))
        undone.append(seconds(lambda: undo(office)))
    at = f"{count:,} requests"
    yield plain("approve", "approve all that is clean, one act", at, approved, Goal(most=2))
    yield plain("approve-undo", "take that back", at, undone, Goal(most=2))
