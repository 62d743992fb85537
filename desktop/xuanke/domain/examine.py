"""Examines a term: every rule asked of every request, all findings, never only the first."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple

from xuanke.domain.case import Case, Filed, Group, Offer, Person, Shared
from xuanke.domain.catalogue import Project
from xuanke.domain.findings import MET, Answer, Finding, Severity, is_blocked, is_flagged
from xuanke.domain.joining import Joiner
from xuanke.domain.requests import RequestState
from xuanke.domain.rules import CASE_RULES, PROJECT_RULES, RULES, CaseRule
from xuanke.domain.term import RuleSetting

GRAVITY = {Severity.BLOCK: 0, Severity.WARN: 1, Severity.INFO: 2}
WEIGHTS = {id: rule.order for id, rule in RULES.items()}


class Examined(NamedTuple):
    """One request with everything that the rules say of it, the gravest first.

    `project` is what the request means, None where the catalogue never had it.
    A NamedTuple, since hundreds of thousands are made in one pass.
    """

    person: Person
    filed: Filed
    findings: tuple[Finding, ...]
    project: Project | None = None

    @property
    def is_blocked(self) -> bool:
        """At least one block."""
        return is_blocked(self.findings)

    @property
    def is_flagged(self) -> bool:
        """At least one block or warning."""
        return is_flagged(self.findings)

    @property
    def is_live(self) -> bool:
        """Whether the request still counts."""
        return self.filed.state.is_live


def examine(groups: Iterable[Group], shared: Shared) -> Iterator[Examined]:
    """Every request of every group with its findings; what a group needs is forgotten after it.

    Withdrawn requests have none. A rejected, returned, declined or gone one keeps what its
    own project and teacher say, but stands in nobody's way and nobody in its.
    """
    examiner = Examiner(shared)
    for group in groups:
        yield from examiner.examine(group)


def found(rule: str, answer: Answer, setting: RuleSetting) -> Finding:
    """An answer as a finding, with the severity and the clause that the term gives it."""
    return Finding(
        rule=rule,
        standing=answer.standing,
        severity=_severity(answer, setting),
        clause=setting.clause,
        message=f"finding-{rule}-{answer.case}" if answer.case else f"finding-{rule}",
        arguments=answer.arguments,
        evidence=answer.evidence,
    )


def _severity(answer: Answer, setting: RuleSetting) -> Severity:
    """What is unknown weighs no more than its case says, nor more than its rule does."""
    if answer.severity is None:
        return setting.severity
    return max(answer.severity, setting.severity, key=GRAVITY.__getitem__)


def by_gravity(finding: Finding) -> tuple[int, int]:
    """Sorts findings by severity, then in the order of the rules."""
    return GRAVITY[finding.severity], WEIGHTS[finding.rule]


class Examiner:
    """Holds what is the same for every group: the rules in force, and what each project's rules said."""

    def __init__(self, shared: Shared) -> None:
        self._shared = shared
        self._join = Joiner(shared)
        self._settings = {r: s for r, s in shared.term.rules.items() if not s.is_suspended(shared.on)}
        self._live = self._asked(lambda rule: True)
        self._past = self._asked(lambda rule: not RULES[rule].for_live)
        self._projects: dict[str, tuple[tuple[Finding, ...], tuple[Finding, ...]]] = {}

    def _asked(self, wanted: Callable[[str], bool]) -> list[tuple[str, CaseRule, RuleSetting]]:
        return [
            (rule, CASE_RULES[rule], setting)
            for rule, setting in self._settings.items()
            if rule in CASE_RULES and wanted(rule)
        ]

    def examine(self, group: Group) -> Iterator[Examined]:
        """Every request of one group."""
        people = [self._join.own(person) for person in group.people]
        circle = self._join.circle(group.key, people, self._settings.get("cover-shortage"))
        for own in people:
            for filed in own.person.filed:
                offer = self._join.offer(filed.request)
                case = Case(filed, filed.request, own.person.teacher, offer, own, circle, self._shared)
                yield Examined(own.person, filed, self._findings(case), offer.project if offer else None)

    def _findings(self, case: Case) -> tuple[Finding, ...]:
        state, offer = case.filed.state, case.offer
        if state is RequestState.WITHDRAWN:
            return ()
        live = state.is_live
        findings: list[Finding] = []
        for rule, judge, setting in self._live if live else self._past:
            answer = judge(case, setting)
            if answer is not MET:
                findings.append(found(rule, answer, setting))
        of_project = self._of_project(offer)[0 if live else 1] if offer else ()
        if not findings:
            return of_project
        return tuple(sorted((*findings, *of_project), key=by_gravity))

    def _of_project(self, offer: Offer) -> tuple[tuple[Finding, ...], tuple[Finding, ...]]:
        """What the rules say of a project, for live requests and for those that are not; judged once."""
        try:
            return self._projects[offer.key]
        except KeyError:
            findings = project_findings(offer.project, self._shared, self._settings)
            past = tuple(f for f in findings if not RULES[f.rule].for_live)
            self._projects[offer.key] = findings, past
            return findings, past


def project_findings(
    project: Project, shared: Shared, settings: Mapping[str, RuleSetting]
) -> tuple[Finding, ...]:
    """What the rules that look at projects say of this one, the gravest first."""
    findings = []
    for rule, judge in PROJECT_RULES.items():
        if rule in settings:
            answer = judge(project, shared, settings[rule])
            if answer is not MET:
                findings.append(found(rule, answer, settings[rule]))
    return tuple(sorted(findings, key=by_gravity))
