"""A profile out of a platform's empty template: its headers in its order, matched with our fields."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from xuanke.exchange.columns import fold_header, matching
from xuanke.exchange.extract import HeadersUnmatched
from xuanke.exchange.kinds import KINDS
from xuanke.exchange.profiles import Profile, ProfileColumn
from xuanke.exchange.reading import read_table
from xuanke.faults import Fault

NUMBERED = ("序号", "序", "行号")


@dataclass(frozen=True, slots=True)
class Proposal:
    """The profile, and the headers that nothing of ours fills: they stay empty until a person says more."""

    profile: Profile
    unmatched: tuple[str, ...]


def propose(template: Path, usual: Profile) -> Proposal:
    """The proposal for a template; `usual` says which header of ours stands for which field.

    Raises Fault where the file is no table or has no header.
    """
    header, sheet = _header(template)
    fields = _fields(usual)
    columns = tuple(ProfileColumn(name, matching(fields, name) or "") for name in header if name)
    text = template.suffix.lower() in (".csv", ".tsv")
    profile = Profile(
        name=template.stem,
        columns=columns,
        verdicts=usual.verdicts,
        type="csv" if text else "xlsx",
        sheet=usual.sheet if text or not sheet else sheet,
    )
    return Proposal(profile, tuple(column.header for column in columns if not column.field))


def _header(template: Path) -> tuple[Sequence[str], str]:
    """The header and the sheet, whether or not we know it as a table of ours."""
    try:
        found = read_table(template)
    except HeadersUnmatched as unmatched:
        if not any(unmatched.header):
            raise Fault("profile-no-header", advice="profile-no-header-advice", file=template.name) from None
        return unmatched.header, ""
    return found.header, found.sheet


def _fields(usual: Profile) -> Mapping[str, str]:
    """Folded header to field: by the profile's own headers, and by what else such columns are called."""
    ours = {column.header: column.field for column in usual.columns if column.field}
    called = {folded: ours[name] for folded, name in KINDS["decisions"].lookup().items() if name in ours}
    own = {fold_header(name): field for name, field in ours.items()}
    return {**called, **own, **dict.fromkeys(map(fold_header, NUMBERED), "number")}
