"""The plan is the best there is, breaks no limit and comes out the same however it is asked for."""

from collections.abc import Collection
from dataclasses import replace
from itertools import product

import pytest
from tests.planning.schools import School, school

from xuanke.domain.case import Person
from xuanke.domain.plan import Plan
from xuanke.domain.requests import RequestKey, RequestState
from xuanke.planning import solve as solving
from xuanke.planning.highs import relaxed
from xuanke.planning.solve import solve
from xuanke.planning.swaps import good_plan


def small(seed: int, approved: float = 0.0) -> School:
    budget, most = (None, 1200.0, 600.0)[seed % 3], (None, 2)[seed % 2]
    return school(
        seed, teachers=6, requests=9, projects=8, days=9, length=4, seats=2, groups=2,
        budget=budget, most=most, approved=approved,
    )  # fmt: skip


def best_by_trying_all(made: School) -> int:
    """The value of the best set, found by trying every set against the facts."""
    wishes = made.model().wishes
    best = 0
    for picks in product((False, True), repeat=len(wishes)):
        value = sum(wish.value for wish, picked in zip(wishes, picks, strict=True) if picked)
        if value > best:
            chosen = {wish.key for wish, picked in zip(wishes, picks, strict=True) if picked}
            if not made.broken(chosen):
                best = value
    return best


@pytest.mark.parametrize("seed", range(40))
def test_a_small_schools_plan_is_worth_what_trying_every_set_finds(seed: int) -> None:
    made = small(seed)
    plan = solve(made.model())
    assert plan.optimal
    assert plan.value == best_by_trying_all(made)
    assert made.broken(plan.approve) == set()


@pytest.mark.parametrize("seed", range(20))
def test_a_large_schools_plan_is_proven_and_breaks_no_limit(seed: int) -> None:
    made = large(seed)
    plan = solve(made.model(), seconds=60.0)
    assert plan.optimal
    assert plan.gap == 0.0
    assert made.broken(plan.approve) == set()
    assert len(plan.leave) > 50


def large(seed: int) -> School:
    return school(
        seed, teachers=400, requests=900, projects=120, groups=30, seats=12, share=(0.3, 0.1)[seed % 2],
        budget=(None, 90_000.0)[seed % 2], most=(None, 2)[seed % 3 == 0],
    )  # fmt: skip


def test_what_was_approved_before_uses_up_the_room() -> None:
    made = school(3, teachers=40, requests=90, projects=10, seats=6, groups=3)
    plan = solve(made.model())
    standing = set(plan.approve[:20])
    decided = tuple(
        replace(group, people=tuple(_approve(person, standing) for person in group.people))
        for group in made.groups
    )
    again = replace(made, groups=decided)
    rest = solve(again.model())
    assert set(rest.approve) | standing == set(plan.approve)
    assert again.broken({*standing, *rest.approve}) == set()


def _approve(person: Person, standing: Collection[RequestKey]) -> Person:
    filed = (
        replace(each, state=RequestState.APPROVED) if each.request.key in standing else each
        for each in person.filed
    )
    return replace(person, filed=tuple(filed))


def test_the_order_in_which_people_come_does_not_change_the_plan() -> None:
    made = large(2)
    turned = tuple(replace(group, people=group.people[::-1]) for group in made.groups[::-1])
    assert solve(replace(made, groups=turned).model()) == solve(made.model())


def test_without_a_proof_in_time_the_plan_is_good_within_limits_and_says_its_gap(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made = large(1)
    best = solve(made.model())
    monkeypatch.setattr(solving, "exact", lambda model, seconds: None)
    first, second = solve(made.model()), solve(made.model())
    assert first == second
    assert made.broken(first.approve) == set()
    assert first.value <= best.value <= first.bound
    assert first.gap <= 0.01
    assert first.optimal == (first.value == first.bound)


def test_nothing_asked_for_is_an_empty_plan() -> None:
    made = school(1, teachers=3, requests=0, projects=2)
    assert solve(made.model()) == Plan()
    assert solving.choose(made.model()) == (frozenset(), 0)


def test_a_good_plan_has_no_room_left_for_what_it_leaves_out() -> None:
    model = school(
        6, teachers=300, requests=1500, projects=60, groups=4, seats=40, share=0.3, budget=50_000.0
    ).model()
    chosen = good_plan(model, relaxed(model).level)
    assert model.broken(chosen) == ()
    assert [w for w in range(len(model.wishes)) if w not in chosen and not model.broken(chosen | {w})] == []
