"""The approval plan as a model: which open requests could be approved, what limits them, what each is worth.

Every limit is a sum of whole numbers that may not pass its room. What was approved or sent
before is no variable: it has used up its part of the rooms.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from xuanke.domain.requests import RequestKey


class LimitKind(StrEnum):
    """What may stand in the way of an approval."""

    SEATS = "seats"
    CLASH = "clash"
    COMMITMENT = "commitment"
    DUPLICATE = "duplicate"
    COVER = "cover"
    NUMBER = "number"
    BUDGET = "budget"


@dataclass(frozen=True, slots=True)
class Limit:
    """At most `room` of what its members weigh together.

    `owner` says whose it is: a project's key, a teacher, a group's parts; none for the budget;
    `days` are the ISO days on which the same members stand in one another's way.
    `taken_by` names what used the room before: approved requests or commitments.
    """

    kind: LimitKind
    owner: tuple[str, ...]
    room: int
    members: tuple[tuple[int, int], ...]
    days: tuple[str, ...] = ()
    taken_by: tuple[str, ...] = ()

    @property
    def message(self) -> str:
        """The sentence that says that it binds."""
        return f"plan-limit-{self.kind}"

    @property
    def can_bind(self) -> bool:
        """Whether its members together are more than it has room for."""
        return sum(weight for _, weight in self.members) > self.room


@dataclass(frozen=True, slots=True)
class Wish:
    """An open request that could be approved, and what that is worth (a whole number above 0)."""

    key: RequestKey
    value: int


@dataclass(frozen=True)
class Model:
    """Wishes in the fixed order that breaks ties, and the limits on them."""

    wishes: tuple[Wish, ...]
    limits: tuple[Limit, ...]
    fixed: tuple[RequestKey, ...] = ()

    @cached_property
    def limits_of(self) -> tuple[tuple[tuple[int, int], ...], ...]:
        """Per wish, the (limit, weight) pairs that it is in."""
        found: list[list[tuple[int, int]]] = [[] for _ in self.wishes]
        for number, limit in enumerate(self.limits):
            for wish, weight in limit.members:
                found[wish].append((number, weight))
        return tuple(map(tuple, found))

    def value(self, chosen: Iterable[int]) -> int:
        """What a set of wishes is worth."""
        return sum(self.wishes[wish].value for wish in chosen)

    def used(self, chosen: Collection[int]) -> list[int]:
        """Per limit, how much of its room a set of wishes takes."""
        used = [0] * len(self.limits)
        for wish in chosen:
            for number, weight in self.limits_of[wish]:
                used[number] += weight
        return used

    def broken(self, chosen: Collection[int]) -> tuple[int, ...]:
        """The limits that a set of wishes breaks."""
        used = self.used(chosen)
        return tuple(n for n, limit in enumerate(self.limits) if used[n] > limit.room)


@dataclass(frozen=True, slots=True)
class Because:
    """Why a request is left out: the limit that binds, who has what it would need, and the loss.

    Approving it all the same makes the plan worth `loss` less, None where it cannot be done
    at all; `exact` is False where the loss is only known to be no greater. If `limit` gave way,
    and those in `also` with it, the loss would be smaller.
    """

    limit: Limit
    held_by: tuple[RequestKey, ...] = ()
    loss: int | None = None
    also: tuple[Limit, ...] = ()
    exact: bool = True

    @property
    def message(self) -> str:
        """The sentence that says what it would cost."""
        if self.loss is None:
            return "plan-impossible"
        if self.loss <= 0:
            return "plan-no-loss"
        return "plan-loss" if self.exact else "plan-loss-at-most"


@dataclass(frozen=True, slots=True)
class Left:
    """A request that the plan leaves out."""

    key: RequestKey
    because: Because


@dataclass(frozen=True, slots=True)
class Plan:
    """A proposal: what to approve, what is left and why.

    No set of approvals is worth more than `bound`; `optimal` says that `value` reaches it.
    """

    approve: tuple[RequestKey, ...] = ()
    leave: tuple[Left, ...] = ()
    value: int = 0
    bound: int = 0

    @property
    def optimal(self) -> bool:
        """Whether it is proven that no plan is worth more."""
        return self.value >= self.bound

    @property
    def gap(self) -> float:
        """How far the value may be from the best, as a share of the bound."""
        return (self.bound - self.value) / self.bound if self.bound else 0.0

    @property
    def message(self) -> str:
        """The sentence that says how good it is."""
        return "plan-optimal" if self.optimal else "plan-gap"
