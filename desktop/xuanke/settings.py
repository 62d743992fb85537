"""What a person chose on this PC: language, looks, sources, the teacher's door. Nothing about people."""

import json
from dataclasses import asdict, dataclass, fields, replace
from typing import Any, Literal

from xuanke.faults import Fault
from xuanke.files import write_whole
from xuanke.paths import Home


@dataclass(frozen=True, slots=True)
class Settings:
    """The choices, each with what holds until one is made.

    `language` "" is the system's. `text_size` is in percent. `feed` is the address of the published
    catalogue and `fingerprint` that of the publisher trusted for it. `backup_folder` is a second
    place for backups. `door`, `phase`, `subject` and `stars` (as code or code/run) are those of a
    teacher who looks at the catalogue.
    """

    language: Literal["", "zh", "en"] = ""
    theme: Literal["system", "light", "dark"] = "system"
    text_size: int = 100
    lock_after_minutes: int = 15
    feed: str = ""
    fingerprint: str = ""
    backup_folder: str = ""
    door: Literal["", "school", "teacher"] = ""
    phase: str = ""
    subject: str = ""
    stars: tuple[str, ...] = ()


CHOICES: dict[str, tuple[Any, ...]] = {
    "language": ("", "zh", "en"),
    "theme": ("system", "light", "dark"),
    "text_size": tuple(range(75, 301)),
    "lock_after_minutes": tuple(range(1, 24 * 60 + 1)),
    "door": ("", "school", "teacher"),
}


def load_settings(home: Home) -> Settings:
    """The home's settings; what is absent, unknown or spoilt counts as not chosen."""
    try:
        written = json.loads(home.settings.read_text("utf-8"))
    except (OSError, ValueError):
        return Settings()
    settings = Settings()
    if isinstance(written, dict):
        settings = replace(
            settings, **{f.name: _understood(f.name, written, settings) for f in fields(Settings)}
        )
    return settings


def _understood(name: str, written: dict[str, Any], before: Settings) -> Any:
    usual = getattr(before, name)
    value = written.get(name, usual)
    if isinstance(usual, tuple):
        whole = isinstance(value, list) and all(isinstance(each, str) for each in value)
        return tuple(value) if whole else usual
    fits = type(value) is type(usual) and value in CHOICES.get(name, (value,))
    return value if fits else usual


def save_settings(home: Home, settings: Settings) -> None:
    """Keeps the settings; raises Fault where the disk refuses."""
    written = json.dumps(asdict(settings), ensure_ascii=False, indent=2)
    try:
        write_whole(home.settings, written.encode())
    except OSError as error:
        raise Fault("settings-unwritable", advice="settings-unwritable-advice") from error
