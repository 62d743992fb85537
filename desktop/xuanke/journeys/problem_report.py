"""What goes to whoever looks after the program when something is wrong: shown first, then packed as shown.

It holds nothing of the school: the log masks people already, of the settings only the choices among given
ones are told, and of what the doctor found only the kind.
"""

import io
import json
import platform
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from pathlib import Path

import xuanke
from xuanke.journeys.doctor import doctor
from xuanke.journeys.files_out import write_file
from xuanke.paths import Home
from xuanke.settings import CHOICES, Settings, load_settings

AS_OF = (2020, 1, 1, 0, 0, 0)
"""The date of every file in the pack: the same pieces give the same pack."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One file of the report, whole."""

    name: str
    text: str


def gather(home: Home, more: Mapping[str, str] | None = None) -> tuple[Piece, ...]:
    """Every file that the report would have; `more` are versions that only the caller knows."""
    return (
        Piece("versions.json", _written(_versions() | dict(more or {}))),
        Piece("doctor.json", _written(_findings(home))),
        Piece("settings.json", _written(_choices(load_settings(home)))),
        *(Piece(f"logs/{file.name}", file.read_text("utf-8", "replace")) for file in _logs(home)),
    )


def pack(pieces: Sequence[Piece], file: Path) -> None:
    """Writes exactly the pieces into one zip; raises Fault where it cannot."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for piece in pieces:
            archive.writestr(zipfile.ZipInfo(piece.name, AS_OF), piece.text, zipfile.ZIP_DEFLATED)
    write_file(file, packed.getvalue())


def _written(values: Mapping[str, object]) -> str:
    return json.dumps(values, ensure_ascii=False, indent=2) + "\n"


def _versions() -> dict[str, str]:
    return {
        "xuanke": xuanke.__version__,
        "python": platform.python_version(),
        "system": platform.platform(),
        "machine": platform.machine(),
    }


def _findings(home: Home) -> dict[str, str]:
    return {check.check: check.wrong.message if check.wrong else "ok" for check in doctor(home, None)}


def _choices(settings: Settings) -> dict[str, object]:
    """A choice among given ones as it is; of an address, a folder or a subject only whether there is one."""
    chosen = {field.name: getattr(settings, field.name) for field in fields(Settings)}
    return {name: value if name in CHOICES else bool(value) for name, value in chosen.items()}


def _logs(home: Home) -> list[Path]:
    return sorted(home.logs.glob("xuanke.log*"))
