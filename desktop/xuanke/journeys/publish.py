"""Publishes a table as a signed feed: what a bureau does, not a school."""

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from xuanke.clock import BEIJING
from xuanke.domain.problems import Problem
from xuanke.exchange.reading import read_table
from xuanke.feed import publish as feed
from xuanke.feed.publish import Published
from xuanke.journeys.office import Office, read_term_file


def publish_table(
    office: Office, table: Path, *, out: Path, keys: Path, term: Path | None = None, renew: bool = False
) -> tuple[Published, tuple[Problem, ...]]:
    """The next revision of the feed in `out`, and the rows that were not published.

    The signatures hold to the end of the term's delivery stage, at most 180 days ahead.
    """
    reading = read_table(table, kind="catalogue")
    if term is not None:
        read_term_file(term)
    done_by = office.term.done_by
    done = feed.publish(
        reading.rows,
        out=out,
        keys=keys,
        term_id=office.term.id,
        term_toml=term.read_bytes() if term else None,
        now=office.clock(),
        expires=_end_of(done_by) if done_by else office.clock() + feed.LONGEST_VALIDITY,
        renew_only=renew,
    )
    return done, (*reading.problems, *done.rejected)


def _end_of(day: date) -> datetime:
    """The moment at which that day ends in Beijing."""
    return datetime.combine(day + timedelta(days=1), time(), BEIJING).astimezone(UTC)
