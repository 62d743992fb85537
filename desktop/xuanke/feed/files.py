"""Files that stand whole or not at all, and a disk's refusals as faults that a person understands."""

import contextlib
import errno
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from xuanke.faults import Fault

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def write_whole(path: Path, content: bytes, *, mode: int = 0o644) -> None:
    """Writes beside the path and moves into place, so that no reader and no crash meets half a file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".part-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(mode)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


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
