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

_TEXTS = {
    "database is locked": sqlite.SQLITE_BUSY,
    "database or disk is full": sqlite.SQLITE_FULL,
    "disk I/O error": sqlite.SQLITE_IOERR,
    "database disk image is malformed": sqlite.SQLITE_CORRUPT,
    "file is not a database": sqlite.SQLITE_NOTADB,
}
"""The online backup fails without a code, in SQLite's own fixed words."""


@contextmanager
def refusals_said(path: Path) -> Iterator[None]:
    """Turns what the file at `path` refuses into a Fault; anything else is a bug and rises as it is."""
    try:
        yield
    except (DBAPIError, sqlite.Error) as error:
        refusal = error.orig if isinstance(error, DBAPIError) else error
        code = getattr(refusal, "sqlite_errorcode", None) or _TEXTS.get(str(refusal), 0)
        message = _SAYS.get(code & 0xFF)
        if message is None:
            raise
        raise Fault(message, advice=f"{message}-advice", file=path.name) from error
