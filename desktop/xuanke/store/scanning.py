"""A condition that reads a whole table as it lies, where an index would visit every row in another order.

SQLite takes any index whose first columns are given, also where all rows share them: of an encrypted
file it then opens a page a row (15 times as long at 600,000 rows). Its unary plus says not to; other
stores know their tables' statistics, and see the column itself.
"""

from typing import Any

from sqlalchemy import ColumnElement
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.expression import UnaryExpression


class Scanned(UnaryExpression[Any]):
    """A column that no index is chosen for."""

    inherit_cache = True


def scanned(column: ColumnElement[Any]) -> ColumnElement[Any]:
    """The column, to be compared row by row."""
    return Scanned(column, type_=column.type)


@compiles(Scanned)
def _as_it_is(element: Scanned, compiler: SQLCompiler, **kw: Any) -> str:
    return compiler.process(element.element, **kw)


@compiles(Scanned, "sqlite")
def _without_index(element: Scanned, compiler: SQLCompiler, **kw: Any) -> str:
    return f"+{compiler.process(element.element, **kw)}"
