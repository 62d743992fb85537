"""The two rounds: who may choose when, and how often (四（三）)."""

from xuanke.domain.case import Case
from xuanke.domain.findings import MET, Answer, Standing, broken, unknown
from xuanke.domain.first_round import first_round
from xuanke.domain.rules.people import held
from xuanke.domain.term import RuleSetting

SECOND = 2


def chose_in_first_round(case: Case, setting: RuleSetting) -> Answer:
    """Who chose nothing in round 1 may not choose in round 2; of one who joined later a person decides."""
    if case.request.round != SECOND or case.teacher is None:
        return MET
    first = first_round(case.own.person, case.shared.term)
    if first.standing is Standing.MET:
        return MET
    evidence = {"case": first.case, "round1": tuple(held(f) | {"why": why} for f, why in first.held)}
    if first.standing is Standing.UNKNOWN:
        joined = case.teacher.joined.isoformat() if case.teacher.joined else ""
        return unknown(first.case, evidence=evidence | {"joined": joined}, joined=joined)
    return broken(first.case, evidence=evidence, projects=tuple(f.request.project for f, _ in first.held))


def inside_window(case: Case, setting: RuleSetting) -> Answer:
    """选课时间, where given, lies within the round's stage, both end days whole."""
    chosen_at = case.request.chosen_at
    window = case.shared.term.window(case.request.round)
    if chosen_at is None or window is None:
        return MET
    first, last = window
    day = chosen_at.date()
    if first <= day <= last:
        return MET
    days = {"first": first.isoformat(), "last": last.isoformat()}
    at = chosen_at.isoformat(sep=" ", timespec="minutes")
    return broken("early" if day < first else "late", evidence={"chosen_at": at} | days, at=at, **days)


def first_of_its_code(case: Case, setting: RuleSetting) -> Answer:
    """No earlier live request of the teacher asks for the same 项目编号, whatever its run."""
    if len(case.own.live) == 1:
        return MET
    code = case.request.code
    first = next(choice.request for choice in case.own.live if choice.request.code == code)
    if first is case.request:
        return MET
    evidence = {"project": first.project, "round": first.round}
    return broken(evidence=evidence, project=first.project, round=first.round)


def not_too_many(case: Case, setting: RuleSetting) -> Answer:
    """The teacher's live requests of the round do not exceed `most`; without `most` there is no limit."""
    most = setting.parameters["most"]
    if most is None:
        return MET
    same = tuple(c.request.project for c in case.own.live if c.request.round == case.request.round)
    if len(same) <= most:
        return MET
    return broken(evidence={"projects": same, "most": most}, count=len(same), most=most)
