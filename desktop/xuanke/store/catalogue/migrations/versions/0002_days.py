"""The facet of the days on which projects meet, in place of the one that knew weekdays but no holidays."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import islice

import sqlalchemy as sa
from alembic import op
from pyroaring import BitMap

revision = "0002"
down_revision = "0001"

LONGEST = 366


def upgrade() -> None:
    """Works the days out from the projects; a fresh file has none."""
    connection = op.get_bind()
    connection.execute(sa.text("DELETE FROM facet WHERE facet = 'meets'"))
    by_day: dict[str, BitMap] = defaultdict(BitMap)
    projects = "SELECT id, mode, meeting_days, starts, ends FROM project"
    for number, *facts in connection.execute(sa.text(projects)):
        for day in set(islice(_days(*facts), LONGEST)) or {""}:
            by_day[day].add(number)
    for day, numbers in by_day.items():
        connection.execute(
            sa.text("INSERT INTO facet VALUES ('day', :day, :projects)"),
            {"day": day, "projects": numbers.serialize()},
        )


def _days(mode: str, meeting_days: str, starts: str | None, ends: str | None) -> Iterator[str]:
    first, last = starts or ends, ends or starts
    if mode == "remote":
        return
    if meeting_days:
        yield from meeting_days.split(",")
    elif first and last:
        day, end = date.fromisoformat(first), date.fromisoformat(last)
        while day <= end:
            yield day.isoformat()
            day += timedelta(days=1)
