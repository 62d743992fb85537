"""Where a statement works: a connection, the school and the term."""

from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, Table, and_, true

from xuanke.store.scanning import scanned


class Scope(NamedTuple):
    """One transaction on one school's rows of one term."""

    connection: Connection
    school: str
    term: str

    def own(self, table: Table) -> ColumnElement[bool]:
        """The condition that keeps to this school, and to this term where the table has one."""
        term: ColumnElement[Any] = table.c.term == self.term if "term" in table.c else true()
        return and_(table.c.school == self.school, term)

    def whole(self, table: Table) -> ColumnElement[bool]:
        """The same condition for who wants all of a large table: no index is walked for it."""
        own = scanned(table.c.school) == self.school
        return and_(own, scanned(table.c.term) == self.term) if "term" in table.c else own
