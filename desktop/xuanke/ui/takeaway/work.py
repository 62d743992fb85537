"""Writing a list that is taken along, in the child process."""

from pathlib import Path

from xuanke.ui.desk import Desk
from xuanke.ui.takeaway.values import Away


def write_pdf(desk: Desk, path: Path, away: Away) -> int:
    """Writes the list as a PDF; how many rows."""
    from xuanke.journeys.files_out import write_file
    from xuanke.ui.takeaway.paper import as_pdf

    write_file(path, as_pdf(away, desk.words))
    return len(away.rows)


def write_list(desk: Desk, path: Path, away: Away) -> int:
    """Writes the list as a table, read back and compared; how many rows."""
    from xuanke.journeys.tables_out import take_table

    return take_table(path, away.headings, away.rows).rows


def write_picture(desk: Desk, path: Path, content: bytes) -> int:
    """Writes the list as a picture; how many bytes."""
    from xuanke.journeys.files_out import write_file

    write_file(path, content)
    return len(content)
