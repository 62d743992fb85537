"""The search at a million projects."""

from collections.abc import Iterator

from tests.bench.harness import Bench, Row
from tests.bench.rows.search import searched


def measure(bench: Bench) -> Iterator[Row]:
    yield from searched(bench, 1_000_000, late=16)
