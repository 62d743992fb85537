"""What the teachers page shows."""

from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True)
class MendRow:
    """Something to mend: whose, what, in which column."""

    teacher: Teacher
    problem: str
    column: str
    value: str


@dataclass(frozen=True, slots=True)
class Chance:
    """A teacher and what a round is to them: `should`, `may`, `may-not`, `ask`; `case` says why not."""

    teacher: Teacher
    standing: str
    case: str = ""


@dataclass(frozen=True, slots=True)
class Around:
    """Who has still to choose in round 1, what each may in round 2, what wants mending."""

    still: tuple[Teacher, ...]
    chances: tuple[Chance, ...]
    mends: tuple[MendRow, ...]
    round1_ends: str = ""
