"""Days and numbers as a person types them."""

import re
from datetime import date

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
