"""The calendar in the child process: who of which group is away on which teaching day, now and after."""

from collections.abc import Collection, Generator
from typing import Any

from xuanke.domain.requests import RequestKey
from xuanke.ui.desk import Desk
from xuanke.ui.pieces import batched
from xuanke.ui.review.naming import group_name
from xuanke.ui.review.values import AwayCell


def away(desk: Desk, approving: Collection[RequestKey] | None) -> Generator[Any]:
    """A cell for each group and day with anybody away, in pieces; after all that is live, or after these."""
    from xuanke.journeys.cover import who_is_away

    found = who_is_away(desk.office, approving)
    yield approving is not None
    yield from batched(
        tuple(
            AwayCell(
                group_name(cell.group),
                cell.day,
                found.names(cell.before),
                found.names(cell.after),
                cell.size,
                cell.allowed,
            )
            for cell in found.cells
        )
    )
