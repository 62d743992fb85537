"""The five-year ledger, of a teacher or of everybody."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from xuanke.cli.frame import Frame, Reply, command
from xuanke.cli.home import office_of
from xuanke.cli.listing import listing, save_listing
from xuanke.cli.usage import WrongUsage
from xuanke.domain.credits import Certainty, Crossing, Ledger, Remark
from xuanke.domain.people import CreditKind
from xuanke.journeys import ledger as ledgers
from xuanke.journeys.ledger import Account


@command("credits")
def credits(frame: Frame, teacher: str = "", /, *, all: bool = False, out: Path | None = None) -> Reply:
    """The five-year ledger against the locality's structure."""
    if bool(teacher) == all:
        raise WrongUsage("guide-whom", advice="credits-whom-advice")
    office = office_of(frame)
    found = ledgers.accounts(office) if all else (ledgers.account(office, teacher),)
    structure = office.term.credits
    document: dict[str, Any] = {
        "asked": {
            "total": structure.total,
            "a_year": structure.a_year,
            "intensive": structure.intensive,
            "probation": structure.probation,
            "first": structure.first,
            "last": structure.last,
            "advisory": structure.advisory,
        },
        "items": [_account(frame, each, whole=not all) for each in found],
        "school": ledgers.school(found),
    }
    rows = [_line(frame, each, structure.total) for each in found]
    headings = ["column-teacher", "column-name", "column-cycle", "column-held", "column-approved"]
    headings += ["column-pending", "column-asked", *(f"credit-kind-{kind.value}" for kind in CreditKind)]
    headings += ["column-remarks"]
    said = [frame.words.say("credits-advisory")] if structure.advisory else []
    if out is not None:
        document |= save_listing(frame, out, headings, rows)
        said.append(frame.words.say("list-written", file=str(out), rows=len(rows)))
    lines = [*said, *(line for each in found[:1] if not all for line in _entries(frame, each))]
    return Reply(document, lambda: listing(frame, lines, headings, rows))


def _account(frame: Frame, account: Account, *, whole: bool) -> dict[str, Any]:
    line, ledger = account.line, account.ledger
    document: dict[str, Any] = {
        "teacher": account.teacher.key,
        "name": account.teacher.name,
        "known": account.known,
        "first": ledger.first,
        "last": ledger.last,
        "held": line.held,
        "approved": line.approved,
        "pending": line.pending,
        "longest": line.longest,
        "by_kind": {kind.value: _sums(ledger, kind=kind) for kind in CreditKind},
        "by_year": {str(year): _sums(ledger, year=year) for year in ledger.years()},
        "remarks": [_remark(frame, remark) for remark in _remarks(account)],
        "crossings": [_crossing(frame, crossing) for crossing in ledger.crossings],
    }
    if whole:
        document["entries"] = [
            {"title": i.title, "project": i.project, "kind": i.kind, "year": i.year, "credits": i.credits}
            | {"certainty": i.certainty.name.lower()}
            for i in ledger.items
        ]
    return document


def _sums(ledger: Ledger, **of: Any) -> dict[str, float]:
    """Credits of a kind or year as earned: `approved` holds `held`, `pending` holds both."""
    return {upto.name.lower(): ledger.sum(upto, **of) for upto in Certainty}


def _remarks(account: Account) -> Sequence[Remark]:
    return account.line.remarks if account.known else ()


def _remark(frame: Frame, remark: Remark) -> dict[str, Any]:
    return {
        "about": remark.about,
        "has": remark.has,
        "limit": remark.limit,
        "missing": remark.missing,
        "kind": remark.kind,
        "year": remark.year,
        "reachable": remark.reachable,
        "message": frame.words.say(remark.message, **remark.arguments),
    }


def _crossing(frame: Frame, crossing: Crossing) -> dict[str, Any]:
    said = frame.words.say(crossing.message, **crossing.arguments)
    return {
        "title": crossing.title,
        "credits": crossing.credits,
        "begins": crossing.begins,
        "counts_for": crossing.counts_for,
        "cycle": crossing.cycle,
        "message": said,
    }


def _line(frame: Frame, account: Account, total: float) -> list[Any]:
    line, ledger = account.line, account.ledger
    said = [frame.words.say(r.message, **r.arguments) for r in _remarks(account)]
    said += [_crossing(frame, crossing)["message"] for crossing in ledger.crossings]
    return [
        account.teacher.no or "—",
        account.teacher.name,
        f"{ledger.first.isoformat()}…{ledger.last.isoformat()}",
        line.held,
        line.approved,
        line.pending,
        total,
        *(ledger.sum(kind=kind) for kind in CreditKind),
        frame.words.say("remarks-join").join(said) if account.known else frame.words.say("credits-unknown"),
    ]


def _entries(frame: Frame, account: Account) -> list[str]:
    """A teacher's trainings year by year, for a person to read."""
    say, ledger = frame.words.say, account.ledger
    lines = []
    for year in ledger.years():
        sums = {name: f"{value:g}" for name, value in _sums(ledger, year=year).items()}
        lines.append(say("credits-of-year", year=str(year), **sums))
        lines += [
            say(
                "credits-entry",
                title=item.title or "—",
                kind=item.kind.value,
                credits=f"{item.credits:g}",
                certainty=item.certainty.name.lower(),
            )
            for item in ledger.items
            if item.year == year
        ]
    return lines
