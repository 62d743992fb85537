"""Gathers what the first page shows, in the child process."""

from xuanke.domain.eligibility import on_leave
from xuanke.ui.desk import Desk
from xuanke.ui.today.state import phase_of, present_today
from xuanke.ui.today.values import Phase, Today


def today(desk: Desk) -> Today:
    """The page; only the numbers that the day asks for are worked out."""
    from xuanke.journeys.around import audit_catalogue, check_roster, still_to_choose, who_may_choose
    from xuanke.journeys.gathering import gather

    office, review = desk.office, desk.review
    with office.store.read(office.term.id) as scope:
        people = [
            person for group in gather(office, scope).groups for person in group.people if person.teacher
        ]
    phase = phase_of(office.term, desk.today, review.items)
    counts = {
        "catalogue": office.catalogue.count(),
        "excused": sum(on_leave(person, office.term, 1) for person in people),
    }
    if phase is Phase.BEFORE:
        counts["mends"] = len(check_roster(office))
        counts["breaches"] = len(audit_catalogue(office))
    elif phase is Phase.ROUND1:
        counts["still"] = len(still_to_choose(office, 1))
    elif phase is Phase.ROUND2:
        found = who_may_choose(office, 2)
        counts |= {"should": len(found.should), "may": len(found.may)}
        counts |= {"may-not": len(found.may_not), "ask": len(found.ask)}
    teachers = [person.teacher for person in people if person.teacher]
    return present_today(office.term, desk.today, teachers, review.items, causes=review.queue, counts=counts)
