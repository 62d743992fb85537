"""What the teachers page shows."""

from dataclasses import dataclass
from enum import StrEnum

from xuanke.domain.people import Teacher


@dataclass(frozen=True, slots=True)
class TeacherRow:
    """One teacher with how many requests are theirs."""

    teacher: Teacher
    live: int = 0
    rejected: int = 0


@dataclass(frozen=True, slots=True)
class Roster:
    """A page of the roster."""

    words: str
    offset: int
    rows: tuple[TeacherRow, ...]
    total: int


class List(StrEnum):
    """The lists beside the roster, a tab each."""

    MEND = "mend"
    STILL = "still"
    ROUND2 = "round2"
    TELL = "tell"


@dataclass(frozen=True, slots=True)
class Listed:
    """One line of a list: a teacher, the name as two of one name are told apart, and what is said."""

    teacher: Teacher
    mark: str = ""
    column: str = ""
    value: str = ""
    says: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """A page of a list."""

    list: List
    offset: int
    rows: tuple[Listed, ...]
    total: int
    round1_ends: str = ""


@dataclass(frozen=True, slots=True)
class Chase:
    """Who has still to choose, by group: what the text to the group says."""

    ends: str
    count: int
    groups: tuple[tuple[str, tuple[str, ...]], ...]
