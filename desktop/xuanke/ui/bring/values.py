"""What became of the tables that were brought."""

from dataclasses import dataclass

from xuanke.domain.problems import Problem
from xuanke.faults import Fault


@dataclass(frozen=True, slots=True)
class Outcome:
    """One file: what it was and what it changed, or the fault that kept it out."""

    file: str
    kind: str = ""
    read: int = 0
    added: int = 0
    changed: int = 0
    unchanged: int = 0
    withdrawn: int = 0
    waiting: int = 0
    rejected: tuple[Problem, ...] = ()
    unknown_columns: tuple[str, ...] = ()
    fault: Fault | None = None
