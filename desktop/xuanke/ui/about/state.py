"""The libraries that travel with the program and their licences, as `installer/licences.py` wrote them."""

from dataclasses import dataclass
from pathlib import Path

LIST = "LIBRARIES.tsv"
WHOLE = {"Apache": "Apache-2.0", "GPL-3": "GPL-3", "LGPL-3": "LGPL-3"}
"""Licences whose whole text lies beside the list, by how a library's terms begin."""


@dataclass(frozen=True, slots=True)
class Library:
    """One library: its version, its terms in a word, and the files that hold their text."""

    name: str
    version: str
    terms: str
    texts: tuple[Path, ...]


def libraries(folder: Path) -> tuple[Library, ...]:
    """Everything in the list, by name."""
    lines = (folder / LIST).read_text("utf-8").splitlines()
    rows = (line.split("\t") for line in lines if line.strip())
    found = (Library(name, version, terms, _texts(folder, name, terms)) for name, version, terms in rows)
    return tuple(sorted(found, key=lambda each: each.name.casefold()))


def _texts(folder: Path, name: str, terms: str) -> tuple[Path, ...]:
    own = folder / f"{name}.txt"
    if own.is_file():
        return (own,)
    whole = next((file for begins, file in WHOLE.items() if terms.startswith(begins)), "")
    found = [folder / f"{whole}.txt"] if whole else []
    if whole == "LGPL-3":
        found.append(folder / "GPL-3.txt")
    return tuple(path for path in found if path.is_file())
