"""The report page's work in the child process."""

from pathlib import Path
from typing import TYPE_CHECKING

from xuanke.domain.requests import RequestState
from xuanke.ui.desk import Desk
from xuanke.ui.report.values import Going, Gone, Wanted

if TYPE_CHECKING:
    from xuanke.journeys.packets import Wish

SHOWN = 400


def _wish(wanted: Wanted) -> "Wish":
    from xuanke.journeys.packets import Wish

    return Wish(wanted.round_number, wanted.profile, wanted.only_new)


def going(desk: Desk, wanted: Wanted) -> Going:
    """What would go out now."""
    from xuanke.journeys.packets import preview, profiles

    found = preview(desk.office, _wish(wanted))
    headings, rows = found.table()
    return Going(
        headings=headings,
        rows=tuple(tuple("" if cell is None else str(cell) for cell in row) for row in rows[:SHOWN]),
        total=len(rows),
        counts=tuple((news.value, count) for news, count in found.counts.items()),
        profiles=tuple(profiles(desk.office)),
        ending=found.profile.type,
        undecided=sum(each.filed.state is RequestState.PENDING for each in desk.review.items),
    )


def gone(desk: Desk) -> tuple[Gone, ...]:
    """What went out so far, the newest first."""
    from xuanke.journeys.packets import packets

    listed = reversed(packets(desk.office))
    return tuple(Gone(p.at, p.by, p.file, p.rows, p.sha256) for p in listed)


def export(desk: Desk, path: Path, wanted: Wanted) -> Gone:
    """Writes the file; it was read back and compared by the time this returns."""
    from xuanke.journeys.export import export as act

    packet = act(desk.office, path, _wish(wanted)).packet
    desk.changed()
    return Gone(packet.at, packet.by, packet.file, packet.rows, packet.sha256)


def sheet(desk: Desk, path: Path, round_number: int | None) -> str:
    """Writes the sheet to sign as a PDF; its number."""
    from xuanke.journeys.report import report
    from xuanke.printing.report import draw_report

    words = desk.words
    made = report(desk.office, path, lambda found: draw_report(found, words), round_number=round_number)
    return str(made.number)
