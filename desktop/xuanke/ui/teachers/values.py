"""What the teachers page shows."""

from dataclasses import dataclass
from enum import StrEnum

from xuanke.domain.people import CreditKind, Teacher
from xuanke.ui.parts.masked import NOTHING, Masked


@dataclass(frozen=True, slots=True)
class TeacherRow:
    """One teacher with how many requests are theirs."""

    teacher: Teacher
    live: int = 0
    rejected: int = 0
    identity: Masked = NOTHING


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
class Candidate:
    """A teacher whom a row may mean; `about` tells two of one name apart."""

    teacher: str
    name: str
    about: str


@dataclass(frozen=True, slots=True)
class WaitingRow:
    """What a list says of somebody whom nobody could tell, and who may be meant."""

    row_or_no: str
    name: str
    number: str
    asked: str
    candidates: tuple[Candidate, ...] = ()
    identity: Masked = NOTHING


@dataclass(frozen=True, slots=True)
class YearKind:
    """Credits of one kind in one year: earned, approved besides, asked for besides."""

    year: int
    kind: CreditKind
    held: float
    approved: float = 0
    pending: float = 0


@dataclass(frozen=True, slots=True)
class CreditRow:
    """One teacher's five years in one line; `known` is False where no credits were ever brought."""

    teacher: str
    no: str
    name: str
    held: float
    approved: float
    pending: float
    longest: float
    lacks: str = ""
    known: bool = True


@dataclass(frozen=True, slots=True)
class CreditPage:
    """A page of the school's table."""

    offset: int
    rows: tuple[CreditRow, ...]
    total: int
    needed: float
    advisory: bool


@dataclass(frozen=True, slots=True)
class CreditSheet:
    """The credits of one teacher, or of the school (no name), by year and kind, and what is said of them."""

    name: str
    years: tuple[YearKind, ...]
    says: tuple[str, ...] = ()
