"""What comes back, in the child process: the institutions' answers, results, the staff room."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from xuanke.domain.requests import RequestKey, RequestState
from xuanke.ui.desk import Desk
from xuanke.ui.report.values import Answered, Listing, in_pieces
from xuanke.ui.report.work import request_cells, request_headings

if TYPE_CHECKING:
    from xuanke.domain.feedback import Tally
    from xuanke.domain.telling import StaffRow
    from xuanke.journeys.reconcile import Held

TALLIED = ("approved", "came", "absent", "passed", "failed", "evaluated")


def answers(desk: Desk) -> Iterator[Any]:
    """Every answer taken so far held against what was sent: the sums first, then the lists."""
    from xuanke.journeys.reconcile import held_answers

    found = held_answers(desk.office)
    pairs = found.pairs
    sums = Answered(
        found.accepted,
        found.declined,
        len(pairs.matched),
        len(pairs.changed),
        len(pairs.missing),
        len(pairs.unexpected),
    )
    yield from in_pieces(_lists(desk, found), sums)


def take_answers(desk: Desk, path: Path, round_number: int | None) -> Listing:
    """Takes the platform's table; the rows that were not taken, each with why."""
    from xuanke.journeys.reconcile import reconcile

    words, found = desk.words, reconcile(desk.office, path, round_number=round_number)
    desk.changed()
    rows = tuple((words.say_problem(problem),) for problem in found.brought.rejected)
    return Listing("rejected", (words.say("ui-answer-not-taken"),), rows)


def _lists(desk: Desk, found: "Held") -> Iterator[Listing]:
    say, pairs = desk.words.say, found.pairs
    plain = request_headings(desk)
    answer = (say("ui-answer"), say("ui-opinion"))
    yield _answered(desk, found, "matched", dict(pairs.matched))
    yield Listing(
        "changed",
        (*plain, say("ui-answer-names"), *answer),
        tuple(
            (*request_cells(desk, p.sent), p.received.project, *_answer(desk, found, p.received))
            for p in pairs.changed
        ),
    )
    yield Listing("missing", plain, tuple(request_cells(desk, key) for key in pairs.missing))
    yield _answered(desk, found, "unexpected", {key: key for key in pairs.unexpected})
    declined = {key: received for key, received in pairs.answered.items() if not found.receipts[received][0]}
    yield _answered(desk, found, "declined", declined)


def _answered(desk: Desk, found: "Held", id: str, keys: Mapping[RequestKey, RequestKey]) -> Listing:
    """Requests beside their answers."""
    headings = (*request_headings(desk), desk.words.say("ui-answer"), desk.words.say("ui-opinion"))
    rows = ((*request_cells(desk, key), *_answer(desk, found, received)) for key, received in keys.items())
    return Listing(id, headings, tuple(rows))


def _answer(desk: Desk, found: "Held", key: RequestKey) -> tuple[str, str]:
    accepted, opinion = found.receipts[key]
    state = RequestState.ACCEPTED if accepted else RequestState.DECLINED
    return desk.words.say(f"ui-state-{state.value}"), opinion


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
