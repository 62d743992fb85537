"""Sticks that are plugged in: offered as the second place for backups, and written to when they come back."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from xuanke.journeys.backup import second_place

if TYPE_CHECKING:
    from xuanke.paths import Home

MOUNTS = Path("/proc/self/mounts")
PLUGGED_AT = ("/media/", "/run/media/")
"""Where a desktop's Linux mounts what is plugged in."""
FOLDER = "xuanke-backup"
REMOVABLE = 2
"""DRIVE_REMOVABLE of GetDriveTypeW."""


def sticks(mounts: Path = MOUNTS) -> tuple[Path, ...]:
    """The roots of what is plugged in now."""
    if sys.platform == "win32":
        return _drives()
    try:
        lines = mounts.read_text("utf-8", "replace").splitlines()
    except OSError:
        return ()
    places = (line.split(" ")[1].replace("\\040", " ") for line in lines if line.count(" ") > 1)
    return tuple(Path(place) for place in places if place.startswith(PLUGGED_AT))


if sys.platform == "win32":
    import ctypes

    def _drives() -> tuple[Path, ...]:
        kernel = ctypes.windll.kernel32
        there = kernel.GetLogicalDrives()
        roots = [f"{chr(ord('A') + n)}:\\" for n in range(26) if there >> n & 1]
        return tuple(Path(root) for root in roots if kernel.GetDriveTypeW(root) == REMOVABLE)


def is_second_place(home: "Home", stick: Path) -> bool:
    """Whether the second place for backups lies on this stick."""
    place = second_place(home)
    return place is not None and place.absolute().is_relative_to(stick)


def folder_on(stick: Path) -> Path:
    """The folder for backups on the stick, made where it is not there."""
    folder = stick / FOLDER
    folder.mkdir(exist_ok=True)
    return folder
