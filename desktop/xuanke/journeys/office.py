"""Everything that a journey works with, built once by the window or the command line and passed down."""

import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from xuanke.clock import now
from xuanke.domain.term import Term, TermError, in_force, parse_term
from xuanke.faults import Fault
from xuanke.paths import Home
from xuanke.resources import resource
from xuanke.store.catalogue.store import CatalogueStore
from xuanke.store.database import Database
from xuanke.store.school import keys, notes
from xuanke.store.school.store import TERM, SchoolStore

DEFAULT_TERM = "2020H2"
OFFERED = "feed-offered"
"""Where a feed's calendar and rules wait until a person confirms them."""

TERM_NOTES = "term."
"""How the names of notes begin that hold settings of terms."""

OVER = ("feed", "county", "school")
"""The layers of settings that lie over the shipped term, the strongest last."""


@dataclass(frozen=True, slots=True)
class Office:
    """One school at work on one term. `school` is None at the teacher's door and while locked.

    `by` names who acts, `on` is today in Beijing, `clock` gives the moment for stamps.
    """

    home: Home
    term: Term
    catalogue: CatalogueStore
    school: SchoolStore | None
    by: str
    on: date
    clock: Callable[[], datetime] = now

    @property
    def store(self) -> SchoolStore:
        """The school store; raises Fault while it is locked."""
        if self.school is None:
            raise Fault("school-locked", advice="school-locked-advice")
        return self.school

    def keep_open(self) -> None:
        """Has both stores keep a connection between transactions, until `rest`."""
        for database in self._databases():
            database.keep_open()

    def rest(self) -> None:
        """Lets go of both stores' files until they are next asked for something."""
        for database in self._databases():
            database.rest()

    def _databases(self) -> Iterator[Database]:
        yield self.catalogue.database
        if self.school is not None:
            yield self.school.database


def open_office(
    home: Home, *, key: bytes | None, by: str, on: date, clock: Callable[[], datetime] = now
) -> Office:
    """The office of a home; without a key the school store stays shut."""
    school = _opened(home, key) if key is not None else None
    term = term_of(school, on)
    return Office(home, term, CatalogueStore.open(home.catalogue), school, by, on, clock)


def _opened(home: Home, key: bytes) -> SchoolStore:
    """The school store; before it is migrated, a backup is made."""

    def before() -> None:
        from xuanke.journeys.backup import before_migration

        before_migration(home, key)

    return SchoolStore.open(home.school, key, before=before)


def unlock(home: Home, passphrase: str) -> bytes:
    """The school store's key; raises Fault where there is no store or the passphrase is wrong."""
    if not home.school.exists():
        raise Fault("school-missing", advice="school-missing-advice")
    return keys.unlock(home.key, passphrase)


def term_of(school: SchoolStore | None, on: date) -> Term:
    """The term that the school works on, with the school's own settings over the shipped ones."""
    term_id = (school.note(TERM) if school else "") or DEFAULT_TERM
    return in_force(documents_of(school, term_id), on)


def documents_of(school: SchoolStore | None, term_id: str) -> list[Mapping[str, Any]]:
    """The term's documents, the shipped one (or the file taken in its place) first, the school's own last."""
    if school is None:
        return [shipped_term(term_id)]
    with school.read(term_id) as scope:
        held = {layer: notes.get(scope, term_note(term_id, layer)) for layer in ("file", *OVER)}
    own = [{**held[layer], "layer": layer} for layer in OVER if held[layer]]
    return [held["file"] or shipped_term(term_id), *own]


def term_note(term_id: str, layer: str) -> str:
    """Under which name a layer of the term's settings is kept."""
    return f"{TERM_NOTES}{term_id}.{layer}"


def shipped_term(term_id: str) -> dict[str, Any]:
    """The document of a term that the program ships; raises Fault for one that it does not."""
    path = resource("terms", f"{term_id}.toml")
    if not path.is_file():
        known = tuple(sorted(p.stem for p in resource("terms").glob("*.toml")))
        raise Fault("term-unknown", advice="term-unknown-advice", term=term_id, known=known)
    return read_term_file(path)


def read_term_file(path: Path) -> dict[str, Any]:
    """A term file's document, checked whole; raises Fault that names every problem in it."""
    try:
        document = tomllib.loads(path.read_text("utf-8"))
        parse_term(document)
    except OSError as error:
        raise Fault("file-unreadable", advice="file-unreadable-advice", file=path.name) from error
    except TermError as error:
        problems = error.problems
        raise Fault(
            "term-file-wrong", advice="term-file-wrong-advice", file=path.name, problems=problems
        ) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise Fault(
            "term-file-no-toml", advice="term-file-wrong-advice", file=path.name, why=str(error)
        ) from error
    return document
