"""What trainings cost the school (费用): only what 单位付 counts against its budget."""

from dataclasses import dataclass

from xuanke.domain.catalogue import Funding, Project


@dataclass(frozen=True, slots=True)
class Spending:
    """Yuan of a term: the budget (None without one), what approvals have `used`, what `more` would take."""

    budget: float | None
    used: float
    more: float

    @property
    def left(self) -> float | None:
        """What would be left, below 0 where it does not suffice; None without a budget."""
        return None if self.budget is None else self.budget - self.used - self.more

    @property
    def arguments(self) -> dict[str, str]:
        """What a sentence names."""
        numbers = {"budget": self.budget, "used": self.used, "more": self.more, "left": self.left}
        return {name: f"{value or 0:.2f}".removesuffix(".00") for name, value in numbers.items()}


def school_pays(project: Project | None) -> float:
    """The yuan that one place in the project costs the school."""
    return project.fee or 0.0 if project is not None and project.funding is Funding.SCHOOL else 0.0
