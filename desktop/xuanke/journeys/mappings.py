"""Which column means what in files whose headers a person mapped, remembered by the header's shape."""

import hashlib
from collections.abc import Mapping, Sequence

from xuanke.journeys.acting import acting
from xuanke.journeys.office import Office
from xuanke.store.school import notes

MAPPING = "mapping."


def mapping_for(office: Office, header: Sequence[str]) -> Mapping[str, str]:
    """What was said of a header of this shape, nothing where nobody did."""
    with office.store.read(office.term.id) as scope:
        kept: Mapping[str, str] = notes.get(scope, _name(header)) or {}
    return kept


def remember_mapping(office: Office, header: Sequence[str], mapping: Mapping[str, str]) -> None:
    """Keeps what a person said of the header."""
    with acting(office, "settings") as doing:
        doing.changes.extend(notes.put(doing.scope, _name(header), dict(mapping)))
        doing.says(mapping=dict(mapping))


def remembered(office: Office) -> Mapping[str, Mapping[str, str]]:
    """Everything that was said of headers and still holds, by the name under which it is kept."""
    with office.store.read(office.term.id) as scope:
        return {name: kept for name, kept in notes.named(scope, MAPPING).items() if kept}


def forget_mapping(office: Office, name: str) -> None:
    """Has a header of that shape asked about again."""
    with acting(office, "settings") as doing:
        doing.changes.extend(notes.put(doing.scope, name, {}))
        doing.says(mapping={})


def _name(header: Sequence[str]) -> str:
    shape = "\t".join(cell.strip() for cell in header)
    return MAPPING + hashlib.sha256(shape.encode()).hexdigest()[:16]
