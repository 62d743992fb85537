"""What is wrong with a row that people brought, as a value with a place."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


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
