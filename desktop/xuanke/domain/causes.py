"""What several requests share and a person decides once: the queue of causes; what is blocked, in piles."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from xuanke.domain.examine import Examined, by_gravity
from xuanke.domain.findings import RULE_IDS, Finding, Severity
from xuanke.domain.people import GroupKey
from xuanke.domain.requests import RequestKey, RequestState
from xuanke.domain.rules import RULES, Scope

GRAVEST_FIRST = (
    "round2-ineligible",
    "identity-mismatch",
    "date-clash",
    "cover-shortage",
    "over-capacity",
    "project-changed",
    "too-many-requests",
    "repeat-training",
    "target-mismatch",
    "directive-project",
    "school-busy-day",
)
ORDER = {rule: n for n, rule in enumerate(dict.fromkeys((*GRAVEST_FIRST, *RULE_IDS)))}
BY_PROJECT = {"over-capacity", "project-changed", "directive-project"}
COVER = "cover-shortage"
ONE_DAY = timedelta(days=1)
UNDECIDED = (RequestState.PENDING, RequestState.APPROVED)

Key = tuple[str, ...]
Grouped = Callable[[Examined, Finding], Key]


@dataclass(frozen=True, slots=True)
class Cause:
    """One thing to decide; `key` tells causes of a rule apart.

    `arguments` fill the title; `requests` hang on it, in the order in which they were examined.
    """

    rule: str
    key: Key
    arguments: Mapping[str, Any]
    requests: tuple[RequestKey, ...]

    @property
    def message(self) -> str:
        """The id of its title."""
        return f"cause-{self.rule}"


@dataclass(frozen=True, slots=True)
class Summary:
    """Counts of the live requests. clean: pending or approved without block or warning;
    blocked: at least one block; flagged: at least one block or warning."""

    requests: int
    clean: int
    flagged: int
    blocked: int
    causes: int
    by_rule: Mapping[str, int]


def causes(examined: Iterable[Examined]) -> tuple[Cause, ...]:
    """The queue: live requests without a decision that are flagged and not blocked, each under one cause."""
    flagged = [each for each in examined if each.is_live and each.is_flagged]
    runs = _short_runs(flagged)

    def key(each: Examined, finding: Finding) -> Key:
        if finding.rule == COVER:
            return _cover_key(finding, runs)
        rule = RULES[finding.rule]
        if rule.id in BY_PROJECT or (rule.id not in GRAVEST_FIRST and rule.scope is Scope.PROJECT):
            return (_project(each),)
        return (each.person.key,)

    open_ones = (each for each in flagged if each.filed.state.is_open and not each.is_blocked)
    return _grouped(open_ones, key, lambda finding: ORDER[finding.rule])


def blocked_piles(examined: Iterable[Examined]) -> tuple[Cause, ...]:
    """Live requests without a decision that are blocked: by project where it is at fault, else by teacher."""

    def key(each: Examined, finding: Finding) -> Key:
        at_fault = RULES[finding.rule].scope is Scope.PROJECT or finding.rule == "unknown-project"
        return (_project(each) if at_fault else each.person.key,)

    blocked = (each for each in examined if each.filed.state.is_open and each.is_blocked)
    return _grouped(blocked, key, by_gravity)


def summary(examined: Iterable[Examined], things: int | None = None) -> Summary:
    """The counts that a review begins with; `things` is the length of the queue where that is known."""
    listed = tuple(examined)
    tally = Tally()
    for _ in tally.through(listed):
        pass
    return tally.summary(len(causes(listed)) if things is None else things)


class Tally:
    """The counts of a review while its requests go by, so that nobody need keep them."""

    def __init__(self) -> None:
        self._live = self._clean = self._flagged = self._blocked = 0
        self._by_rule: Counter[str] = Counter()

    def through(self, examined: Iterable[Examined]) -> Iterator[Examined]:
        """The same requests, each counted."""
        for each in examined:
            self._count(each)
            yield each

    def _count(self, each: Examined) -> None:
        if not each.is_live:
            return
        self._live += 1
        for finding in each.findings:
            self._by_rule[finding.rule] += 1
        if each.is_flagged:
            self._flagged += 1
            self._blocked += each.is_blocked
        else:
            self._clean += each.filed.state in UNDECIDED

    def summary(self, things: int) -> Summary:
        """What was counted; `things` is the length of the queue."""
        return Summary(
            requests=self._live,
            clean=self._clean,
            flagged=self._flagged,
            blocked=self._blocked,
            causes=things,
            by_rule=dict(sorted(self._by_rule.items())),
        )


def _grouped(
    examined: Iterable[Examined], key: Grouped, gravity: Callable[[Finding], Any]
) -> tuple[Cause, ...]:
    held: dict[tuple[str, Key], list[tuple[Examined, Finding]]] = defaultdict(list)
    for each in examined:
        gravest = min((f for f in each.findings if f.severity is not Severity.INFO), key=gravity)
        held[gravest.rule, key(each, gravest)].append((each, gravest))
    found = (
        Cause(rule, name, _title(name, members), tuple(each.filed.request.key for each, _ in members))
        for (rule, name), members in held.items()
    )
    return tuple(sorted(found, key=lambda cause: (ORDER[cause.rule], cause.key)))


def _title(key: Key, members: Sequence[tuple[Examined, Finding]]) -> dict[str, Any]:
    each, finding = members[0]
    teacher, project = each.person.teacher, each.project
    title = {
        "count": len(members),
        "teacher": teacher.name if teacher else each.filed.request.name or each.person.key,
        "project": project.title if project else each.filed.request.title or each.filed.request.project,
    }
    if finding.rule == COVER and len(key) > 1:
        group = GroupKey(*finding.evidence["group"])
        title |= {"group": "·".join(filter(None, (group.phase, group.subject))) or group.school}
        title |= {"first": key[-2], "last": key[-1]}
    return title


def _project(each: Examined) -> str:
    return each.project.key if each.project else each.filed.request.project


def _short_runs(examined: Iterable[Examined]) -> Mapping[Key, Mapping[str, tuple[str, str]]]:
    """Of each group, the run of touching short days that each short day belongs to."""
    days: dict[Key, set[str]] = defaultdict(set)
    for each in examined:
        for finding in each.findings:
            if finding.rule == COVER:
                days[tuple(finding.evidence["group"])].update(finding.arguments["days"])
    return {
        group: {day: (run[0], run[-1]) for run in _runs(sorted(found)) for day in run}
        for group, found in days.items()
    }


def _runs(days: Sequence[str]) -> Iterator[list[str]]:
    run: list[str] = []
    for day in days:
        if run and date.fromisoformat(day) - date.fromisoformat(run[-1]) > ONE_DAY:
            yield run
            run = []
        run.append(day)
    if run:
        yield run


def _cover_key(finding: Finding, runs: Mapping[Key, Mapping[str, tuple[str, str]]]) -> Key:
    group = tuple(finding.evidence["group"])
    return (*group, *runs[group][finding.arguments["days"][0]])
