"""Results held against what was approved, and what they say of institutions and projects (五（二）)."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from xuanke.domain.answers import Result
from xuanke.domain.catalogue import Project
from xuanke.domain.credits import kind_of
from xuanke.domain.people import CreditEntry
from xuanke.domain.requests import RequestKey

PASSED, FAILED = "合格", "不合格"
PASS_MARK = 60.0


@dataclass(frozen=True, slots=True)
class Outcome:
    """An approved request and what the results say of it, None where they say nothing."""

    key: RequestKey
    result: Result | None = None

    @property
    def came(self) -> bool | None:
        """Whether the teacher came."""
        return None if self.result is None else came(self.result)


@dataclass(frozen=True, slots=True)
class Comparison:
    """Every approval with its result, and the results of those who came without one."""

    outcomes: tuple[Outcome, ...]
    not_approved: tuple[Result, ...]

    @property
    def never_came(self) -> tuple[RequestKey, ...]:
        """Who was approved, and of whom the results say that they did not come."""
        return tuple(outcome.key for outcome in self.outcomes if outcome.came is False)

    @property
    def unheard(self) -> tuple[RequestKey, ...]:
        """Who was approved, and of whom no result says whether they came."""
        return tuple(outcome.key for outcome in self.outcomes if outcome.came is None)


def came(result: Result) -> bool | None:
    """报到; where the table leaves it empty, a grade or credits show that the teacher was there."""
    if result.attended is None and (result.grade or result.credits):
        return True
    return result.attended


def passed(result: Result) -> bool | None:
    """Whether the grade passes; None where there is none that can be read."""
    if result.grade in (PASSED, FAILED):
        return result.grade == PASSED
    try:
        return float(result.grade) >= PASS_MARK
    except ValueError:
        return None


def compare(approved: Iterable[RequestKey], results: Iterable[Result]) -> Comparison:
    """Joins approvals and results by teacher and project; a result without a round fits either."""
    found: dict[tuple[str, str, int], Result] = {}
    for result in results:
        found[result.teacher, result.project, result.round] = result
    outcomes, used = [], set()
    for key in sorted(approved):
        place = next((p for p in (tuple(key), (*key[:2], 0)) if p in found), None)
        outcomes.append(Outcome(key, found[place] if place else None))
        used.add(place)
    extra = (result for place, result in sorted(found.items()) if place not in used)
    return Comparison(tuple(outcomes), tuple(result for result in extra if came(result)))


def earned(result: Result, project: Project) -> CreditEntry | None:
    """What the result adds to the teacher's ledger; None where no credits were given or no day is known."""
    completed = result.completed or project.ends
    if not result.credits or completed is None:
        return None
    kind = kind_of(project)
    return CreditEntry(
        result.teacher, result.credits, completed.year, kind, project.code, project.title, completed
    )


@dataclass(frozen=True, slots=True)
class Tally:
    """How the trainings of one institution, or one course, went in one term."""

    term: str
    approved: int = 0
    came: int = 0
    absent: int = 0
    passed: int = 0
    failed: int = 0
    evaluated: int = 0

    @property
    def attendance(self) -> float | None:
        """The share who came, of those of whom it is known; None where of nobody."""
        known = self.came + self.absent
        return self.came / known if known else None


ProjectOf = Callable[[RequestKey], Project | None]


def by_institution(terms: Mapping[str, Comparison], project_of: ProjectOf) -> dict[str, tuple[Tally, ...]]:
    """Per institution, a tally of each term in which it trained anybody, the latest last."""
    return _tallies(terms, project_of, lambda project: project.institution)


def by_course(terms: Mapping[str, Comparison], project_of: ProjectOf) -> dict[str, tuple[Tally, ...]]:
    """Per 项目编号, a tally of each term, the latest last: shown beside a project that is offered again."""
    return _tallies(terms, project_of, lambda project: project.code)


def attendance(tallies: Mapping[str, tuple[Tally, ...]]) -> dict[str, float]:
    """Per institution or course, the share who came over all terms, where it is known."""
    shares = {}
    for name, those in tallies.items():
        there, absent = sum(t.came for t in those), sum(t.absent for t in those)
        if there + absent:
            shares[name] = there / (there + absent)
    return shares


def _tallies(
    terms: Mapping[str, Comparison], project_of: ProjectOf, name_of: Callable[[Project], str]
) -> dict[str, tuple[Tally, ...]]:
    found: dict[str, list[Tally]] = {}
    for term in sorted(terms):
        grouped: dict[str, list[Outcome]] = {}
        for outcome in terms[term].outcomes:
            if project := project_of(outcome.key):
                grouped.setdefault(name_of(project), []).append(outcome)
        for name in sorted(grouped):
            found.setdefault(name, []).append(_tally(term, grouped[name]))
    return {name: tuple(those) for name, those in found.items()}


def _tally(term: str, outcomes: Iterable[Outcome]) -> Tally:
    outcomes = tuple(outcomes)
    results = [outcome.result for outcome in outcomes if outcome.result]
    grades = [passed(result) for result in results]
    presence = [outcome.came for outcome in outcomes]
    return Tally(
        term,
        approved=len(outcomes),
        came=presence.count(True),
        absent=presence.count(False),
        passed=grades.count(True),
        failed=grades.count(False),
        evaluated=sum(bool(result.evaluated) for result in results),
    )
