"""Brings a table that a person has: recognised, read, and taken as one act.

Each kind of list has its own module; this one reads the file and hands it on.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from xuanke.domain.names import fold_name
from xuanke.domain.problems import Problem
from xuanke.exchange.reading import HeadersUnmatched, Reading, read_table
from xuanke.exchange.writing import save_rejected
from xuanke.garbage import collection_paused
from xuanke.journeys import backup
from xuanke.journeys.mappings import mapping_for, remember_mapping
from xuanke.journeys.office import Office


@dataclass(frozen=True, slots=True)
class Asked:
    """How a list is to be taken."""

    round_number: int | None = None
    whole: bool = False
    accept_withdrawals: bool = False
    dry_run: bool = False


@dataclass(frozen=True, slots=True)
class WaitingRow:
    """A row that waits for a person; `id` names it for `same-person`."""

    id: str
    row: int
    name: str
    candidates: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Brought:
    """What became of one file."""

    kind: str
    file: str
    sheet: str = ""
    read: int = 0
    added: int = 0
    changed: int = 0
    unchanged: int = 0
    withdrawn: int = 0
    waiting: tuple[WaitingRow, ...] = ()
    rejected: tuple[Problem, ...] = ()
    superseded: tuple[Problem, ...] = ()
    unknown_columns: tuple[str, ...] = ()
    act: str = ""
    left: "Reading[Any] | None" = None
    """The reading of a file with rejected rows, so that these can be saved as a table."""


Taker = Callable[[Office, "Reading[Any]", Asked], Brought]


def takers() -> Mapping[str, Taker]:
    """Who takes which kind of list."""
    from xuanke.journeys import bring_lists, bring_others, bring_requests, bring_roster

    return {
        "catalogue": bring_others.take_catalogue,
        "decisions": bring_others.take_decisions,
        "roster": bring_roster.take,
        "requests": bring_requests.take,
        "clearances": bring_lists.take_clearances,
        "commitments": bring_lists.take_commitments,
        "credits": bring_lists.take_credits,
        "receipts": bring_lists.take_receipts,
        "results": bring_lists.take_results,
    }


def bring(
    office: Office,
    source: Path | str,
    *,
    kind: str | None = None,
    sheet: str | None = None,
    mapping: Mapping[str, str] | None = None,
    asked: Asked | None = None,
) -> Brought:
    """Reads one file (or a pasted table) and takes it; raises Fault for a wrong one, with nothing changed."""
    reading = read(office, source, kind=kind, sheet=sheet, mapping=mapping)
    return take(office, reading, asked or Asked())


def read(
    office: Office,
    source: Path | str,
    *,
    kind: str | None = None,
    sheet: str | None = None,
    mapping: Mapping[str, str] | None = None,
    remember: bool = True,
) -> "Reading[Any]":
    """Reads the file; one whose headers a person mapped before is understood the same way again.

    `remember` keeps the mapping for the next file of this shape.
    """
    try:
        reading = read_table(source, kind=kind, sheet=sheet, mapping=mapping)
    except HeadersUnmatched as unmatched:
        remembered = mapping_for(office, unmatched.header)
        if mapping or not remembered:
            raise
        return read_table(source, kind=kind, sheet=sheet, mapping=remembered)
    if mapping and remember:
        remember_mapping(office, reading.header, mapping)
    return reading


def save_left(path: Path, brought: Brought, reasons: Mapping[int, str], *, column: str) -> Path | None:
    """Saves the rejected rows as a table with a column of reasons; None where none was rejected."""
    if brought.left is None:
        return None
    return save_rejected(path, brought.left, reasons, column=column).path


def take(office: Office, reading: "Reading[Any]", asked: Asked) -> Brought:
    """Takes what was read; a backup is made before a list changes the school store."""
    if office.school is not None and not asked.dry_run and reading.kind != "catalogue":
        backup.before(office, "import")
    with collection_paused():
        return takers()[reading.kind](office, reading, asked)


def files_of(paths: Iterable[Path]) -> list[Path]:
    """The files named, and the tables in the folders named, in the order of their names.

    A folder of slips also holds their printed pages, and what an office program locks files with.
    """
    found: list[Path] = []
    for path in paths:
        found.extend(sorted(filter(_may_be_table, path.iterdir())) if path.is_dir() else [path])
    return found


def _may_be_table(path: Path) -> bool:
    return path.is_file() and path.suffix.lower() != ".pdf" and not path.name.startswith((".", "~$"))


def words_refused(reading: "Reading[Any]") -> set[str]:
    """The words of the rows that were rejected, folded: a whole list still holds whom and what they name."""
    return {fold_name(cell).upper() for cells in reading.rejected.values() for cell in cells} - {""}


def is_named(words: Collection[str], *names: str) -> bool:
    """Whether one of the names stands among these words."""
    return any(fold_name(name).upper() in words for name in names)


def brought(reading: "Reading[Any]", **figures: Any) -> Brought:
    """The outcome of a reading with what the taker found."""
    return Brought(
        kind=reading.kind,
        file=reading.file,
        sheet=reading.sheet,
        read=reading.read,
        superseded=(*reading.superseded, *figures.pop("superseded", ())),
        rejected=(*reading.problems, *figures.pop("rejected", ())),
        unknown_columns=reading.unknown_columns,
        left=reading if reading.rejected else None,
        **figures,
    )
