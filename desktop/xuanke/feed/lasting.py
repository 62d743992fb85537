"""Until when the signatures last of what this computer holds, read from the verified metadata it kept."""

import json
from datetime import datetime
from pathlib import Path

ROLES = ("timestamp", "snapshot", "targets")


def lasts_until(cache: Path, feed: str) -> datetime | None:
    """The first moment at which a signature of that feed ends (aware); None where no metadata is kept.

    `feed` is a name as `Fetched.feed` gives it. Reads three small files; nothing is verified again.
    """
    ends = [end for role in ROLES if (end := _end(cache / feed / "metadata" / f"{role}.json"))]
    return min(ends, default=None)


def _end(path: Path) -> datetime | None:
    try:
        return datetime.fromisoformat(json.loads(path.read_bytes())["signed"]["expires"])
    except (OSError, ValueError, LookupError, TypeError):
        return None
