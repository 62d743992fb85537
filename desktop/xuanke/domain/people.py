"""A teacher on the roster, the days they are needed elsewhere, and what they earned."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from xuanke.domain.catalogue import Mode, span


class Post(StrEnum):
    """在岗状态."""

    IN_POST = "in_post"
    TRANSFERRED = "transferred"
    RETIRED = "retired"
    LEFT = "left"
    SUSPENDED = "suspended"


class GroupKey(NamedTuple):
    """Teachers who can stand in for one another: one school, campus, main phase, main subject."""

    school: str
    campus: str
    phase: str
    subject: str


@dataclass(frozen=True, slots=True)
class Teacher:
    """One row of the roster. The first of `phases` and `subjects` is the main one."""

    no: str
    name: str
    id_number: str = ""
    id_kind: str = ""
    school: str = ""
    campus: str = ""
    phases: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()
    title: str = ""
    career_stage: str = ""
    teaching_since: int | None = None
    joined: date | None = None
    post: Post = Post.IN_POST
    rural: bool | None = None
    private: bool | None = None
    phone: str = ""

    @property
    def key(self) -> str:
        """How commands and JSON name the teacher: 教师编号, else 身份证号."""
        return self.no or self.id_number

    @property
    def is_in_post(self) -> bool:
        """Whether the roster says 在职."""
        return self.post is Post.IN_POST

    @property
    def group(self) -> GroupKey:
        """The group whose cover (一（二）) the teacher belongs to."""
        phase = self.phases[0] if self.phases else ""
        subject = self.subjects[0] if self.subjects else ""
        return GroupKey(self.school, self.campus, phase, subject)


class CommitmentKind(StrEnum):
    """类别 of what takes a teacher's days without being chosen."""

    DIRECTIVE = "directive"
    LEAVE = "leave"
    SECONDMENT = "secondment"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Commitment:
    """Directive training, a leave or a secondment: days that are already taken."""

    teacher: str
    title: str
    starts: date
    ends: date
    kind: CommitmentKind = CommitmentKind.DIRECTIVE
    mode: Mode = Mode.IN_PERSON
    credits: float | None = None

    def days(self) -> tuple[date, ...]:
        """The days on which the teacher is away; none when remote."""
        return () if self.mode is Mode.REMOTE else span(self.starts, self.ends)


class CreditKind(StrEnum):
    """The kinds whose shares localities decide (一（二）), new teachers' practice and new principals' own."""

    SCHOOL_BASED = "school_based"
    REMOTE = "remote"
    INTENSIVE_90 = "intensive_90"
    PRACTICE = "practice"
    PRINCIPAL = "principal"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class CreditEntry:
    """One completed training in the ledger. `year` is the year it counts for (年度)."""

    teacher: str
    credits: float
    year: int
    kind: CreditKind = CreditKind.OTHER
    code: str = ""
    title: str = ""
    completed: date | None = None
