"""Builds the approval plan's model: what stands in the way of approving the open requests."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from xuanke.domain.budget import school_pays
from xuanke.domain.case import Group, Person
from xuanke.domain.catalogue import Project
from xuanke.domain.cover import ProjectOf, in_post, may_be_away
from xuanke.domain.plan import Limit, LimitKind, Model, Wish
from xuanke.domain.requests import Request, RequestKey
from xuanke.domain.term import Term

Owner = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PlanRules:
    """The numbers behind the limits. `budget` is in yuan, `most` counts in a round; None is none."""

    is_teaching_day: Callable[[date], bool]
    share: float = 0.3
    least: int = 1
    most: int | None = None
    budget: float | None = None

    @classmethod
    def of(cls, term: Term) -> "PlanRules":
        """The numbers that the term gives to its rules, and its budget."""
        numbers: dict[str, Any] = {}
        for rule in ("cover-shortage", "too-many-requests"):
            if rule in term.rules:
                numbers.update(term.rules[rule].parameters)
        return cls(term.is_teaching_day, budget=term.budget, **numbers)


@dataclass(slots=True)
class _Ask:
    """A request with its project, on its way into the model; `wish` None where it is approved already."""

    person: Person
    request: Request
    project: Project
    wish: int | None


def build_model(
    groups: Iterable[Group],
    project_of: ProjectOf,
    rules: PlanRules,
    *,
    is_blocked: Callable[[RequestKey], bool],
    worth: Callable[[Person, Request, Project], int],
    round: int | None = None,
) -> Model:
    """The model of one round, or of the whole term. Open requests that nothing blocks are wishes;
    live ones that were decided are fixed and use up room. The order of the input does not matter.
    """
    groups = sorted(groups, key=lambda group: group.key or ("",) * 4)
    wishes: dict[RequestKey, int] = {}
    asks: dict[int, list[_Ask]] = {}
    fixed: list[RequestKey] = []
    for number, group in enumerate(groups):
        for person in group.people:
            for filed in person.filed:
                request = filed.request
                project = project_of(request)
                if project is None or not filed.state.is_live:
                    continue
                open_ = filed.state.is_open
                if open_ and (round not in (None, request.round) or is_blocked(request.key)):
                    continue
                if open_:
                    wishes[request.key] = worth(person, request, project)
                else:
                    fixed.append(request.key)
                asks.setdefault(number, []).append(_Ask(person, request, project, None))
    order = {key: place for place, key in enumerate(sorted(wishes))}
    limits = _Limits(rules)
    for number, group in enumerate(groups):
        mine = asks.get(number, [])
        for ask in mine:
            ask.wish = order.get(ask.request.key)
        limits.add(group, sorted(mine, key=lambda ask: ask.request.key))
    return Model(tuple(Wish(key, wishes[key]) for key in order), limits.done(), tuple(sorted(fixed)))


@dataclass(slots=True)
class _Draft:
    """A limit while it is collected."""

    room: int
    members: dict[int, int] = field(default_factory=dict)
    taken_by: list[str] = field(default_factory=list)

    def take(self, ask: _Ask, weight: int = 1) -> None:
        """Makes a wish a member; what is approved already takes its part of the room."""
        if ask.wish is None:
            self.room -= weight
            self.taken_by.append(ask.request.project)
        else:
            self.members[ask.wish] = weight


class _Limits:
    """Collects the limits, group by group."""

    def __init__(self, rules: PlanRules) -> None:
        self._rules = rules
        self._drafts: dict[tuple[LimitKind, Owner, str], _Draft] = {}

    def _limit(self, kind: LimitKind, owner: Owner, room: int, day: date | None = None) -> _Draft:
        return self._drafts.setdefault((kind, owner, day.isoformat() if day else ""), _Draft(room))

    def add(self, group: Group, asks: list[_Ask]) -> None:
        """Takes in a group and what its people ask for."""
        by_person: dict[str, list[_Ask]] = {}
        for ask in asks:
            by_person.setdefault(ask.person.key, []).append(ask)
            self._seats(ask)
            self._budget(ask)
        for of_one in by_person.values():
            self._number(of_one)
            self._duplicates(of_one)
            self._clashes(of_one)
        if group.key is not None:
            self._cover(group, by_person)

    def _seats(self, ask: _Ask) -> None:
        if ask.project.seats is not None:
            self._limit(LimitKind.SEATS, (ask.project.key,), ask.project.seats).take(ask)

    def _budget(self, ask: _Ask) -> None:
        budget, fee = self._rules.budget, school_pays(ask.project)
        if budget is not None and fee:
            self._limit(LimitKind.BUDGET, (), _cents(budget)).take(ask, _cents(fee))

    def _number(self, asks: list[_Ask]) -> None:
        if self._rules.most is None:
            return
        for ask in asks:
            owner = (ask.person.key, str(ask.request.round))
            self._limit(LimitKind.NUMBER, owner, self._rules.most).take(ask)

    def _duplicates(self, asks: list[_Ask]) -> None:
        for code, times in Counter(ask.project.code for ask in asks).items():
            if times > 1:
                limit = self._limit(LimitKind.DUPLICATE, (asks[0].person.key, code), 1)
                for ask in asks:
                    if ask.project.code == code:
                        limit.take(ask)

    def _clashes(self, asks: list[_Ask]) -> None:
        person = asks[0].person
        committed = {day: c.title for c in person.commitments for day in c.days()}
        for ask in asks:
            for day in ask.project.days():
                self._limit(LimitKind.CLASH, (person.key,), 1, day).take(ask)
                if day in committed and ask.wish is not None:
                    limit = self._limit(LimitKind.COMMITMENT, (person.key, committed[day]), 0, day)
                    limit.take(ask)

    def _cover(self, group: Group, asks: dict[str, list[_Ask]]) -> None:
        """Each teacher away once a day: their other requests of that day clash, and wait there."""
        people = in_post(group)
        allowed = may_be_away(len(people), self._rules.share, self._rules.least)
        owner = tuple(group.key or ())
        for person in people:
            mine = asks.get(person.key, [])
            gone = {day for commitment in person.commitments for day in commitment.days()}
            gone.update(day for ask in mine if ask.wish is None for day in ask.project.days())
            for day in filter(self._rules.is_teaching_day, gone):
                limit = self._limit(LimitKind.COVER, owner, allowed, day)
                limit.room -= 1
                limit.taken_by.append(person.key)
            for ask in mine:
                for day in ask.project.days():
                    if ask.wish is not None and day not in gone and self._rules.is_teaching_day(day):
                        self._limit(LimitKind.COVER, owner, allowed, day).take(ask)

    def done(self) -> tuple[Limit, ...]:
        """The limits that can bind, in a fixed order, equal days of one owner joined."""
        joined: dict[tuple[LimitKind, Owner, int, tuple[tuple[int, int], ...], Owner], list[str]] = {}
        for (kind, owner, day), draft in sorted(self._drafts.items(), key=lambda pair: pair[0]):
            same = (
                kind,
                owner,
                max(0, draft.room),
                tuple(sorted(draft.members.items())),
                tuple(sorted(draft.taken_by)),
            )
            joined.setdefault(same, []).append(day)
        limits = (
            Limit(kind, owner, room, members, tuple(filter(None, days)), taken_by)
            for (kind, owner, room, members, taken_by), days in joined.items()
        )
        return tuple(limit for limit in limits if limit.can_bind)


def _cents(yuan: float) -> int:
    """Money in whole hundredths of a yuan."""
    return round(yuan * 100)
