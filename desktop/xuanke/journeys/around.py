"""Around the rounds: what to mend before a window opens, who has still to choose, what is amiss."""

from xuanke.domain import audit
from xuanke.domain.audit import Breach, Mend
from xuanke.domain.case import Shared
from xuanke.domain.eligibility import Eligible, eligible, unselected
from xuanke.domain.people import Teacher
from xuanke.journeys.gathering import gather
from xuanke.journeys.office import Office
from xuanke.store.school import people


def still_to_choose(office: Office, round_number: int) -> tuple[Teacher, ...]:
    """Teachers in post, on no leave, without a valid request of the round."""
    with office.store.read(office.term.id) as scope:
        gathered = gather(office, scope)
        return tuple(unselected(gathered.groups, gathered.shared, round_number))


def who_may_choose(office: Office, round_number: int) -> Eligible:
    """Who should choose in the round, who may, who may not and why, who is to be asked (四（三）)."""
    with office.store.read(office.term.id) as scope:
        gathered = gather(office, scope)
        return eligible(gathered.groups, gathered.shared, round_number)


def check_roster(office: Office) -> tuple[Mend, ...]:
    """What in the roster needs mending before the window opens."""
    with office.store.read(office.term.id) as scope:
        gathered = gather(office, scope)
        return tuple(audit.roster_check(gathered.groups))


def audit_catalogue(office: Office) -> tuple[Breach, ...]:
    """What in the catalogue as a whole breaks the notice; clearances are known only to the school store."""
    clearances = None
    if office.school is not None:
        with office.school.read(office.term.id) as scope:
            clearances = people.clearances(scope)
    shared = Shared(office.term, {}, {}, clearances, {}, on=office.on)
    return tuple(audit.catalogue_audit(office.catalogue.all(), shared))
