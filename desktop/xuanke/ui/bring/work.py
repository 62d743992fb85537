"""Brings tables in the child process: each is read once, looked at, and taken when a person has answered."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from xuanke.faults import Fault
from xuanke.ui.bring.state import in_order, samples
from xuanke.ui.bring.values import Answers, Apart, ColumnsOf, Looked, Outcome, Read, Reply, Unmatched
from xuanke.ui.child import plain
from xuanke.ui.desk import Desk

if TYPE_CHECKING:
    from xuanke.journeys.bring import Brought

WHOLE = ("catalogue", "roster", "requests")
"""Lists that can be whole: what such a one no longer holds is withdrawn."""
ROUNDED = ("requests", "decisions", "receipts", "results")
"""Lists whose rows belong to a round."""


def read_in(desk: Desk, sources: Sequence[Path | str]) -> tuple[Reply, ...]:
    """Reads files, folders of files or pasted text; a file that is refused does not keep out the others."""
    from xuanke.journeys.bring import files_of

    desk.brought.clear()
    paths = files_of([source for source in sources if isinstance(source, Path)])
    listed: list[Path | str] = [*paths, *(source for source in sources if isinstance(source, str))]
    replies = []
    for number, source in enumerate(listed):
        desk.tell(number, len(listed))
        desk.brought[number] = source
        replies.append(_read(desk, number, source))
    return tuple(replies)


def read_mapped(desk: Desk, number: int, kind: str, mapping: Mapping[str, str]) -> Reply:
    """Reads a file again as a person understands its columns; that is remembered."""
    return _read(desk, number, _held(desk, number), kind, mapping)


def _held(desk: Desk, number: int) -> Any:
    """What is kept of a file; raises Fault where the window was locked in between."""
    if number not in desk.brought:
        raise Fault("ui-bring-forgotten", advice="ui-bring-forgotten-advice")
    return desk.brought[number]


def _read(
    desk: Desk,
    number: int,
    source: Path | str,
    kind: str | None = None,
    mapping: Mapping[str, str] | None = None,
) -> Reply:
    from xuanke.journeys.asking import HeadersUnmatched
    from xuanke.journeys.bring import read

    name = source.name if isinstance(source, Path) else ""
    try:
        reading = read(desk.office, source, kind=kind, mapping=mapping)
    except HeadersUnmatched as unmatched:
        return _unmatched(number, name, unmatched)
    except Fault as fault:
        return Outcome(name, fault=plain(fault), number=number)
    desk.brought[number] = reading
    return Read(number, name, reading.kind)


def _unmatched(number: int, name: str, unmatched: Any) -> Unmatched:
    from xuanke.journeys.asking import columns_of_kinds

    known = columns_of_kinds()
    kinds = {kind: ColumnsOf(known[kind].headers, known[kind].needed) for kind in unmatched.kinds}
    header = tuple(cell.strip() for cell in unmatched.header)
    return Unmatched(number, name, header, samples(header, unmatched.first_rows), kinds)


def look(desk: Desk, number: int, round_number: int | None) -> Looked:
    """Tries the file without taking it: what it would withdraw as a whole list; is a round missing."""
    from xuanke.journeys.bring import Asked, take

    reading = _held(desk, number)
    if reading.kind not in {*WHOLE, *ROUNDED}:
        return Looked(number)
    whole = reading.kind in WHOLE
    asked = Asked(round_number, whole, accept_withdrawals=True, dry_run=True)
    tried = take(desk.office, reading, asked)
    roundless = sum(problem.reason == "round-unknown" for problem in tried.rejected)
    if not tried.withdrawn:
        return Looked(number, roundless=roundless)
    try:
        take(desk.office, reading, replace(asked, accept_withdrawals=False))
    except Fault as fault:
        standing = fault.arguments.get("standing", fault.arguments.get("live", 0))
        return Looked(number, tried.withdrawn, standing, too_many=True, roundless=roundless)
    return Looked(number, tried.withdrawn, roundless=roundless)


def take_one(desk: Desk, number: int, answers: Answers) -> Outcome:
    """Takes a file that was read."""
    from xuanke.journeys.bring import Asked, take

    reading = _held(desk, number)
    asked = Asked(answers.round_number, answers.whole, answers.accept)
    try:
        brought = take(desk.office, reading, asked)
    except Fault as fault:
        return Outcome(reading.file, reading.kind, fault=plain(fault), number=number)
    finally:
        desk.changed()
    desk.brought[number] = brought
    return replace(_outcome(number, brought), apart=_apart(desk) if brought.kind == "receipts" else None)


def _apart(desk: Desk) -> Apart | None:
    from xuanke.journeys.reconcile import held_answers

    pairs = held_answers(desk.office).pairs
    apart = Apart(len(pairs.changed), len(pairs.unexpected), len(pairs.missing))
    return apart if any(apart) else None


def bring(desk: Desk, sources: Sequence[Path]) -> tuple[Outcome, ...]:
    """Brings tables about which nothing is to be asked, such as the sample term's."""
    replies = read_in(desk, sources)
    listed = in_order(reply for reply in replies if isinstance(reply, Read))
    refused = tuple(reply for reply in replies if isinstance(reply, Outcome))
    taken = []
    for n, each in enumerate(listed):
        desk.tell(n, len(listed))
        taken.append(take_one(desk, each.number, Answers()))
    return (*refused, *taken)


def save_left(desk: Desk, number: int, path: Path) -> str:
    """Saves the rows of a file that were not taken as a table, each with why; the file's name."""
    from xuanke.journeys.bring import save_left as act

    brought, words = _held(desk, number), desk.words
    reasons: dict[int, str] = {}
    for problem in brought.rejected:
        said = words.say(problem.reason, **problem.arguments)
        reasons[problem.row] = words.say("reason-join").join(filter(None, (reasons.get(problem.row), said)))
    saved = act(path, brought, reasons, column=words.say("column-why"))
    return saved.name if saved else ""


def _outcome(number: int, brought: "Brought") -> Outcome:
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
        superseded=brought.superseded,
        unknown_columns=brought.unknown_columns,
        number=number,
    )
