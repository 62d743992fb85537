"""An export profile as it is edited: its document, what it makes of real rows, and keeping it."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from xuanke.exchange.profiles import Profile, arrange, find_profile, made
from xuanke.faults import Fault
from xuanke.journeys.office import Office
from xuanke.journeys.packets import lines_in
from xuanke.journeys.profiles import keep_profile
from xuanke.resources import resource

ROWS = 30
"""How many real rows a preview shows."""

Table = tuple[tuple[str, ...], list[tuple[Any, ...]]]


def profile_document(office: Office, name: str) -> dict[str, Any]:
    """The profile of that name as a document."""
    return document_of(find_profile(name, (resource("profiles"), office.home.profiles)))


def document_of(profile: Profile) -> dict[str, Any]:
    """The profile as the TOML file has it, with everything said."""
    return {
        "type": profile.type,
        "encoding": profile.encoding,
        "sheet": profile.sheet,
        "title_rows": list(profile.title_rows),
        "reason_limit": profile.reason_limit,
        "verdicts": sorted(verdict.value for verdict in profile.verdicts),
        "columns": [
            {
                "header": column.header,
                "field": column.field,
                "constant": column.constant,
                "words": dict(column.words),
                "format": column.format,
            }
            for column in profile.columns
        ],
    }


def try_profile(office: Office, document: Mapping[str, Any], round_number: int | None) -> Table:
    """What the document makes of the first real rows; raises Fault that says where it is wrong."""
    profile = _profile("", document)
    with office.store.read(office.term.id) as scope:
        lines = sorted(
            lines_in(office, scope, profile.verdicts, round_number), key=lambda line: line.row.order
        )
    return arrange(profile, [line.row for line in lines[:ROWS]])


def keep_document(office: Office, name: str, document: Mapping[str, Any]) -> Path:
    """Keeps it among the school's own profiles, read back."""
    return keep_profile(office, _profile(name, document))


def _profile(name: str, document: Mapping[str, Any]) -> Profile:
    try:
        return made(name, dict(document))
    except (ValueError, TypeError, LookupError) as error:
        where = str(error.args[0]) if error.args else ""
        raise Fault("profile-broken", advice="profile-broken-advice", file=name, where=where) from error
