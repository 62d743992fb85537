"""Reviewing everything out of the encrypted store, and what a request costs among many and among few."""

import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from tests.bench.county import office_at, settled
from tests.bench.harness import Bench, Goal, Row, Times, alone, peak


class Cost(NamedTuple):
    """What one review took: seconds of one core, MiB at the most."""

    core: float
    memory: float


def reviewed(folder: Path) -> Cost:
    """Reviews the term once, in a process that does nothing else."""
    from xuanke.journeys.review import flagged

    office = office_at(folder)
    began = time.process_time()
    flagged(office)
    return Cost(time.process_time() - began, peak())


def measure(bench: Bench) -> Iterator[Row]:
    many, few = bench.size(600_000, 20_000), bench.size(6_000, 2_000)
    large, small = settled(bench.folder, many), settled(bench.folder, few)
    costs, base = [], []
    for _ in range(bench.size(3, 2)):
        base += [alone(reviewed, small).core / few for _ in range(3)]
        costs.append(alone(reviewed, large))
    whole = Times(cost.core for cost in costs)
    each = Times(cost.core / many * 1e6 for cost in costs)
    beside = Times(base).scaled(1e6)
    at = f"{many:,} requests"
    yield Row(
        "review", "review everything, one core", at, "s", whole.median, Goal(most=10), spread=whole.spread
    )
    yield Row(
        "review-cost",
        "cost of a request, among many / few",
        f"{many:,} / {few:,}",
        "µs",
        each.median,
        Goal("ratio", most=1.2),
        beside.median,
        f"at {few:,}",
        each.median / beside.median,
        each.spread,
    )
    yield Row("review-memory", "its memory", at, "MiB", max(c.memory for c in costs), Goal(most=500))
