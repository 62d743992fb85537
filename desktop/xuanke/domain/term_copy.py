"""A term's document made from the last one: what held goes on, every date moves and is to be checked."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any, NamedTuple

from xuanke.domain.calendar import Words

HALF_A_YEAR = timedelta(weeks=26)
"""Whole weeks, so that a stage begins on the same day of the week."""


class NewTerm(NamedTuple):
    """What a person says of the new term: `starts` is the first day of its first round."""

    id: str
    name: Words
    notice: str
    starts: date


def copied(document: Mapping[str, Any], new: NewTerm) -> dict[str, Any]:
    """The new term's document. Its stages are assumed; days off, busy days and the budget are not taken over.

    The document is a whole term's, with the school's own settings merged in.
    """
    stages = document["stages"]
    first = next(_day(stage["starts"]) for stage in stages if stage["id"] == "round1")
    moves = new.starts - first
    own: dict[str, Any] = {"layer": "shipped", "id": new.id, "notice": new.notice, "name": new.name._asdict()}
    own["holds_from"] = _day(document["holds_from"]) + moves
    left_out = {"calendar", "budget", "county"}
    kept = {name: value for name, value in document.items() if name not in left_out}
    return kept | own | {"stages": [_moved(stage, moves) for stage in stages], "calendar": {}}


def next_id(id: str) -> str:
    """The id of the half-year after: 2021H1 after 2020H2."""
    year, _, half = id.partition("H")
    if not (year.isdecimal() and half in ("1", "2")):
        return f"{id}-2"
    return f"{int(year) + 1}H1" if half == "2" else f"{year}H2"


def _moved(stage: Mapping[str, Any], moves: timedelta) -> dict[str, Any]:
    dates = {end: _day(stage[end]) + moves for end in ("starts", "ends")}
    return {**stage, **dates, "assumed": True}


def _day(value: date | str) -> date:
    return value if isinstance(value, date) else date.fromisoformat(value)
