"""The plain values of the sample. They know nothing of the program, so that the answers stay independent."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta


def days_between(first: date, last: date) -> list[date]:
    """Every day from the first to the last, both included."""
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]


@dataclass(frozen=True, slots=True)
class Teacher:
    """A row of the roster."""

    no: str
    name: str
    number: str
    campus: str
    phases: tuple[str, ...]
    subjects: tuple[str, ...]
    title: str
    stage: str
    since: int
    joined: date | None = None
    post: str = "在职"
    rural: str = "否"
    private: str = "否"
    phone: str = ""
    paper: str = "居民身份证"


@dataclass(frozen=True, slots=True)
class Project:
    """A row of the catalogue. `meets` holds ranges of days; empty means the whole span."""

    code: str
    run: str
    title: str
    institution: str
    mode: str
    level: str = "县级"
    kind: str = "自主选课"
    phases: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    credits: int = 24
    starts: date | None = None
    ends: date | None = None
    meets: tuple[tuple[date, date], ...] = ()
    venue: str = ""
    seats: int | None = None
    fee: int = 0
    boarding: str = "否"
    state: str = "发布"

    @property
    def key(self) -> str:
        """`code`, or `code/run`."""
        return f"{self.code}/{self.run}" if self.run else self.code

    def days(self) -> list[date]:
        """The days on which it meets; none when remote."""
        if self.mode == "远程" or self.starts is None or self.ends is None:
            return []
        return [day for pair in self.meets or ((self.starts, self.ends),) for day in days_between(*pair)]


@dataclass(frozen=True, slots=True)
class Commitment:
    """Days of a teacher that are already taken."""

    no: str
    title: str
    kind: str
    starts: date
    ends: date
    mode: str = "线下"
    credits: int | None = None

    def days(self) -> list[date]:
        """The days on which the teacher is away; none when remote."""
        return [] if self.mode == "远程" else days_between(self.starts, self.ends)


@dataclass(frozen=True, slots=True)
class Credit:
    """A completed training."""

    no: str
    year: int
    kind: str
    code: str
    title: str
    credits: int
    done: date


@dataclass(frozen=True, slots=True)
class Clearance:
    """An institution that may run in-person training."""

    institution: str
    starts: date
    ends: date | None = None


@dataclass(frozen=True, slots=True)
class Request:
    """A row of a round's list as it is meant, and how the row is written.

    `teacher` is the key that must come out. `given` says which of number, name and identity
    number the row carries. `rules` is what the author set on purpose; empty means clean.
    """

    teacher: str
    project: str
    round: int
    at: datetime | None
    no: str = ""
    name: str = ""
    number: str = ""
    title: str = ""
    withdrawn: bool = False
    written: str = ""
    note: str = ""
    rules: frozenset[str] = frozenset()
    reason: str = ""
    rank: int | None = None

    @property
    def key(self) -> tuple[str, str, int]:
        """Teacher, project, round."""
        return (self.teacher, self.project, self.round)


@dataclass(slots=True)
class World:
    """One school's term: everything that the files say."""

    school: str
    roster: list[Teacher]
    before: list[Project]
    after: list[Project]
    clearances: list[Clearance]
    commitments: list[Commitment] = field(default_factory=list)
    credits: list[Credit] = field(default_factory=list)
    requests: list[Request] = field(default_factory=list)
    busy: tuple[date, ...] = ()
    most: int | None = None
