"""Every 'because' is true: of the loss, of who has what is wanting, and of what would have to give."""

from dataclasses import replace
from itertools import product

import pytest
from tests.planning.schools import School, school
from tests.planning.test_solve import large, small

from xuanke.domain.plan import Because, LimitKind, Model
from xuanke.domain.requests import RequestKey
from xuanke.planning.because import parts, reasons, why
from xuanke.planning.highs import exact, relaxed
from xuanke.planning.solve import solve
from xuanke.planning.swaps import good_plan


def best_with(model: Model, forced: int) -> int | None:
    """The value of the best set with that wish in it, by trying every set; None where there is none."""
    values = []
    for picks in product((0, 1), repeat=len(model.wishes)):
        chosen = [wish for wish, picked in enumerate(picks) if picked]
        if picks[forced] and not model.broken(chosen):
            values.append(model.value(chosen))
    return max(values, default=None)


def without(model: Model, because: Because) -> Model:
    """The model in which the named limits have given way."""
    named = (because.limit, *because.also)
    return Model(model.wishes, tuple(limit for limit in model.limits if limit not in named))


def place_of(model: Model, key: RequestKey) -> int:
    return [wish.key for wish in model.wishes].index(key)


@pytest.mark.parametrize("seed", range(24))
def test_forcing_a_request_in_costs_what_is_said_and_less_without_the_named_limit(seed: int) -> None:
    model = small(seed, approved=0.1).model()
    plan = solve(model)
    for left in plan.leave:
        wish, because = place_of(model, left.key), left.because
        forced, eased = best_with(model, wish), best_with(without(model, because), wish)
        assert eased is not None
        if because.loss is None:
            assert forced is None
        else:
            assert because.exact
            assert forced == plan.value - because.loss
            assert eased > forced


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_in_a_large_school_no_loss_is_greater_than_said_and_why_is_exact(seed: int) -> None:
    model = large(seed).model()
    plan = solve(model)
    for left in plan.leave[:: max(1, len(plan.leave) // 25)]:
        wish, said = place_of(model, left.key), left.because
        asked = why(model, plan, left.key)
        if said.loss is None:
            assert exact(model, 30.0, forced=(wish,)) is None
            continue
        assert asked.loss is not None
        assert asked.exact
        forced = value_with(model, wish)
        assert forced == plan.value - asked.loss
        assert asked.loss == said.loss if said.exact else asked.loss <= said.loss
        for because in (said, asked):
            assert value_with(without(model, because), wish) > forced


def value_with(model: Model, wish: int) -> int:
    best = exact(model, 30.0, forced=(wish,), ties=False)
    assert best is not None
    assert model.value(best.chosen) == best.bound
    return best.bound


def test_who_has_the_seats_is_named() -> None:
    made = school(7, teachers=30, requests=60, projects=4, seats=4, groups=10, share=1.0)
    plan = solve(made.model())
    full = [left for left in plan.leave if left.because.limit.kind is LimitKind.SEATS]
    assert full
    for left in full:
        (project,) = left.because.limit.owner
        assert left.key.project == project
        holders = {key for key in plan.approve if key.project == project}
        assert set(left.because.held_by) == holders
        assert len(holders) == made.projects[project].seats


def test_a_plan_without_proof_claims_no_exact_loss() -> None:
    model = large(1).model()
    chosen = good_plan(model, relaxed(model).level)
    losses = [left.because for left in reasons(model, chosen, proven=False) if left.because.loss is not None]
    assert losses
    assert not any(because.exact for because in losses)


def test_every_request_is_approved_or_has_its_reason() -> None:
    model = large(4).model()
    plan = solve(model)
    assert sorted([*plan.approve, *(left.key for left in plan.leave)]) == [wish.key for wish in model.wishes]


def test_parts_share_no_limit_and_hold_together() -> None:
    made: School = small(0)
    one, two = made.model(), small(3).model()
    moved = tuple(
        replace(limit, members=tuple((wish + len(one.wishes), weight) for wish, weight in limit.members))
        for limit in two.limits
    )
    both = Model((*one.wishes, *two.wishes), (*one.limits, *moved))
    found = parts(both)
    assert found == [*parts(one), *([wish + len(one.wishes) for wish in part] for part in parts(two))]
    for limit in both.limits:
        assert sum(not set(part).isdisjoint(wish for wish, _ in limit.members) for part in found) == 1
