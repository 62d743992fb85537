"""Writes resources/licences from requirements.lock: each library that travels with the program, its terms.

A library is one that the program itself asks for, directly or not; what only tests and packaging use is not.
Run on Debian in an environment made from the lock; what a Debian lacks is named with what TOLD says.
"""

import re
import sysconfig
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, PathDistribution, distribution
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
OUT = ROOT / "resources" / "licences"
ENTRY = re.compile(r"^([a-z0-9][\w.-]*)==([\w.!+]+)", re.MULTILINE)
VIA = re.compile(r"^    #(?: via|  ) +(\S.*)$", re.MULTILINE)
ITSELF = "xuanke (pyproject.toml)"
TEXT = re.compile(r"(licen[cs]e|copying|notice)", re.IGNORECASE)

TOLD = {
    "pyside6-essentials": "LGPL-3.0-only",
    "shiboken6": "LGPL-3.0-only",
    "sqlcipher3": "Zlib, with SQLCipher: BSD-3-Clause",
    "colorama": "BSD-3-Clause",
    "pywin32-ctypes": "BSD-3-Clause",
    "tzdata": "Apache-2.0",
}
"""Terms that the package's own metadata does not say in a word, or that are not installed on Linux."""

BESIDE = {
    "bzip2": "bzip2-1.0.6",
    "libffi": "MIT",
    "liblzma": "0BSD",
    "libuuid": "BSD-3-Clause",
    "libxcb, xcb-util": "MIT",
    "libxkbcommon": "MIT",
    "openssl": "Apache-2.0",
    "python": "PSF-2.0",
    "zlib": "Zlib",
}
"""What travels along and is no Python package; versions are those of the system that froze the program."""

COMMON = {name: Path("/usr/share/common-licenses", name) for name in ("Apache-2.0", "GPL-3", "LGPL-3")}


@dataclass(frozen=True, slots=True)
class Library:
    """One that travels along: its terms in a word, and their texts where the package brings them."""

    name: str
    version: str
    terms: str
    texts: tuple[str, ...]


def shipped(lock: str) -> Iterator[tuple[str, str]]:
    """Name and version of each library that the program asks for, directly or not."""
    entries = list(ENTRY.finditer(lock))
    ends = [*(entry.start() for entry in entries[1:]), len(lock)]
    asked_by: dict[str, set[str]] = {}
    for entry, end in zip(entries, ends, strict=True):
        asked_by.setdefault(entry[1], set()).update(VIA.findall(lock[entry.start() : end]))
    versions: dict[str, str] = {}
    for entry in entries:
        versions[entry[1]] = ", ".join(filter(None, (versions.get(entry[1]), entry[2])))
    reached = {ITSELF}
    while fresh := {name for name, by in asked_by.items() if by & reached and name not in reached}:
        reached |= fresh
    return ((name, versions[name]) for name in sorted(reached - {ITSELF}))


def library(name: str, version: str) -> Library:
    """What the installed package says of its terms."""
    try:
        found = distribution(name)
    except PackageNotFoundError:
        return Library(name, version, TOLD[name], ())
    said: Mapping[str, str] = found.metadata
    terms = TOLD.get(name) or said.get("License-Expression") or _classified(found) or said.get("License", "")
    texts = sorted({file.read_text("utf-8") for file in _texts(found)})
    return Library(name, version, terms.partition("\n")[0], tuple(texts))


def _classified(found: "PathDistribution") -> str:
    of = [line for line in found.metadata.get_all("Classifier") or () if line.startswith("License ::")]
    return ", ".join(line.rpartition(":: ")[2] for line in of if not line.endswith("OSI Approved"))


def _texts(found: "PathDistribution") -> Iterator[Path]:
    for file in found.files or ():
        if ".dist-info/" in str(file) and TEXT.search(file.name):
            yield Path(str(file.locate()))


def main() -> None:
    """Writes LIBRARIES.tsv (name, version, terms) and a text for each library that brings one."""
    libraries = [library(*each) for each in shipped((ROOT / "requirements.lock").read_text("utf-8"))]
    OUT.mkdir(parents=True, exist_ok=True)
    for before in OUT.glob("*.txt"):
        before.unlink()
    libraries += [Library(name, "", terms, ()) for name, terms in BESIDE.items()]
    table = "".join(f"{each.name}\t{each.version}\t{each.terms}\n" for each in libraries)
    (OUT / "LIBRARIES.tsv").write_text(table, "utf-8")
    for each in libraries:
        if each.texts:
            (OUT / f"{each.name}.txt").write_text("\n\n".join(each.texts), "utf-8")
    for name, file in (COMMON | {"python": Path(sysconfig.get_path("stdlib"), "LICENSE.txt")}).items():
        (OUT / f"{name}.txt").write_text(file.read_text("utf-8"), "utf-8")


if __name__ == "__main__":
    main()
