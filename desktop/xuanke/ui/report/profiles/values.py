"""An export profile as a form."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Column:
    """One column: a field of ours under the platform's header, or a constant where `field` is empty."""

    header: str
    field: str = ""
    constant: str = ""
    words: Mapping[str, str] = dataclasses.field(default_factory=dict)
    format: str = "%Y-%m-%d %H:%M:%S"

    def entry(self) -> dict[str, Any]:
        """The column as a profile's file has it."""
        return {
            "header": self.header,
            "field": self.field,
            "constant": "" if self.field else self.constant,
            "words": dict(self.words),
            "format": self.format,
        }


@dataclass(frozen=True, slots=True)
class Form:
    """A profile; `unmatched` are the headers of a template that nothing of ours fills."""

    name: str
    columns: tuple[Column, ...]
    verdicts: frozenset[str]
    type: str
    encoding: str
    sheet: str
    title_rows: tuple[str, ...] = ()
    reason_limit: int = 0
    unmatched: tuple[str, ...] = ()

    def document(self) -> dict[str, Any]:
        """The profile as its file has it."""
        return {
            "type": self.type,
            "encoding": self.encoding,
            "sheet": self.sheet,
            "title_rows": list(self.title_rows),
            "reason_limit": self.reason_limit,
            "verdicts": sorted(self.verdicts),
            "columns": [column.entry() for column in self.columns],
        }


def form_of(name: str, document: Mapping[str, Any], unmatched: tuple[str, ...] = ()) -> Form:
    """The form of a document."""
    return Form(
        name=name,
        columns=tuple(Column(**entry) for entry in document["columns"]),
        verdicts=frozenset(document["verdicts"]),
        type=document["type"],
        encoding=document["encoding"],
        sheet=document["sheet"],
        title_rows=tuple(document["title_rows"]),
        reason_limit=document["reason_limit"],
        unmatched=unmatched,
    )


@dataclass(frozen=True, slots=True)
class Tried:
    """What the form makes of real rows."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
