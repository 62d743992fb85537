"""Where a home is and what lies in it by which name."""

import os
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_data_path


@dataclass(frozen=True, slots=True)
class Home:
    """One school's folder. Naming a place here makes nothing on the disk."""

    root: Path

    @property
    def catalogue(self) -> Path:
        """The published projects; no personal data, not encrypted."""
        return self.root / "catalogue.db"

    @property
    def school(self) -> Path:
        """People, requests and decisions; encrypted."""
        return self.root / "school.db"

    @property
    def is_set_up(self) -> bool:
        """Whether a school store stands. A file of no bytes is what a cut of power left of making one,
        unless there are backups: then it is what is left of a store."""
        if not self.school.is_file():
            return False
        return self.school.stat().st_size > 0 or any(self.backups.glob("*"))

    @property
    def key(self) -> Path:
        """The school store's key, wrapped by the passphrase and by the recovery code."""
        return self.root / "school.key"

    @property
    def settings(self) -> Path:
        """What a person chose on this PC; holds no personal data."""
        return self.root / "settings.json"

    @property
    def logs(self) -> Path:
        """The rotating log files."""
        return self.root / "logs"

    @property
    def backups(self) -> Path:
        """Backups that the program makes by itself."""
        return self.root / "backups"

    @property
    def cache(self) -> Path:
        """What can be fetched or computed again."""
        return self.root / "cache"

    @property
    def profiles(self) -> Path:
        """Export profiles that the school wrote itself."""
        return self.root / "profiles"

    @property
    def locks(self) -> Path:
        """Locks that keep two programs from doing one thing at once."""
        return self.root / "locks"


def home_at(folder: Path | None = None) -> Home:
    """The home in `folder`, else in XUANKE_HOME, else in the platform's folder for a user's data."""
    named = folder or os.environ.get("XUANKE_HOME") or user_data_path("xuanke", appauthor=False)
    return Home(Path(named).expanduser().absolute())
