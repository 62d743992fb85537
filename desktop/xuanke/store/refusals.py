"""What SQLite refuses, as a sentence a person understands instead of 'database is locked'."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlcipher3.dbapi2 as sqlite
from sqlalchemy.exc import DBAPIError

from xuanke.faults import Fault

_SAYS = {
    sqlite.SQLITE_BUSY: "store-busy",
    sqlite.SQLITE_LOCKED: "store-busy",
    sqlite.SQLITE_FULL: "store-disk",
    sqlite.SQLITE_IOERR: "store-disk",
    sqlite.SQLITE_READONLY: "store-unwritable",
    sqlite.SQLITE_CANTOPEN: "store-unwritable",
    sqlite.SQLITE_CORRUPT: "store-damaged",
    sqlite.SQLITE_NOTADB: "store-unreadable",
}
"""By the primary code. A disk that is full shows as an I/O error where a quota or a limit stops the write."""


@contextmanager
def refusals_said(path: Path) -> Iterator[None]:
    """Turns what the file at `path` refuses into a Fault; anything else is a bug and rises as it is."""
    try:
        yield
    except (DBAPIError, sqlite.Error) as error:
        refusal = error.orig if isinstance(error, DBAPIError) else error
        message = _SAYS.get(getattr(refusal, "sqlite_errorcode", 0) & 0xFF)
        if message is None:
            raise
        raise Fault(message, advice=f"{message}-advice", file=path.name) from error
