"""Days: a teacher cannot be in two places (一（二）)."""

from typing import Any

from xuanke.domain.case import Case
from xuanke.domain.findings import MET, Answer, broken
from xuanke.domain.term import RuleSetting


def days_are_free(case: Case, setting: RuleSetting) -> Answer:
    """No other code and no commitment of the teacher takes a day on which the project meets."""
    offer = case.offer
    if offer is None or not offer.days or case.teacher is None:
        return MET
    if len(case.own.live) == 1 and not case.own.absences:
        return MET
    code = case.request.code
    taken = [
        ({"project": request.project, "round": request.round}, other.project.title, other.days)
        for request, other in case.own.live
        if request.code != code and other and not offer.days.isdisjoint(other.days)
    ]
    taken += [
        ({"commitment": commitment.title, "kind": commitment.kind.value}, commitment.title, days)
        for commitment, days in case.own.absences
        if not offer.days.isdisjoint(days)
    ]
    if not taken:
        return MET
    clashes: list[dict[str, Any]] = [
        what | {"days": tuple(day.isoformat() for day in sorted(offer.days & days))}
        for what, _, days in taken
    ]
    return broken(
        evidence={"clashes": tuple(clashes)},
        others=tuple(title for _, title, _ in taken),
        days=tuple(sorted({day for clash in clashes for day in clash["days"]})),
    )
