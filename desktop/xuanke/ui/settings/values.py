"""What the settings page shows of the term."""

from dataclasses import dataclass
from datetime import date

from xuanke.domain.calendar import Words
from xuanke.domain.findings import Severity


@dataclass(frozen=True, slots=True)
class StageRow:
    """One stage with its dates."""

    id: str
    name: Words
    starts: date
    ends: date
    assumed: bool


@dataclass(frozen=True, slots=True)
class RuleRow:
    """One rule with its weight, its clause, and its numbers."""

    rule: str
    severity: Severity
    clause: str
    numbers: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True, slots=True)
class TermForm:
    """The term as a form."""

    id: str
    name: Words
    notice: str
    school: str
    home: str
    stages: tuple[StageRow, ...]
    rules: tuple[RuleRow, ...]
    days: tuple[tuple[str, tuple[date, ...]], ...]
    """Holidays, make-up workdays and busy days, by their names in a term file."""


@dataclass(frozen=True, slots=True)
class Filled:
    """What a person filled in: only what differs from the form."""

    stages: tuple[tuple[str, date, date], ...] = ()
    severities: tuple[tuple[str, Severity], ...] = ()
    numbers: tuple[tuple[str, str, float], ...] = ()
    days: tuple[tuple[str, tuple[date, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class TermName:
    """A term that can be worked on."""

    id: str
    name: Words
    is_current: bool


@dataclass(frozen=True, slots=True)
class Terms:
    """The terms that are known, and what is proposed for the next one."""

    known: tuple[TermName, ...]
    next_id: str
    next_name: Words
    notice: str
    next_starts: date


@dataclass(frozen=True, slots=True)
class Mapped:
    """What was said of one header: their headings and ours; `name` is how it is kept."""

    name: str
    pairs: tuple[tuple[str, str], ...]
