"""Hands a model to HiGHS: the whole-number program exactly, or its relaxation."""

from collections.abc import Collection
from dataclasses import dataclass
from math import gcd
from typing import Any

from xuanke.domain.plan import Model

# Whole numbers come out of floating point; values are far below what this could blur.
ALMOST = 1e-6


@dataclass(frozen=True, slots=True)
class Solved:
    """`level` per wish (0 to 1), and a proven bound on the value of any plan, in whole numbers."""

    level: tuple[float, ...]
    bound: int

    @property
    def chosen(self) -> frozenset[int]:
        """The wishes that are in."""
        return frozenset(wish for wish, level in enumerate(self.level) if level > 0.5)


def exact(model: Model, seconds: float, *, forced: Collection[int] = (), ties: bool = True) -> Solved | None:
    """The best whole plan found in that time, with all of `forced` in it; None where none was found.

    With `ties`, of plans of one value that with the earlier wishes is preferred: by fractions
    that together stay below a half and so never change the value.
    """
    highs = _highs(model, whole=True, forced=forced, ties=ties)
    highs.setOptionValue("time_limit", seconds)
    highs.run()
    found = highs.getSolution()
    if not found.value_valid:
        return None
    return Solved(tuple(found.col_value), _whole(model, highs.getInfo().mip_dual_bound))


def relaxed(model: Model) -> Solved:
    """The relaxation's optimum by interior point: how much of each wish it takes, and the bound it proves."""
    highs = _highs(model, whole=False)
    highs.setOptionValue("solver", "ipm")
    highs.run()
    found = highs.getSolution()
    return Solved(tuple(found.col_value), _whole(model, highs.getInfo().objective_function_value))


class Bounds:
    """Bounds on the value with one wish forced in, each from the last relaxation's basis."""

    def __init__(self, model: Model) -> None:
        self._model = model
        self._highs = _highs(model, whole=False)
        self._highs.run()

    def with_wish(self, wish: int) -> int:
        """No plan with this wish in it is worth more."""
        self._highs.changeColBounds(wish, 1.0, 1.0)
        self._highs.run()
        bound = self._highs.getInfo().objective_function_value
        self._highs.changeColBounds(wish, 0.0, 1.0)
        return _whole(self._model, bound)


def _whole(model: Model, bound: float) -> int:
    """The greatest value that a plan can have up to the bound: all values are multiples of their divisor.

    A solver that was stopped early may know no bound; then everything together is one.
    """
    values = [wish.value for wish in model.wishes]
    step = gcd(*values)
    return int(min(bound, sum(values)) / step + ALMOST) * step


def _highs(model: Model, *, whole: bool, forced: Collection[int] = (), ties: bool = False) -> Any:
    import highspy
    import numpy

    count = len(model.wishes)
    value = numpy.array([wish.value for wish in model.wishes], dtype=float)
    lower = numpy.zeros(count)
    lower[list(forced)] = 1.0
    members = [member for limit in model.limits for member in limit.members]
    program = highspy.HighsLp()
    program.num_col_, program.num_row_ = count, len(model.limits)
    program.sense_ = highspy.ObjSense.kMaximize
    program.col_cost_ = value + numpy.arange(count, 0, -1) / (count * (count + 1.0)) if ties else value
    program.col_lower_, program.col_upper_ = lower, numpy.ones(count)
    program.row_lower_ = numpy.full(len(model.limits), -highspy.kHighsInf)
    program.row_upper_ = numpy.array([limit.room for limit in model.limits], dtype=float)
    program.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
    program.a_matrix_.start_ = numpy.cumsum([0, *(len(limit.members) for limit in model.limits)])
    program.a_matrix_.index_ = numpy.array([wish for wish, _ in members])
    program.a_matrix_.value_ = numpy.array([weight for _, weight in members], dtype=float)
    if whole:
        program.integrality_ = [highspy.HighsVarType.kInteger] * count
    highs = _quiet()
    options = {"threads": 1, "random_seed": 0, "mip_rel_gap": 0.0, "mip_abs_gap": 1e-9}
    for name, setting in options.items():
        highs.setOptionValue(name, setting)
    highs.passModel(program)
    return highs


def _quiet() -> Any:
    import highspy

    class Quiet(highspy.Highs):
        """Its constructor writes a banner to the standard output unless it is hushed before."""

        def enableCallbacks(self) -> None:
            self.setOptionValue("output_flag", False)
            super().enableCallbacks()  # type: ignore[no-untyped-call]

    return Quiet()  # type: ignore[no-untyped-call]
