"""An act: one transaction that changes something and ends as one entry of the history."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from xuanke.domain.review import Decision
from xuanke.journeys.office import Office
from xuanke.store.school import decided, history
from xuanke.store.school.merge import Change
from xuanke.store.school.scope import Scope
from xuanke.store.school.stamps import new_ids, stamp


@dataclass(slots=True)
class Doing:
    """An act while it is under way: what it changed and decided so far. `dry` ends it unkept."""

    scope: Scope
    id: str
    by: str
    moment: datetime
    kind: str
    undoes: str = ""
    dry: bool = False
    changes: list[Change] = field(default_factory=list)
    decisions: list[Decision] = field(default_factory=list)
    summary: dict[str, Any] = field(default_factory=dict)
    weighs: bool = False
    """Whether it is an act even where it changed no row: a file that went out."""

    def decide(self, decisions: list[Decision]) -> None:
        """Appends decisions, which belong to this act."""
        decided.append(self.scope, decisions)
        self.decisions.extend(decisions)

    def new_ids(self, count: int) -> list[str]:
        """Fresh ids for what this act writes."""
        return new_ids(self.moment, count)

    def says(self, **summary: Any) -> None:
        """Adds values that the act's sentence in the history is made of."""
        self.summary.update(summary)

    @property
    def at(self) -> str:
        """The UTC stamp of the act and of its decisions."""
        return stamp(self.moment)

    @property
    def is_nothing(self) -> bool:
        """Whether there is nothing to remember."""
        return not (self.changes or self.decisions or self.weighs)


@contextmanager
def acting(office: Office, kind: str, *, dry: bool = False) -> Iterator[Doing]:
    """A transaction, kept at its end with an entry in the history; one that did nothing leaves none."""
    with office.store.write(office.term.id) as scope, acting_in(office, scope, kind) as doing:
        doing.dry = dry
        yield doing


@contextmanager
def acting_in(office: Office, scope: Scope, kind: str, *, undoes: str = "") -> Iterator[Doing]:
    """One act within a transaction that may hold several."""
    moment = office.clock()
    doing = Doing(scope, new_ids(moment)[0], office.by, moment, kind, undoes)
    yield doing
    if doing.dry:
        scope.connection.rollback()
    elif not doing.is_nothing:
        history.append(scope, _entry(doing))


def _entry(doing: Doing) -> history.Entry:
    return history.Entry(
        id=doing.id,
        kind=doing.kind,
        by=doing.by,
        at=doing.at,
        summary=doing.summary,
        changes=doing.changes,
        decisions=doing.decisions,
        undoes=doing.undoes,
    )
