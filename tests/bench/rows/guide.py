"""Suggestions: gathered and made for everybody of a county over its catalogue; then for one at a time."""

import random
from collections.abc import Iterator

from tests.bench.county import a_project, office_at, settled
from tests.bench.harness import SEED, Bench, Goal, Row, Times, seconds

from xuanke.journeys import guide
from xuanke.journeys.guidance import prepare


def measure(bench: Bench) -> Iterator[Row]:
    requests = bench.size(40_000, 2_000)
    office = office_at(settled(bench.folder, requests))
    draw = random.Random(SEED)
    projects = [a_project(number, draw) for number in range(requests // 2)]
    office.catalogue.take(projects, source="guide", whole=True, taken_at="2020-08-13T00:00:00Z")
    found = 0

    def everybody() -> None:
        nonlocal found
        found = sum(1 for _ in guide.for_all(prepare(office)))

    took = seconds(everybody)
    guidance = prepare(office)
    at = f"{requests // 2:,} × {len(guidance.shared.projects):,}"
    everyone = f"{found:,} suggestions"
    yield Row("guide", "suggestions for everybody", at, "s", took, Goal(most=60), note=everyone)
    one = Times(
        1000 * seconds(lambda no=no: guide.for_teacher(guidance, no))
        for no in list(guidance.teachers())[:500]
    )
    yield Row("guide-one", "for one teacher, 99th percentile", at, "ms", one.late(), Goal(most=100))
