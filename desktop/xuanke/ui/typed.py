"""Days and numbers as a person types them, and days in a row as a person writes them."""

import re
from collections.abc import Iterable
from datetime import date, timedelta

DAY = re.compile(r"(\d{4})\D(\d{1,2})\D(\d{1,2})")


def parse_days(text: str) -> tuple[date, ...]:
    """The days in the text, in order, each once; what is no day of a calendar is left out."""
    found = set()
    for year, month, day in DAY.findall(text):
        try:
            found.add(date(int(year), int(month), int(day)))
        except ValueError:
            continue
    return tuple(sorted(found))


def as_number(text: str) -> float:
    """A number, whole where it is; ValueError where it is none."""
    number = float(text.strip())
    return int(number) if number.is_integer() else number


def in_a_row(days: Iterable[date]) -> tuple[tuple[date, date], ...]:
    """The first and last of each row of days that follow one another, in order."""
    found: list[tuple[date, date]] = []
    for day in sorted(set(days)):
        if found and day - found[-1][1] == timedelta(days=1):
            found[-1] = found[-1][0], day
        else:
            found.append((day, day))
    return tuple(found)
