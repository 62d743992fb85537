"""How old the lists are that a review hangs on."""

from dataclasses import dataclass
from datetime import datetime

from xuanke.clock import beijing
from xuanke.domain.undoing import Step, standing
from xuanke.journeys.look_back import acts
from xuanke.journeys.office import Office


@dataclass(frozen=True, slots=True)
class ListHeld:
    """When a list of this kind was last brought (Beijing), and what that changed."""

    kind: str
    at: datetime
    added: int = 0
    changed: int = 0
    withdrawn: int = 0


def lists_held(office: Office) -> dict[str, ListHeld]:
    """The newest list of each kind that stands, by kind; the catalogue's is that of its newest revision."""
    found: dict[str, ListHeld] = {}
    revision = office.catalogue.revision()
    if revision is not None:
        found["catalogue"] = ListHeld("catalogue", beijing(revision.taken_at))
    listed = {act.id: act for act in acts(office) if act.term == office.term.id}
    for step in standing(Step(act.id, act.kind, act.undoes, False) for act in listed.values()):
        act = listed[step.id]
        if act.kind == "import":
            figures = {name: int(act.summary.get(name, 0)) for name in ("added", "changed", "withdrawn")}
            kind = str(act.summary["kind"])
            found[kind] = ListHeld(kind, beijing(act.at), **figures)
    return found
