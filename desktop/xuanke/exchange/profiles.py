"""How an export looks: which decisions go out, in which columns, under which names (a TOML file)."""

import dataclasses
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from pathlib import Path
from typing import Any

from xuanke.domain.day_shapes import in_shape
from xuanke.domain.review import Verdict
from xuanke.faults import Fault

WORDS = {Verdict.APPROVE: "通过", Verdict.REJECT: "不通过", Verdict.RETURN: "退回", Verdict.SHELVE: "搁置"}
IDENTIFIERS = frozenset(("teacher", "id_number", "code", "run"))
TYPES = ("xlsx", "csv")
NOT_IN_SHEET_NAMES = frozenset("[]:*?/\\")
CUT = "…"


@dataclass(frozen=True, slots=True)
class ExportRow:
    """One decision as it goes out; `at` is Beijing time. What was sent and then `revoked` always goes."""

    teacher: str
    name: str
    id_number: str
    code: str
    run: str
    title: str
    institution: str
    round: int
    verdict: Verdict
    reason: str = ""
    by: str = ""
    at: datetime | None = None
    revoked: bool = False

    @property
    def order(self) -> tuple[int, str, str, str]:
        """轮次, 教师编号, 项目编号, 班次."""
        return self.round, self.teacher or self.id_number, self.code, self.run


FIELDS = frozenset(part.name for part in fields(ExportRow)) - {"revoked"} | {"number"}


@dataclass(frozen=True, slots=True)
class ProfileColumn:
    """One column: a field of the row or a constant; `words` replace values, `format` writes dates."""

    header: str
    field: str = ""
    constant: str = ""
    words: Mapping[str, str] = dataclasses.field(default_factory=dict)
    format: str = "%Y-%m-%d %H:%M:%S"


@dataclass(frozen=True, slots=True)
class Profile:
    """An export's look. `reason_limit` 0: as long as it is; a longer reason is cut and ends in …."""

    name: str
    columns: tuple[ProfileColumn, ...]
    verdicts: frozenset[Verdict] = frozenset((Verdict.APPROVE,))
    type: str = "xlsx"
    encoding: str = "utf-8-sig"
    sheet: str = "Sheet1"
    title_rows: tuple[str, ...] = ()
    reason_limit: int = 0

    @property
    def text_columns(self) -> frozenset[str]:
        """The headers of the columns that hold identifiers."""
        return frozenset(column.header for column in self.columns if column.field in IDENTIFIERS)


def arrange(profile: Profile, rows: Iterable[ExportRow]) -> tuple[tuple[str, ...], list[tuple[Any, ...]]]:
    """The header and the cells in the order of `ExportRow.order`: the same decisions give the same rows."""
    going = sorted(
        (row for row in rows if row.revoked or row.verdict in profile.verdicts), key=lambda row: row.order
    )
    header = tuple(column.header for column in profile.columns)
    return header, [
        tuple(cell(profile, column, row, number) for column in profile.columns)
        for number, row in enumerate(going, start=1)
    ]


def cell(profile: Profile, column: ProfileColumn, row: ExportRow, number: int) -> Any:
    """What stands in a column for a row."""
    if not column.field:
        return column.constant
    value = number if column.field == "number" else getattr(row, column.field)
    if str(value) in column.words:
        return column.words[str(value)]
    if isinstance(value, Verdict):
        return WORDS[value]
    if isinstance(value, datetime):
        return in_shape(value, column.format)
    if column.field == "reason" and isinstance(value, str) and 0 < profile.reason_limit < len(value):
        return value[: profile.reason_limit - 1] + CUT
    return "" if value is None else value


def load_profiles(folders: Sequence[Path]) -> dict[str, Profile]:
    """Every profile of the folders by name; one of a later folder takes the place of an earlier one."""
    return {path.stem: load_profile(path) for path in profile_files(folders)}


def find_profile(name: str, folders: Sequence[Path]) -> Profile:
    """The profile of that name; a Fault that names those that there are."""
    found = {path.stem: path for path in profile_files(folders)}
    if name not in found:
        raise Fault("profile-unknown", advice="profile-unknown-advice", profile=name, profiles=tuple(found))
    return load_profile(found[name])


def profile_files(folders: Sequence[Path]) -> list[Path]:
    """The files of the folders, in order."""
    return [path for folder in folders for path in sorted(folder.glob("*.toml"))]


def load_profile(path: Path) -> Profile:
    """A profile from its file; a Fault that says where it is wrong."""
    try:
        document = tomllib.loads(path.read_text("utf-8"))
        return made(path.stem, document)
    except (OSError, ValueError, TypeError, LookupError) as error:
        where = str(error.args[0]) if error.args else ""
        raise Fault("profile-broken", advice="profile-broken-advice", file=path.name, where=where) from error


def made(name: str, document: dict[str, Any]) -> Profile:
    """The profile that a document describes; a ValueError names the place that is wrong."""
    known = {part.name for part in fields(Profile)} - {"name"}
    check(not document.keys() - known, *sorted(document.keys() - known))
    columns = tuple(made_column(n, entry) for n, entry in enumerate(document.pop("columns", ()), start=1))
    check(bool(columns), "columns")
    verdicts = document.pop("verdicts", [Verdict.APPROVE.value])
    check(all(v in WORDS for v in verdicts), "verdicts")
    title_rows = tuple(document.pop("title_rows", ()))
    profile = Profile(name, columns, frozenset(map(Verdict, verdicts)), title_rows=title_rows, **document)
    check(profile.type in TYPES, "type")
    check(isinstance(profile.reason_limit, int) and profile.reason_limit >= 0, "reason_limit")
    check(0 < len(profile.sheet) < 32 and not NOT_IN_SHEET_NAMES.intersection(profile.sheet), "sheet")
    check(all(isinstance(title, str) for title in title_rows), "title_rows")
    "".encode(profile.encoding)
    return profile


def made_column(place: int, entry: dict[str, Any]) -> ProfileColumn:
    """One column of a profile."""
    column = ProfileColumn(**entry)
    check(not column.field or column.field in FIELDS, f"columns[{place}].field = {column.field}")
    check(isinstance(column.header, str) and bool(column.header), f"columns[{place}].header")
    return column


def check(holds: bool, *where: str) -> None:
    """A ValueError that names the place, unless it holds."""
    if not holds:
        raise ValueError(", ".join(where))
