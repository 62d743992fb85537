"""Seats: the platform has no cap in round 1, and institutions screen full classes afterwards (二（二）)."""

from xuanke.domain.case import Shared
from xuanke.domain.catalogue import Project
from xuanke.domain.findings import MET, Answer, broken
from xuanke.domain.term import RuleSetting


def seats_suffice(project: Project, shared: Shared, setting: RuleSetting) -> Answer:
    """No more teachers have live requests for the project than it has seats."""
    taken = shared.seats_taken.get(project.key, 0)
    if project.seats is None or taken <= project.seats:
        return MET
    evidence = {"requested": taken, "seats": project.seats}
    return broken(evidence=evidence, requested=taken, seats=project.seats)
