"""Credits: advice on the structure of the five years, which localities set (一（二）)."""

from xuanke.domain.case import Case
from xuanke.domain.credits import Remark, Venture, ledger_of, would_pass
from xuanke.domain.findings import MET, Answer, broken
from xuanke.domain.term import RuleSetting


def structure_holds(case: Case, setting: RuleSetting) -> Answer:
    """With the project no kind passes its cap, and total and intensive training stay within reach.

    Silent for a teacher whose ledger was never brought. While credits are advice (一（一）),
    the total is not held against anybody.
    """
    person, term = case.own.person, case.shared.term
    if case.offer is None or case.teacher is None or not person.ledger or not case.offer.project.credits:
        return MET
    structure = term.credits
    ventures = [Venture(choice.offer.project) for choice in case.own.live if choice.offer]
    ledger = ledger_of(case.teacher, person.ledger, ventures, structure)
    stage = term.stage("delivery")
    on = case.shared.on or (stage.starts if stage else structure.last)
    remarks = [
        remark
        for remark in would_pass(ledger, case.offer.project, structure, on)
        if remark.about != "total" or not structure.advisory
    ]
    if not remarks:
        return MET
    gravest = remarks[0]
    return broken(
        gravest.about,
        evidence={"remarks": tuple(_plain(remark) for remark in remarks)},
        has=_short(gravest.has),
        limit=_short(gravest.limit),
        kind=gravest.kind.value if gravest.kind else "",
        year=str(gravest.year or ""),
    )


def _plain(remark: Remark) -> dict[str, object]:
    return {
        "about": remark.about,
        "has": remark.has,
        "limit": remark.limit,
        "kind": remark.kind.value if remark.kind else None,
        "year": remark.year,
    }


def _short(credits: float) -> str:
    return f"{credits:g}"
