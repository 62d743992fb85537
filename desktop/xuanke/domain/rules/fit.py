"""Fit: whether the project is meant for the teacher (四（三）), and new to them (一（二）)."""

from xuanke.domain.case import Case
from xuanke.domain.findings import MET, Answer, broken, unknown
from xuanke.domain.names import fold_name
from xuanke.domain.term import RuleSetting


def is_meant_for_teacher(case: Case, setting: RuleSetting) -> Answer:
    """One of the teacher's phases and one of their subjects is among those that the project names."""
    teacher, offer = case.teacher, case.offer
    if teacher is None or offer is None:
        return MET
    phase_fits = not offer.phases or not offer.phases.isdisjoint(teacher.phases)
    subject_fits = (
        not offer.subjects or not teacher.subjects or not offer.subjects.isdisjoint(teacher.subjects)
    )
    if phase_fits and subject_fits:
        return MET
    wanted = {"phases": tuple(sorted(offer.phases)), "subjects": tuple(sorted(offer.subjects))}
    has = {"phases": teacher.phases, "subjects": teacher.subjects}
    evidence = {"project": wanted, "teacher": has}
    if subject_fits and not teacher.phases:
        return unknown("no-phase", evidence=evidence, wanted=wanted["phases"])
    differs = "phase" if not phase_fits else "subject"
    return broken(differs, evidence=evidence, wanted=wanted[f"{differs}s"], has=has[f"{differs}s"])


def is_new_to_teacher(case: Case, setting: RuleSetting) -> Answer:
    """The ledger holds no completed training of this code or title within the cycle."""
    if case.offer is None or case.teacher is None or not case.own.person.ledger:
        return MET
    project, cycle = case.offer.project, case.shared.term.credits
    title = fold_name(project.title)
    done = [
        entry
        for entry in case.own.person.ledger
        if entry.code == project.code or fold_name(entry.title) == title
        if cycle.first.year <= entry.year <= cycle.last.year
    ]
    if not done:
        return MET
    return broken(
        evidence={
            "completed": tuple(
                {
                    "title": entry.title,
                    "code": entry.code,
                    "year": entry.year,
                    "completed": entry.completed.isoformat() if entry.completed else None,
                }
                for entry in done
            )
        },
        title=done[0].title or project.title,
        years=tuple(sorted({str(entry.year) for entry in done})),
    )
