"""A project as a row of the `project` table, and back."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import fields
from datetime import date
from functools import lru_cache
from typing import Any

from xuanke.domain.catalogue import Funding, Level, Mode, Project, ProjectKind, ProjectState

COLUMNS = tuple(field.name for field in fields(Project))
"""The columns that hold a project's own fields, in the order of its dataclass."""

SELECTED = ", ".join(COLUMNS)

_MODES = {mode.value: mode for mode in Mode}
_LEVELS = {level.value: level for level in Level}
_KINDS = {kind.value: kind for kind in ProjectKind}
_STATES = {state.value: state for state in ProjectState}
_FUNDINGS = {funding.value: funding for funding in Funding}


def to_row(project: Project) -> tuple[Any, ...]:
    """The values of `COLUMNS`: dates as ISO text, several values as JSON."""
    return (
        project.code,
        project.title,
        project.institution,
        project.mode,
        project.run,
        project.level,
        project.region,
        project.kind,
        _dump(project.phases),
        _dump(project.subjects),
        project.audience,
        _dump(project.themes),
        project.credits,
        project.hours,
        project.starts and project.starts.isoformat(),
        project.ends and project.ends.isoformat(),
        _dump_days(project.meeting_days),
        project.venue,
        project.seats,
        project.enrolled,
        project.fee,
        project.funding,
        int(project.boarding),
        project.state,
        project.source,
        _dump(project.extra),
    )


def from_row(row: Sequence[Any]) -> Project:
    """The project whose values of `COLUMNS` these are."""
    return Project(
        row[0],
        row[1],
        row[2],
        _MODES[row[3]],
        row[4],
        _LEVELS[row[5]],
        row[6],
        _KINDS[row[7]],
        values_of(row[8]),
        values_of(row[9]),
        row[10],
        values_of(row[11]),
        row[12],
        row[13],
        _day(row[14]),
        _day(row[15]),
        days_of(row[16]),
        row[17],
        row[18],
        row[19],
        row[20],
        _FUNDINGS[row[21]],
        bool(row[22]),
        _STATES[row[23]],
        row[24],
        tuple((header, text) for header, text in json.loads(row[25])),
    )


def with_values(row: Sequence[Any], values: Mapping[str, Any]) -> tuple[Any, ...]:
    """The row with some columns' values replaced, as a `change` keeps them."""
    return tuple(values.get(column, value) for column, value in zip(COLUMNS, row, strict=True))


@lru_cache(maxsize=8192)
def _dump(values: tuple[Any, ...]) -> str:
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"))


@lru_cache(maxsize=8192)
def values_of(text: str) -> tuple[str, ...]:
    """The several values of a column that holds them as JSON."""
    return tuple(json.loads(text))


@lru_cache(maxsize=8192)
def _dump_days(days: tuple[date, ...]) -> str:
    return ",".join(day.isoformat() for day in days)


@lru_cache(maxsize=8192)
def days_of(text: str) -> tuple[date, ...]:
    """The days of a column that holds several."""
    return tuple(date.fromisoformat(day) for day in text.split(",")) if text else ()


@lru_cache(maxsize=8192)
def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
