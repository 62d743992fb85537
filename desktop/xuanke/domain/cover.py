"""Who of which group is away on which teaching day, before and after a plan (一（二）)."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import cache

from xuanke.domain.case import Group, Person
from xuanke.domain.catalogue import Project
from xuanke.domain.people import GroupKey
from xuanke.domain.requests import Request, RequestKey

ProjectOf = Callable[[Request], Project | None]


@cache
def may_be_away(size: int, share: float, least: int) -> int:
    """How many of a group of that size may be away at once: the share, but never fewer than `least`."""
    return max(least, int(Fraction(str(share)) * size))


@dataclass(frozen=True, slots=True)
class Cell:
    """One group on one teaching day: teachers' keys, in order, and how many may be away."""

    group: GroupKey
    day: date
    before: tuple[str, ...]
    after: tuple[str, ...]
    size: int
    allowed: int


def in_post(group: Group) -> tuple[Person, ...]:
    """The people whom a group's cover counts."""
    return tuple(person for person in group.people if person.teacher and person.teacher.is_in_post)


def away(person: Person, project_of: ProjectOf, approved: Collection[RequestKey]) -> set[date]:
    """The days on which the teacher is away: commitments, and the approved requests' projects."""
    days = {day for commitment in person.commitments for day in commitment.days()}
    for filed in person.filed:
        if filed.request.key in approved and (project := project_of(filed.request)):
            days.update(project.days())
    return days


def cover(
    groups: Iterable[Group],
    project_of: ProjectOf,
    is_teaching_day: Callable[[date], bool],
    *,
    before: Collection[RequestKey],
    after: Collection[RequestKey],
    share: float,
    least: int,
) -> Iterator[Cell]:
    """A cell for each group and teaching day on which anybody is away, before or after; ordered.

    `before` are the requests that stand approved, `after` those and the plan's.
    """
    for group in groups:
        if group.key is None:
            continue
        people = in_post(group)
        allowed = may_be_away(len(people), share, least)
        absent: dict[date, tuple[list[str], list[str]]] = {}
        for person in sorted(people, key=lambda person: person.key):
            for column, approved in enumerate((before, after)):
                for day in away(person, project_of, approved):
                    absent.setdefault(day, ([], []))[column].append(person.key)
        for day in sorted(filter(is_teaching_day, absent)):
            first, then = absent[day]
            yield Cell(group.key, day, tuple(first), tuple(then), len(people), allowed)


def crowded(
    group: Group,
    project_of: ProjectOf,
    is_teaching_day: Callable[[date], bool],
    *,
    share: float,
    least: int,
) -> frozenset[date]:
    """The teaching days on which no more of the group may be away, all live requests counted."""
    people = in_post(group)
    allowed = may_be_away(len(people), share, least)
    absent: Counter[date] = Counter()
    for person in people:
        live = {filed.request.key for filed in person.filed if filed.state.is_live}
        absent.update(filter(is_teaching_day, away(person, project_of, live)))
    return frozenset(day for day, number in absent.items() if number >= allowed)
