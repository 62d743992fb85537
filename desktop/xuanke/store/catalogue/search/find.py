"""Answers a search: the first page at once, with a count up to a cap; exact totals and facets after it.

Best first: what has every word in its title or code, then the rest, each in the order of the catalogue. That
reads no more of the index than the page needs; bm25 reads it all, for every word, even for three hits.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from pyroaring import BitMap
from sqlalchemy import Connection, select

from xuanke.domain.catalogue import Project
from xuanke.store.catalogue.rows import COLUMNS, from_row
from xuanke.store.catalogue.search.facets import SHOWN, Bitmaps, Filters
from xuanke.store.catalogue.search.marking import Spans, spans
from xuanke.store.catalogue.search.matching import plain_texts
from xuanke.store.catalogue.search.query import expression, title_expression
from xuanke.store.catalogue.tables import PROJECT

MATCHING = "SELECT rowid FROM search WHERE search MATCH ?"

TITLES_FIRST = 200_000
"""In a larger catalogue, more hits than the cap come as they stand: looking for titles would take 20 ms."""

SORTS = {
    "code": (PROJECT.c.code, PROJECT.c.run),
    "starts": (PROJECT.c.starts, PROJECT.c.id),
    "credits": (PROJECT.c.credits, PROJECT.c.id),
}
"""Ways to sort; with a - before the name the last comes first. What has no value comes last."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A project, and the spans that the query found in its `title`, `institution` and `code`.

    Where it found nothing of them, `also` is the first other text that holds something of it, with the spans.
    """

    project: Project
    spans: Mapping[str, Spans]
    also: tuple[str, Spans] = ("", ())


@dataclass(frozen=True, slots=True)
class Page:
    """A page of results; `total` is the cap where `capped`, and there are more."""

    items: tuple[Hit, ...]
    total: int
    capped: bool


@dataclass(frozen=True, slots=True)
class Counts:
    """The exact total, and how many each value of each facet would give, that facet's own choice aside."""

    total: int
    facets: Mapping[str, Mapping[str, int]]


def find(
    connection: Connection,
    bitmaps: Bitmaps,
    query: str,
    filters: Filters,
    *,
    sort: str | None,
    limit: int,
    offset: int,
    cap: int,
) -> Page:
    """The page of results from `offset` on."""
    words = expression(query)
    allowed = bitmaps.allowed(connection, filters)
    if sort is not None:
        found = allowed & hits(connection, words) if words else allowed
        total, page = len(found), _sorted(connection, found, sort, limit, offset)
    elif words is None:
        total, page = len(allowed), list(allowed[offset : offset + limit])
    else:
        known = _first(connection, words, allowed, max(cap, offset + limit) + 1)
        total = len(known)
        if known and (total <= cap or len(bitmaps.all) <= TITLES_FIRST):
            known = _titles_first(connection, query, allowed, known, offset + limit)
        page = known[offset : offset + limit]
    return Page(
        items=tuple(_hit(project, query) for project in _projects(connection, page)),
        total=min(total, cap),
        capped=total > cap,
    )


def count(connection: Connection, bitmaps: Bitmaps, query: str, filters: Filters) -> Counts:
    """The exact total and the facets."""
    words = expression(query)
    found = bitmaps.all if words is None else hits(connection, words)
    total = len(found & bitmaps.allowed(connection, filters))
    facets = {}
    for name in SHOWN:
        within = found & bitmaps.allowed(connection, filters.without(name))
        facets[name] = bitmaps.counts(name, within, filters.calendar)
    return Counts(total, facets)


def hits(connection: Connection, words: str) -> BitMap:
    """Every project that the expression finds."""
    return BitMap(list(_numbers(connection, words)))


def _numbers(connection: Connection, words: str) -> Iterator[int]:
    """The ids as the driver gives them, one by one: Core's rows would cost more than the search."""
    cursor: Any = connection.exec_driver_sql(MATCHING, (words,)).cursor
    return (number for (number,) in cursor)


def _first(connection: Connection, words: str, allowed: BitMap, most: int) -> list[int]:
    return list(islice((number for number in _numbers(connection, words) if number in allowed), most))


def _titles_first(
    connection: Connection, query: str, allowed: BitMap, known: list[int], most: int
) -> list[int]:
    """The best of what is found; `known` are all of it, or at least as many as asked for and one more."""
    titles = _first(connection, title_expression(query) or "", allowed, most)
    taken = set(titles)
    return [*titles, *(number for number in known if number not in taken)]


def _sorted(connection: Connection, found: BitMap, sort: str, limit: int, offset: int) -> list[int]:
    first, *rest = SORTS[sort.removeprefix("-")]
    order = first.desc() if sort.startswith("-") else first.asc()
    rows = connection.execute(select(PROJECT.c.id).order_by(first.is_(None), order, *rest)).scalars()
    return list(islice((number for number in rows if number in found), offset, offset + limit))


def _projects(connection: Connection, page: Sequence[int]) -> list[Project]:
    columns = [PROJECT.c.id, *(PROJECT.c[name] for name in COLUMNS)]
    rows = connection.execute(select(*columns).where(PROJECT.c.id.in_(page)))
    by_id = {number: from_row(row) for number, *row in rows}
    return [by_id[number] for number in page]


def _hit(project: Project, query: str) -> Hit:
    found = {
        "title": spans(project.title, query),
        "institution": spans(project.institution, query),
        "code": spans(project.code, query, spelled=False),
    }
    return Hit(project, found, ("", ()) if any(found.values()) else _also(project, query))


def _also(project: Project, query: str) -> tuple[str, Spans]:
    texts = [(text, True) for text in (*project.subjects, *project.themes)]
    texts += [(text, False) for text in plain_texts(project)]
    marked = ((text, spans(text, query, spelled=spelled)) for text, spelled in texts)
    return next((each for each in marked if each[1]), ("", ()))
