"""All rules, in the order of the notice's table: each a small pure function with how far it looks."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import IntEnum

from xuanke.domain.case import Case, Shared
from xuanke.domain.catalogue import Project
from xuanke.domain.findings import RULE_IDS, Answer
from xuanke.domain.rules import clashes, cover, credits, fit, people, projects, rounds, seats
from xuanke.domain.term import RuleSetting

CaseRule = Callable[[Case, RuleSetting], Answer]
ProjectRule = Callable[[Project, Shared, RuleSetting], Answer]


class Scope(IntEnum):
    """What a rule needs to know, and so how far a decision's effects reach."""

    PROJECT = 0
    REQUEST = 1
    TEACHER = 2
    GROUP = 3


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule with its place in the order. `for_live` rules weigh live requests against one another."""

    id: str
    scope: Scope
    for_live: bool = False

    @property
    def order(self) -> int:
        """Its place in the table of rules."""
        return RULE_IDS.index(self.id)


PROJECT_RULES: Mapping[str, ProjectRule] = {
    "withdrawn-project": projects.project_still_stands,
    "directive-project": projects.project_is_chosen,
    "provincial-in-person": projects.province_trains_remotely,
    "institution-not-cleared": projects.institution_is_cleared,
    "boarding": projects.nobody_lodges,
    "outside-delivery": projects.inside_delivery,
    "school-busy-day": cover.school_is_not_busy,
    "over-capacity": seats.seats_suffice,
}
REQUEST_RULES: Mapping[str, CaseRule] = {
    "unknown-teacher": people.teacher_is_known,
    "unknown-project": projects.project_is_known,
    "outside-window": rounds.inside_window,
    "identity-mismatch": people.identity_agrees,
    "target-mismatch": fit.is_meant_for_teacher,
    "project-changed": projects.project_is_unchanged,
}
TEACHER_RULES: Mapping[str, CaseRule] = {
    "inactive-teacher": people.teacher_is_in_post,
    "round2-ineligible": rounds.chose_in_first_round,
    "duplicate-request": rounds.first_of_its_code,
    "date-clash": clashes.days_are_free,
    "too-many-requests": rounds.not_too_many,
    "repeat-training": fit.is_new_to_teacher,
    "credit-structure": credits.structure_holds,
}
GROUP_RULES: Mapping[str, CaseRule] = {
    "cover-shortage": cover.group_is_covered,
}
CASE_RULES: Mapping[str, CaseRule] = {**REQUEST_RULES, **TEACHER_RULES, **GROUP_RULES}

FOR_LIVE = frozenset(
    {
        "duplicate-request",
        "date-clash",
        "cover-shortage",
        "over-capacity",
        "too-many-requests",
        "credit-structure",
    }
)
SCOPES = (
    (Scope.PROJECT, PROJECT_RULES),
    (Scope.REQUEST, REQUEST_RULES),
    (Scope.TEACHER, TEACHER_RULES),
    (Scope.GROUP, GROUP_RULES),
)
_RULES = {id: Rule(id, scope, id in FOR_LIVE) for scope, held in SCOPES for id in held}
RULES: Mapping[str, Rule] = {id: _RULES[id] for id in RULE_IDS}
