"""What suits whom and what is worth how much, in whole numbers: the term's [guide] and [guide.plan]."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class GuideWeights:
    """How much each reason for suggesting a project weighs."""

    other_run: int = 40
    subject: int = 20
    phase: int = 10
    stage: int = 20
    ethics: int = 15
    curriculum: int = 10
    rural: int = 10
    private: int = 10
    intensive: int = 25
    credits: int = 10
    cleared: int = 3
    remote: int = 5
    weekend: int = 5
    attended: int = 5

    @classmethod
    def from_mapping(cls, guide: Mapping[str, Any]) -> "GuideWeights":
        """Reads [guide] without its tables; an unknown name is a TypeError, no whole number a ValueError."""
        return cls(**_whole({name: held for name, held in guide.items() if not isinstance(held, Mapping)}))


@dataclass(frozen=True, slots=True)
class PlanWeights:
    """What an approval is worth: so much for any, and so much more for each of these."""

    approve: int = 100
    first_rank: int = 60
    rank_step: int = 20
    ethics: int = 30
    curriculum: int = 20
    rural: int = 20
    private: int = 20
    credits_missing: int = 20
    intensive_missing: int = 40
    nothing_last_time: int = 40

    @classmethod
    def from_mapping(cls, guide: Mapping[str, Any]) -> "PlanWeights":
        """Reads [guide.plan] out of [guide]; an unknown name is a TypeError, no whole number a ValueError."""
        return cls(**_whole(guide.get("plan", {})))

    def of_rank(self, rank: int) -> int:
        """The first choice weighs most, a late one nothing."""
        return max(0, self.first_rank - (rank - 1) * self.rank_step)


def _whole(weights: Mapping[str, Any]) -> dict[str, int]:
    for name, weight in weights.items():
        if isinstance(weight, bool) or not isinstance(weight, int) or weight < 0:
            raise ValueError(f"{name} = {weight!r} is no whole number from 0 up")
    return dict(weights)
