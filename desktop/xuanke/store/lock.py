"""A lock of the system's own on a file: it goes with the process that holds it, however that ends."""

import os
import sys
from pathlib import Path

from xuanke.faults import Fault

if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


class Lock:
    """A lock that is held until it is released or the process ends."""

    def __init__(self, handle: int) -> None:
        self._handle = handle

    def release(self) -> None:
        """Lets the next one have it. The file stays: removing it would let two hold 'the same' lock."""
        os.close(self._handle)


def try_lock(path: Path) -> Lock | None:
    """The lock on that file, at once; None where another process holds it. Raises Fault where none can be."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise Fault("home-unwritable", advice="home-unwritable-advice", folder=str(path.parent)) from error
    try:
        _take(handle)
    except (BlockingIOError, PermissionError):  # fcntl's word for 'taken', and msvcrt's
        os.close(handle)
        return None
    except BaseException:
        os.close(handle)
        raise
    return Lock(handle)
