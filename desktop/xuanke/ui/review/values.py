"""What the review page shows, as values without Qt: the steps, the queue, one request, its picture."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from xuanke.domain.calendar import Words
from xuanke.domain.catalogue import Project
from xuanke.domain.findings import Severity, Standing
from xuanke.domain.people import Teacher
from xuanke.domain.requests import RequestKey, RequestState
from xuanke.domain.review import Verdict
from xuanke.ui.parts.masked import NOTHING, Masked


class Step(StrEnum):
    """The five steps, in the order in which they are done."""

    BLOCKED = "blocked"
    CLEAN = "clean"
    LOOK = "look"
    SIGN = "sign"
    REPORT = "report"


class View(StrEnum):
    """How the queue is laid out."""

    CAUSE = "cause"
    TEACHER = "teacher"
    PROJECT = "project"
    CALENDAR = "calendar"


@dataclass(frozen=True, slots=True)
class StepCount:
    """A step with what is left in it: `left` requests, which are `things` to think about.

    `came` is what came of it; `done` says that nothing is left that this step could still get.
    """

    step: Step
    left: int
    came: int = 0
    things: int = 0
    done: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """One request in the queue."""

    key: RequestKey
    name: str
    mark: str
    project: str
    state: RequestState
    shelved: bool = False


@dataclass(frozen=True, slots=True)
class Thing:
    """One cause: what its requests share and a person decides once.

    `label` and `fact` are message ids with arguments: what it is about, and the number that decides it.
    """

    rule: str
    label: tuple[str, Mapping[str, Any]]
    fact: tuple[str, Mapping[str, Any]]
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """One row: a rule's heading (no thing), a thing, or one of its requests."""

    rule: str
    thing: Thing | None = None
    entry: Entry | None = None
    count: int = 0


@dataclass(frozen=True, slots=True)
class Queue:
    """A step's things, those of one rule together, and how far the round is.

    `lists` are the kinds of list that the findings hang on, each with its day; '' where there is none.
    """

    step: Step
    steps: tuple[StepCount, ...]
    things: tuple[Thing, ...] = ()
    decided: int = 0
    total: int = 0
    shelved: int = 0
    withdrawn: int = 0
    round: int | None = None
    lists: tuple[tuple[str, str], ...] = ()

    @property
    def left(self) -> int:
        """How many requests lie in this step's pile."""
        return next((each.left for each in self.steps if each.step is self.step), 0)


@dataclass(frozen=True, slots=True)
class Said:
    """A finding as the page shows it, with the clause's text from the term."""

    rule: str
    severity: Severity
    standing: Standing
    clause: str
    clause_text: Words | None
    message: str
    arguments: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Other:
    """Another choice of the same teacher, or another run of the course: a title, a fact and where it stands.

    `run` names the run; `is_free` says that the teacher has nothing else on its days.
    """

    title: str
    when: str
    state: RequestState | None = None
    run: str = ""
    is_free: bool = False


@dataclass(frozen=True, slots=True)
class Ruling:
    """What a person decides; `override` means that a block is overridden, with the reason."""

    verdict: Verdict
    reason: str = ""
    note: str = ""
    override: bool = False


class Why(StrEnum):
    """Why a teacher is away on a day."""

    CHOSEN = "chosen"
    DIRECTIVE = "directive"
    LEAVE = "leave"


@dataclass(frozen=True, slots=True)
class Lane:
    """One teacher of the group and the days they are away."""

    name: str
    away: Mapping[date, Why]
    this: bool = False


@dataclass(frozen=True, slots=True)
class Lanes:
    """A group's days: who is away when, on which days too many are.

    `size` and `allowed` say how many there are and may be away; 0 where no rule had to count them.
    """

    group: str
    days: tuple[date, ...]
    lanes: tuple[Lane, ...]
    short: frozenset[date]
    size: int
    allowed: int


@dataclass(frozen=True, slots=True)
class YearCredits:
    """Credits of one year: earned, and waiting with this request."""

    year: int
    earned: float
    waiting: float = 0


@dataclass(frozen=True, slots=True)
class Near:
    """A teacher of the roster whom an unknown number may mean, and what round 1 holds for them."""

    teacher: str
    name: str
    number: str
    held: tuple[Other, ...] = ()


@dataclass(frozen=True, slots=True)
class FirstRound:
    """What round 1 holds for a teacher who asks in round 2, and what it makes of round 2 for them."""

    standing: Standing
    message: str
    held: tuple[Other, ...] = ()


@dataclass(frozen=True, slots=True)
class ProposedRow:
    """A request of a proposal: whether it is to be approved, else why not; `exact` as in `Because`."""

    key: RequestKey
    name: str
    title: str
    approve: bool
    because: str = ""
    exact: bool = True


@dataclass(frozen=True, slots=True)
class Proposed:
    """How many of the requests a proposal approves, leaves and leaves to a person, and how good it is.

    `money` says what it takes of the training budget, '' where there is none.
    """

    approve: int
    leave: int
    aside: int
    proof: str
    money: str = ""


@dataclass(frozen=True, slots=True)
class AwayCell:
    """A group on a teaching day: names of those away now, and after what is looked at."""

    group: str
    day: date
    before: tuple[str, ...]
    after: tuple[str, ...]
    size: int
    allowed: int


@dataclass(frozen=True, slots=True)
class Stands:
    """What was written with the decision that stands: for the teacher, for the school; by whom and when."""

    reason: str
    note: str
    by: str
    on: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """One request with everything a person needs to decide it."""

    key: RequestKey
    state: RequestState
    shelved: bool
    name: str
    teacher: Teacher | None
    project: Project | None
    title: str
    rank: int | None
    chosen_at: datetime | None
    reason: str
    findings: tuple[Said, ...]
    proposed: str
    checked: int
    unknown: int
    identity: Masked = NOTHING
    stands: Stands | None = None
    others: tuple[Other, ...] = ()
    runs: tuple[Other, ...] = ()
    lanes: Lanes | None = None
    credits: tuple[YearCredits, ...] = ()
    credits_needed: float | None = None
    near: tuple[Near, ...] = ()
    first_round: FirstRound | None = None
