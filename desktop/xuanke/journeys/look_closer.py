"""Looks at one act of the history: what it decided, and which rows it changed from what to what."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice
from typing import Any

from xuanke.domain.identity import mask
from xuanke.domain.review import Decision
from xuanke.exchange.kinds import KINDS
from xuanke.journeys.office import Office
from xuanke.store.school import decided, history, people, schema
from xuanke.store.school.merge import Change

KIND_OF = {"teachers": "roster", "answers": "receipts"}
"""Tables of the store whose list has another name."""
MASKED = frozenset({"id_number", "phone"})
SILENT = frozenset({"school", "term", "key", "position", "folded_name", "main_phase", "main_subject"})


@dataclass(frozen=True, slots=True)
class Difference:
    """One row: its list, whom or what it is about, and (header, before, after) of each cell that differs.

    `before` None: the row was not there; `after` None: it is there no longer.
    """

    kind: str
    about: str
    cells: tuple[tuple[str, str, str], ...]
    added: bool = False
    removed: bool = False


@dataclass(frozen=True, slots=True)
class Closer:
    """An act: its decisions with the teachers' names, its first changes, and how many there are."""

    decisions: tuple[tuple[str, Decision], ...]
    differences: tuple[Difference, ...]
    changes: int


def look_closer(office: Office, act: str, most: int = 200) -> Closer:
    """What the act did; identity numbers and telephones masked."""
    with office.store.read(office.term.id) as scope:
        names = {key: row[3] for key, row in people.teacher_rows(scope).items()}
        changes = history.changes_of(scope, act)
        decisions = tuple((names.get(d.key.teacher, ""), d) for d in decided.of_act(scope, act)[:most])
        return Closer(decisions, tuple(islice(_differences(changes, names), most)), len(changes))


def _differences(changes: Sequence[Change], names: Mapping[str, str]) -> Iterator[Difference]:
    for change in changes:
        if change.table == schema.settings.name:
            yield _setting(change)
            continue
        columns = [column.name for column in schema.metadata.tables[change.table].columns]
        before = dict(zip(columns, change.before or (), strict=False))
        after = dict(zip(columns, change.after or (), strict=False))
        kind = KIND_OF.get(change.table, change.table)
        cells = tuple(
            (_header(kind, name), _shown(name, before.get(name)), _shown(name, after.get(name)))
            for name in columns
            if name not in SILENT and before and after and before.get(name) != after.get(name)
        )
        yield Difference(kind, _about(after or before, names), cells, not before, not after)


def _setting(change: Change) -> Difference:
    """A setting: each of its values that differs, by its path, as in `rules.boarding.severity`."""
    old, new = (dict(_leaves(json.loads(row[2]) if row else None)) for row in (change.before, change.after))
    name = str((change.after or change.before or ("", ""))[1])
    paths = sorted(path for path in old.keys() | new.keys() if old.get(path) != new.get(path))
    cells = tuple((path, old.get(path, ""), new.get(path, "")) for path in paths)
    return Difference("settings", name, cells)


def _leaves(value: Any, path: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(value, list) and all(isinstance(each, Mapping) and "id" in each for each in value):
        value = {each["id"]: {name: held for name, held in each.items() if name != "id"} for each in value}
    if isinstance(value, Mapping):
        for name, held in value.items():
            yield from _leaves(held, f"{path}.{name}".lstrip("."))
    elif value is not None:
        several = value if isinstance(value, list) else [value]
        yield path, ", ".join(map(str, several))


def _about(row: Mapping[str, Any], names: Mapping[str, str]) -> str:
    teacher = str(row.get("teacher") or row.get("no") or "")
    parts = (row.get("name") or names.get(teacher), teacher, row.get("code"), row.get("title"))
    return " ".join(
        _shown("id_number" if len(str(p)) >= 15 and str(p)[:15].isdigit() else "", p) for p in parts if p
    )


def _shown(name: str, value: Any) -> str:
    text = "" if value is None else str(value)
    return mask(text) if name in MASKED else text


@cache
def _headers(kind: str) -> Mapping[str, str]:
    return {column.field: column.header for column in KINDS[kind].columns} if kind in KINDS else {}


def _header(kind: str, name: str) -> str:
    return _headers(kind).get(name, name)
