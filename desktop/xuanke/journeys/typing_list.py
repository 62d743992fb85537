"""For a platform without upload: what a person types there line by line, resumable, and what then differs.

The ticks are work in progress and no acts; `finish` turns what was typed into a packet.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from xuanke.domain.packet import News
from xuanke.domain.requests import Platform, RequestKey
from xuanke.domain.review import Verdict
from xuanke.faults import Fault
from xuanke.journeys.acting import acting
from xuanke.journeys.office import Office
from xuanke.journeys.packets import Line, lines_in
from xuanke.store.school import asked, history, notes, sent
from xuanke.store.school.scope import Scope
from xuanke.store.school.sent import Packet

TYPED = frozenset({Verdict.APPROVE, Verdict.REJECT, Verdict.RETURN})
PROFILE = "typed"


@dataclass(frozen=True, slots=True)
class TypingLine:
    """One line to type. `is_done` holds for the decision that was typed; a later one is typed anew."""

    line: Line
    is_done: bool
    differs: str = ""


@dataclass(frozen=True, slots=True)
class TypingList:
    """A round's lines in the order of the platform's own list, and how many requests that list has."""

    lines: tuple[TypingLine, ...]
    requests: int

    @property
    def next(self) -> TypingLine | None:
        """The first line that is still to type."""
        return next((line for line in self.lines if not (line.is_done or line.differs)), None)

    @property
    def platform_shows(self) -> Mapping[Verdict | None, int]:
        """How many of which verdict the platform should show by now; None counts those not reviewed."""
        typed: Counter[Verdict | None] = Counter(e.line.row.verdict for e in self.lines if e.is_done)
        return {**typed, None: self.requests - typed.total()}

    @property
    def differing(self) -> tuple[TypingLine, ...]:
        """The lines of which the platform says something else."""
        return tuple(line for line in self.lines if line.differs)

    @property
    def agrees(self) -> bool:
        """Whether everything is typed and nothing differs."""
        return all(line.is_done for line in self.lines)


def typing_list(office: Office, round_number: int) -> TypingList:
    """What is to type in the round, and how far it has come."""
    with office.store.read(office.term.id) as scope:
        return _typing(office, scope, round_number)


def tick(office: Office, key: RequestKey, *, differs: str = "") -> TypingList:
    """Notes that the line was typed, or what the platform says instead."""
    with office.store.write(office.term.id) as scope:
        found = next((o for o in _typing(office, scope, key.round).lines if o.line.sent.key == key), None)
        if found is None:
            raise Fault("typing-no-line", advice="typing-no-line-advice")
        typed = {**_ticks(scope, key.round), _name(key): [found.line.sent.decision, differs]}
        notes.put(scope, _note(scope, key.round), typed)
        return _typing(office, scope, key.round)


def finish(office: Office, round_number: int) -> tuple[Packet, TypingList]:
    """Keeps what was typed and is news as a packet; raises Fault where there is none."""
    with acting(office, "export") as doing:
        found = _typing(office, doing.scope, round_number)
        going = [e.line.sent for e in found.lines if e.is_done and e.line.news is not News.UNCHANGED]
        if not going:
            raise Fault("typing-nothing", advice="typing-nothing-advice")
        head = history.head(doing.scope)
        id = doing.new_ids(1)[0]
        packet = Packet(id, doing.id, doing.by, doing.at, PROFILE, "", "", head, len(going))
        sent.keep(doing.scope, packet, going)
        doing.weighs = True
        doing.says(
            packet=packet.id,
            rows=len(going),
            profile=PROFILE,
            round=round_number,
            differing=len(found.differing),
        )
        return packet, found


def _typing(office: Office, scope: Scope, round_number: int) -> TypingList:
    typed = _ticks(scope, round_number)
    lines = sorted(
        lines_in(office, scope, TYPED, round_number), key=lambda each: (each.position, each.row.order)
    )
    listed = asked.light(scope)
    requests = sum(n == round_number and state == Platform.SUBMITTED.value for _, _, n, state in listed)
    return TypingList(tuple(_line(line, typed) for line in lines), requests)


def _line(line: Line, typed: Mapping[str, Any]) -> TypingLine:
    decision, differs = typed.get(_name(line.sent.key), (None, ""))
    held = decision == line.sent.decision
    return TypingLine(line, held and not differs, differs if held else "")


def _ticks(scope: Scope, round_number: int) -> dict[str, Any]:
    return dict(notes.get(scope, _note(scope, round_number), {}))


def _note(scope: Scope, round_number: int) -> str:
    return f"typing.{scope.term}.{round_number}"


def _name(key: RequestKey) -> str:
    return f"{key.teacher}\t{key.project}"
