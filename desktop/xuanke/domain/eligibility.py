"""Around the rounds: who has still to choose, and who may choose in round 2 (四（三）)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from xuanke.domain.case import Group, Person, Shared
from xuanke.domain.findings import Standing
from xuanke.domain.first_round import chose_in, first_round
from xuanke.domain.people import CommitmentKind, Teacher
from xuanke.domain.term import Term

SECOND = 2


class Barred(NamedTuple):
    """A teacher who may not choose, and why: `none`, `only-withdrawn` or `only-outside`."""

    teacher: Teacher
    case: str

    @property
    def message(self) -> str:
        """The id of the sentence that says why."""
        return f"barred-{self.case}"


@dataclass(frozen=True, slots=True)
class Eligible:
    """Teachers in post by what a round is to them.

    `should`: nothing of theirs is alive; `may`: something is; `ask`: they joined later, a person decides.
    """

    should: tuple[Teacher, ...] = ()
    may: tuple[Teacher, ...] = ()
    may_not: tuple[Barred, ...] = ()
    ask: tuple[Teacher, ...] = ()


def unselected(groups: Iterable[Group], shared: Shared, round: int = 1) -> Iterator[Teacher]:
    """Teachers in post, on no leave that overlaps the round, without a valid request of it.

    For round 2 without those who may not choose in it.
    """
    for person, teacher in _in_post(groups):
        if on_leave(person, shared.term, round) or chose_in(person, round, shared.term):
            continue
        if round == SECOND and first_round(person, shared.term).standing is Standing.BROKEN:
            continue
        yield teacher


def eligible(groups: Iterable[Group], shared: Shared, round: int = SECOND) -> Eligible:
    """Who should choose in a round, who may, who may not and why, who is to be asked."""
    should, may, may_not, ask = [], [], [], []
    for person, teacher in _in_post(groups):
        first = first_round(person, shared.term)
        if round == SECOND and first.standing is Standing.UNKNOWN:
            ask.append(teacher)
        elif round == SECOND and first.standing is Standing.BROKEN:
            may_not.append(Barred(teacher, first.case))
        elif any(filed.state.is_live for filed in person.filed):
            may.append(teacher)
        else:
            should.append(teacher)
    return Eligible(tuple(should), tuple(may), tuple(may_not), tuple(ask))


def on_leave(person: Person, term: Term, round: int) -> bool:
    """Whether a leave of the person overlaps the round."""
    window = term.window(round)
    return window is not None and any(
        leave.kind is CommitmentKind.LEAVE and leave.starts <= window[1] and window[0] <= leave.ends
        for leave in person.commitments
    )


def _in_post(groups: Iterable[Group]) -> Iterator[tuple[Person, Teacher]]:
    for group in groups:
        for person in group.people:
            if person.teacher and person.teacher.is_in_post:
                yield person, person.teacher
