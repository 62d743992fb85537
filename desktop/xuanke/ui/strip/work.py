"""The typing strip's work in the child process."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from xuanke.domain.requests import RequestKey
from xuanke.ui.desk import Desk
from xuanke.ui.names import named
from xuanke.ui.strip.state import present
from xuanke.ui.strip.values import Strip

if TYPE_CHECKING:
    from xuanke.journeys.typing_list import TypingList


def strip(desk: Desk, round_number: int, skipped: Sequence[RequestKey]) -> Strip:
    """How far the round's typing has come."""
    from xuanke.journeys.typing_list import typing_list

    return _present(desk, typing_list(desk.office, round_number), round_number, skipped)


def tick(desk: Desk, key: RequestKey, differs: str, skipped: Sequence[RequestKey]) -> Strip:
    """Notes that the line was typed, or what the platform says instead."""
    from xuanke.journeys.typing_list import tick as act

    return _present(desk, act(desk.office, key, differs=differs), key.round, skipped)


def finish(desk: Desk, round_number: int) -> Strip:
    """Keeps what was typed as sent."""
    from xuanke.journeys.typing_list import finish as act
    from xuanke.journeys.typing_list import typing_list

    act(desk.office, round_number)
    desk.changed()
    return _present(desk, typing_list(desk.office, round_number), round_number, ())


def _present(desk: Desk, found: "TypingList", round_number: int, skipped: Sequence[RequestKey]) -> Strip:
    return present(found, named(desk), round_number, skipped)
