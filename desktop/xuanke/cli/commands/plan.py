"""The plan: the best set of approvals, and why each other request is left out."""

from dataclasses import asdict, replace
from pathlib import Path
from typing import Any, Literal

from xuanke.cli.frame import Frame, Reply, command
from xuanke.cli.home import office_of
from xuanke.cli.listing import listing
from xuanke.cli.usage import WrongUsage
from xuanke.domain.budget import Spending
from xuanke.domain.plan import Because
from xuanke.domain.requests import RequestKey
from xuanke.journeys import budget as budgeting
from xuanke.journeys import cover as covering
from xuanke.journeys import plan as planning
from xuanke.journeys.plan import Aside, Proposal

Round = Literal[1, 2]

COVER = (
    "column-school",
    "column-campus",
    "column-phase",
    "column-subject",
    "column-day",
    "column-in-post",
    "column-may-be-away",
    "column-away-before",
    "column-away-after",
    "column-who-before",
    "column-who-after",
)


@command("plan")
def plan(
    frame: Frame,
    /,
    *,
    round: Round | None = None,
    apply: bool = False,
    cover: Path | None = None,
    budget: float | None = None,
) -> Reply:
    """The best set of approvals, and why each other request is left out."""
    office = office_of(frame)
    if budget is not None:
        office = budgeting.with_budget(office, budget)
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
        "spending": _spending(proposal.spending),
    }
    said = [_summary(frame, proposal, len(left))]
    if proposal.spending.budget is not None:
        said.append(frame.words.say("plan-spending", **proposal.spending.arguments))
    if apply:
        done = planning.apply(office, found.approve)
        skipped = [{**s.key._asdict(), "because": frame.words.say(s.because)} for s in done.skipped]
        document |= {"decided": len(done.keys), "skipped": skipped}
        said.append(frame.words.say("plan-applied", decided=len(done.keys), skipped=len(skipped)))
    if cover is not None:
        found_away = covering.who_is_away(office, found.approve)
        written = covering.save(cover, [frame.words.say(each) for each in COVER], found_away)
        document |= {"file": str(cover), "sha256": written.sha256}
        said.append(frame.words.say("list-written", file=str(cover), rows=written.rows))
    rows = [[*_named(proposal, key), frame.words.say("plan-approve"), ""] for key in found.approve]
    rows += [[*_named(proposal, key), frame.words.say("plan-leave"), left[key]["message"]] for key in left]
    headings = ["column-teacher", "column-name", "column-project", "column-title", "column-round"]
    headings += ["column-proposal", "column-why"]
    return Reply(document, lambda: listing(frame, said, headings, rows))


@command("budget")
def budget(frame: Frame, yuan: float | None = None, /, *, off: bool = False) -> Reply:
    """The school's training budget for the term, and what of it is used; a number sets it."""
    if off and yuan is not None:
        raise WrongUsage("budget-or-off", advice="budget-or-off-advice")
    office = office_of(frame)
    if off or yuan is not None:
        office = replace(office, term=budgeting.set_budget(office, yuan))
    found = budgeting.spending(office)
    message = "budget-none" if found.budget is None else "budget-says"
    return Reply(_spending(found), frame.words.say(message, **found.arguments))


def _spending(found: Spending) -> dict[str, float | None]:
    return {**asdict(found), "left": found.left}


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
