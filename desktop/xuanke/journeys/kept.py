"""The backups that a folder holds, by their names: whose, when, of what; and which are to go."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

NAME = re.compile(r"xuanke-(?P<mark>[0-9a-f]{8})-(?P<stamp>\d{8}T\d{6}Z)-(?P<content>[0-9a-z]+)\.backup")
STAMP = "%Y%m%dT%H%M%SZ"

NEWEST, DAYS, MONTHS = 8, 7, 6
"""How many are kept: the newest ones, and the newest of each of the last days and months that have one."""


@dataclass(frozen=True, slots=True)
class Kept:
    """One backup. `mark` tells one store from another, `content` what it holds (the history's head)."""

    file: Path
    mark: str
    made: datetime
    content: str


def name_of(mark: str, made: datetime, content: str) -> str:
    """The name of a backup; it says nothing about people."""
    return f"xuanke-{mark}-{made.astimezone(UTC).strftime(STAMP)}-{content}.backup"


def kept_in(folder: Path) -> list[Kept]:
    """The backups in the folder, oldest first; none where there is no such folder."""
    if not folder.is_dir():
        return []
    named = ((path, NAME.fullmatch(path.name)) for path in folder.iterdir())
    found = [_kept(path, match) for path, match in named if match]
    return sorted(found, key=lambda each: each.made)


def _kept(path: Path, match: re.Match[str]) -> Kept:
    made = datetime.strptime(match["stamp"], STAMP).replace(tzinfo=UTC)
    return Kept(path, match["mark"], made, match["content"])


def to_remove(backups: Iterable[Kept]) -> list[Kept]:
    """Those that neither the newest, nor the last days, nor the last months need."""
    newest_first = sorted(backups, key=lambda each: each.made, reverse=True)
    needed = {
        *islice(newest_first, NEWEST),
        *islice(_first_of_each(newest_first, lambda each: f"{each.made:%Y-%m-%d}"), DAYS),
        *islice(_first_of_each(newest_first, lambda each: f"{each.made:%Y-%m}"), MONTHS),
    }
    return [each for each in newest_first if each not in needed]


def _first_of_each(backups: Iterable[Kept], of: Callable[[Kept], str]) -> list[Kept]:
    first: dict[str, Kept] = {}
    for each in backups:
        first.setdefault(of(each), each)
    return list(first.values())
