"""可以怎么办: what can be done about the findings of a request; no Qt."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from xuanke.ui.review.values import Sheet

MOST_RUNS = 2
"""So many other runs are proposed; all of them stand beside the request."""


class Kind(StrEnum):
    """What is done: a proposal is made, or the words are written with which a verdict is given."""

    CHOOSE = "choose"
    RUN = "run"
    ARRANGE = "arrange"
    INSTITUTION = "institution"
    TEACHER = "teacher"


WAYS: Mapping[str, tuple[Kind, ...]] = {
    "cover-shortage": (Kind.CHOOSE, Kind.RUN, Kind.ARRANGE),
    "over-capacity": (Kind.CHOOSE, Kind.RUN, Kind.INSTITUTION),
    "date-clash": (Kind.RUN, Kind.TEACHER),
    "school-busy-day": (Kind.RUN, Kind.ARRANGE),
    "withdrawn-project": (Kind.RUN, Kind.INSTITUTION),
    "project-changed": (Kind.RUN, Kind.TEACHER),
    "institution-not-cleared": (Kind.INSTITUTION,),
    "target-mismatch": (Kind.INSTITUTION, Kind.TEACHER),
    "identity-mismatch": (Kind.TEACHER,),
    "too-many-requests": (Kind.TEACHER,),
    "repeat-training": (Kind.TEACHER,),
    "credit-structure": (Kind.TEACHER,),
}
"""Of each rule, what helps most first."""


@dataclass(frozen=True, slots=True)
class Way:
    """One thing that can be done; `rule` is that of the finding, `run` and `when` name another run."""

    letter: str
    rule: str
    kind: Kind
    arguments: Mapping[str, Any] = field(default_factory=dict)


def ways_of(sheet: Sheet, together: int = 1) -> tuple[Way, ...]:
    """What can be done about an open request, lettered through; the same thing is said once.

    Where several are decided together, a run that suits one of them is not proposed.
    """
    if not sheet.state.is_open:
        return ()
    found: dict[tuple[Kind, str], tuple[str, Mapping[str, Any]]] = {}
    for said in sheet.findings:
        for kind in WAYS.get(said.rule, ()):
            for arguments in _each(kind, sheet, together):
                found.setdefault((kind, str(arguments.get("run", ""))), (said.rule, arguments))
    return tuple(
        Way(chr(ord("a") + n), rule, kind, arguments)
        for n, ((kind, _), (rule, arguments)) in enumerate(found.items())
    )


def _each(kind: Kind, sheet: Sheet, together: int) -> Iterator[Mapping[str, Any]]:
    if kind is not Kind.RUN:
        yield {}
    elif together == 1:
        free = [run for run in sheet.runs if run.is_free]
        yield from ({"run": run.run, "when": run.when} for run in free[:MOST_RUNS])
