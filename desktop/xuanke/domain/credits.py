"""The five-year ledger held against the structure that the locality asks for (一（二）).

While the epidemic clause holds this is advice: nothing is assessed (一（一）至（三）).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from xuanke.domain.credit_structure import INTENSIVE, Cap, CreditStructure
from xuanke.domain.ledger import Certainty, Crossing, Ledger, Venture, kind_of, ledger_of
from xuanke.domain.people import CreditKind

__all__ = [
    "INTENSIVE",
    "Cap",
    "Certainty",
    "CreditStructure",
    "Crossing",
    "Ledger",
    "Remark",
    "SchoolLine",
    "TeacherLine",
    "Venture",
    "counted",
    "kind_of",
    "ledger_of",
    "remarks",
    "room",
    "school_lines",
    "teacher_line",
]

INFINITY = float("inf")


@dataclass(frozen=True, slots=True)
class Remark:
    """What the ledger lacks or has too much of. `about` is one of

    total, year, intensive, probation, practice, principal, principal-intensive (too little;
    `reachable` says whether the time left suffices), practice-unknown (no ledger tells
    practice apart), year-cap and cycle-cap (credits of `kind` beyond `limit` do not count).
    """

    about: str
    has: float
    limit: float
    kind: CreditKind | None = None
    year: int | None = None
    reachable: bool = True

    @property
    def missing(self) -> float:
        """How many credits are missing; negative where there are too many."""
        return self.limit - self.has

    @property
    def message(self) -> str:
        """The sentence that says it."""
        return f"credits-{self.about}"

    @property
    def arguments(self) -> dict[str, str]:
        """What the sentence names."""
        return {
            "has": f"{self.has:g}",
            "limit": f"{self.limit:g}",
            "missing": f"{self.missing:g}",
            "kind": self.kind.value if self.kind else "",
            "year": str(self.year or ""),
            "reachable": "yes" if self.reachable else "no",
        }


def counted(ledger: Ledger, structure: CreditStructure, upto: Certainty = Certainty.HELD) -> float:
    """The cycle's credits with the caps applied: what lies beyond a cap counts for nothing."""
    by_kind: dict[CreditKind, dict[int, float]] = {}
    for item in ledger.items:
        if item.certainty <= upto:
            years = by_kind.setdefault(item.kind, {})
            years[item.year] = years.get(item.year, 0.0) + item.credits
    return sum(_capped(years, structure.caps.get(kind, Cap())) for kind, years in by_kind.items())


def _capped(years: Mapping[int, float], cap: Cap) -> float:
    most_a_year = INFINITY if cap.year is None else cap.year
    most = INFINITY if cap.cycle is None else cap.cycle
    return min(most, sum(min(most_a_year, credits) for credits in years.values()))


def room(ledger: Ledger, structure: CreditStructure, on: date) -> float:
    """Credits that anybody could still earn from that day to the cycle's end, beyond what is asked for."""
    left = 0.0
    for year in range(on.year, ledger.last.year + 1):
        begins, ends = max(on, date(year, 1, 1)), min(ledger.last, date(year, 12, 31))
        days = max(0, (ends - begins).days + 1)
        year_left = structure.most_a_year - ledger.sum(Certainty.PENDING, year=year)
        left += max(0.0, min(year_left, days * structure.most_a_day))
    return left


def remarks(
    ledger: Ledger,
    structure: CreditStructure,
    on: date,
    upto: Certainty = Certainty.PENDING,
) -> tuple[Remark, ...]:
    """Everything that is missing or beyond a cap, if what is asked for up to `upto` comes true."""
    return (
        *_lacking(ledger, structure, on, upto),
        *_lean_years(ledger, structure, on, upto),
        *_beyond_caps(ledger, structure, upto),
        *_probation(ledger, structure, upto),
        *_principal(ledger, structure, upto),
    )


def _lacking(ledger: Ledger, structure: CreditStructure, on: date, upto: Certainty) -> Iterable[Remark]:
    left = room(ledger, structure, on)
    total, intensive = structure.total, structure.intensive
    has, longest = counted(ledger, structure, upto), ledger.longest(upto)
    if has < total:
        yield Remark("total", has, total, reachable=total - has <= left)
    if longest < intensive:
        yield Remark("intensive", longest, intensive, CreditKind.INTENSIVE_90, reachable=intensive <= left)


def _lean_years(ledger: Ledger, structure: CreditStructure, on: date, upto: Certainty) -> Iterable[Remark]:
    """Years up to this one below the year's least; a year that only part of the cycle covers is not asked."""
    for year in ledger.years():
        whole = ledger.first <= date(year, 1, 1) and date(year, 12, 31) <= ledger.last
        if not whole or year > on.year:
            continue
        has = ledger.sum(upto, year=year)
        if has < structure.a_year:
            yield Remark("year", has, structure.a_year, year=year, reachable=year == on.year)


def _beyond_caps(ledger: Ledger, structure: CreditStructure, upto: Certainty) -> Iterable[Remark]:
    for kind, cap in structure.caps.items():
        if cap.year is not None:
            for year in ledger.years():
                has = ledger.sum(upto, kind=kind, year=year)
                if has > cap.year:
                    yield Remark("year-cap", has, cap.year, kind, year)
        has = ledger.sum(upto, kind=kind)
        if cap.cycle is not None and has > cap.cycle:
            yield Remark("cycle-cap", has, cap.cycle, kind)


def _probation(ledger: Ledger, structure: CreditStructure, upto: Certainty) -> Iterable[Remark]:
    if ledger.probation is None:
        return
    has = sum(item.credits for item in ledger.probation if item.certainty <= upto)
    if has < structure.probation:
        yield Remark("probation", has, structure.probation)
    kind = CreditKind.PRACTICE
    practice = [item.credits for item in ledger.probation if item.kind is kind and item.certainty <= upto]
    if sum(practice) < structure.practice:
        about = "practice" if practice else "practice-unknown"
        yield Remark(about, sum(practice), structure.practice, kind)


def _principal(ledger: Ledger, structure: CreditStructure, upto: Certainty) -> Iterable[Remark]:
    """Only whoever has begun the training of new principals is asked for all of it."""
    kind = CreditKind.PRINCIPAL
    credits = [item.credits for item in ledger.principal if item.certainty <= upto]
    if credits and sum(credits) < structure.principal:
        yield Remark("principal", sum(credits), structure.principal, kind)
    if credits and max(credits) < structure.principal_intensive:
        yield Remark("principal-intensive", max(credits), structure.principal_intensive, kind)


@dataclass(frozen=True, slots=True)
class TeacherLine:
    """A teacher's row in the school's table: the cycle's credits, caps applied.

    `approved` holds `held`, `pending` holds both; `remarks` are those that stay if all come true.
    """

    teacher: str
    held: float
    approved: float
    pending: float
    longest: float
    remarks: tuple[Remark, ...]


def teacher_line(ledger: Ledger, structure: CreditStructure, on: date) -> TeacherLine:
    """The ledger in one row."""
    held, approved, pending = (counted(ledger, structure, upto) for upto in Certainty)
    longest = ledger.longest(Certainty.PENDING)
    return TeacherLine(ledger.teacher, held, approved, pending, longest, remarks(ledger, structure, on))


@dataclass(frozen=True, slots=True)
class SchoolLine:
    """A school's credits of one kind in one year, by how sure they are."""

    kind: CreditKind
    year: int
    held: float
    approved: float
    pending: float


def school_lines(ledgers: Sequence[Ledger]) -> tuple[SchoolLine, ...]:
    """The school's credits by year and kind, in that order."""
    sums: dict[tuple[int, CreditKind], list[float]] = {}
    for ledger in ledgers:
        for item in ledger.items:
            sums.setdefault((item.year, item.kind), [0.0, 0.0, 0.0])[item.certainty] += item.credits
    return tuple(SchoolLine(kind, year, *sums[year, kind]) for year, kind in sorted(sums))
