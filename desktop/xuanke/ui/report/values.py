"""What the report page shows."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from xuanke.ui.pieces import batched

Rows = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Going:
    """What would go out: the first lines as the platform will see them, and how many are which news.

    `round_now` is the round whose turn it is.
    """

    headings: tuple[str, ...] = ()
    rows: Rows = ()
    total: int = 0
    counts: tuple[tuple[str, int], ...] = ()
    profiles: tuple[str, ...] = ()
    ending: str = "xlsx"
    undecided: int = 0
    round_now: int = 1


@dataclass(frozen=True, slots=True)
class Gone:
    """One file that went out."""

    at: str
    by: str
    file: str
    rows: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Written:
    """A file just written: how many rows, and what differs since the sheet of that number was signed."""

    rows: int
    signed: str = ""
    differing: int = 0


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to go out."""

    round_number: int | None = None
    profile: str = "default"
    only_new: bool = False


@dataclass(frozen=True, slots=True)
class Listing:
    """A list under a name of its own; its headings are texts, its cells too."""

    id: str
    headings: tuple[str, ...]
    rows: Rows = ()


@dataclass(frozen=True, slots=True)
class Sheets:
    """The sheets written so far, the newest first, and what was decided otherwise since one was signed.

    `numbers` are the sheets' own, a row each.
    """

    sheets: Listing
    numbers: tuple[str, ...]
    signed: str
    since: Listing


@dataclass(frozen=True, slots=True)
class Answered:
    """What the institutions answered so far, and how each sum adds up."""

    accepted: int
    declined: int
    matched: int
    changed: int
    missing: int
    unexpected: int

    @property
    def sent(self) -> int:
        """What was awaited."""
        return self.matched + self.changed + self.missing

    @property
    def came(self) -> int:
        """What came."""
        return self.matched + self.changed + self.unexpected


def in_pieces(listings: Iterable[Listing], first: object = None) -> Iterator[Any]:
    """The lists as they travel: something to begin with, each list empty, then its rows in pieces."""
    yield first
    for each in listings:
        yield replace(each, rows=())
        yield from batched(each.rows)


def together(pieces: Sequence[Any]) -> tuple[Any, tuple[Listing, ...]]:
    """What travelled first, and the lists put together again."""
    found: list[Listing] = []
    rows: list[list[tuple[str, ...]]] = []
    for piece in pieces[1:]:
        if isinstance(piece, Listing):
            found.append(piece)
            rows.append([])
        else:
            rows[-1].extend(piece)
    return pieces[0], tuple(replace(each, rows=tuple(r)) for each, r in zip(found, rows, strict=True))
