"""Days and numbers as a person types them, and days in a row as a person writes them."""

import re
from collections.abc import Iterable
from datetime import date, timedelta

from xuanke.domain.catalogue import span

DAY = re.compile(r"(\d{4})\D(\d{1,2})\D(\d{1,2})")
TO = re.compile(r"\s*(?:…+|\.{2,}|—+|–|~|～|\u81f3|\u5230|to|\s-\s)\s*")
"""What stands between a first and a last day; the two escapes are 至 and 到."""
BETWEEN = re.compile(r"[、,，;；]+|\s+(?=\d{4}\D)")
LONGEST = 366


def parse_spans(text: str) -> tuple[date, ...]:
    """Every day named, from the first to the last where two are joined by …; ValueError where one is none."""
    found: set[date] = set()
    for part in filter(None, (each.strip() for each in BETWEEN.split(TO.sub("…", text)))):
        first, *more = (date.fromisoformat(_iso(day)) for day in part.split("…"))
        last = more[0] if more else first
        if len(more) > 1 or not first <= last <= first + timedelta(days=LONGEST):
            raise ValueError(part)
        found.update(span(first, last))
    return tuple(sorted(found))


def _iso(text: str) -> str:
    if (day := DAY.fullmatch(text.strip())) is None:
        raise ValueError(text)
    return f"{int(day[1]):04}-{int(day[2]):02}-{int(day[3]):02}"


def as_number(text: str) -> float:
    """A number, whole where it is; ValueError where it is none."""
    number = float(text.strip())
    return int(number) if number.is_integer() else number


def number_text(number: float) -> str:
    """The number as a person types it: never with an exponent, whole where it is."""
    return f"{number:.15g}"


def in_a_row(days: Iterable[date]) -> tuple[tuple[date, date], ...]:
    """The first and last of each row of days that follow one another, in order."""
    found: list[tuple[date, date]] = []
    for day in sorted(set(days)):
        if found and day - found[-1][1] == timedelta(days=1):
            found[-1] = found[-1][0], day
        else:
            found.append((day, day))
    return tuple(found)
