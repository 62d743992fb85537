"""Which terms there are, which one the school works on, and the school's own settings over it."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from xuanke.domain.term import Term, TermError, in_force, merge, parse_term
from xuanke.domain.term_copy import NewTerm, copied
from xuanke.exchange.toml import toml
from xuanke.exchange.writing import faults_said
from xuanke.faults import Fault
from xuanke.files import write_whole
from xuanke.journeys.acting import acting
from xuanke.journeys.office import (
    OFFERED,
    TERM_NOTES,
    Office,
    documents_of,
    read_term_file,
    shipped_term,
    term_note,
)
from xuanke.resources import resource
from xuanke.store.school import notes
from xuanke.store.school.store import NAME, TERM


def shipped_terms() -> tuple[Term, ...]:
    """The terms that the program ships, oldest first."""
    paths = sorted(resource("terms").glob("*.toml"))
    return tuple(parse_term(tomllib.loads(path.read_text("utf-8"))) for path in paths)


def known_terms(office: Office) -> tuple[Term, ...]:
    """Those, and the terms that the school brought or copied, by their ids."""
    terms = {term.id: term for term in shipped_terms()}
    with office.store.read(office.term.id) as scope:
        kept = notes.named(scope, TERM_NOTES)
    files = (document for name, document in kept.items() if document and name.endswith(".file"))
    terms |= {term.id: term for term in map(parse_term, files)}
    return tuple(terms[id] for id in sorted(terms))


def use_term(office: Office, file_or_id: str) -> Term:
    """Works on another term from now on: a shipped one, one that was made here, or a file, checked whole."""
    path = Path(file_or_id)
    if path.suffix == ".toml" or path.is_file():
        return _work_on(office, read_term_file(path))
    with office.store.read(office.term.id) as scope:
        kept: dict[str, Any] | None = notes.get(scope, term_note(file_or_id, "file"))
    is_made_here = bool(kept) and file_or_id not in {term.id for term in shipped_terms()}
    return _work_on(office, kept if kept and is_made_here else shipped_term(file_or_id), keep=is_made_here)


def copy_term(office: Office, new: NewTerm) -> Term:
    """Makes the next term from this one and works on it, as one act; raises Fault where the id is known."""
    if any(term.id == new.id for term in known_terms(office)):
        raise Fault("term-known", advice="term-known-advice", term=new.id)
    document = copied(merge({}, *documents_of(office.school, office.term.id)), new)
    try:
        parse_term(document)
    except TermError as error:
        raise Fault(
            "term-file-wrong", advice="term-file-wrong-advice", file=new.id, problems=error.problems
        ) from error
    return _work_on(office, document)


def _work_on(office: Office, document: dict[str, Any], *, keep: bool = True) -> Term:
    term = parse_term(document)
    with acting(office, "term") as doing:
        doing.changes.extend(notes.put(doing.scope, term_note(term.id, "file"), document if keep else None))
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


def write_term(office: Office, path: Path) -> Term:
    """Writes the term as it holds, the school's own settings merged in, as a TOML file; the term it reads as.

    Another PC or school takes it with `term use`. Raises Fault where the disk refuses.
    """
    document = merge({}, *documents_of(office.school, office.term.id)) | {"layer": "shipped"}
    with faults_said(path):
        write_whole(path, toml(document).encode())
    return parse_term(read_term_file(path))


def rename_school(office: Office, name: str) -> None:
    """Gives the school another name, as an act."""
    with acting(office, "settings") as doing:
        doing.changes.extend(notes.put(doing.scope, NAME, name.strip()))
        doing.says(parts=[NAME])


def try_own(office: Office, settings: Mapping[str, Any]) -> Term:
    """The term as those settings would make it, nothing kept; raises Fault where they do not fit."""
    return _with_layer(office, "school", settings)


def _with_layer(office: Office, layer: str, document: Mapping[str, Any]) -> Term:
    others = [d for d in documents_of(office.school, office.term.id) if d.get("layer") != layer]
    try:
        return in_force([*others, {**document, "layer": layer}], office.on)
    except TermError as error:
        problems = error.problems
        raise Fault(
            "term-file-wrong", advice="term-file-wrong-advice", file=layer, problems=problems
        ) from error


def _set_layer(office: Office, layer: str, document: Mapping[str, Any]) -> Term:
    term = _with_layer(office, layer, document)
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
