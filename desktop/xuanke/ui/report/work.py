"""The report page's work in the child process: what goes out, and the sheet that is signed."""

from pathlib import Path
from typing import TYPE_CHECKING

from xuanke.clock import beijing
from xuanke.domain.requests import RequestKey, RequestState
from xuanke.ui.desk import Desk
from xuanke.ui.names import named, who
from xuanke.ui.report.values import Going, Gone, Listing, Sheets, Wanted, Written

if TYPE_CHECKING:
    from xuanke.journeys.packets import Wish

SHOWN = 400
MINUTES = 16


def _wish(wanted: Wanted) -> "Wish":
    from xuanke.journeys.packets import Wish

    return Wish(wanted.round_number, wanted.profile, wanted.only_new)


def going(desk: Desk, wanted: Wanted) -> Going:
    """What would go out now, its first lines."""
    return _going(desk, wanted, SHOWN)


def all_going(desk: Desk, wanted: Wanted) -> Going:
    """What would go out now, every line."""
    return _going(desk, wanted, None)


def _going(desk: Desk, wanted: Wanted, shown: int | None) -> Going:
    from xuanke.journeys.packets import preview, profiles

    known = tuple(profiles(desk.office))
    if wanted.profile not in known:
        wanted = Wanted(wanted.round_number, only_new=wanted.only_new)
    found = preview(desk.office, _wish(wanted))
    headings, rows = found.table()
    second = desk.office.term.window(2)
    return Going(
        headings=headings,
        rows=tuple(tuple("" if cell is None else str(cell) for cell in row) for row in rows[:shown]),
        total=len(rows),
        counts=tuple((news.value, count) for news, count in found.counts.items()),
        profiles=known,
        ending=found.profile.type,
        undecided=sum(
            each.filed.state is RequestState.PENDING
            and wanted.round_number in (None, each.filed.request.round)
            for each in desk.review.items
        ),
        round_now=2 if second is not None and desk.today >= second[0] else 1,
    )


def gone(desk: Desk) -> tuple[Gone, ...]:
    """What went out so far, the newest first."""
    from xuanke.journeys.packets import packets

    words = desk.words
    return tuple(
        Gone(
            beijing(p.at).isoformat(" ", "minutes"),
            p.by,
            p.file or words.say("ui-gone-typed"),
            p.rows,
            p.sha256,
        )
        for p in reversed(packets(desk.office))
    )


def export(desk: Desk, path: Path, wanted: Wanted) -> Written:
    """Writes the file; it was read back and compared by the time this returns."""
    from xuanke.journeys.export import export as act

    done = act(desk.office, path, _wish(wanted))
    desk.changed()
    since = done.since_signed
    return Written(done.packet.rows, since.number if since else "", len(since.changed) if since else 0)


def sheet(desk: Desk, path: Path, round_number: int | None) -> str:
    """Writes the sheet to sign as a PDF; its number."""
    from xuanke.journeys.report import report
    from xuanke.printing.report import draw_report

    words = desk.words
    made = report(desk.office, path, lambda found: draw_report(found, words), round_number=round_number)
    return str(made.number)


def sign(desk: Desk, number: str) -> str:
    """Notes that the sheet was signed; its number."""
    from xuanke.journeys.report import sign as act

    signed = act(desk.office, number)
    desk.changed()
    return signed


def sheets(desk: Desk) -> Sheets:
    """The sheets written, which of them are signed, and what was decided otherwise since."""
    from xuanke.domain.undoing import Step, standing
    from xuanke.journeys.look_back import acts
    from xuanke.journeys.report import since_signed

    words = desk.words
    done = acts(desk.office)
    stands = {s.id for s in standing(Step(act.id, act.kind, act.undoes) for act in done)}
    marks = {act.summary["report"]: act for act in done if act.kind == "signed" and act.id in stands}
    listed = [act for act in reversed(done) if act.kind == "report"]
    rows = tuple(
        (
            str(act.summary["number"]),
            beijing(act.at).isoformat(" ", "minutes"),
            act.by,
            words.say("ui-round", round=str(act.summary["round"]))
            if act.summary["round"]
            else words.say("ui-round-all"),
            beijing(marks[act.id].at).isoformat(" ", "minutes") if act.id in marks else "",
            str(act.summary["digest"]),
        )
        for act in listed
    )
    names = ("number", "at", "by", "round", "signed", "digest")
    headings = tuple(words.say(f"ui-sheet-{name}") for name in names)
    with desk.office.store.read(desk.office.term.id) as scope:
        since = since_signed(scope)
    changed = since.changed if since else ()
    return Sheets(
        Listing("sheets", headings, rows),
        tuple(row[0] for row in rows),
        since.number if since else "",
        Listing("since", request_headings(desk), tuple(request_cells(desk, key) for key in changed)),
    )


def request_headings(desk: Desk) -> tuple[str, ...]:
    """The headings of a list of requests."""
    names = ("teacher", "name", "project", "title", "round", "state")
    return tuple(desk.words.say(f"ui-request-{name}") for name in names)


def request_cells(desk: Desk, key: RequestKey) -> tuple[str, ...]:
    """A request as a row of such a list; one that is not held is named by its numbers."""
    found = named(desk).get(key)
    if found is None:
        return (key.teacher, "", key.project, "", str(key.round), "")
    state = desk.words.say(f"ui-state-{found.state.value}")
    name = who(desk, found.name, found.mark)
    return (key.teacher, name, key.project, found.title, str(key.round), state)
