"""Approving all that is clean in one act, and taking it back, history included."""

import shutil
from collections.abc import Iterator

from tests.bench.county import office_at, settled
from tests.bench.harness import Bench, Goal, Row, Times, plain, seconds

from xuanke.journeys.decide import approve_clean
from xuanke.journeys.take_back import undo


def measure(bench: Bench) -> Iterator[Row]:
    count = bench.size(40_000, 4_000)
    approved, undone = Times(), Times()
    for turn in range(3):
        folder = bench.folder / f"approve{turn}"
        shutil.copytree(settled(bench.folder, count), folder)
        office = office_at(folder)
        approved.append(seconds(lambda office=office: approve_clean(office)))
        undone.append(seconds(lambda office=office: undo(office)))
    at = f"{count:,} requests"
    yield plain("approve", "approve all that is clean, one act", at, approved, Goal(most=2))
    yield plain("approve-undo", "take that back", at, undone, Goal(most=2))
