"""The five-year ledger of credits, held against the structure that the locality asks for.

Figures are those of 浙教师〔2016〕71号 (360 in five years, 24 a year, new teachers' 180 outside
the cycle) unless the term says otherwise. A training counts for the year in which it is
completed, or for its 年度 where the platform states one.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import IntEnum
from typing import Any

from xuanke.domain.catalogue import Project
from xuanke.domain.people import CreditEntry, CreditKind, Teacher

INTENSIVE = 90.0
INFINITY = float("inf")
INTENSIVE_90 = CreditKind.INTENSIVE_90
PROBATION_STARTS = (9, 1)


@dataclass(frozen=True, slots=True)
class Cap:
    """How many credits of one kind count, in a year and in the cycle; None is no cap."""

    year: float | None = None
    cycle: float | None = None


@dataclass(frozen=True, slots=True)
class CreditStructure:
    """What a locality asks of the cycle from `first` to `last`; the term's [credits].

    New teachers earn `probation` credits in their first `probation_years` school years, outside
    the cycle. `most_a_year` and `most_a_day` bound what anybody can still earn in the time left.
    `advisory` while the epidemic clause holds (一（一）至（三）): then nothing is assessed.
    """

    first: date = date(2016, 1, 1)
    last: date = date(2020, 12, 31)
    total: float = 360.0
    a_year: float = 24.0
    intensive: float = INTENSIVE
    probation: float = 180.0
    probation_years: int = 1
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


class Certainty(IntEnum):
    """How sure a credit is: earned, approved for this term, or only asked for."""

    HELD = 0
    APPROVED = 1
    PENDING = 2


@dataclass(frozen=True, slots=True)
class Item:
    """Credits of one training, with the day that they count by."""

    credits: float
    kind: CreditKind
    counts_on: date
    certainty: Certainty = Certainty.HELD
    project: str = ""
    title: str = ""

    @property
    def year(self) -> int:
        """The year that it counts for."""
        return self.counts_on.year


@dataclass(frozen=True, slots=True)
class Venture:
    """A project that the teacher asked for this term, not yet in the ledger."""

    project: Project
    certainty: Certainty = Certainty.PENDING


@dataclass(frozen=True, slots=True)
class Crossing:
    """A training that begins in one year and counts for another; `cycle` where a cycle ends between."""

    title: str
    credits: float
    begins: int
    counts_for: int
    cycle: bool

    @property
    def message(self) -> str:
        """The sentence that says it."""
        return "credits-crossing-cycle" if self.cycle else "credits-crossing"


@dataclass(frozen=True, slots=True)
class Ledger:
    """One teacher's credits: those of the cycle, those of probation, those of other cycles."""

    teacher: str
    first: date
    last: date
    items: tuple[Item, ...] = ()
    probation: tuple[Item, ...] | None = None
    outside: tuple[Item, ...] = ()
    crossings: tuple[Crossing, ...] = ()

    def sum(
        self,
        upto: Certainty = Certainty.HELD,
        *,
        kind: CreditKind | None = None,
        year: int | None = None,
    ) -> float:
        """Credits as earned, caps not applied."""
        return sum(
            item.credits
            for item in self.items
            if item.certainty <= upto
            and (kind is None or item.kind is kind)
            and (year is None or item.year == year)
        )

    def years(self) -> range:
        """The calendar years that the cycle touches."""
        return range(self.first.year, self.last.year + 1)

    def longest(self, upto: Certainty = Certainty.HELD) -> float:
        """Credits of the largest single intensive training."""
        intensive = (i for i in self.items if i.kind is INTENSIVE_90 and i.certainty <= upto)
        return max((item.credits for item in intensive), default=0.0)


@dataclass(frozen=True, slots=True)
class Remark:
    """What the ledger lacks or has too much of. `about` is one of

    total, year, intensive, probation (too little; `reachable` says whether the time left
    suffices), year-cap and cycle-cap (credits of `kind` beyond `limit` do not count).
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


def kind_of(project: Project) -> CreditKind:
    """Remote is remote; not remote and of 90 credits or more is intensive; else other."""
    if project.is_remote:
        return CreditKind.REMOTE
    return INTENSIVE_90 if (project.credits or 0.0) >= INTENSIVE else CreditKind.OTHER


def ledger_of(
    teacher: Teacher,
    entries: Iterable[CreditEntry],
    ventures: Iterable[Venture],
    structure: CreditStructure,
) -> Ledger:
    """The teacher's ledger for the cycle; a new teacher's begins when their probation ends."""
    probation = probation_of(teacher, structure)
    first, last = cycle_of(structure, probation)
    entries, ventures = tuple(entries), tuple(ventures)
    items = [_earned(entry) for entry in entries]
    items += [_hoped(venture, last) for venture in ventures if venture.project.credits]
    during, within, outside = [], [], []
    for item in items:
        if probation and probation[0] <= item.counts_on <= probation[1]:
            during.append(item)
        elif first <= item.counts_on <= last:
            within.append(item)
        else:
            outside.append(item)
    return Ledger(
        teacher.key,
        first,
        last,
        tuple(within),
        tuple(during) if probation else None,
        tuple(outside),
        _crossings(entries, ventures, first, last),
    )


def probation_of(teacher: Teacher, structure: CreditStructure) -> tuple[date, date] | None:
    """First and last day of the probation that touches this cycle, by school years; None without one."""
    if teacher.teaching_since is None:
        return None
    begins = date(teacher.teaching_since, *PROBATION_STARTS)
    ends = date(begins.year + structure.probation_years, *PROBATION_STARTS) - timedelta(days=1)
    return (begins, ends) if structure.first <= ends and begins <= structure.last else None


def cycle_of(structure: CreditStructure, probation: tuple[date, date] | None) -> tuple[date, date]:
    """The common cycle, or the new teacher's own five years, which begin after probation."""
    if probation is None:
        return structure.first, structure.last
    first = probation[1] + timedelta(days=1)
    length = structure.last.year - structure.first.year + 1
    return first, date(first.year + length, first.month, first.day) - timedelta(days=1)


def _earned(entry: CreditEntry) -> Item:
    """An entry counts on its completion, moved into its stated year where the two differ."""
    first, last = date(entry.year, 1, 1), date(entry.year, 12, 31)
    counts_on = min(max(entry.completed or last, first), last)
    return Item(entry.credits, entry.kind, counts_on, Certainty.HELD, entry.code, entry.title)


def _hoped(venture: Venture, last: date) -> Item:
    project = venture.project
    return Item(
        project.credits or 0.0,
        kind_of(project),
        project.ends or project.starts or last,
        venture.certainty,
        project.key,
        project.title,
    )


def _crossings(
    entries: Iterable[CreditEntry],
    ventures: Iterable[Venture],
    first: date,
    last: date,
) -> tuple[Crossing, ...]:
    """Entries whose stated year is not that of their completion, and projects that span two years."""
    spans = [(e.title, e.credits, e.completed, _earned(e).counts_on) for e in entries if e.completed]
    spans += [
        (v.project.title, v.project.credits or 0.0, v.project.starts, v.project.ends)
        for v in ventures
        if v.project.starts and v.project.ends
    ]
    return tuple(
        Crossing(title, credits, a.year, b.year, (first <= a <= last) != (first <= b <= last))
        for title, credits, a, b in spans
        if a and b and a.year != b.year
    )


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
    )


def _lacking(ledger: Ledger, structure: CreditStructure, on: date, upto: Certainty) -> Iterable[Remark]:
    left = room(ledger, structure, on)
    total, intensive = structure.total, structure.intensive
    has, longest = counted(ledger, structure, upto), ledger.longest(upto)
    if has < total:
        yield Remark("total", has, total, reachable=total - has <= left)
    if longest < intensive:
        yield Remark("intensive", longest, intensive, INTENSIVE_90, reachable=intensive <= left)


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


def with_project(ledger: Ledger, project: Project) -> Ledger:
    """The ledger as it would be with one project more; the same where it is in already."""
    item = _hoped(Venture(project), ledger.last)
    known = any(i.project == project.key and i.certainty is not Certainty.HELD for i in ledger.items)
    if known or not item.credits or not ledger.first <= item.counts_on <= ledger.last:
        return ledger
    return replace(ledger, items=(*ledger.items, item))


def would_pass(ledger: Ledger, project: Project, structure: CreditStructure, on: date) -> tuple[Remark, ...]:
    """What stays amiss with this project: caps of its kind that it passes, and what is then out of reach."""
    kind, year = kind_of(project), (project.ends or project.starts or ledger.last).year
    return tuple(
        remark
        for remark in remarks(with_project(ledger, project), structure, on)
        if (remark.about == "cycle-cap" and remark.kind is kind)
        or (remark.about == "year-cap" and remark.kind is kind and remark.year == year)
        or (remark.about in ("total", "intensive") and not remark.reachable)
    )


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
