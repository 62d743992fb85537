"""An archive judged by its directory before anything in it is unpacked."""

import zipfile
from collections.abc import Sequence

from xuanke.faults import Fault

LARGEST = 2 << 30
SUSPICIOUS = 100 << 20
HIGHEST_RATIO = 200
MOST_MEMBERS = 10_000
ENCRYPTED = 0x1


def judge(members: Sequence[zipfile.ZipInfo], size: int, name: str) -> None:
    """Raises a Fault for an archive made to swell, or locked by a password."""
    total = sum(member.file_size for member in members)
    swells = total > SUSPICIOUS and total > HIGHEST_RATIO * size
    if total > LARGEST or swells or len(members) > MOST_MEMBERS:
        raise Fault("table-swells", advice="table-swells-advice", file=name, mebibytes=str(total >> 20))
    if any(member.flag_bits & ENCRYPTED for member in members):
        raise Fault("table-password", advice="table-password-advice", file=name)
