"""The files that travel with the program, wherever it runs from."""

import sys
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent


def resource(*parts: str) -> Path:
    """The path of a shipped file or folder: the same in a checkout, a wheel and a frozen program."""
    return _root().joinpath(*parts)


def _root() -> Path:
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        return Path(frozen, "resources")
    installed = PACKAGE / "_resources"
    return installed if installed.is_dir() else PACKAGE.parents[1] / "resources"
