"""Gathers what the first page shows, in the child process."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from xuanke.clock import BEIJING, beijing, now
from xuanke.domain.eligibility import on_leave
from xuanke.domain.examine import Examined
from xuanke.ui.desk import Desk
from xuanke.ui.settings.trust_work import ages
from xuanke.ui.today.state import phase_of, present_today
from xuanke.ui.today.values import Brought, Phase, Synced, Today

WHEN = frozenset({"starts", "ends", "meeting_days"})
GONE = frozenset({"cancelled", "withdrawn"})
AHEAD = timedelta(minutes=10)
"""The clocks of two PCs never agree."""


def today(desk: Desk) -> Today:
    """The page; only the numbers that the day asks for are worked out."""
    from xuanke.journeys.around import audit_catalogue, check_roster, still_to_choose, who_may_choose
    from xuanke.journeys.browse import expired_on
    from xuanke.journeys.gathering import gather
    from xuanke.journeys.tell import to_tell

    office, review = desk.office, desk.review
    with office.store.read(office.term.id) as scope:
        people = [
            person for group in gather(office, scope).groups for person in group.people if person.teacher
        ]
    phase = phase_of(office.term, desk.today, review.items)
    items = review.items
    counts = {
        "catalogue": office.catalogue.count(),
        "excused": sum(on_leave(person, office.term, 1) for person in people),
    }
    if phase is Phase.BEFORE:
        counts["mends"] = len(check_roster(office))
        counts["breaches"] = len(audit_catalogue(office))
        counts["lean"] = _lean(desk)
    elif phase is Phase.ROUND1:
        counts["still"] = len(still_to_choose(office, 1))
    elif phase is Phase.ROUND2:
        found = who_may_choose(office, 2)
        counts |= {"should": len(found.should), "may": len(found.may)}
        counts |= {"may-not": len(found.may_not), "ask": len(found.ask)}
    elif phase is Phase.WAITING:
        counts["untold"] = len(to_tell(office))
        counts["moved"] = sum(_moved(each) for each in items)
    elif phase in (Phase.TRAINING, Phase.END):
        counts |= _after(desk)
        counts["moved"] = sum(_moved(each) for each in items)
    teachers = [person.teacher for person in people if person.teacher]
    made = present_today(
        office.term, desk.today, teachers, items, at=desk.time_of_day, causes=review.queue, counts=counts
    )
    return replace(
        made,
        synced=_synced(desk, items),
        expired=expired_on(office),
        safe=ages(desk),
        brought=_brought(desk),
        clock_wrong=_clock(desk),
    )


def _brought(desk: Desk) -> Brought | None:
    from xuanke.journeys.lists_held import lists_held

    held = lists_held(desk.office).get("requests")
    return Brought(f"{held.at:%m-%d %H:%M}", held.added, held.withdrawn) if held else None


def _moved(each: Examined) -> bool:
    """Whether a live request's project was cancelled, withdrawn or put off since."""
    return each.is_live and each.project is not None and each.project.state.value != "published"


def _lean(desk: Desk) -> int:
    """Teachers of whom something is remarked in the ledger of the five years."""
    from xuanke.journeys.ledger import accounts

    return sum(bool(each.known and each.line.remarks) for each in accounts(desk.office))


def _after(desk: Desk) -> dict[str, int]:
    """After the training: who did not come, who has no result, whose credits fall short."""
    from xuanke.journeys.results import feedback

    compared = feedback(desk.office).comparison
    absent, missing = len(compared.never_came), len(compared.unheard)
    return {"absent": absent, "no-result": missing, "lean": _lean(desk)}


def _synced(desk: Desk, items: Iterable[Examined]) -> Synced | None:
    """What the newest revision changed against the one before; None while there is only one."""
    catalogue = desk.office.catalogue
    newest = catalogue.revisions()[-2:]
    if len(newest) < 2:
        return None
    diff = catalogue.diff(newest[0].number, newest[1].number)
    gone = set(diff.withdrawn) | {c.key for c in diff.changed if c.field == "state" and str(c.after) in GONE}
    moved = {change.key for change in diff.changed if change.field in WHEN} - gone
    changed = {change.key for change in diff.changed} - gone - moved
    touched = (
        each.person.teacher.name if each.person.teacher else each.filed.request.name
        for each in items
        if each.is_live and each.project and each.project.key in gone | moved
    )
    at = beijing(newest[1].taken_at)
    names = tuple(dict.fromkeys(touched))
    return Synced(f"{at:%m-%d %H:%M}", len(diff.added), len(moved), len(changed), len(gone), names)


def _clock(desk: Desk) -> str:
    """The newest act's moment where this PC's clock says that it is yet to come."""
    from xuanke.journeys.look_back import acts

    listed = acts(desk.office)
    newest = datetime.fromisoformat(listed[-1].at) if listed else None
    wrong = newest is not None and now() + AHEAD < newest
    return f"{newest.astimezone(BEIJING):%Y-%m-%d %H:%M}" if newest and wrong else ""
