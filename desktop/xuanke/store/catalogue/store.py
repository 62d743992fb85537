"""The catalogue store: every published project, its earlier snapshots, and the search over them."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import datetime
from pathlib import Path

from sqlalchemy import ColumnElement, Connection, select, true

from xuanke.domain.catalogue import Project, project_key
from xuanke.garbage import collection_paused
from xuanke.store.catalogue import migrations, snapshots, taking
from xuanke.store.catalogue.pinyin import spell
from xuanke.store.catalogue.rows import COLUMNS, from_row
from xuanke.store.catalogue.search.facets import Bitmaps, Filters
from xuanke.store.catalogue.search.find import Counts, Page, count, find
from xuanke.store.catalogue.snapshots import Diff, Revision
from xuanke.store.catalogue.tables import CHANGE, PROJECT
from xuanke.store.catalogue.taking import Snapshot, Taken
from xuanke.store.database import Database
from xuanke.store.migrate import bring_up

CHUNK = 2000
FIELDS = frozenset(COLUMNS)
"""Every field of a project: what a feed holds."""


class CatalogueStore:
    """One file, not encrypted: it holds nothing personal. Safe to use from several threads."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self._bitmaps: tuple[Revision | None, Bitmaps] | None = None

    @classmethod
    def open(cls, path: Path) -> "CatalogueStore":
        """Makes or migrates the file; raises Fault where it is newer than this program, or unreadable."""
        path.parent.mkdir(parents=True, exist_ok=True)
        database = Database(path, durable=False)
        bring_up(database, migrations)
        return cls(database)

    def take(
        self,
        rows: Iterable[Project],
        *,
        source: str,
        fields: frozenset[str] = FIELDS,
        whole: bool,
        taken_at: str,
        revision_label: str | None = None,
        published_at: datetime | str | None = None,
        accept_withdrawals: bool = False,
        in_order: bool = False,
        gone: Iterable[str] = (),
        spared: Iterable[str] = (),
        dry_run: bool = False,
    ) -> Taken:
        """Takes a published list in one transaction; each key once.

        `fields` are those that the list holds: others never clear what is held. A `whole` list withdraws
        what its `source` no longer names (but no code that is `spared`: a row of it could not be read),
        `gone` names what a part of a list withdraws; more than a third
        of the live ones raises Fault `catalogue-third-missing` unless accepted. `taken_at` is UTC,
        `published_at` Beijing's; `in_order` one before that of the source's newest list raises Fault
        `catalogue-older`, unless nothing differs.
        """
        snapshot = Snapshot(
            source=source,
            fields=fields,
            whole=whole,
            label=revision_label or "",
            published_at=taking.beijing(published_at or taken_at),
            taken_at=taken_at,
            accept_withdrawals=accept_withdrawals,
            in_order=in_order,
            gone=frozenset(gone),
            spared=frozenset(spared),
        )
        with collection_paused(), self.database.write() as connection:
            taken = taking.take(connection, rows, snapshot)
            if dry_run:
                connection.rollback()
        return taken

    def undo(self, revision: int) -> None:
        """Restores the projects as they were before the newest revision; raises Fault for any other."""
        with self.database.write() as connection:
            snapshots.undo(connection, revision)

    def get(self, keys: Iterable[str]) -> dict[str, Project]:
        """The projects of these keys, withdrawn ones too; unknown keys are left out."""
        wanted = list(dict.fromkeys(keys))
        found: dict[str, Project] = {}
        with self.database.read() as connection:
            for start in range(0, len(wanted), CHUNK):
                rows = connection.execute(
                    select(PROJECT.c.key, *(PROJECT.c[name] for name in COLUMNS)).where(
                        PROJECT.c.key.in_(wanted[start : start + CHUNK])
                    )
                )
                found |= {key: from_row(row) for key, *row in rows}
        return found

    def all(self) -> Iterator[Project]:
        """Every project, withdrawn ones too, by code and run; read as it is asked for."""
        with self.database.read() as connection:
            rows = connection.execution_options(stream_results=True).execute(
                select(*(PROJECT.c[name] for name in COLUMNS)).order_by(PROJECT.c.code, PROJECT.c.run)
            )
            for row in rows:
                yield from_row(row)

    def runs(self) -> dict[str, tuple[str, ...]]:
        """Each code's project keys, by run."""
        with self.database.read() as connection:
            return _runs(connection, true())

    def runs_of(self, codes: Iterable[str]) -> dict[str, tuple[str, ...]]:
        """The project keys of these codes, by run; unknown codes are left out."""
        wanted = list(dict.fromkeys(codes))
        found: dict[str, tuple[str, ...]] = {}
        with self.database.read() as connection:
            for start in range(0, len(wanted), CHUNK):
                found |= _runs(connection, PROJECT.c.code.in_(wanted[start : start + CHUNK]))
        return found

    def count(self) -> int:
        """How many projects stand in their source's list."""
        with self.database.read() as connection:
            return taking.live_count(connection)

    def revision(self) -> Revision | None:
        """The newest revision, None while nothing was taken."""
        return next(reversed(self.revisions()), None)

    def revisions(self) -> list[Revision]:
        """Every revision that stands, oldest first."""
        with self.database.read() as connection:
            return snapshots.revisions(connection)

    def diff(self, first: int, last: int) -> Diff:
        """What revision `last` changed against `first` (0 is the empty catalogue)."""
        with self.database.read() as connection:
            return snapshots.diff(connection, first, last)

    def as_published(self, key: str, moment: datetime) -> Project | None:
        """The project as the newest snapshot published at or before the moment (Beijing) had it, or None."""
        return self.as_published_many([(key, moment)])[key, moment]

    def as_published_many(
        self, pairs: Iterable[tuple[str, datetime]]
    ) -> dict[tuple[str, datetime], Project | None]:
        """`as_published` for many keys and moments at once."""
        with self.database.read() as connection:
            return snapshots.as_published(connection, pairs)

    def ever_changed(self, keys: Collection[str] | None = None) -> frozenset[str]:
        """The keys, all or of these, of projects that any revision changed after the first that held them."""
        changed = select(PROJECT.c.key).join(CHANGE, CHANGE.c.project == PROJECT.c.id).distinct()
        if keys is not None:
            changed = changed.where(PROJECT.c.key.in_(keys))
        with self.database.read() as connection:
            return frozenset(connection.execute(changed).scalars())

    def search(
        self,
        query: str,
        *,
        filters: Mapping[str, Collection[str]] | Filters | None = None,
        sort: str | None = None,
        limit: int = 50,
        offset: int = 0,
        cap: int = 1000,
    ) -> Page:
        """The page of projects that match every word of the query and the filters.

        Best first; `sort` is `code`, `starts` or `credits`, or one of these after a -.
        """
        with self.database.read() as connection:
            return find(
                connection,
                self._current_bitmaps(connection),
                query,
                _filters(filters),
                sort=sort,
                limit=limit,
                offset=offset,
                cap=cap,
            )

    def counts(self, query: str, filters: Mapping[str, Collection[str]] | Filters | None = None) -> Counts:
        """The exact total of a search, and the counts of its facets."""
        with self.database.read() as connection:
            return count(connection, self._current_bitmaps(connection), query, _filters(filters))

    def warm_up(self) -> None:
        """Reads in a quiet moment what the first search would wait for: how characters are read, 0.4 s."""
        spell("")
        self.search("", limit=1)

    def _current_bitmaps(self, connection: Connection) -> Bitmaps:
        """The facets as of the newest revision, read again only when it is another one."""
        newest = next(reversed(snapshots.revisions(connection)), None)
        held = self._bitmaps
        if held is None or held[0] != newest:
            held = self._bitmaps = (newest, Bitmaps(connection))
        return held[1]


def _runs(connection: Connection, chosen: ColumnElement[bool]) -> dict[str, tuple[str, ...]]:
    runs: dict[str, list[str]] = defaultdict(list)
    for code, run in connection.execute(
        select(PROJECT.c.code, PROJECT.c.run).where(chosen).order_by(PROJECT.c.code, PROJECT.c.run)
    ):
        runs[code].append(project_key(code, run))
    return {code: tuple(keys) for code, keys in runs.items()}


def _filters(filters: Mapping[str, Collection[str]] | Filters | None) -> Filters:
    if isinstance(filters, Filters):
        return filters
    return Filters(chosen={facet: frozenset(values) for facet, values in (filters or {}).items()})
