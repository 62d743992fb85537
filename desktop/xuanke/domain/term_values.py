"""A term as its notice fixes it: stages, clauses, the settings of the rules, the calendar, the credits."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from xuanke.domain.calendar import Calendar, Stage, Where, Words
from xuanke.domain.credits import CreditStructure
from xuanke.domain.findings import Severity


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause of the notice in our own words. No `rules` means that a person sees to it."""

    number: str
    text: Words
    rules: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RuleSetting:
    """How grave a rule is in this term, which clauses it cites (二（一）、四（一）) and its numbers."""

    rule: str
    severity: Severity
    clause: str
    parameters: Mapping[str, Any] = field(default_factory=dict)
    suspended_until: date | None = None

    @property
    def clauses(self) -> tuple[str, ...]:
        """The numbers of the clauses that it cites."""
        return tuple(self.clause.split("、"))

    def is_suspended(self, on: date | None) -> bool:
        """Whether the rule rests on that day; a suspension always has a last day."""
        return self.suspended_until is not None and (on is None or on <= self.suspended_until)


@dataclass(frozen=True, slots=True)
class Term:
    """One process calendar, one configuration of the rules. `budget` is in yuan, None without one."""

    id: str
    name: Words
    notice: str
    title: Words
    holds_from: date
    stages: tuple[Stage, ...]
    clauses: tuple[Clause, ...]
    rules: Mapping[str, RuleSetting]
    calendar: Calendar = field(default_factory=Calendar)
    credits: CreditStructure = field(default_factory=CreditStructure)
    budget: float | None = None
    remote_provincial_most: int | None = None
    guide: Mapping[str, Any] = field(default_factory=dict)
    _windows: dict[int, tuple[date, date] | None] = field(
        default_factory=dict, init=False, compare=False, repr=False
    )

    def stage(self, id: str) -> Stage | None:
        """The stage of that id, None where the term has none."""
        return next((s for s in self.stages if s.id == id), None)

    @property
    def done_by(self) -> date | None:
        """The last day of the term's trainings (delivery), None where the term has no such stage."""
        delivery = self.stage("delivery")
        return delivery.ends if delivery else None

    def window(self, round: int) -> tuple[date, date] | None:
        """The first and the last day on which a round's choices are made, both included (四（三）)."""
        if round not in self._windows:
            stage = self.stage(f"round{round}")
            self._windows[round] = (stage.starts, stage.ends) if stage else None
        return self._windows[round]

    def clause(self, number: str) -> Clause | None:
        """The clause of that number."""
        return next((c for c in self.clauses if c.number == number), None)

    def is_teaching_day(self, day: date) -> bool:
        """Whether the school teaches on that day."""
        return self.calendar.is_teaching_day(day)

    def where(self, on: date) -> Where:
        """The stages that hold the day, the first to end first, and the next one to start."""
        current = sorted((s for s in self.stages if s.holds(on)), key=lambda s: s.ends)
        later = sorted((s for s in self.stages if s.starts > on), key=lambda s: s.starts)
        return Where(tuple(current), later[0] if later else None)
