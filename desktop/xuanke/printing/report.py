"""Draws the review sheet: totals, the list by subject group, overrides, places for signature and stamp."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from xuanke.domain.requests import RequestState
from xuanke.printing.flow import CENTRE, POINT, Block, Press, space, staying
from xuanke.printing.pdf import pdf
from xuanke.printing.sheet import Sheet, SheetGroup, SheetRow
from xuanke.printing.signing import signing
from xuanke.wording import Words

BODY, SMALL = 9.0, 6.5
COUNTED = (
    *(RequestState.APPROVED, RequestState.SENT, RequestState.ACCEPTED, RequestState.DECLINED),
    *(RequestState.REJECTED, RequestState.RETURNED, RequestState.PENDING, RequestState.CONFLICT),
    *(RequestState.WITHDRAWN, RequestState.GONE),
)
COLUMNS = {"place": 5, "name": 11, "no": 12, "project": 31, "round": 6, "state": 11, "reason": 24}
"""Of the list, with their widths in percent."""
SIGNED_BY = ("reviewer", "head", "stamp")
SIGNED_WITH = 2
"""So many of the last rows stand above the signatures: nobody signs a page that says nothing."""


def draw_report(sheet: Sheet, words: Words) -> bytes:
    """The sheet as a PDF; raises Fault where the system has no Chinese font."""

    def foot(page: int, pages: int) -> str:
        return words.say(
            "report-foot",
            number=sheet.number,
            digest=sheet.digest[:16],
            head=sheet.head[:16],
            page=str(page),
            pages=str(pages),
        )

    title = f"{words.say('report-title')} {sheet.number}"
    return pdf(lambda press: _blocks(press, sheet, words), title=title, foot=foot)


def _blocks(press: Press, sheet: Sheet, words: Words) -> Iterator[Block]:
    yield from _head(press, sheet, words)
    yield from _totals(press, sheet, words)
    yield from staying([*_lists(press, sheet, words), space(8)], SIGNED_WITH + 1)
    yield signing(press, [words.say(f"report-sign-{who}") for who in SIGNED_BY], words)
    yield press.text(words.say("report-hashes", digest=sheet.digest, head=sheet.head), SMALL)


def _lists(press: Press, sheet: Sheet, words: Words) -> Iterator[Block]:
    yield _heading(press, words.say("report-list"))
    for group in sheet.groups:
        yield from _group(press, group, words)
    if sheet.overrides:
        yield _heading(press, words.say("report-overrides"))
        yield from _rows(press, sheet.overrides, words)


def _head(press: Press, sheet: Sheet, words: Words) -> Iterator[Block]:
    rounds = words.say("report-round", round=str(sheet.round)) if sheet.round else words.say("report-rounds")
    title = f"{sheet.term_name[words.language]} {words.say('report-title')} {rounds}"
    facts = words.say("report-facts", number=sheet.number, notice=sheet.notice, by=sheet.by, at=sheet.at)
    yield press.text(sheet.school, 13, bold=True, align=CENTRE)
    yield press.text(title, 13, bold=True, align=CENTRE)
    yield press.text(facts, BODY, align=CENTRE)


def _totals(press: Press, sheet: Sheet, words: Words) -> Iterator[Block]:
    shown = [state for state in COUNTED if any(total.states.get(state) for total in sheet.totals)]
    header = [words.say("report-column-round"), words.say("report-column-teachers")]
    header += [words.say(f"state-{state.value}") for state in shown]
    rows = [
        [str(total.round), str(total.teachers), *(str(total.states.get(state, 0)) for state in shown)]
        for total in sheet.totals
    ]
    yield _heading(press, words.say("report-totals"))
    yield from press.table(header, rows, [1] * len(header), BODY)


def _group(press: Press, group: SheetGroup, words: Words) -> Iterator[Block]:
    named = "·".join(filter(None, (group.phase, group.subject))) or words.say("report-no-group")
    yield space(4)
    yield press.text(named, BODY, bold=True, keeps_next=True)
    yield from _rows(press, group.rows, words)


def _rows(press: Press, rows: Iterable[SheetRow], words: Words) -> Iterator[Block]:
    header = [words.say(f"report-column-{name}") for name in COLUMNS]
    cells = [
        [
            str(place),
            row.name,
            row.no,
            f"{row.title}\n{row.project}".strip(),
            str(row.round),
            words.say(f"state-{row.state.value}"),
            row.reason,
        ]
        for place, row in enumerate(rows, start=1)
    ]
    return press.table(header, cells, list(COLUMNS.values()), BODY)


def _heading(press: Press, text: str) -> Block:
    paragraph = press.text(text, 11, bold=True)
    above = 6 * POINT

    def draw(painter: QPainter, room: QRectF) -> None:
        paragraph.draw(painter, room.adjusted(0, above, 0, 0))

    return Block(paragraph.height + above, draw, keeps_next=True)
