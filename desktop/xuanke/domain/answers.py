"""What comes back: the institution's receipt, the result after the training, a school's decision in a table.

`teacher` is the 教师编号 as the table types it, '' where it gives none: then `id_number`
and `name` say who is meant. `round` is 0 where the table gives none.
"""

from dataclasses import dataclass
from datetime import date, datetime

from xuanke.domain.catalogue import project_key
from xuanke.domain.review import Verdict


@dataclass(frozen=True, slots=True)
class Receipt:
    """培训机构复核: accept or decline of one approved request; `at` is Beijing time."""

    teacher: str
    code: str
    run: str
    round: int
    accepted: bool
    opinion: str = ""
    at: datetime | None = None
    name: str = ""
    id_number: str = ""

    @property
    def project(self) -> str:
        """`code`, or `code/run`."""
        return project_key(self.code, self.run)


@dataclass(frozen=True, slots=True)
class Result:
    """What became of a teacher in a project; None where the table does not say.

    `grade` is 合格, 不合格 or a number, as text; `credits` are those earned (获得学分).
    """

    teacher: str
    code: str
    run: str
    round: int
    attended: bool | None = None
    grade: str = ""
    evaluated: bool | None = None
    credits: float | None = None
    completed: date | None = None
    name: str = ""
    id_number: str = ""

    @property
    def project(self) -> str:
        """`code`, or `code/run`."""
        return project_key(self.code, self.run)


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """One row of a table of decisions (学校审核结果, 审核意见)."""

    teacher: str
    code: str
    run: str
    round: int
    verdict: Verdict
    reason: str = ""
    name: str = ""
    id_number: str = ""

    @property
    def project(self) -> str:
        """`code`, or `code/run`."""
        return project_key(self.code, self.run)
