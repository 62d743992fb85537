"""One decision, written, and the review of what it bears on."""

import random
import shutil
from collections.abc import Iterator

from tests.bench.county import TERM, office_at, settled
from tests.bench.harness import SEED, Bench, Goal, Row, Times, seconds

from xuanke.domain.requests import RequestKey
from xuanke.domain.review import Verdict
from xuanke.journeys.decide import Choice, decide
from xuanke.journeys.office import Office
from xuanke.journeys.review import review_of
from xuanke.store.school import asked


def measure(bench: Bench) -> Iterator[Row]:
    many, few = bench.size(600_000, 20_000), bench.size(6_000, 2_000)
    turns = bench.size(300, 60)
    large = _times(bench, many, turns)
    small = _times(bench, few, turns)
    at = f"{many:,} requests, {turns} times"
    yield Row(
        "decide", "decide one request, written, and look anew", at, "ms", large.median, Goal(most=5),
        small.median, f"at {few:,}", large.median / small.median, large.spread,
    )  # fmt: skip
    yield Row("decide-late", "the 99th percentile of that", at, "ms", large.late(), Goal(most=50))
    yield Row(
        "decide-growth", "one decision, among many / few", f"{many:,} / {few:,}", "ms", large.median,
        Goal("ratio", most=2), small.median, f"at {few:,}", large.median / small.median,
    )  # fmt: skip


def _times(bench: Bench, count: int, turns: int) -> Times:
    """Milliseconds of each of some decisions, each with the review of what it bears on."""
    folder = bench.folder / f"decide-{count}"
    shutil.copytree(settled(bench.folder, count), folder)
    office = office_at(folder)
    office.keep_open()  # as the window's process does
    keys = random.Random(SEED).sample(_keys(office), turns + 5)
    taken = [seconds(lambda key=key: _act(office, key)) for key in keys]
    shutil.rmtree(folder)
    return Times(taken[5:]).scaled(1000)


def _act(office: Office, key: RequestKey) -> None:
    decide(office, [key], Choice(Verdict.REJECT, "换人"))
    review_of(office, [key])


def _keys(office: Office) -> list[RequestKey]:
    with office.store.read(TERM) as scope:
        return [RequestKey(*row[:3]) for row in asked.light(scope)]
