"""Days as a person types them: several, separated by anything."""

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
