"""Which terms there are, which one the school works on, and the school's own settings over it."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from xuanke.domain.term import Term, TermError, in_force, parse_term
from xuanke.faults import Fault
from xuanke.journeys.acting import acting
from xuanke.journeys.office import OFFERED, Office, documents_of, read_term_file, shipped_term, term_note
from xuanke.resources import resource
from xuanke.store.school import notes
from xuanke.store.school.store import TERM


def shipped_terms() -> tuple[Term, ...]:
    """The terms that the program ships, oldest first."""
    paths = sorted(resource("terms").glob("*.toml"))
    return tuple(parse_term(tomllib.loads(path.read_text("utf-8"))) for path in paths)


def use_term(office: Office, file_or_id: str) -> Term:
    """Works on another term from now on: a shipped one or a file, which is checked whole first."""
    path = Path(file_or_id)
    document = read_term_file(path) if path.suffix == ".toml" or path.is_file() else shipped_term(file_or_id)
    term = parse_term(document)
    kept = document if path.is_file() else None
    with acting(office, "term") as doing:
        doing.changes.extend(notes.put(doing.scope, term_note(term.id, "file"), kept))
        doing.changes.extend(notes.put(doing.scope, TERM, term.id))
        doing.says(term=term.id)
    return term


def confirm_offered(office: Office) -> Term:
    """Takes the calendar and the rules that the feed brought; raises Fault where it brought none."""
    with office.store.read(office.term.id) as scope:
        offered = notes.get(scope, term_note(office.term.id, OFFERED))
    if not offered:
        raise Fault("term-none-offered", advice="term-none-offered-advice")
    return _set_layer(office, "feed", offered)


def set_own(office: Office, settings: Mapping[str, Any]) -> Term:
    """Lays the school's own settings over the term; raises Fault where they do not fit, nothing changed."""
    return _set_layer(office, "school", settings)


def set_own_from(office: Office, path: Path) -> Term:
    """The same from a TOML file."""
    try:
        document = tomllib.loads(path.read_text("utf-8"))
    except OSError as error:
        raise Fault("file-unreadable", advice="file-unreadable-advice", file=path.name) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise Fault(
            "term-file-no-toml", advice="term-file-wrong-advice", file=path.name, why=str(error)
        ) from error
    return set_own(office, document)


def own_settings(office: Office) -> Mapping[str, Any]:
    """What the school itself has set over the term."""
    with office.store.read(office.term.id) as scope:
        kept: Mapping[str, Any] = notes.get(scope, term_note(office.term.id, "school")) or {}
    return kept


def _set_layer(office: Office, layer: str, document: Mapping[str, Any]) -> Term:
    others = [d for d in documents_of(office.school, office.term.id) if d.get("layer") != layer]
    try:
        term = in_force([*others, {**document, "layer": layer}], office.on)
    except TermError as error:
        problems = error.problems
        raise Fault(
            "term-file-wrong", advice="term-file-wrong-advice", file=layer, problems=problems
        ) from error
    with acting(office, "settings") as doing:
        doing.changes.extend(notes.put(doing.scope, term_note(office.term.id, layer), dict(document)))
        doing.says(term=office.term.id, parts=sorted(document))
    return term


@dataclass(frozen=True, slots=True)
class Day:
    """Where in the process a day is: the stages that hold it, and what ends or begins next."""

    stages: tuple[str, ...]
    next: str
    next_on: str
    next_ends: bool


def where_we_are(office: Office) -> Day:
    """The stages of today, what ends next, else what begins next."""
    where = office.term.where(office.on)
    if where.current:
        soonest = where.current[0]
        return Day(tuple(s.id for s in where.current), soonest.id, soonest.ends.isoformat(), True)
    if where.next is not None:
        return Day((), where.next.id, where.next.starts.isoformat(), False)
    return Day((), "", "", False)
