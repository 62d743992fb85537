"""A teacher's own slip: which projects they ask for, in which order; made without the school's store."""

from dataclasses import dataclass

from xuanke.domain.catalogue import Project
from xuanke.domain.findings import Finding


@dataclass(frozen=True, slots=True)
class SlipRow:
    """One wish, the first first, and what the rules say of the project itself."""

    rank: int
    project: Project
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Slip:
    """The slip of one teacher for one round; `at` is Beijing time, `name` '' where it is written by hand."""

    teacher: str
    round: int
    at: str
    rows: tuple[SlipRow, ...]
    name: str = ""
