"""Cover: who teaches while others are away (一（二）)."""

from xuanke.domain.case import Case, Shared
from xuanke.domain.catalogue import Project
from xuanke.domain.findings import MET, Answer, broken
from xuanke.domain.term import RuleSetting


def group_is_covered(case: Case, setting: RuleSetting) -> Answer:
    """On no teaching day of the project would more of the group be away than `share` and `least` allow."""
    short, teacher, offer = case.circle.short, case.teacher, case.offer
    if not short or offer is None or teacher is None or not teacher.is_in_post:
        return MET
    days = sorted(offer.days & short.keys())
    if not days:
        return MET
    circle = case.circle
    away = {who.key: who.name for day in days for who in short[day]}
    return broken(
        evidence={
            "group": circle.key,
            "of": circle.size,
            "most": circle.most,
            "days": tuple(
                {
                    "day": day.isoformat(),
                    "away": tuple({"teacher": who.key, "name": who.name} for who in short[day]),
                }
                for day in days
            ),
        },
        days=tuple(day.isoformat() for day in days),
        names=tuple(away.values()),
        away=max(len(short[day]) for day in days),
        of=circle.size,
        most=circle.most,
    )


def school_is_not_busy(project: Project, shared: Shared, setting: RuleSetting) -> Answer:
    """The project meets on none of the days that the school keeps for itself."""
    busy = shared.term.calendar.busy_days
    days = tuple(day.isoformat() for day in project.days() if day in busy) if busy else ()
    return broken(evidence={"days": days}, days=days) if days else MET
