"""Guidance: the best set of approvals, what suits whom, and the five years' credits."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from xuanke.cli.frame import Frame, Reply, command
from xuanke.cli.home import office_of
from xuanke.cli.usage import WrongUsage
from xuanke.domain.credits import Certainty, Ledger, Remark
from xuanke.domain.ledger import Crossing
from xuanke.domain.people import CreditKind
from xuanke.domain.plan import Because
from xuanke.domain.requests import RequestKey
from xuanke.exchange.writing import write_table
from xuanke.journeys import ledger as ledgers
from xuanke.journeys import plan as planning
from xuanke.journeys.ledger import Account
from xuanke.journeys.plan import Aside, Proposal

if TYPE_CHECKING:
    from rich.console import RenderableType

Round = Literal[1, 2]


@command("plan")
def plan(frame: Frame, /, *, round: Round | None = None, apply: bool = False) -> Reply:
    """The best set of approvals, and why each other request is left out."""
    office = office_of(frame)
    proposal = planning.propose(office, round_number=round)
    found = proposal.plan
    left = {each.key: _because(frame, proposal, each.because) for each in found.leave}
    left |= {each.key: _set_aside(frame, each) for each in proposal.aside}
    document: dict[str, Any] = {
        "approve": [key._asdict() for key in found.approve],
        "leave": [{**key._asdict(), "because": left[key]} for key in sorted(left)],
        "value": found.value,
        "optimal": found.optimal,
        "gap": found.gap,
    }
    said = [_summary(frame, proposal, len(left))]
    if apply:
        done = planning.apply(office, found.approve)
        skipped = [{**s.key._asdict(), "because": frame.words.say(s.because)} for s in done.skipped]
        document |= {"decided": len(done.keys), "skipped": skipped}
        said.append(frame.words.say("plan-applied", decided=len(done.keys), skipped=len(skipped)))
    rows = [[*_named(proposal, key), frame.words.say("plan-approve"), ""] for key in found.approve]
    rows += [[*_named(proposal, key), frame.words.say("plan-leave"), left[key]["message"]] for key in left]
    headings = ["column-teacher", "column-name", "column-project", "column-title", "column-round"]
    headings += ["column-proposal", "column-why"]
    return Reply(document, lambda: _above("\n".join(said), frame.table(headings, rows)))


def _summary(frame: Frame, proposal: Proposal, left: int) -> str:
    found = proposal.plan
    percent = f"{100 * found.gap:.2f}"
    return frame.words.say(
        "plan-says",
        approve=len(found.approve),
        leave=left,
        value=found.value,
        proof=frame.words.say(found.message, percent=percent),
    )


def _named(proposal: Proposal, key: RequestKey) -> list[str]:
    each = proposal.requests[key]
    request, teacher = each.filed.request, each.person.teacher
    title = each.project.title if each.project else request.title
    name = teacher.name if teacher else request.name
    return [(teacher.no if teacher else "") or "—", name, key.project, title, str(key.round)]


def _because(frame: Frame, proposal: Proposal, because: Because) -> dict[str, Any]:
    say, limit = frame.words.say, because.limit
    loss = say(because.message, loss="" if because.loss is None else str(because.loss))
    limits = (limit, *because.also)
    message = say(
        "plan-because",
        limits=tuple(say(each.message) for each in limits),
        days=limit.days or "none",
        held=tuple(" ".join(_named(proposal, key)[1:3]) for key in because.held_by) or "none",
        loss=loss,
    )
    return {
        "limit": limit.kind.value,
        "message": message,
        "owner": limit.owner,
        "days": limit.days,
        "room": limit.room,
        "taken_by": limit.taken_by,
        "held_by": [key._asdict() for key in because.held_by],
        "also": [each.kind.value for each in because.also],
        "loss": because.loss,
        "exact": because.exact,
    }


def _set_aside(frame: Frame, aside: Aside) -> dict[str, Any]:
    rules = tuple(frame.words.say(f"rule-{rule}") for rule in aside.rules)
    why = frame.words.say(aside.because)
    message = frame.words.say("plan-aside", why=why, rules=rules or "none")
    return {"limit": aside.because.removeprefix("skip-"), "message": message, "rules": aside.rules}


def _above(text: str, table: "RenderableType") -> "RenderableType":
    from rich.console import Group

    return Group(text, table)


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
        document |= _written(frame, out, headings, rows)
        said.append(frame.words.say("list-written", file=str(out), rows=len(rows)))
    lines = [*said, *(line for each in found[:1] if not all for line in _entries(frame, each))]
    return Reply(document, lambda: _above("\n".join(lines), frame.table(headings, rows)))


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
    said = frame.words.say(
        crossing.message,
        title=crossing.title,
        credits=f"{crossing.credits:g}",
        year=str(crossing.counts_for),
    )
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


def _written(
    frame: Frame, out: Path, headings: Sequence[str], rows: Sequence[Sequence[Any]]
) -> dict[str, Any]:
    """Writes what is shown; the teachers' and projects' numbers stay text."""
    header = [frame.words.say(heading) for heading in headings]
    numbers = {frame.words.say("column-teacher"), frame.words.say("column-project")}
    written = write_table(out, header, rows, text_columns=numbers)
    return {"file": str(out), "sha256": written.sha256, "rows": written.rows}
