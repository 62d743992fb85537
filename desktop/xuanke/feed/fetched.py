"""What a fetch brings: projects as a stream, and what is known of the revision that they are from."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from xuanke.domain.catalogue import Project
from xuanke.domain.problems import Problem
from xuanke.feed.parts import Entry, merged
from xuanke.feed.rows import BadRow, from_row


class Rows:
    """The fetched projects, read from the verified files at each iteration, until the next fetch."""

    def __init__(self, base: Sequence[Path], later: dict[str, Entry]) -> None:
        self._base = base
        self._later = later
        self.skipped: list[Problem] = []

    def __iter__(self) -> Iterator[Project]:
        self.skipped = []
        for entry in merged(self._base, self._later):
            try:
                yield from_row(entry.row)
            except BadRow as bad:
                self.skipped.append(bad.problem(0, entry.key))


@dataclass(frozen=True, slots=True)
class Fetched:
    """What a feed brings beyond the held revision.

    `whole`: `rows` are all projects of the revision, and what they lack is withdrawn; else they are those
    added or changed, and `withdrawn` names the others that left. `total` counts the revision's projects.
    `expires` is when the signatures end, `expired` whether that is past. `feed` tells one feed from others,
    whatever its address and keys become.
    """

    feed: str
    fingerprint: str
    term: str
    revision: int
    published_at: datetime
    expires: datetime
    expired: bool
    total: int
    whole: bool
    rows: Rows
    withdrawn: tuple[str, ...]
    term_toml: bytes | None
    transferred_bytes: int

    @property
    def label(self) -> str:
        """The revision's name for people: term and number."""
        return f"{self.term}/{self.revision}"

    @property
    def skipped(self) -> tuple[Problem, ...]:
        """The rows that did not validate; complete once `rows` has been read to its end."""
        return tuple(self.rows.skipped)
