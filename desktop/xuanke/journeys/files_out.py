"""A file that is no table, written whole or not at all, with the system's refusals said as Faults."""

from pathlib import Path

from xuanke.exchange.writing import faults_said, is_open_elsewhere, target_open
from xuanke.files import write_whole


def write_file(path: Path, content: bytes) -> None:
    """Writes the file; raises Fault where it cannot be written, and leaves what was there."""
    if is_open_elsewhere(path):
        raise target_open(path)
    with faults_said(path):
        write_whole(path, content)
