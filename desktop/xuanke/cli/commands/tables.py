"""Bringing tables: the catalogue's by `sync`, all others by `import`."""

import sys
from collections.abc import Sequence
from dataclasses import asdict, replace
from datetime import date, datetime
from pathlib import Path
from typing import Annotated, Any, Literal

from cyclopts import Parameter

from xuanke.cli.frame import DONE, SOME_REJECTED, Frame, Reply, command
from xuanke.cli.home import office_if_open, office_of
from xuanke.cli.usage import WrongUsage
from xuanke.domain.problems import Problem
from xuanke.faults import Fault
from xuanke.feed.fetch import ExpiredFeed, UnknownPublisher
from xuanke.feed.sources import is_feed
from xuanke.journeys.bring import Asked, Brought, files_of, read, save_left, take
from xuanke.journeys.sync import Synced, Terms, sync_table
from xuanke.journeys.sync_feed import Line, sync_feed

KINDS = ("roster", "requests", "clearances", "commitments", "credits", "receipts", "results")


@command("sync")
def sync(
    frame: Frame,
    source: str,
    /,
    *,
    trust: str | None = None,
    source_name: Annotated[str, Parameter(name="--source")] = "",
    whole: bool = False,
    as_of: date | None = None,
    accept_withdrawals: bool = False,
) -> Reply:
    """Brings the published catalogue: an address, a folder, a .zip or a table."""
    terms = Terms(
        source=source_name,
        whole=whole,
        as_of=datetime(as_of.year, as_of.month, as_of.day) if as_of else None,
        accept_withdrawals=accept_withdrawals,
    )
    synced = _synced(frame, source, terms, trust)
    taken = synced.taken
    document = {
        "revision": synced.feed_revision or taken.revision,
        "catalogue_revision": taken.revision,
        "expired": synced.expired,
        "added": taken.added,
        "changed": taken.changed,
        "withdrawn": taken.withdrawn,
        "unchanged": taken.unchanged,
        "total": taken.total,
        "transferred_bytes": synced.transferred_bytes,
        "affected_requests": None
        if synced.affected is None
        else [{**each.key._asdict(), "state": each.state, "how": each.how} for each in synced.affected],
        "rejected": told_rows(frame, synced.rejected),
    }
    said = frame.words.say(
        "sync-done",
        revision=str(taken.revision),
        added=taken.added,
        changed=taken.changed,
        withdrawn=taken.withdrawn,
        unchanged=taken.unchanged,
        total=taken.total,
        affected=len(synced.affected or ()),
    )
    if synced.term_offered:
        said += "\n" + frame.words.say("sync-term-offered")
    said += _twice(frame, synced.superseded) + told(frame, synced.rejected)
    return Reply(document, said, _code(synced.rejected))


def _synced(frame: Frame, source: str, terms: Terms, trust: str | None) -> Synced:
    """From a feed, where a publisher seen for the first time and expired signatures are asked about."""
    office = office_if_open(frame)
    if not is_feed(source):
        return sync_table(office, Path(source), terms)
    with frame.progress("sync-progress") as step:
        line = Line(trust=trust, progress=step)
        while True:
            try:
                return sync_feed(office, source, terms, line)
            except (UnknownPublisher, ExpiredFeed) as question:
                line = _answered(frame, question, line)


def _answered(frame: Frame, question: UnknownPublisher | ExpiredFeed, line: Line) -> Line:
    """Asks on a terminal; elsewhere the question is the answer."""
    if not sys.stdin.isatty():
        raise question
    yes = input(f"{' '.join(frame.words.say_fault(question))} {frame.words.say('ask-yes')} ")
    if yes.strip().lower() not in frame.words.say("answers-yes").split():
        raise question
    if isinstance(question, UnknownPublisher):
        return replace(line, trust=question.fingerprint)
    return replace(line, accept_expired=True)


@command("import")
def import_(
    frame: Frame,
    *words: str,
    round: Literal[1, 2] | None = None,
    sheet: str | None = None,
    map: Sequence[str] = (),
    whole: bool = False,
    accept_withdrawals: bool = False,
    dry_run: bool = False,
    rejected: Path | None = None,
) -> Reply:
    """Takes tables; without a kind it is recognised. All are read before the first is taken, and whole
    lists are tried first: one that lacks too much refuses them all."""
    kind, files = (words[0], words[1:]) if words and words[0] in KINDS else (None, words)
    if not files:
        raise WrongUsage("usage-no-file")
    office = office_of(frame)
    how = Asked(round, whole, accept_withdrawals, dry_run)
    paths, mapping = files_of([Path(file) for file in files]), _mapping(map)
    if not paths:
        raise Fault("import-no-tables", advice="import-no-tables-advice")
    readings = [
        read(office, path, kind=kind, sheet=sheet, mapping=mapping, remember=not dry_run) for path in paths
    ]
    if whole and len(readings) > 1:
        for reading in readings:
            take(office, reading, replace(how, dry_run=True))
    outcomes = [take(office, reading, how) for reading in readings]
    documents = [_document(frame, each) for each in outcomes]
    said = "\n".join(_said(frame, each, dry_run) for each in outcomes)
    code = _code([p for each in outcomes for p in each.rejected])
    if rejected is not None:
        _save_left(frame, rejected, outcomes)
    return Reply(documents[0] if len(files) == 1 and len(documents) == 1 else documents, said, code)


def _save_left(frame: Frame, path: Path, outcomes: Sequence[Brought]) -> None:
    """Each file's rejected rows as a table; with several files each table is named after its file."""
    for number, each in enumerate(outcomes, start=1):
        place = path if len(outcomes) == 1 else path.with_stem(f"{path.stem}-{number}-{Path(each.file).stem}")
        reasons: dict[int, str] = {}
        for p in each.rejected:
            said = frame.words.say(p.reason, **p.arguments)
            reasons[p.row] = frame.words.say("reason-join").join(filter(None, (reasons.get(p.row), said)))
        saved = save_left(place, each, reasons, column=frame.words.say("column-why"))
        if saved is not None:
            frame.note("import-saved", file=str(saved))


def _mapping(pairs: Sequence[str]) -> dict[str, str] | None:
    """`theirs=ours`, once for each column."""
    split = [pair.partition("=") for pair in pairs]
    if any(not (theirs and ours) for theirs, _, ours in split):
        raise WrongUsage("usage-map")
    return {theirs: ours for theirs, _, ours in split} or None


def _document(frame: Frame, each: Brought) -> dict[str, Any]:
    return {
        "kind": each.kind,
        "file": each.file,
        "sheet": each.sheet,
        "read": each.read,
        "added": each.added,
        "changed": each.changed,
        "unchanged": each.unchanged,
        "withdrawn": each.withdrawn,
        "waiting": [asdict(row) for row in each.waiting],
        "rejected": told_rows(frame, each.rejected),
        "superseded": told_rows(frame, each.superseded),
        "unknown_columns": each.unknown_columns,
    }


def told_rows(frame: Frame, problems: Sequence[Problem]) -> list[dict[str, Any]]:
    """Rejected rows as JSON names them; the values are the file's own, for whoever mends it."""
    return [
        {
            "file": p.file,
            "sheet": p.sheet,
            "row": p.row,
            "column": p.column,
            "value": p.value,
            "reason": frame.words.say(p.reason, **p.arguments),
        }
        for p in problems
    ]


def _said(frame: Frame, each: Brought, dry_run: bool) -> str:
    figures = {name: getattr(each, name) for name in ("read", "added", "changed", "unchanged", "withdrawn")}
    lines = [
        frame.words.say(
            "import-done",
            kind=frame.words.say(f"kind-{each.kind}"),
            file=each.file,
            dry=str(dry_run),
            **figures,
        )
    ]
    lines += [
        frame.words.say(
            "import-waits",
            row=str(w.row),
            id=w.id,
            name=w.name,
            count=len(w.candidates),
            candidates=w.candidates,
        )
        for w in each.waiting
    ]
    if each.unknown_columns:
        lines.append(frame.words.say("import-unknown-columns", columns=each.unknown_columns))
    return "\n".join(lines) + _twice(frame, each.superseded) + told(frame, each.rejected)


def _twice(frame: Frame, superseded: Sequence[Problem]) -> str:
    """How many rows a later one of the same table took the place of, and which, below the first sentence."""
    if not superseded:
        return ""
    return "\n" + frame.words.say("import-superseded", count=len(superseded)) + told(frame, superseded)


def told(frame: Frame, problems: Sequence[Problem]) -> str:
    """The rejected rows, a line each, below the first sentence."""
    return "".join("\n" + frame.words.say_problem(problem) for problem in problems)


def _code(problems: Sequence[Problem]) -> int:
    return SOME_REJECTED if problems else DONE
