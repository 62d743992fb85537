"""What an approval is worth: rank, the notice's priorities (五（一）), gaps in the ledger, fairness."""

from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date

from xuanke.domain.case import Person
from xuanke.domain.catalogue import Project
from xuanke.domain.credits import CreditStructure, Remark, kind_of, ledger_of, remarks
from xuanke.domain.people import CreditKind, Teacher
from xuanke.domain.requests import Request
from xuanke.domain.weights import PlanWeights

ETHICS = ("思想政治", "师德", "德育")
CURRICULUM = ("新课程", "新教材", "新技术", "新课标")
RURAL = ("乡村", "农村")
PRIVATE = ("民办",)
STAGES: Mapping[str, tuple[str, ...]] = {
    "新任": ("新任", "新教师", "初任", "见习"),
    "合格": ("合格",),
    "骨干": ("骨干",),
    "名优": ("名优", "名师", "特级", "学科带头人"),
}
KINDERGARTEN = "学前"


def names_any(project: Project, words: Iterable[str]) -> bool:
    """Whether the project's themes, title or audience name one of the words."""
    text = "、".join((*project.themes, project.title, project.audience))
    return any(word in text for word in words)


def is_private_kindergarten(teacher: Teacher) -> bool:
    """民办幼儿园: a private school's kindergarten teacher."""
    return bool(teacher.private) and KINDERGARTEN in teacher.phases


def valuer(
    structure: CreditStructure,
    on: date,
    weights: PlanWeights,
    nothing_last_time: Collection[str] = (),
) -> Callable[[Person, Request, Project], int]:
    """A function that says what approving a person's request is worth; it remembers each person's gaps.

    `nothing_last_time` are the keys of the teachers who asked last time and got nothing.
    """
    gaps: dict[str, tuple[Remark, ...]] = {}

    def value(person: Person, request: Request, project: Project) -> int:
        if person.key not in gaps and person.teacher is not None:
            ledger = ledger_of(person.teacher, person.ledger, (), structure)
            gaps[person.key] = remarks(ledger, structure, on) if person.ledger else ()
        return worth(
            person.teacher,
            project,
            rank_of(person, request),
            gaps.get(person.key, ()),
            nothing_last_time=person.key in nothing_last_time,
            weights=weights,
        )

    return value


def rank_of(person: Person, request: Request) -> int:
    """志愿顺序; where the list has none, the order in which the teacher chose in that round."""
    if request.rank is not None:
        return request.rank
    live = (f.request for f in person.filed if f.state.is_live and f.request.round == request.round)
    return 1 + sorted(each.order for each in live).index(request.order)


def worth(
    teacher: Teacher | None,
    project: Project,
    rank: int,
    missing: Collection[Remark],
    *,
    nothing_last_time: bool,
    weights: PlanWeights,
) -> int:
    """The value of approving, always above 0; a ledger that was never brought has no gaps to fill."""
    value = weights.approve + weights.of_rank(rank)
    value += weights.ethics * names_any(project, ETHICS)
    value += weights.curriculum * names_any(project, CURRICULUM)
    value += weights.nothing_last_time * nothing_last_time
    if teacher is not None:
        value += weights.rural * bool(teacher.rural)
        value += weights.private * is_private_kindergarten(teacher)
    return max(1, value + _of_gaps(project, {remark.about for remark in missing}, weights))


def _of_gaps(project: Project, missing: Collection[str], weights: PlanWeights) -> int:
    """What the project's credits are worth to a ledger that lacks these."""
    if "intensive" in missing and kind_of(project) is CreditKind.INTENSIVE_90:
        return weights.intensive_missing
    lacks_credits = "total" in missing or "year" in missing
    return weights.credits_missing if lacks_credits and project.credits else 0
