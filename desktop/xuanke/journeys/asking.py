"""What a table that is not understood is asked of a person: which kind it is, and which column is what."""

from collections.abc import Mapping
from dataclasses import dataclass

from xuanke.exchange.kinds import KINDS
from xuanke.exchange.reading import HeadersUnmatched

__all__ = ["Columns", "HeadersUnmatched", "columns_of_kinds"]


@dataclass(frozen=True, slots=True)
class Columns:
    """The headers of a kind of table; of each group of `needed` a file must have at least one."""

    headers: tuple[str, ...]
    needed: tuple[tuple[str, ...], ...]


def columns_of_kinds() -> Mapping[str, Columns]:
    """The columns of each kind of table by its name."""
    return {
        name: Columns(
            tuple(column.header for column in kind.columns),
            tuple(
                tuple(column.header for column in kind.columns if set(column.served) & set(fields))
                for fields in kind.needed
            ),
        )
        for name, kind in KINDS.items()
    }
