"""What a report of a problem asks of the child process."""

from pathlib import Path
from typing import TYPE_CHECKING

from xuanke.ui.desk import Desk

if TYPE_CHECKING:
    from xuanke.journeys.problem_report import Piece


def gather(desk: Desk, qt: str) -> "tuple[Piece, ...]":
    """Everything that the report would hold."""
    from xuanke.journeys import problem_report

    return problem_report.gather(desk.home, {"qt": qt, "language": desk.language})


def pack(desk: Desk, pieces: "tuple[Piece, ...]", file: Path) -> Path:
    """Writes the report; gives its file."""
    from xuanke.journeys import problem_report

    problem_report.pack(pieces, file)
    return file
