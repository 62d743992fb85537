"""Whom something befell that they should be told, as values that a message is made of."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import Any

from xuanke.domain.catalogue import Project
from xuanke.domain.examine import Examined
from xuanke.domain.findings import Finding, Standing
from xuanke.domain.first_round import first_round
from xuanke.domain.names import fold_name
from xuanke.domain.people import Teacher
from xuanke.domain.requests import RequestKey, RequestState
from xuanke.domain.review import Status
from xuanke.domain.term import Term


class Befell(StrEnum):
    """What befell a teacher. An approval is good news: it can be told, but nobody waits for it."""

    REJECTED = "rejected"
    RETURNED = "returned"
    DECLINED = "declined"
    CANCELLED = "cancelled"
    CHANGED = "changed"
    UNSELECTED = "unselected"
    APPROVED = "approved"


@dataclass(frozen=True, slots=True)
class Telling:
    """One thing to tell. `what` names it, so that a tick holds until it befalls again otherwise.

    `arguments` fill the message `tell-…`; `because` is a finding whose sentence says why;
    `alternatives` are projects to name instead.
    """

    what: str
    befell: Befell
    key: RequestKey | None = None
    arguments: Mapping[str, Any] = field(default_factory=dict)
    because: Finding | None = None
    alternatives: tuple[Project, ...] = ()

    @property
    def message(self) -> str:
        """The id of the text."""
        return f"tell-{self.befell.value}"

    def with_alternatives(self, projects: Iterable[Project]) -> "Telling":
        """The same with projects to name instead."""
        return replace(self, alternatives=tuple(projects))


STATES = {
    RequestState.REJECTED: Befell.REJECTED,
    RequestState.RETURNED: Befell.RETURNED,
    RequestState.DECLINED: Befell.DECLINED,
    RequestState.GONE: Befell.CANCELLED,
}
GOOD = frozenset({RequestState.APPROVED, RequestState.SENT, RequestState.ACCEPTED})


def of_request(examined: Examined, stands: Status, opinion: str, term: Term, on: date) -> Iterator[Telling]:
    """What there is to tell of one request; `opinion` is the institution's."""
    state, key = examined.filed.state, examined.filed.request.key
    befell, because = _befell(examined)
    if befell is None:
        return
    reason = opinion if state is RequestState.DECLINED else stands.head.reason if stands.head else ""
    basis = (
        stands.stands_for if befell not in (Befell.CANCELLED, Befell.CHANGED) else _dates(examined.project)
    )
    yield Telling(
        what=":".join((befell.value, key.project, str(key.round), basis)),
        befell=befell,
        key=key,
        arguments={
            **_names(examined),
            "reason": reason,
            "days": _days(examined.project),
            **_second_round(examined, term, on),
        },
        because=because,
    )


def _befell(examined: Examined) -> tuple[Befell | None, Finding | None]:
    state = examined.filed.state
    if state in STATES:
        return STATES[state], None
    by_rule = {finding.rule: finding for finding in examined.findings}
    if state.is_live and "withdrawn-project" in by_rule:
        return Befell.CANCELLED, by_rule["withdrawn-project"]
    if state.is_live and "project-changed" in by_rule:
        return Befell.CHANGED, by_rule["project-changed"]
    return (Befell.APPROVED, None) if state in GOOD else (None, None)


def _names(examined: Examined) -> dict[str, str]:
    request, teacher, project = examined.filed.request, examined.person.teacher, examined.project
    return {
        "name": teacher.name if teacher else request.name,
        "title": project.title if project else request.title or request.code,
        "code": request.code,
        "run": request.run or "none",
    }


def _dates(project: Project | None) -> str:
    if project is None:
        return ""
    return "|".join((str(project.starts), str(project.ends), project.venue, project.state.value))


def _days(project: Project | None) -> tuple[date, ...]:
    """The days on which the teacher will be away, the first and the last of a longer training."""
    days = project.days() if project else ()
    return days if len(days) <= 3 else (days[0], days[-1])


def _second_round(examined: Examined, term: Term, on: date) -> dict[str, str]:
    """The days of round 2, where it is still to come for somebody who chose in round 1 (四（三）)."""
    window = term.window(2)
    chose = first_round(examined.person, term).standing is not Standing.BROKEN
    if examined.filed.request.round != 1 or window is None or on > window[1] or not chose:
        return {"second": "no", **_day("from", None), **_day("until", None)}
    return {"second": "yes", **_day("from", window[0]), **_day("until", window[1])}


def _day(name: str, day: date | None) -> dict[str, str]:
    return {f"{name}_month": str(day.month) if day else "", f"{name}_day": str(day.day) if day else ""}


def unselected(round_number: int, name: str, last: date) -> Telling:
    """What to tell a teacher who has still to choose until that day."""
    return Telling(
        what=f"{Befell.UNSELECTED.value}:{round_number}",
        befell=Befell.UNSELECTED,
        arguments={"name": name, "round": round_number, **_day("until", last)},
    )


@dataclass(frozen=True, slots=True)
class Chase:
    """Who has still to choose in a round, by phase and subject, as a text to the whole group needs it."""

    round: int
    last: date
    groups: tuple[tuple[str, str, tuple[str, ...]], ...]

    @property
    def count(self) -> int:
        """How many they are."""
        return sum(len(names) for _, _, names in self.groups)

    @property
    def arguments(self) -> dict[str, Any]:
        """What the text's first sentences are filled with."""
        return {"round": self.round, "count": self.count, **_day("until", self.last)}


def chase(round_number: int, last: date, teachers: Iterable[Teacher]) -> Chase:
    """The teachers by group; two of one name are told apart by the end of their number."""
    listed = list(teachers)
    alike = Counter(fold_name(teacher.name) for teacher in listed)
    groups: dict[tuple[str, str], list[str]] = defaultdict(list)
    for teacher in listed:
        mark = f"({(teacher.id_number or teacher.no)[-4:]})" if alike[fold_name(teacher.name)] > 1 else ""
        groups[teacher.group.phase, teacher.group.subject].append(teacher.name + mark)
    return Chase(round_number, last, tuple((*group, tuple(names)) for group, names in groups.items()))


@dataclass(frozen=True, slots=True)
class StaffRow:
    """A line for the staff room: no number of a person, no phone, no reason of a refusal."""

    name: str
    subject: str
    title: str
    run: str
    first: date | None
    last: date | None
    mode: str
    school: RequestState
    institution: RequestState | None


SCHOOL_SAYS = dict.fromkeys(GOOD | {RequestState.DECLINED}, RequestState.APPROVED)
"""What the school said of a request that has gone further since."""
INSTITUTION_SAYS = frozenset({RequestState.ACCEPTED, RequestState.DECLINED})


def for_the_staff_room(examined: Iterable[Examined]) -> Iterator[StaffRow]:
    """The requests that the platform still has, as everybody may read them."""
    for each in examined:
        state, project, teacher = each.filed.state, each.project, each.person.teacher
        if state in (RequestState.WITHDRAWN, RequestState.GONE):
            continue
        names = _names(each)
        yield StaffRow(
            name=names["name"],
            subject=teacher.group.subject if teacher else "",
            title=names["title"],
            run=each.filed.request.run,
            first=project.starts if project else None,
            last=project.ends if project else None,
            mode=project.mode.value if project else "",
            school=SCHOOL_SAYS.get(state, state),
            institution=state if state in INSTITUTION_SAYS else None,
        )
