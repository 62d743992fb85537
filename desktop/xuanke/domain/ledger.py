"""One teacher's credits of the five years: earned, approved and asked for.

A training counts for the year in which it is completed, or for its 年度 where the platform
states one; so one that crosses the end of a year or a cycle counts where it ends.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import IntEnum

from xuanke.domain.catalogue import Project
from xuanke.domain.credit_structure import INTENSIVE, CreditStructure
from xuanke.domain.people import CreditEntry, CreditKind, Teacher

PROBATION_STARTS = (9, 1)


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
    """A project that the teacher asked for this term, not yet in the ledger.

    One without dates counts on the day `by` which the term's trainings are done.
    """

    project: Project
    certainty: Certainty = Certainty.PENDING
    by: date | None = None


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

    @property
    def arguments(self) -> dict[str, str]:
        """What the sentence names."""
        return {"title": self.title, "credits": f"{self.credits:g}", "year": str(self.counts_for)}


@dataclass(frozen=True, slots=True)
class Ledger:
    """One teacher's credits: those of the cycle, those of probation, those of other cycles.

    `principal` is a new principal's training (任职资格) whole; of it the cycle holds its share.
    """

    teacher: str
    first: date
    last: date
    items: tuple[Item, ...] = ()
    probation: tuple[Item, ...] | None = None
    outside: tuple[Item, ...] = ()
    crossings: tuple[Crossing, ...] = ()
    principal: tuple[Item, ...] = ()

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
        intensive = (i for i in self.items if i.kind is CreditKind.INTENSIVE_90 and i.certainty <= upto)
        return max((item.credits for item in intensive), default=0.0)


def kind_of(project: Project) -> CreditKind:
    """Remote is remote; not remote and of 90 credits or more is intensive; else other."""
    if project.is_remote:
        return CreditKind.REMOTE
    return CreditKind.INTENSIVE_90 if (project.credits or 0.0) >= INTENSIVE else CreditKind.OTHER


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
    for item in (_counting(item, structure) for item in items):
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
        tuple(item for item in items if item.kind is CreditKind.PRINCIPAL),
    )


def _counting(item: Item, structure: CreditStructure) -> Item:
    """The item with the credits that the cycle counts of it."""
    if item.kind is not CreditKind.PRINCIPAL:
        return item
    return replace(item, credits=item.credits * structure.principal_counts)


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
    """A project counts on its last day; one without dates when the term is done, else on the cycle's last."""
    project = venture.project
    return Item(
        project.credits or 0.0,
        kind_of(project),
        project.ends or project.starts or venture.by or last,
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
