"""Brings tables in the child process: those that others lean on first."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from xuanke.faults import Fault
from xuanke.ui.bring.values import Outcome
from xuanke.ui.desk import Desk

if TYPE_CHECKING:
    from xuanke.journeys.bring import Asked, Brought

ORDER = (
    "catalogue",
    "roster",
    "clearances",
    "commitments",
    "credits",
    "requests",
    "decisions",
    "receipts",
    "results",
)


def bring(desk: Desk, sources: Sequence[Path | str], round_number: int | None = None) -> tuple[Outcome, ...]:
    """Brings files, folders of files or pasted text; a file that is refused does not keep out the others."""
    from xuanke.journeys.bring import Asked, files_of

    paths = files_of([source for source in sources if isinstance(source, Path)])
    listed: list[Path | str] = [*paths, *(source for source in sources if isinstance(source, str))]
    asked = Asked(round_number=round_number)
    outcomes: list[Outcome] = []
    for n, source in enumerate(_in_order(desk, listed, outcomes)):
        desk.tell(n, len(listed))
        outcomes.append(_bring_one(desk, source, asked))
    desk.changed()
    return tuple(outcomes)


def _in_order(desk: Desk, sources: list[Path | str], refused: list[Outcome]) -> list[Path | str]:
    """Several files are read once for their kinds before any is taken."""
    from xuanke.journeys.bring import Asked

    if len(sources) < 2:
        return sources
    kinds: list[tuple[int, Path | str]] = []
    for source in sources:
        looked = _bring_one(desk, source, Asked(dry_run=True))
        if looked.fault is not None:
            refused.append(looked)
        else:
            kinds.append((ORDER.index(looked.kind), source))
    return [source for _, source in sorted(kinds, key=lambda pair: pair[0])]


def _bring_one(desk: Desk, source: Path | str, asked: "Asked") -> Outcome:
    from xuanke.journeys.bring import bring as act

    try:
        return _outcome(act(desk.office, source, asked=asked))
    except Fault as fault:
        return Outcome(source.name if isinstance(source, Path) else "", fault=fault)


def _outcome(brought: "Brought") -> Outcome:
    return Outcome(
        file=brought.file,
        kind=brought.kind,
        read=brought.read,
        added=brought.added,
        changed=brought.changed,
        unchanged=brought.unchanged,
        withdrawn=brought.withdrawn,
        waiting=len(brought.waiting),
        rejected=brought.rejected,
        unknown_columns=brought.unknown_columns,
    )
