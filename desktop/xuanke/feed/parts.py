"""Parts: rows as compressed lines, cut into base parts by a hash of the code, and later changes laid over."""

import io
import json
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from xuanke.domain.catalogue import project_key

BASE_PARTS = 32
LONGEST_LINE = 1 << 20
LEVEL = 9
_WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a part: a row, or the key of a project that left; `row` is empty where it is unreadable."""

    row: dict[str, Any]

    @property
    def key(self) -> str:
        """The project that it is about; empty where it does not say."""
        if _WITHDRAWN in self.row:
            return str(self.row[_WITHDRAWN])
        return project_key(str(self.row.get("code", "")), str(self.row.get("run", "")))

    @property
    def is_withdrawal(self) -> bool:
        """Whether it says that the project left the publisher's table."""
        return _WITHDRAWN in self.row


def base_part(code: str) -> int:
    """The number of the base part that holds a project."""
    return zlib.crc32(code.encode()) % BASE_PARTS


def pack(lines: Iterable[bytes]) -> bytes:
    """The lines of one part, compressed; equal lines give equal bytes."""
    import zstandard

    return zstandard.ZstdCompressor(level=LEVEL).compress(b"".join(line + b"\n" for line in lines))


def withdrawal(key: str) -> bytes:
    """The line of a delta that says that a project left the table."""
    return json.dumps({_WITHDRAWN: key}, ensure_ascii=False, separators=(",", ":")).encode()


def entries(part: Path) -> Iterator[Entry]:
    """The entries of a packed part, as a stream; a line beyond any sensible length is cut and unreadable."""
    import zstandard

    with part.open("rb") as packed, zstandard.ZstdDecompressor().stream_reader(packed) as plain:
        lines = io.BufferedReader(plain, 1 << 17)
        for line in iter(lambda: lines.readline(LONGEST_LINE), b""):
            yield Entry(_row(line))


def latest(deltas: Sequence[Path]) -> dict[str, Entry]:
    """The last entry of each project that the deltas, oldest first, are about."""
    return {entry.key: entry for delta in deltas for entry in entries(delta)}


def merged(base: Sequence[Path], later: dict[str, Entry]) -> Iterator[Entry]:
    """The base with the later entries laid over it, as a stream; withdrawn projects are left out."""
    for part in base:
        yield from (entry for entry in entries(part) if entry.key not in later)
    yield from (entry for entry in later.values() if not entry.is_withdrawal)


def _row(line: bytes) -> dict[str, Any]:
    try:
        row = json.loads(line)
    except ValueError:
        return {}
    return row if isinstance(row, dict) else {}
