"""What Review has done in the child process: journeys, and presenting what they found."""

from collections import defaultdict
from collections.abc import Generator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from xuanke.clock import beijing
from xuanke.domain.catalogue import Project, code_of
from xuanke.domain.requests import RequestKey
from xuanke.reasons import Reasons
from xuanke.ui.desk import Desk
from xuanke.ui.pieces import batched
from xuanke.ui.review.held import examine_again
from xuanke.ui.review.naming import number_of
from xuanke.ui.review.sheet import present_sheet
from xuanke.ui.review.state import lines, present_counts, present_queue
from xuanke.ui.review.values import Queue, Ruling, Sheet, Stands, Step, View

if TYPE_CHECKING:
    from xuanke.journeys.decide import Skipped


HANGS_ON = ("requests", "catalogue", "roster", "clearances", "commitments", "credits")
NEEDED = ("catalogue", "roster")
"""Without these every request breaks the notice."""


@dataclass(frozen=True, slots=True)
class Acted:
    """What an act did: how many, and how many it left out by why. Where requests now stand comes after it."""

    count: int
    left: tuple[tuple[str, int], ...] = ()


def queue(desk: Desk, step: Step, round_number: int | None, view: View = View.CAUSE) -> Generator[Any]:
    """A step's queue: the counts first, then the rows of its list in pieces."""
    review = desk.review
    found = present_queue(review.items, review.queue, step, round_number, view)
    yield replace(found, things=(), lists=_lists(desk))
    yield from batched(tuple(lines(found)))


def _lists(desk: Desk) -> tuple[tuple[str, str], ...]:
    """The lists that findings hang on, each with its day."""
    from xuanke.journeys.lists_held import lists_held

    if "lists-held" not in desk.kept:
        held = lists_held(desk.office)
        days = dict.fromkeys(NEEDED, "") | {kind: f"{each.at:%m-%d}" for kind, each in held.items()}
        if desk.held.clearances_missing:
            days["clearances"] = ""
        desk.kept["lists-held"] = tuple((kind, days[kind]) for kind in HANGS_ON if kind in days)
    listed: tuple[tuple[str, str], ...] = desk.kept["lists-held"]
    return listed


def sheet(desk: Desk, key: RequestKey) -> Sheet | None:
    """One request, None where it is gone."""
    held = desk.held
    each = held.by_key.get(key)
    if each is None:
        return None
    proposed = Reasons(desk.words)(each.findings)
    found = present_sheet(each, desk.office.term, held.around(each), proposed, _runs(desk, key))
    return replace(found, stands=_stands(desk, key))


def _runs(desk: Desk, key: RequestKey) -> tuple[Project, ...]:
    """The runs of the course that is asked for."""
    catalogue, code = desk.office.catalogue, code_of(key.project)
    return tuple(catalogue.get(catalogue.runs_of([code]).get(code, ())).values())


def _stands(desk: Desk, key: RequestKey) -> Stands | None:
    from xuanke.journeys.look_back import decision_on

    found = decision_on(desk.office, key)
    if found is None:
        return None
    on = f"{beijing(found.at):%m-%d %H:%M}"
    return Stands(found.reason, found.note, found.by, on)


def number(desk: Desk, key: RequestKey) -> str:
    """The whole identity number of whoever asks, '' where the request is gone."""
    each = desk.held.by_key.get(key)
    return number_of(each) if each is not None else ""


def decide(desk: Desk, keys: Sequence[RequestKey], ruling: Ruling) -> Generator[Any]:
    """Decides these requests alike."""
    from xuanke.journeys.decide import Choice
    from xuanke.journeys.decide import decide as act

    decided = act(
        desk.office,
        keys,
        Choice(ruling.verdict, ruling.reason, ruling.note, ruling.override),
        reason_of=Reasons(desk.words),
    )
    examine_again(desk, decided.keys)
    return acted(desk, decided.keys, decided.skipped)


def reject_blocked(desk: Desk, round_number: int | None) -> Generator[Any]:
    """Rejects what is blocked, with the reasons written from the findings."""
    from xuanke.journeys.decide import reject_blocked as act

    decided = act(desk.office, round_number, reason_of=Reasons(desk.words))
    desk.changed()
    return acted(desk, decided.keys, decided.skipped)


def approve_clean(desk: Desk, round_number: int | None) -> Generator[Any]:
    """Approves what is clean."""
    from xuanke.journeys.decide import approve_clean as act

    decided = act(desk.office, round_number)
    desk.changed()
    return acted(desk, decided.keys, decided.skipped)


def acted(desk: Desk, keys: Sequence[RequestKey], skipped: Sequence["Skipped"]) -> Generator[Any]:
    """What an act did, then where the requests that it decided stand now, in pieces."""
    left: dict[str, int] = defaultdict(int)
    for each in skipped:
        left[each.because] += 1
    by_key = desk.held.by_key
    found = (by_key[key].filed for key in keys if key in by_key)
    yield Acted(len(keys), tuple(left.items()))
    yield from batched(tuple((filed.request.key, filed.state, filed.shelved) for filed in found))


def counts(desk: Desk, round_number: int | None) -> Queue:
    """The steps alone, without a pile."""
    review = desk.review
    mine = [each for each in review.items if round_number in (None, each.filed.request.round)]
    return present_counts(mine, review.queue, Step.REPORT, round_number)


def same_person(desk: Desk, row_or_no: str, teacher: str) -> int:
    """Says once whom a row or a number means; how many requests came to them."""
    from xuanke.journeys.same_person import same_person as act

    moved = act(desk.office, row_or_no, teacher)
    desk.changed()
    return moved
