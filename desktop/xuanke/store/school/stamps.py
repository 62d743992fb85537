"""Identifiers of acts, decisions and packets: UUIDv7, so that they sort by when they were made."""

import secrets
import struct
from datetime import UTC, datetime
from functools import lru_cache


@lru_cache(maxsize=16)
def stamp(moment: datetime) -> str:
    """The moment as a UTC stamp, `2020-09-06T01:02:03.456Z`."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def new_ids(moment: datetime, count: int = 1) -> list[str]:
    """That many UUIDv7 (RFC 9562) of one moment, in ascending order: a counter fills `rand_a` and on."""
    milliseconds = int(moment.timestamp() * 1000) & (2**48 - 1)
    start, chances = secrets.randbits(40), struct.unpack(f">{count}I", secrets.token_bytes(4 * count))
    return [_uuid7(milliseconds, start + n, chance) for n, chance in enumerate(chances)]


def _uuid7(milliseconds: int, counter: int, chance: int) -> str:
    high, low = (counter >> 30) & 0xFFF, counter & 0x3FFFFFFF
    number = milliseconds << 80 | 0x7 << 76 | high << 64 | 0b10 << 62 | low << 32 | chance
    digits = f"{number:032x}"
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"
