"""What the solver is asked and how it answers."""

import subprocess
import sys
from pathlib import Path

from xuanke.domain.plan import Limit, LimitKind, Model, Wish
from xuanke.domain.requests import RequestKey
from xuanke.planning.highs import Bounds, exact, relaxed


def odd_ring(value: int = 100) -> Model:
    """Three wishes of which any two exclude each other: the relaxation takes half of each."""
    wishes = tuple(Wish(RequestKey(f"T{n}", "P", 1), value) for n in range(3))
    pairs = ((0, 1), (1, 2), (0, 2))
    limits = tuple(Limit(LimitKind.CLASH, (str(a), str(b)), 1, ((a, 1), (b, 1))) for a, b in pairs)
    return Model(wishes, limits)


def test_of_plans_of_one_value_the_one_with_the_earlier_wish_is_taken() -> None:
    best = exact(odd_ring(), 10.0)
    assert best is not None
    assert (best.chosen, best.bound) == ({0}, 100)


def test_a_bound_is_a_multiple_of_what_all_values_are_multiples_of() -> None:
    assert relaxed(odd_ring()).bound == 100
    assert relaxed(odd_ring(101)).bound == 101


def test_a_forced_wish_is_in_and_one_that_cannot_be_gives_nothing() -> None:
    best = exact(odd_ring(), 10.0, forced=(2,))
    assert best is not None
    assert best.chosen == {2}
    assert exact(odd_ring(), 10.0, forced=(0, 2)) is None


def test_the_bound_with_a_wish_in_it_does_not_stay_for_the_next() -> None:
    full = Limit(LimitKind.SEATS, ("P",), 1, ((0, 1), (1, 1)))
    wishes = (Wish(RequestKey("T0", "P", 1), 10), Wish(RequestKey("T1", "P", 1), 30))
    bounds = Bounds(Model(wishes, (full,)))
    assert [bounds.with_wish(wish) for wish in (0, 1, 0)] == [10, 30, 10]


def test_the_solver_writes_nothing_to_the_standard_output() -> None:
    """There the one JSON document of `--json` stands."""
    act = "from tests.planning.test_highs import *; exact(odd_ring(), 9.0); relaxed(odd_ring())"
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run([sys.executable, "-c", act], cwd=root, capture_output=True, text=True, check=True)
    assert done.stdout == ""
