"""What a locality asks of the five years: the figures of 浙教师〔2016〕71号 unless the term says otherwise.

360 credits in five years, 24 a year, 90 once; outside the cycle new teachers' 180, 80 of them practice,
and new principals' 300, 90 of them at once, of which half may count in the cycle.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from xuanke.domain.people import CreditKind

INTENSIVE = 90.0


@dataclass(frozen=True, slots=True)
class Cap:
    """How many credits of one kind count, in a year and in the cycle; None is no cap."""

    year: float | None = None
    cycle: float | None = None


@dataclass(frozen=True, slots=True)
class CreditStructure:
    """What a locality asks of the cycle from `first` to `last`; the term's [credits].

    New teachers earn `probation` credits in their first `probation_years` school years, outside
    the cycle, at least `practice` of them 实践; new principals earn `principal` credits
    (任职资格), `principal_intensive` of them in one training, and the share `principal_counts`
    of them counts in the cycle. `most_a_year` and `most_a_day` bound what anybody can still earn
    in the time left.
    `advisory` while the epidemic clause holds (一（一）至（三）): then nothing is assessed.
    """

    first: date = date(2016, 1, 1)
    last: date = date(2020, 12, 31)
    total: float = 360.0
    a_year: float = 24.0
    intensive: float = INTENSIVE
    probation: float = 180.0
    probation_years: int = 1
    practice: float = 80.0
    principal: float = 300.0
    principal_intensive: float = INTENSIVE
    principal_counts: float = 0.5
    most_a_year: float = 144.0
    most_a_day: float = 8.0
    caps: Mapping[CreditKind, Cap] = field(
        default_factory=lambda: {CreditKind.SCHOOL_BASED: Cap(24.0, 120.0)},
    )
    advisory: bool = True

    @classmethod
    def from_mapping(cls, document: Mapping[str, Any]) -> "CreditStructure":
        """Reads one structure; a name that is not a field is a TypeError, an unknown kind a ValueError."""
        fields = dict(document)
        if "caps" in fields:
            fields["caps"] = {CreditKind(kind): Cap(**cap) for kind, cap in fields["caps"].items()}
        return cls(**fields)
