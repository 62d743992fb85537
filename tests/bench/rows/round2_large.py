"""The round-2 question for a whole county: COUNTIFS takes some ten minutes."""

from collections.abc import Iterator

from tests.bench.harness import Bench, Row
from tests.bench.rows.round2 import asked_at


def measure(bench: Bench) -> Iterator[Row]:
    yield from asked_at(bench, 100_000, least=50)
