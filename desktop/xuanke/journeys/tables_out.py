"""Writes a list that a person takes along as a table."""

from collections.abc import Sequence
from pathlib import Path

from xuanke.exchange.writing import Written, write_table


def take_table(path: Path, headings: Sequence[str], rows: Sequence[Sequence[str]]) -> Written:
    """Writes .xlsx or .csv, every cell as text, read back and compared; raises Fault where it cannot."""
    return write_table(path, headings, rows, text_columns=headings)
