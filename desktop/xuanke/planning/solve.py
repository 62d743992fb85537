"""The best plan that can be found for a model, with a proof or with the gap to a proven bound."""

from xuanke.domain.plan import Model, Plan
from xuanke.planning.because import reasons
from xuanke.planning.highs import exact, relaxed
from xuanke.planning.swaps import good_plan

SECONDS = 8.0


def solve(model: Model, seconds: float = SECONDS) -> Plan:
    """The plan, and for each request left out why.

    The whole-number program first: its answer is taken only where it is proven within `seconds`,
    because what it has by a clock's stroke differs from run to run. Else the relaxation's bound,
    its order, then swaps. Long: call it off the window's thread.
    """
    chosen, bound = choose(model, seconds)
    value = model.value(chosen)
    return Plan(
        tuple(model.wishes[wish].key for wish in sorted(chosen)),
        reasons(model, chosen, proven=value >= bound),
        value,
        bound,
    )


def choose(model: Model, seconds: float = SECONDS) -> tuple[frozenset[int], int]:
    """The wishes to approve, and a value that no plan passes."""
    if not model.wishes:
        return frozenset(), 0
    best = exact(model, seconds)
    if best is not None and model.value(best.chosen) >= best.bound:
        return best.chosen, best.bound
    bound = relaxed(model)
    return good_plan(model, bound.level), bound.bound
