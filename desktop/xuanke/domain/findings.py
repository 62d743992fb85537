"""What a rule says of a request: findings with a standing, a severity, a clause and evidence."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

RULE_IDS = (
    "unknown-teacher",
    "inactive-teacher",
    "unknown-project",
    "withdrawn-project",
    "round2-ineligible",
    "outside-window",
    "directive-project",
    "provincial-in-person",
    "institution-not-cleared",
    "boarding",
    "outside-delivery",
    "duplicate-request",
    "identity-mismatch",
    "date-clash",
    "cover-shortage",
    "school-busy-day",
    "over-capacity",
    "too-many-requests",
    "target-mismatch",
    "project-changed",
    "repeat-training",
    "credit-structure",
)


class Standing(StrEnum):
    """`UNKNOWN` where a fact inside a record that exists is missing; it never decides by itself."""

    MET = "met"
    BROKEN = "broken"
    UNKNOWN = "unknown"


class Severity(StrEnum):
    """How much a finding weighs: a block needs an override with a reason."""

    BLOCK = "block"
    WARN = "warn"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Answer:
    """What one rule found before the term says how grave that is.

    `case` names the situation (`only-withdrawn`), `arguments` fill the sentence,
    `evidence` is what a person can check: plain JSON values. `severity` is set only where
    a case weighs otherwise than its rule.
    """

    standing: Standing
    case: str = ""
    arguments: Mapping[str, Any] = field(default_factory=dict)
    evidence: Mapping[str, Any] = field(default_factory=dict)
    severity: Severity | None = None


MET = Answer(Standing.MET)


def broken(case: str = "", *, evidence: Mapping[str, Any] | None = None, **arguments: Any) -> Answer:
    """The rule is broken, with the evidence."""
    return Answer(Standing.BROKEN, case, arguments, evidence or {})


def unknown(
    case: str = "",
    *,
    evidence: Mapping[str, Any] | None = None,
    severity: Severity | None = Severity.WARN,
    **arguments: Any,
) -> Answer:
    """A fact is missing: a person decides, so it never weighs more than a warning."""
    return Answer(Standing.UNKNOWN, case, arguments, evidence or {}, severity)


@dataclass(frozen=True, slots=True)
class Finding:
    """One rule's say on one request. `message` is a message id, `clause` as in 四（三）."""

    rule: str
    standing: Standing
    severity: Severity
    clause: str
    message: str
    arguments: Mapping[str, Any] = field(default_factory=dict)
    evidence: Mapping[str, Any] = field(default_factory=dict)


def is_blocked(findings: tuple[Finding, ...]) -> bool:
    """At least one block."""
    return any(f.severity is Severity.BLOCK for f in findings)


def is_flagged(findings: tuple[Finding, ...]) -> bool:
    """At least one block or warning; information alone leaves a request clean."""
    return any(f.severity is not Severity.INFO for f in findings)
