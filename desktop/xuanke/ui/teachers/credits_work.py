"""Credits in the child process: the five-year ledger of everybody, and of one."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from xuanke.domain.credits import Certainty
from xuanke.domain.people import CreditKind
from xuanke.ui.desk import Desk
from xuanke.ui.parts.paging import PAGE
from xuanke.ui.teachers.values import CreditPage, CreditRow, CreditSheet, YearKind

if TYPE_CHECKING:
    from xuanke.domain.ledger import Item
    from xuanke.journeys.ledger import Account


def _accounts(desk: Desk) -> "dict[str, Account]":
    from xuanke.journeys.ledger import accounts

    if "accounts" not in desk.kept:
        desk.kept["accounts"] = {each.teacher.key: each for each in accounts(desk.office)}
    found: dict[str, Account] = desk.kept["accounts"]
    return found


def credits(desk: Desk, words: str, offset: int, limit: int = PAGE) -> CreditPage:
    """A page of the school's table, those who lack most first."""
    found = [each for each in _accounts(desk).values() if words in f"{each.teacher.name} {each.teacher.no}"]
    found.sort(key=lambda each: (not each.known, each.line.pending))
    structure = desk.office.term.credits
    rows = tuple(_row(desk, each) for each in found[offset : offset + limit])
    return CreditPage(offset, rows, len(found), structure.total, structure.advisory)


def _row(desk: Desk, each: "Account") -> CreditRow:
    line, teacher = each.line, each.teacher
    lacks = _says(desk, each)
    return CreditRow(
        teacher.key,
        teacher.no or teacher.id_number[-4:],
        teacher.name,
        line.held,
        line.approved - line.held,
        line.pending - line.approved,
        line.longest,
        str(desk.words.say("remarks-join")).join(lacks),
        each.known,
    )


def _says(desk: Desk, each: "Account") -> tuple[str, ...]:
    """What the ledger lacks or has too much of, and what falls across a year's or a cycle's end."""
    say = desk.words.say
    if not each.known:
        return (say("credits-unknown"),)
    return (
        *(say(remark.message, **remark.arguments) for remark in each.line.remarks),
        *(say(crossing.message, **crossing.arguments) for crossing in each.ledger.crossings),
    )


def school(desk: Desk) -> CreditSheet:
    """The school's credits by year and kind."""
    from xuanke.journeys.ledger import school as lines

    found = lines(_accounts(desk).values())
    years = (YearKind(each.year, each.kind, each.held, each.approved, each.pending) for each in found)
    return CreditSheet("", tuple(years))


def account(desk: Desk, teacher: str) -> CreditSheet | None:
    """One teacher's credits by year and kind; None where they are gone."""
    each = _accounts(desk).get(teacher)
    if each is None:
        return None
    return CreditSheet(each.teacher.name, _years(each.ledger.items), _says(desk, each))


def _years(items: "Iterable[Item]") -> tuple[YearKind, ...]:
    sums: dict[tuple[int, CreditKind], list[float]] = {}
    for item in items:
        sums.setdefault((item.year, item.kind), [0.0] * len(Certainty))[item.certainty] += item.credits
    return tuple(YearKind(year, kind, *sums[year, kind]) for year, kind in sorted(sums))
