"""What round 1 holds for a teacher, and whether it opens round 2 to them (四（三）)."""

from collections.abc import Iterator
from typing import NamedTuple

from xuanke.domain.case import Filed, Person
from xuanke.domain.findings import Standing
from xuanke.domain.requests import RequestState
from xuanke.domain.term import Term

FIRST = 1


class FirstRound(NamedTuple):
    """Whether a teacher chose in round 1.

    `held` pairs each of their requests with why it does not count, empty where it does.
    """

    standing: Standing
    case: str
    held: tuple[tuple[Filed, str], ...]


def first_round(person: Person, term: Term) -> FirstRound:
    """Whether the teacher has a valid round-1 request, whatever became of it afterwards.

    Unknown where they joined only after the round's last day (`joined-later`); else the case is
    `only-withdrawn`, `only-outside` or `none`.
    """
    held = tuple((filed, _why_not(filed, term)) for filed in of_round(person, FIRST))
    if any(not why for _, why in held):
        return FirstRound(Standing.MET, "", held)
    window = term.window(FIRST)
    joined = person.teacher.joined if person.teacher else None
    if joined and window and joined > window[1]:
        return FirstRound(Standing.UNKNOWN, "joined-later", held)
    if not held:
        return FirstRound(Standing.BROKEN, "none", held)
    withdrawn = all(why == "withdrawn" for _, why in held)
    return FirstRound(Standing.BROKEN, "only-withdrawn" if withdrawn else "only-outside", held)


def of_round(person: Person, round: int) -> Iterator[Filed]:
    """The person's requests of one round."""
    return (filed for filed in person.filed if filed.request.round == round)


def chose_in(person: Person, round: int, term: Term) -> bool:
    """Whether the person has a valid request of that round."""
    return any(not _why_not(filed, term) for filed in of_round(person, round))


def _why_not(filed: Filed, term: Term) -> str:
    """Why a request does not count as having chosen: `withdrawn`, `early` or `late`; empty if it counts."""
    setting = term.rules.get("round2-ineligible")
    counts = setting is not None and setting.parameters["withdrawn_counts"]
    if filed.state is RequestState.WITHDRAWN and not counts:
        return "withdrawn"
    window, day = term.window(filed.request.round), filed.request.chosen_on
    if window is None or day is None or window[0] <= day <= window[1]:
        return ""
    return "early" if day < window[0] else "late"
