"""A table that people bring, read: values, the rows that could not be taken, and why."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from itertools import repeat
from pathlib import Path
from typing import Any, Generic, TypeVar

from xuanke.domain.problems import Problem
from xuanke.exchange.columns import Kind
from xuanke.exchange.extract import Found, HeadersUnmatched, OtherSheets, Task
from xuanke.exchange.kinds import KINDS
from xuanke.exchange.limits import Limits
from xuanke.exchange.process import answers
from xuanke.exchange.rows import Chunk
from xuanke.faults import Fault
from xuanke.garbage import collection_paused

__all__ = ["HeadersUnmatched", "Limits", "Progress", "Reading", "read_table"]

T = TypeVar("T")
Progress = Callable[[int, int | None], None]


@dataclass(frozen=True, slots=True)
class Reading(Generic[T]):
    """What a file says. `fields` are the value's fields whose columns the file has.

    `rows` are values in the file's order, of each key the last one; `places` their row
    numbers; `problems` one for each refused cell, `superseded` the earlier rows of a key;
    `rejected` the refused rows as text, by row number; `read` counts the rows that are
    neither empty nor totals; `other_sheets` are visible sheets that fit and were not read.
    """

    kind: str
    file: str
    sheet: str
    fields: frozenset[str]
    rows: tuple[T, ...]
    places: tuple[int, ...]
    problems: tuple[Problem, ...]
    superseded: tuple[Problem, ...]
    unknown_columns: tuple[str, ...]
    read: int
    header: tuple[str, ...]
    rejected: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    other_sheets: tuple[str, ...] = ()

    @property
    def fingerprint(self) -> str:
        """The shape of the header, by which a mapping made by hand is remembered."""
        return "\t".join(self.header)


def read_table(
    source: Path | str,
    *,
    kind: str | None = None,
    sheet: str | None = None,
    mapping: Mapping[str, str] | None = None,
    limits: Limits | None = None,
    progress: Progress | None = None,
) -> Reading[Any]:
    """Reads a file, or text from the clipboard, in a child process with bounds on time and memory.

    `kind` None recognises the kind; `mapping` is {"theirs": "ours"}. `progress` is told the
    rows done and, where known, how many there are, ten times a second; what it raises ends the reading.
    Raises a Fault where the file holds no such table, `HeadersUnmatched` where a person can help.
    """
    size = len(source) * 4 if isinstance(source, str) else size_of(source)
    name = "" if isinstance(source, str) else source.name
    where = source if isinstance(source, str) else str(source.absolute())
    task = Task(where, name, not isinstance(source, str), kind, sheet, dict(mapping or {}))
    with collection_paused():
        return gathered(answers(task, limits or Limits.of_size(size)), name, progress)


def size_of(path: Path) -> int:
    """The file's size; a Fault where it cannot be read."""
    try:
        if not path.is_file():
            raise Fault("table-no-file", advice="table-no-file-advice", file=path.name)
        with path.open("rb") as stream:
            return stream.seek(0, 2)
    except OSError as error:
        raise Fault("table-not-readable", advice="table-not-readable-advice", file=path.name) from error


def gathered(said: Iterable[Any], name: str, progress: Progress | None) -> Reading[Any]:
    """The child's answers as one reading, in which the later row of a key wins."""
    found: Found | None = None
    others: tuple[str, ...] = ()
    rows: list[Any] = []
    places: list[int] = []
    problems: list[Problem] = []
    rejected: dict[int, tuple[str, ...]] = {}
    for answer in said:
        if isinstance(answer, Found):
            found = answer
        elif isinstance(answer, OtherSheets):
            others = answer.names
        elif isinstance(answer, Chunk) and found:
            rows += values(KINDS[found.kind], answer.columns, answer.numbers)
            places += answer.numbers
            rejected |= answer.rejected
            problems += told(answer, found.sheet, name)
        if progress:
            progress(len(rows) + len(rejected), found.height or None if found else None)
    if found is None:
        raise Fault("table-broken", advice="table-save-as-xlsx", file=name)
    read = len(rows) + len(rejected)
    rows, places, superseded = latest(KINDS[found.kind], rows, places, found.sheet, name)
    return Reading(
        kind=found.kind,
        file=name,
        sheet=found.sheet,
        fields=found.fields,
        rows=tuple(rows),
        places=tuple(places),
        problems=tuple(problems),
        superseded=superseded,
        unknown_columns=found.unknown,
        read=read,
        header=found.header,
        rejected=rejected,
        other_sheets=others,
    )


def told(chunk: Chunk, sheet: str, name: str) -> Iterator[Problem]:
    """What was wrong with the rows of a chunk."""
    for number, column, value, reason, arguments in chunk.complaints:
        yield Problem(reason, number, sheet, column, value, arguments, name)


def values(kind: Kind, columns: Mapping[str, list[Any]], numbers: list[int]) -> list[Any]:
    """The rows of a chunk as the kind's values; a column that the file lacks has its default."""
    parsers = {column.field: column.parse for column in kind.columns if column.field}
    filled: list[Iterable[Any]] = []
    for part in fields(kind.value):  # type: ignore[arg-type]
        if part.name in columns:
            filled.append(columns[part.name])
        elif part.name == "position":
            filled.append(numbers)
        elif part.name in parsers:
            filled.append(repeat(parsers[part.name](""), len(numbers)))
        else:
            filled.append(repeat(part.default, len(numbers)))
    return list(map(kind.value, *filled))


def latest(
    kind: Kind, rows: list[Any], places: list[int], sheet: str, name: str
) -> tuple[list[Any], list[int], tuple[Problem, ...]]:
    """The rows without those whose key comes again below, and a problem for each of these."""
    keys = list(map(kind.key, rows))
    last = dict(zip(keys, range(len(keys)), strict=True))
    if len(last) == len(rows):
        return rows, places, ()
    lost = {n: last[key] for n, key in enumerate(keys) if last[key] != n}
    superseded = tuple(
        Problem("row-superseded", places[n], sheet, arguments={"later": str(places[wins])}, file=name)
        for n, wins in lost.items()
    )
    kept = [n for n in range(len(rows)) if n not in lost]
    return [rows[n] for n in kept], [places[n] for n in kept], superseded
