"""The approval plan: a school's proven best, a county's within a proven bound."""

from collections.abc import Iterator
from dataclasses import replace

from tests.bench.harness import Bench, Goal, Row, Times, plain, seconds
from tests.planning.schools import School, school

from xuanke.planning.solve import choose, solve


def county(seed: int, *, share: float, length: int, budget: float | None = None) -> School:
    """20,000 requests of 10,000 teachers in twenty schools, at most two each, with hard cover."""
    return school(
        seed, teachers=10_000, requests=20_000, projects=2_000, groups=400, schools=20, days=70,
        length=length, seats=30, share=share, budget=budget, most=2, approved=0.05,
    )  # fmt: skip


def measure(bench: Bench) -> Iterator[Row]:
    proven, times = True, Times()
    for seed, budget in enumerate((None, 150_000.0, 60_000.0)):
        made = school(
            seed, teachers=400, requests=1_000, projects=120, groups=30, seats=12, share=0.15, budget=budget
        )
        model = made.model()
        times.append(seconds(lambda model=model: choose(model)))
        chosen, bound = choose(model)
        proven = proven and model.value(chosen) == bound
    row = plain("plan", "plan proven best", "1,000 requests", times, Goal(most=1))
    yield row if proven else replace(row, ours=float("inf"), note="not proven")
    model = county(1, share=0.1, length=8).model()
    plans = []
    took = seconds(lambda: plans.append(solve(model)))
    at = f"{len(model.wishes):,} requests, hard cover"
    yield Row("plan-county", "plan of a county, with reasons", at, "s", took, Goal(most=15))
    gap = plans[0].gap * 100
    yield Row("plan-gap", "how far it is from a proven bound", at, "%", gap, Goal(most=0.3))
