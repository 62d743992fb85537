"""Reads a PDF the way people's viewers do."""

import re
import subprocess
from pathlib import Path
from typing import NamedTuple

from tests.conftest import require

A4 = (595.0, 842.0)


class Word(NamedTuple):
    """A word where it stands on its page, in points."""

    page: int
    left: float
    top: float
    right: float
    bottom: float
    text: str


def texts(content: bytes, folder: Path) -> list[str]:
    """The text of each page, without blanks and line ends."""
    said = _run(content, folder)
    return ["".join(page.split()) for page in said.split("\f")[:-1]]


def words(content: bytes, folder: Path) -> list[Word]:
    """Every word with its place."""
    said = _run(content, folder, "-bbox")
    found, page = [], 0
    for line in said.splitlines():
        page += line.lstrip().startswith("<page ")
        place = re.findall(r'[xy]M(?:in|ax)="([-\d.]+)"', line)
        if len(place) == 4:
            found.append(Word(page, *map(float, place), re.sub(r"<[^>]*>", "", line).strip()))
    return found


def _run(content: bytes, folder: Path, *options: str) -> str:
    (folder / "pages.pdf").write_bytes(content)
    command = [require("pdftotext"), *options, str(folder / "pages.pdf"), "-"]
    return subprocess.run(command, capture_output=True, check=True, timeout=60).stdout.decode()
