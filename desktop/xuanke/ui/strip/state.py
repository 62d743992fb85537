"""Turns the typing list into what the strip shows."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from xuanke.domain.packet import News
from xuanke.domain.requests import RequestKey
from xuanke.domain.review import Verdict
from xuanke.ui.names import Named
from xuanke.ui.parts.masked import shown_number
from xuanke.ui.strip.values import Differing, Strip, StripLine

if TYPE_CHECKING:
    from xuanke.journeys.packets import Line
    from xuanke.journeys.typing_list import TypingList

AHEAD = 2
NOT_REVIEWED = "pending"
SHOWN = (Verdict.APPROVE, Verdict.REJECT, Verdict.RETURN, None)


def present(
    found: "TypingList", names: Mapping[RequestKey, Named], round_number: int, skipped: Sequence[RequestKey]
) -> Strip:
    """The strip; what was skipped comes again behind the rest, in the order in which it was skipped."""
    left = [each.line for each in found.lines if not (each.is_done or each.differs)]
    turn = {key: place for place, key in enumerate(skipped, start=1)}
    left.sort(key=lambda line: turn.get(line.sent.key, 0))
    shows = found.platform_shows
    return Strip(
        round=round_number,
        done=sum(each.is_done for each in found.lines),
        total=len(found.lines),
        ahead=tuple(_line(line, names) for line in left[:AHEAD]),
        shows=tuple(
            (verdict.value if verdict else NOT_REVIEWED, shows.get(verdict, 0))
            for verdict in SHOWN
            if verdict is not Verdict.RETURN or shows.get(verdict)
        ),
        differing=tuple(
            Differing(each.line.sent.key, _name(each.line, names), each.line.row.title, each.differs)
            for each in found.differing
        ),
        to_keep=sum(each.is_done and each.line.news is not News.UNCHANGED for each in found.lines),
    )


def _line(line: "Line", names: Mapping[RequestKey, Named]) -> StripLine:
    key, row = line.sent.key, line.row
    mark = names[key].mark if key in names else ""
    return StripLine(
        key,
        row.name or shown_number(key.teacher),
        mark,
        row.teacher or row.id_number,
        row.title,
        row.run,
        row.code,
        row.verdict.value,
        row.reason,
    )


def _name(line: "Line", names: Mapping[RequestKey, Named]) -> str:
    key = line.sent.key
    named = names.get(key)
    name = line.row.name or shown_number(key.teacher)
    return f"{name}·{named.mark}" if named and named.mark else name
