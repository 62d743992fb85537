"""What a teacher asked for on the platform, and where that request stands."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from xuanke.domain.catalogue import project_key


class Platform(StrEnum):
    """What the platform's own lists say of a request."""

    SUBMITTED = "submitted"
    WITHDRAWN = "withdrawn"
    GONE = "gone"


class RequestState(StrEnum):
    """Where a request stands, folded from the platform, our decisions, packets and receipts."""

    PENDING = "pending"
    APPROVED = "approved"
    REJECTED = "rejected"
    RETURNED = "returned"
    WITHDRAWN = "withdrawn"
    GONE = "gone"
    SENT = "sent"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    CONFLICT = "conflict"

    @cached_property
    def is_live(self) -> bool:
        """Whether it still counts for seats, clashes and cover."""
        return self in LIVE

    @cached_property
    def is_open(self) -> bool:
        """Whether the school still has to decide."""
        return self in (RequestState.PENDING, RequestState.CONFLICT)


LIVE = frozenset(
    {
        RequestState.PENDING,
        RequestState.APPROVED,
        RequestState.SENT,
        RequestState.ACCEPTED,
        RequestState.CONFLICT,
    }
)


class RequestKey(NamedTuple):
    """The natural key of a request within a term: two PCs that import one file agree on it."""

    teacher: str
    project: str
    round: int


@dataclass(frozen=True, slots=True)
class Request:
    """One teacher asks for one project in one round, as the platform's list says it.

    `teacher` is the roster's key where the teacher was found, else the number that the
    list gives; `typed_no` is the list's 教师编号, '' where it gives none. `chosen_at` is
    Beijing time; a date without a time is midnight. `position` is the row's place in its
    file, the last tie-break of 'first come'.
    """

    teacher: str
    code: str
    round: int
    run: str = ""
    chosen_at: datetime | None = None
    rank: int | None = None
    reason: str = ""
    platform: Platform = Platform.SUBMITTED
    name: str = ""
    id_number: str = ""
    title: str = ""
    position: int = 0
    typed_no: str = ""

    def placed(self, teacher: str, number: int) -> "Request":
        """The typed request as the teacher's, of that round; what was typed for the teacher is kept.

        Written out, since `dataclasses.replace` takes five times as long and lists are long.
        """
        return Request(
            teacher,
            self.code,
            number,
            self.run,
            self.chosen_at,
            self.rank,
            self.reason,
            self.platform,
            self.name,
            self.id_number,
            self.title,
            self.position,
            self.teacher,
        )

    @property
    def project(self) -> str:
        """`code`, or `code/run`."""
        return project_key(self.code, self.run)

    @property
    def key(self) -> RequestKey:
        """The natural key."""
        return RequestKey(self.teacher, self.project, self.round)

    @property
    def order(self) -> tuple[int, datetime, int]:
        """Sorts the teacher's requests by round, then time (none comes first), then place in the file."""
        return (self.round, self.chosen_at or datetime.min, self.position)

    @property
    def chosen_on(self) -> date | None:
        """The Beijing day of 选课时间."""
        return self.chosen_at.date() if self.chosen_at else None
