"""Credits: advice on the structure of the five years, which localities set (一（二）)."""

from xuanke.domain.case import Case
from xuanke.domain.catalogue import Project
from xuanke.domain.credits import CreditStructure, Remark, kind_of
from xuanke.domain.findings import MET, Answer, broken
from xuanke.domain.term import RuleSetting


def structure_holds(case: Case, setting: RuleSetting) -> Answer:
    """With the project no kind passes its cap, and total and intensive training stay within reach.

    Silent for a teacher whose ledger was never brought, and for a project without credits.
    """
    if not case.own.credits or case.offer is None or not case.offer.project.credits:
        return MET
    project, structure = case.offer.project, case.shared.term.credits
    remarks = [remark for remark in case.own.credits if _concerns(remark, project, structure)]
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


def _concerns(remark: Remark, project: Project, structure: CreditStructure) -> bool:
    """Whether the project has to do with it; while credits are advice (一（一）) no total is assessed."""
    if remark.about == "total":
        return not remark.reachable and not structure.advisory
    if remark.about == "intensive":
        return not remark.reachable
    of_kind = remark.about in ("year-cap", "cycle-cap") and remark.kind is kind_of(project)
    day = project.ends or project.starts or structure.last
    return of_kind and remark.year in (None, day.year)


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
