"""What an approval is worth: rank, the notice's priorities (五（一）), gaps in the ledger, fairness."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from xuanke.domain.catalogue import Project
from xuanke.domain.credits import INTENSIVE, Remark, kind_of
from xuanke.domain.people import CreditKind, Teacher

ETHICS = ("思想政治", "师德", "德育")
CURRICULUM = ("新课程", "新教材", "新技术", "新课标")


@dataclass(frozen=True, slots=True)
class PlanWeights:
    """Whole numbers: the term's [guide.plan]."""

    approve: int = 100
    first_rank: int = 60
    rank_step: int = 20
    ethics: int = 30
    curriculum: int = 20
    rural: int = 20
    private: int = 20
    credits_missing: int = 20
    intensive_missing: int = 40
    nothing_last_time: int = 40

    @classmethod
    def from_mapping(cls, weights: Mapping[str, int]) -> "PlanWeights":
        """Reads the weights; a name that is not a field is a TypeError."""
        return cls(**weights)

    def of_rank(self, rank: int) -> int:
        """The first choice weighs most, a late one nothing."""
        return max(0, self.first_rank - (rank - 1) * self.rank_step)


def names_any(project: Project, words: Iterable[str]) -> bool:
    """Whether the project's themes or title name one of the words."""
    text = "、".join((*project.themes, project.title))
    return any(word in text for word in words)


def is_private_kindergarten(teacher: Teacher) -> bool:
    """民办幼儿园: a private school's teacher of 学前."""
    return bool(teacher.private) and "学前" in teacher.phases


def worth(
    teacher: Teacher | None,
    project: Project,
    rank: int,
    missing: Collection[Remark],
    *,
    nothing_last_time: bool,
    weights: PlanWeights,
) -> int:
    """The value of approving: always above 0, since the notice wants teachers trained."""
    value = weights.approve + weights.of_rank(rank)
    value += weights.ethics * names_any(project, ETHICS)
    value += weights.curriculum * names_any(project, CURRICULUM)
    value += weights.nothing_last_time * nothing_last_time
    if teacher is not None:
        value += weights.rural * bool(teacher.rural) + weights.private * is_private_kindergarten(teacher)
    about = {remark.about for remark in missing}
    if kind_of(project) is CreditKind.INTENSIVE_90 and "intensive" in about:
        return value + weights.intensive_missing
    if about & {"total", "year"} and project.credits and project.credits < INTENSIVE:
        return value + weights.credits_missing
    return value
