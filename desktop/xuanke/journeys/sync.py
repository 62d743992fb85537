"""Brings the published catalogue: a table, or a signed feed by address, folder or archive."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from xuanke.domain.case import resolve
from xuanke.domain.catalogue import Project, code_of
from xuanke.domain.problems import Problem
from xuanke.domain.requests import RequestKey
from xuanke.exchange.cells import narrow
from xuanke.exchange.reading import Reading, read_table
from xuanke.journeys.acting import acting
from xuanke.journeys.gathering import standing
from xuanke.journeys.office import Office
from xuanke.store.catalogue.taking import Taken
from xuanke.store.school import asked, history
from xuanke.store.school.scope import Scope
from xuanke.store.school.stamps import stamp


@dataclass(frozen=True, slots=True)
class Touched:
    """A live request whose project the sync changed or took away; `how` is `changed` or `withdrawn`."""

    key: RequestKey
    state: str
    how: str


@dataclass(frozen=True, slots=True)
class Synced:
    """What a sync brought. `affected` is None while the school store is locked.

    Of a feed: its own revision, whether its signatures have expired, whether it offers a
    calendar and rules that a person has yet to confirm.
    """

    taken: Taken
    source: str
    transferred_bytes: int
    affected: tuple[Touched, ...] | None
    rejected: tuple[Problem, ...] = ()
    superseded: tuple[Problem, ...] = ()
    unknown_columns: tuple[str, ...] = ()
    feed_revision: int | None = None
    expired: bool = False
    term_offered: bool = False


@dataclass(frozen=True, slots=True)
class Terms:
    """How a catalogue is to be taken. `as_of` is the Beijing moment of its publication."""

    source: str = ""
    whole: bool = False
    as_of: datetime | None = None
    accept_withdrawals: bool = False
    dry_run: bool = False
    sheet: str | None = None
    mapping: Mapping[str, str] | None = None


def sync_table(office: Office, table: Path | str, terms: Terms | None = None) -> Synced:
    """Takes a table as the list of its source, which is named or follows from its 级别 and 地区."""
    terms = terms or Terms()
    reading = read_table(table, kind="catalogue", sheet=terms.sheet, mapping=terms.mapping)
    size = table.stat().st_size if isinstance(table, Path) else len(table.encode())
    return replace(take_list(office, reading, terms), transferred_bytes=size)


def take_list(office: Office, reading: "Reading[Project]", terms: Terms) -> Synced:
    """Takes a list that was read already."""
    source = terms.source or source_of(reading)
    taken = office.catalogue.take(
        reading.rows,
        source=source,
        fields=reading.fields,
        whole=terms.whole,
        taken_at=stamp(office.clock()),
        published_at=terms.as_of,
        accept_withdrawals=terms.accept_withdrawals,
        in_order=True,
        spared={narrow(cell) for cells in reading.rejected.values() for cell in cells},
        dry_run=terms.dry_run,
    )
    affected = None if terms.dry_run else remember(office, taken, source, reading.file)
    return Synced(taken, source, 0, affected, reading.problems, reading.superseded, reading.unknown_columns)


def source_of(reading: "Reading[Project]") -> str:
    """The one 级别 and 地区 that all rows share, else the file's name."""
    if {"level", "region"} <= reading.fields:
        named = {(project.level.value, project.region) for project in reading.rows}
        if len(named) == 1:
            return "·".join(filter(None, named.pop()))
    return Path(reading.file).stem


def remember(office: Office, taken: Taken, source: str, file: str) -> tuple[Touched, ...] | None:
    """Notes the sync in the school's history, and names the requests that it touches.

    The catalogue changes first: a revision whose note was cut off, or that came while the school
    store was locked, is noted at the next sync.
    """
    if office.school is None:
        return None
    with acting(office, "sync") as doing:
        touched = _touched(office, doing.scope, taken)
        doing.weighs = taken.revision > _noted_revision(doing.scope)
        doing.says(
            source=source,
            file=file,
            revision=taken.revision,
            added=taken.added,
            changed=taken.changed,
            withdrawn=taken.withdrawn,
        )
    return touched


def _noted_revision(scope: Scope) -> int:
    """The newest revision of the catalogue that the history knows of."""
    return max((act.summary["revision"] for act in history.acts(scope) if act.kind == "sync"), default=0)


def _touched(office: Office, scope: Scope, taken: Taken) -> tuple[Touched, ...]:
    how = dict.fromkeys(taken.changed_keys, "changed") | dict.fromkeys(taken.withdrawn_keys, "withdrawn")
    if not how:
        return ()
    stands = standing(scope)
    runs = office.catalogue.runs_of({code_of(key) for key in how})
    found = (stands.of(request) for request in asked.requests(scope))
    return tuple(
        Touched(filed.request.key, filed.state.value, how[key])
        for filed in found
        if filed.state.is_live and (key := resolve(filed.request, how, runs)) is not None and key in how
    )
