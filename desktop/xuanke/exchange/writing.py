"""A table written whole or not at all: to a place beside its target, read back, compared, moved."""

import csv
import errno
import hashlib
import os
import shutil
import tempfile
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path
from typing import Any

from xuanke.exchange.cells import plain
from xuanke.exchange.reading import Reading
from xuanke.exchange.texts import GUARDED
from xuanke.exchange.workbooks import read_workbook, write_workbook
from xuanke.faults import Fault

PREFIX, SUFFIX = ".xuanke-", ".part"
OPEN_MARKS = ("~${}", ".~lock.{}#")
NOT_IN_XML = {0xFFFE: None, 0xFFFF: None, 0: None}

Row = Sequence[Any]


@dataclass(frozen=True, slots=True)
class Written:
    """The file that stands now; `sha256` of its bytes, `rows` below the header."""

    path: Path
    sha256: str
    rows: int


def write_table(
    path: Path,
    header: Sequence[str],
    rows: Iterable[Row],
    *,
    text_columns: Collection[str] = (),
    sheet_name: str = "Sheet1",
    title_rows: Sequence[str] = (),
    properties: Mapping[str, str] | None = None,
    encoding: str | None = None,
) -> Written:
    """Writes .xlsx, or .csv (UTF-8 with BOM unless another `encoding` is named), and returns what stands.

    Every text is a text cell: nothing can be run as a formula. The columns in `text_columns`
    are also formatted as text, so that a spreadsheet leaves their digits alone. Raises a
    Fault where the file cannot be written or does not read back as written; what was there stays.
    """
    body = [tuple(sound(cell) for cell in row) for row in rows]
    lines = [*((sound(title),) for title in title_rows), tuple(map(sound, header)), *body]
    kind = path.suffix.lower()
    if kind not in (".xlsx", ".csv"):
        raise Fault("table-unknown-extension", advice="table-unknown-extension-advice", file=path.name)
    if is_open_elsewhere(path):
        raise target_open(path)
    with faults_said(path), beside(path) as place:
        if kind == ".xlsx":
            marked = {n for n, name in enumerate(header) if name in text_columns}
            write_workbook(
                place,
                lines,
                marked=marked,
                titles=len(title_rows),
                sheet_name=sheet_name,
                properties=properties or {},
            )
            compare(path, lines, read_workbook(place))
        else:
            write_text(place, lines, encoding or "utf-8-sig", path.name)
            compare(
                path, [tuple(map(guarded, line)) for line in lines], read_text(place, encoding or "utf-8-sig")
            )
        digest = hashlib.sha256(place.read_bytes()).hexdigest()
        flush(place, os.O_RDWR)
        place.replace(path)
        flush(path.parent, os.O_RDONLY)
    return Written(path, digest, len(body))


def save_rejected(path: Path, reading: Reading[Any], reasons: Mapping[int, str], *, column: str) -> Written:
    """The rows that were not taken as the file gave them, with a column of reasons (by row number) behind."""
    rows = [(*cells, reasons.get(number, "")) for number, cells in sorted(reading.rejected.items())]
    return write_table(path, (*reading.header, column), rows, text_columns=reading.header)


def sweep(folder: Path) -> None:
    """Removes what a write that was cut off has left in the folder."""
    for left in folder.glob(f"{PREFIX}*{SUFFIX}"):
        shutil.rmtree(left, ignore_errors=True)


def sound(cell: Any) -> Any:
    """A number, nothing, or a text that every file can hold, without what Unicode or XML forbids."""
    if cell is None or (isinstance(cell, int | float) and not isinstance(cell, bool)):
        return cell
    text = cell if isinstance(cell, str) else plain(cell)
    return text.encode("utf-8", "replace").decode().translate(NOT_IN_XML)


def guarded(cell: Any) -> Any:
    """A text that no spreadsheet runs: a `'` before what it would run, and before a `'` that is there."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(GUARDED) else cell


def write_text(place: Path, lines: Iterable[Row], encoding: str, name: str) -> None:
    """The lines as CSV."""
    with place.open("w", encoding=encoding, newline="") as file:
        writer = csv.writer(file)
        for number, line in enumerate(lines, start=1):
            try:
                writer.writerow([guarded(cell) for cell in line])
                file.flush()
            except UnicodeEncodeError as error:
                raise Fault(
                    "table-cannot-encode", advice="table-cannot-encode-advice", file=name, row=str(number)
                ) from error


def read_text(place: Path, encoding: str) -> Iterator[Row]:
    """The lines of a CSV of ours."""
    with place.open(encoding=encoding, newline="") as file:
        yield from csv.reader(file)


def compare(path: Path, written: Sequence[Row], read: Iterable[Row]) -> None:
    """Raises a Fault at the first row that does not read as it was written."""
    for number, (ours, theirs) in enumerate(zip_longest(written, read, fillvalue=()), start=1):
        if any(not same(a, b) for a, b in zip_longest(ours, theirs, fillvalue="")):
            raise Fault(
                "table-not-as-written", advice="table-not-as-written-advice", file=path.name, row=str(number)
            )


def same(ours: Any, theirs: Any) -> bool:
    """Whether a cell reads as it was written; a number may come back as the text of one."""
    return plain(ours) == plain(theirs) if isinstance(ours, int | float) else (ours or "") == theirs


@contextmanager
def beside(path: Path) -> Iterator[Path]:
    """A place for the file in a folder of its own beside the target; the folder is gone afterwards."""
    folder = Path(tempfile.mkdtemp(prefix=PREFIX, suffix=SUFFIX, dir=path.parent))
    try:
        yield folder / path.name
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def flush(path: Path, flags: int) -> None:
    """Has the disk hold what was written; Windows has no such call for folders."""
    if path.is_dir() and os.name == "nt":
        return
    handle = os.open(path, flags)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def faults_said(path: Path) -> Iterator[None]:
    """What the system refuses, as a Fault."""
    try:
        yield
    except PermissionError as error:
        raise target_open(path) from error
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
            raise Fault("table-disk-full", advice="table-disk-full-advice", file=path.name) from error
        raise Fault("table-not-written", advice="table-not-written-advice", file=path.name) from error


def is_open_elsewhere(path: Path) -> bool:
    """Whether Excel, WPS or LibreOffice has left its mark that the file is open."""
    return path.exists() and any(path.with_name(mark.format(path.name)).exists() for mark in OPEN_MARKS)


def target_open(path: Path) -> Fault:
    """The Fault for a target that is open elsewhere; it proposes a name that is free."""
    others = (path.with_stem(f"{path.stem}-{n}") for n in range(2, 1000))
    other = next((name for name in others if not name.exists()), path)
    return Fault("table-target-open", advice="table-target-open-advice", file=path.name, other=other.name)
