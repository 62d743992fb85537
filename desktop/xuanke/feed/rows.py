"""A published project as one JSON row, and back: English names, normalised values, defaults left out."""

import json
import math
from collections.abc import Callable, Mapping
from dataclasses import fields
from datetime import date
from enum import StrEnum
from typing import Any

from xuanke.domain.catalogue import Funding, Level, Mode, Project, ProjectKind, ProjectState
from xuanke.domain.problems import Problem


class BadRow(ValueError):
    """Why a row is no project: `reason` is a message id, with the field's name and the value."""

    def __init__(self, reason: str, name: str, value: object = "") -> None:
        super().__init__(reason, name, value)
        self.reason = reason
        self.name = name
        self.value = str(value)

    def problem(self, row: int, project: str) -> Problem:
        """The same as a Problem, with the row's number (0: it has none) and the project's key."""
        return Problem(self.reason, row, value=self.value, arguments={"project": project, "field": self.name})


def to_row(project: Project) -> dict[str, Any]:
    """The project as plain JSON values; what `from_row` takes for granted is left out."""
    return {
        name: _plain(value)
        for name, default in _DEFAULTS.items()
        if (value := getattr(project, name)) != default or name in _NEEDED
    }


def from_row(row: Mapping[str, Any]) -> Project:
    """The project of a row; fields that the program does not know are kept in `extra`.

    Raises BadRow where a needed field is missing or a value is not of its kind.
    """
    values = {name: _READERS[name](name, value) for name, value in row.items() if name in _READERS}
    for name in _NEEDED:
        if not values.get(name):
            raise BadRow("feed-row-missing", name)
    unknown = tuple((name, _words(value)) for name, value in row.items() if name not in _READERS)
    if unknown:
        values["extra"] = values.get("extra", ()) + unknown
    project = Project(**values)
    _check_dates(project)
    return project


def to_line(project: Project) -> bytes:
    """The project's row as one line of a part; equal projects give equal bytes."""
    return json.dumps(to_row(project), ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()


def _check_dates(project: Project) -> None:
    if project.starts and project.ends and project.starts > project.ends:
        raise BadRow("feed-row-dates-reversed", "ends", project.ends)
    if not (project.is_remote or project.starts or project.ends or project.meeting_days):
        raise BadRow("feed-row-missing", "starts")


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value


def _words(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _text(name: str, value: Any) -> str:
    if not isinstance(value, str):
        raise BadRow("feed-row-not-text", name, value)
    return value.strip() if name in _NEEDED else value


def _texts(name: str, value: Any) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise BadRow("feed-row-not-a-list", name, value)
    return tuple([_text(name, item) for item in value])


def _number(name: str, value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value) or value < 0:
        raise BadRow("feed-row-not-a-number", name, value)
    return float(value)


def _count(name: str, value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise BadRow("feed-row-not-a-number", name, value)
    return value


def _day(name: str, value: Any) -> date:
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError) as error:
        raise BadRow("feed-row-not-a-date", name, value) from error


def _days(name: str, value: Any) -> tuple[date, ...]:
    if not isinstance(value, list):
        raise BadRow("feed-row-not-a-list", name, value)
    return tuple([_day(name, item) for item in value])


def _yes_or_no(name: str, value: Any) -> bool:
    if not isinstance(value, bool):
        raise BadRow("feed-row-unknown-value", name, value)
    return value


def _pairs(name: str, value: Any) -> tuple[tuple[str, str], ...]:
    if not isinstance(value, list) or not all(isinstance(pair, list) and len(pair) == 2 for pair in value):
        raise BadRow("feed-row-not-a-list", name, value)
    return tuple((_text(name, header), _text(name, text)) for header, text in value)


def _one_of(kind: type[StrEnum]) -> Callable[[str, Any], StrEnum]:
    members = {member.value: member for member in kind}

    def read(name: str, value: Any) -> StrEnum:
        try:
            return members[value]
        except (KeyError, TypeError) as error:
            raise BadRow("feed-row-unknown-value", name, value) from error

    return read


_DEFAULTS = {field.name: field.default for field in fields(Project)}
_NEEDED = ("code", "title", "institution", "mode")
_READERS: dict[str, Callable[[str, Any], Any]] = {
    **dict.fromkeys(("code", "title", "institution", "run", "region", "audience", "venue", "source"), _text),
    **dict.fromkeys(("phases", "subjects", "themes"), _texts),
    **dict.fromkeys(("credits", "hours", "fee"), _number),
    **dict.fromkeys(("seats", "enrolled"), _count),
    **dict.fromkeys(("starts", "ends"), _day),
    "meeting_days": _days,
    "mode": _one_of(Mode),
    "level": _one_of(Level),
    "kind": _one_of(ProjectKind),
    "funding": _one_of(Funding),
    "state": _one_of(ProjectState),
    "boarding": _yes_or_no,
    "extra": _pairs,
}
