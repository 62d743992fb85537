"""A document as TOML text; what is written reads back as the same."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

BARE = re.compile(r"[A-Za-z0-9_-]+")


def toml(document: Mapping[str, Any]) -> str:
    """The text: plain values first, then tables, then lists of tables."""
    return "\n".join(_table(document, "")).strip() + "\n"


def _table(table: Mapping[str, Any], path: str) -> Iterator[str]:
    for name, held in table.items():
        if not isinstance(held, Mapping) and not _is_tables(held):
            yield f"{key(name)} = {value(held)}"
    for name, held in table.items():
        if isinstance(held, Mapping):
            yield from ("", f"[{path}{key(name)}]")
            yield from _table(held, f"{path}{key(name)}.")
    for name, held in table.items():
        for each in held if _is_tables(held) else ():
            yield from ("", f"[[{path}{key(name)}]]")
            yield from _table(each, f"{path}{key(name)}.")


def _is_tables(held: Any) -> bool:
    return isinstance(held, list) and bool(held) and all(isinstance(each, Mapping) for each in held)


def key(name: str) -> str:
    """A key, quoted where it has to be."""
    return name if BARE.fullmatch(name) else value(name)


def value(held: Any) -> str:
    """A value: a JSON string is a TOML string, but for the one character that it leaves bare."""
    match held:
        case bool():
            written = str(held).lower()
        case int() | float():
            written = repr(held)
        case str():
            written = json.dumps(held, ensure_ascii=False).replace("\x7f", "\\u007F")
        case date():
            written = held.isoformat()
        case Mapping():
            written = f"{{ {', '.join(f'{key(name)} = {value(each)}' for name, each in held.items())} }}"
        case frozenset():
            written = f"[{', '.join(sorted(map(value, held)))}]"
        case Sequence():
            written = f"[{', '.join(map(value, held))}]"
        case _:
            raise TypeError(held)
    return written
