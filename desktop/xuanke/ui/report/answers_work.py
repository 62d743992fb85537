"""What comes back, in the child process: the institutions' answers, results, the staff room."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from xuanke.domain.requests import RequestKey, RequestState
from xuanke.ui.desk import Desk
from xuanke.ui.names import named
from xuanke.ui.report.values import Answered, Listing, in_pieces
from xuanke.ui.report.work import request_cells, request_headings

if TYPE_CHECKING:
    from xuanke.domain.feedback import Tally
    from xuanke.domain.telling import StaffRow
    from xuanke.journeys.reconcile import Answers

STANDING = {
    "waiting": RequestState.SENT,
    "accepted": RequestState.ACCEPTED,
    "declined": RequestState.DECLINED,
}
TALLIED = ("approved", "came", "absent", "passed", "failed", "evaluated")


def standing(desk: Desk) -> Iterator[Any]:
    """Where what was sent stands: no answer yet, accepted, declined."""
    yield from in_pieces(
        Listing(
            id,
            request_headings(desk),
            tuple(request_cells(desk, key) for key, each in named(desk).items() if each.state is state),
        )
        for id, state in STANDING.items()
    )


def take_answers(desk: Desk, path: Path, round_number: int | None) -> Iterator[Any]:
    """Takes the platform's table; the sums first, then the four lists and the rows that were not taken."""
    from xuanke.journeys.reconcile import reconcile

    found = reconcile(desk.office, path, round_number=round_number)
    desk.changed()
    pairs, rejected = found.pairs, found.brought.rejected
    sums = Answered(
        found.accepted,
        found.declined,
        len(pairs.matched),
        len(pairs.changed),
        len(pairs.missing),
        len(pairs.unexpected),
        len(rejected),
    )
    yield from in_pieces(_four(desk, found), sums)


def _four(desk: Desk, found: "Answers") -> Iterator[Listing]:
    say, pairs = desk.words.say, found.pairs
    plain = request_headings(desk)
    answer = (say("ui-answer"), say("ui-opinion"))
    yield Listing(
        "matched",
        (*plain, *answer),
        tuple((*request_cells(desk, p.sent), *_answer(desk, found, p.received)) for p in pairs.matched),
    )
    yield Listing(
        "changed",
        (*plain, say("ui-answer-names"), *answer),
        tuple(
            (*request_cells(desk, p.sent), p.received.project, *_answer(desk, found, p.received))
            for p in pairs.changed
        ),
    )
    yield Listing("missing", plain, tuple(request_cells(desk, key) for key in pairs.missing))
    yield Listing(
        "unexpected",
        (*plain, *answer),
        tuple((*request_cells(desk, key), *_answer(desk, found, key)) for key in pairs.unexpected),
    )
    if found.brought.rejected:
        rows = tuple((desk.words.say_problem(problem),) for problem in found.brought.rejected)
        yield Listing("rejected", (say("ui-answer-not-taken"),), rows)


def _answer(desk: Desk, found: "Answers", key: RequestKey) -> tuple[str, str]:
    receipt = found.receipts[key]
    state = RequestState.ACCEPTED if receipt.accepted else RequestState.DECLINED
    return desk.words.say(f"ui-state-{state.value}"), receipt.opinion


def results(desk: Desk) -> Iterator[Any]:
    """Who never came, whose result is missing, who came without approval; institutions and courses."""
    from xuanke.journeys.results import feedback

    found = feedback(desk.office)
    compared, plain = found.comparison, request_headings(desk)
    listed = (
        Listing("never-came", plain, tuple(request_cells(desk, key) for key in compared.never_came)),
        Listing("unheard", plain, tuple(request_cells(desk, key) for key in compared.unheard)),
        Listing(
            "not-approved",
            plain,
            tuple(
                request_cells(desk, RequestKey(each.teacher, each.project, each.round))
                for each in compared.not_approved
            ),
        ),
        Listing("institutions", _tally_headings(desk, "institution"), _tallies(found.institutions)),
        Listing("courses", _tally_headings(desk, "course"), _tallies(found.courses)),
    )
    yield from in_pieces(each for each in listed if each.rows)


def _tally_headings(desk: Desk, about: str) -> tuple[str, ...]:
    names = (about, "term", *TALLIED, "attendance")
    return tuple(desk.words.say(f"ui-tally-{name}") for name in names)


def _tallies(tallies: "Mapping[str, tuple[Tally, ...]]") -> tuple[tuple[str, ...], ...]:
    return tuple(
        (about, tally.term, *(str(getattr(tally, name)) for name in TALLIED), _percent(tally.attendance))
        for about, those in tallies.items()
        for tally in those
    )


def _percent(share: float | None) -> str:
    return "" if share is None else f"{share:.0%}"


def staff_room(desk: Desk) -> Iterator[Any]:
    """Each round's results as they may hang in the staff room."""
    from xuanke.journeys.tell import staff_room as rows_of

    names = ("name", "title", "run", "days", "mode", "school", "institution")
    headings = tuple(desk.words.say(f"ui-staff-{name}") for name in names)
    listed = (
        Listing(f"staff-{n}", headings, tuple(_staff(desk, row) for row in rows_of(desk.office, n)))
        for n in (1, 2)
    )
    yield from in_pieces(each for each in listed if each.rows)


def _staff(desk: Desk, row: "StaffRow") -> tuple[str, ...]:
    say = desk.words.say
    days = dict.fromkeys(f"{day:%m-%d}" for day in (row.first, row.last) if day)
    return (
        say("ui-name-marked", name=row.name, mark=row.subject) if row.subject else row.name,
        row.title,
        row.run,
        "…".join(days),
        say(f"staff-room-{row.mode}") if row.mode else "",
        say(f"ui-state-{row.school.value}"),
        say(f"ui-state-{row.institution.value}") if row.institution else "",
    )
