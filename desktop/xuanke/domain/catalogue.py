"""A published training project and who is cleared to run it."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum


class Mode(StrEnum):
    """培训形式. Blended counts as in person for dates, cover and clearance."""

    REMOTE = "remote"
    IN_PERSON = "in_person"
    BLENDED = "blended"


class Level(StrEnum):
    """级别: who organises the project."""

    PROVINCE = "province"
    CITY = "city"
    COUNTY = "county"


class ProjectKind(StrEnum):
    """类别: chosen by the teacher, or assigned by a bureau (二（三）)."""

    SELF_SELECTED = "self_selected"
    DIRECTIVE = "directive"


class ProjectState(StrEnum):
    """状态. `WITHDRAWN` was published once and has left its source's list."""

    PUBLISHED = "published"
    ADJUSTED = "adjusted"
    CANCELLED = "cancelled"
    WITHDRAWN = "withdrawn"


class Funding(StrEnum):
    """经费来源: only what the school pays counts against its budget."""

    SCHOOL = "school"
    SELF = "self"


def project_key(code: str, run: str = "") -> str:
    """The name of a project in commands and JSON: `code`, or `code/run` for a class run."""
    return f"{code}/{run}" if run else code


def code_of(key: str) -> str:
    """The 项目编号 that a project's key begins with."""
    return key.partition("/")[0]


@dataclass(frozen=True, slots=True)
class Project:
    """One published project; a class run (班次) is a project of its own.

    `fee` is in yuan, `credits` in credits (学分), `hours` in class hours (学时).
    Empty `phases` and `subjects` mean any; `seats` None means no limit was published.
    `extra` keeps columns that the program does not know, as (header, text).
    """

    code: str
    title: str
    institution: str
    mode: Mode
    run: str = ""
    level: Level = Level.COUNTY
    region: str = ""
    kind: ProjectKind = ProjectKind.SELF_SELECTED
    phases: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()
    audience: str = ""
    themes: tuple[str, ...] = ()
    credits: float | None = None
    hours: float | None = None
    starts: date | None = None
    ends: date | None = None
    meeting_days: tuple[date, ...] = ()
    venue: str = ""
    seats: int | None = None
    enrolled: int | None = None
    fee: float | None = None
    funding: Funding = Funding.SCHOOL
    boarding: bool = False
    state: ProjectState = ProjectState.PUBLISHED
    source: str = ""
    extra: tuple[tuple[str, str], ...] = ()

    @property
    def key(self) -> str:
        """`code`, or `code/run`."""
        return project_key(self.code, self.run)

    @property
    def is_remote(self) -> bool:
        """Whether nobody has to be away for it."""
        return self.mode is Mode.REMOTE

    @property
    def is_offered(self) -> bool:
        """Whether it still stands in its source's list and was not cancelled."""
        return self.state in (ProjectState.PUBLISHED, ProjectState.ADJUSTED)

    def days(self) -> tuple[date, ...]:
        """The days on which it meets: its 上课日期, else its whole span; none when remote."""
        if self.is_remote:
            return ()
        return self.meeting_days or span(self.starts, self.ends)


@dataclass(frozen=True, slots=True)
class Clearance:
    """An institution may run in-person training from `starts` to `ends`, both included (三（一）)."""

    institution: str
    starts: date
    ends: date | None = None

    def covers(self, day: date) -> bool:
        """Whether it is in force on that day."""
        return self.starts <= day and (self.ends is None or day <= self.ends)


def span(first: date | None, last: date | None) -> tuple[date, ...]:
    """Every day from the first to the last, both included; a missing end is the other one."""
    first, last = first or last, last or first
    if first is None or last is None:
        return ()
    return tuple(first + timedelta(days=n) for n in range((last - first).days + 1))
