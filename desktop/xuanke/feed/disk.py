"""A disk's refusals as faults that a person understands."""

import contextlib
import errno
from collections.abc import Iterator
from pathlib import Path

from xuanke.faults import Fault

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


@contextlib.contextmanager
def disk_faults(folder: Path) -> Iterator[None]:
    """Turns what the disk under the folder refuses into a Fault."""
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise Fault("feed-disk-full", advice="feed-disk-full-advice", folder=str(folder)) from error
        raise Fault(
            "feed-disk-refuses",
            advice="feed-disk-refuses-advice",
            folder=str(folder),
            reason=error.strerror or str(error),
        ) from error
