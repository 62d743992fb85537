"""What is wrong with a row or a term file that people brought, as values with a place."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple


@dataclass(frozen=True, slots=True)
class Problem:
    """Why one row was not taken. `reason` is a message id, `arguments` its values.

    `row` is the row's number as the spreadsheet shows it (from 1).
    """

    reason: str
    row: int
    sheet: str = ""
    column: str = ""
    value: str = ""
    arguments: Mapping[str, Any] = field(default_factory=dict)
    file: str = ""


class TermProblem(NamedTuple):
    """One thing wrong with a term file. `reason` is a message id, `place` as in `rules.boarding.severity`."""

    reason: str
    place: str
    value: str = ""
