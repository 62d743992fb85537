"""A list of requests as typed becomes requests of known teachers and rounds, waiting rows and problems."""

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple, TypeVar

from xuanke.domain.matching import Roster, Waits
from xuanke.domain.problems import Problem
from xuanke.domain.requests import Platform, Request, RequestKey

K = TypeVar("K")


class Typed(NamedTuple):
    """One row of the list: the request as typed (its teacher is the typed 教师编号) and the row's number."""

    request: Request
    row: int


@dataclass(frozen=True, slots=True)
class Waiting:
    """A row that waits for a person to say who is meant."""

    request: Request
    row: int
    candidates: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Placing:
    """What became of a list's rows."""

    requests: tuple[Request, ...]
    waiting: tuple[Waiting, ...]
    problems: tuple[Problem, ...]
    superseded: tuple[Problem, ...]


def place(
    rows: Iterable[Typed], roster: Roster, windows: Mapping[int, tuple[date, date]], round_number: int | None
) -> Placing:
    """Finds each row's round and teacher. The later row of a request wins, and the earlier one is listed."""
    taken: dict[RequestKey, tuple[Request, int]] = {}
    waiting: list[Waiting] = []
    problems: list[Problem] = []
    superseded: list[Problem] = []
    for typed in rows:
        number = round_of(typed.request, windows, round_number)
        if isinstance(number, str):
            problems.append(_round_problem(number, typed, round_number))
            continue
        request = typed.request
        found = roster.place(request.teacher, request.id_number, request.name)
        if isinstance(found, Waits):
            waiting.append(Waiting(replace(request, round=number), typed.row, found.candidates))
            continue
        _take(taken, superseded, request.placed(found.teacher, number), typed.row)
    kept = tuple(request for request, _ in taken.values())
    return Placing(kept, tuple(waiting), tuple(problems), tuple(superseded))


def _take(
    taken: dict[RequestKey, tuple[Request, int]], superseded: list[Problem], placed: Request, row: int
) -> None:
    key = placed.key
    earlier = taken.pop(key, None)
    if earlier is not None:
        superseded.append(Problem("row-superseded", earlier[1], arguments={"later": str(row)}))
    taken[key] = (placed, row)


def round_of(
    request: Request, windows: Mapping[int, tuple[date, date]], round_number: int | None
) -> int | str:
    """The row's round, or the id of what is wrong with it.

    The file's 轮次 and the asked-for one must agree; without both it follows from 选课时间
    where that lies in exactly one window.
    """
    if request.round and round_number and request.round != round_number:
        return "round-disagrees"
    if request.round or round_number:
        return request.round or round_number or 0
    day = request.chosen_on
    fitting = [n for n, (first, last) in windows.items() if day is not None and first <= day <= last]
    return fitting[0] if len(fitting) == 1 else "round-unknown"


def _round_problem(reason: str, typed: Typed, round_number: int | None) -> Problem:
    said = str(typed.request.round or "")
    return Problem(reason, typed.row, column="轮次", value=said, arguments={"round": str(round_number or "")})


def standing(held: Mapping[K, Request], rounds: Container[int]) -> dict[K, Request]:
    """What of the held a list of these rounds could lose."""
    return {
        key: request
        for key, request in held.items()
        if request.round in rounds and request.platform is Platform.SUBMITTED
    }


def vanished(held: Mapping[K, Request], listed: Container[K], doubtful: Container[str]) -> dict[K, Request]:
    """What of the held a whole list no longer holds.

    A project whose code is among the `doubtful` loses nothing: it stands in a row that was
    rejected or waits, and that row may be the very request.
    """
    return {key: r for key, r in held.items() if key not in listed and r.code not in doubtful}


def after_vanishing(window: tuple[date, date], on: date) -> Platform:
    """Withdrawn while the round is open; gone after it, which still counts as having selected (四（三）)."""
    return Platform.WITHDRAWN if on <= window[1] else Platform.GONE


def is_too_many(lost: int, standing: int) -> bool:
    """More than a third: asked about, since a platform that answers with an empty list is no withdrawal."""
    return lost * 3 > standing
