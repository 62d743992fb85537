"""The two ways out: stdout for the answer, stderr for what is said beside it."""

import dataclasses
import json
import sys
from collections.abc import Iterable
from datetime import date
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from xuanke.domain.identity import mask_within

if TYPE_CHECKING:
    from rich.console import RenderableType

WIDTH_OF_A_FILE = 200
"""Columns for a table that goes into a file or a pipe, where nothing says how wide it is."""


def print_json(document: Any) -> None:
    """One JSON document in UTF-8, whatever the locale."""
    written = json.dumps(document, ensure_ascii=False, indent=2, default=_plain) + "\n"
    _write(sys.stdout, written, "utf-8")


def print_person(answer: "RenderableType") -> None:
    """Text as it is, or a table as wide as the terminal; identity numbers masked."""
    if isinstance(answer, str):
        _write(sys.stdout, mask_within(answer) + "\n")
        return
    from rich.console import Console

    width = None if sys.stdout.isatty() else WIDTH_OF_A_FILE
    console = Console(width=width, markup=False, highlight=False, emoji=False)
    with console.capture() as drawn:
        console.print(answer)
    _write(sys.stdout, mask_within(drawn.get()))


def say_to_person(sentence: str) -> None:
    """A sentence on stderr."""
    _write(sys.stderr, sentence + "\n")


def _write(stream: Any, text: str, encoding: str | None = None) -> None:
    """Writes what the stream's encoding lacks as a question mark instead of failing."""
    if not hasattr(stream, "buffer"):
        stream.write(text)
        return
    stream.flush()
    stream.buffer.write(text.encode(encoding or stream.encoding, "replace"))
    stream.flush()


def _plain(value: Any) -> Any:
    match value:
        case date():
            return value.isoformat()
        case Path():
            return str(value)
        case Enum():
            return value.value
        case frozenset() | set():
            return sorted(value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
    if isinstance(value, Iterable):
        return list(value)
    raise TypeError(f"no JSON for {type(value).__name__}")
