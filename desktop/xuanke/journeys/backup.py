"""Backups: by hand to a file, and by itself before what could go wrong, here and in a second place."""

import json
import logging
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from xuanke.clock import now
from xuanke.faults import Fault
from xuanke.files import write_whole
from xuanke.journeys.kept import Kept, kept_in, name_of, to_remove
from xuanke.paths import Home
from xuanke.settings import load_settings
from xuanke.store import backup as container
from xuanke.store.backup import About, Written
from xuanke.store.database import Database
from xuanke.store.lock import try_lock
from xuanke.store.school import history
from xuanke.store.school.stamps import stamp

if TYPE_CHECKING:
    from xuanke.journeys.office import Office

log = logging.getLogger(__name__)

CONTENT = 12
"""How many digits of the history's head name what a backup holds."""


@dataclass(frozen=True, slots=True)
class Made:
    """A backup by itself; `elsewhere` is its copy in the second place, None where there is none."""

    file: Path
    elsewhere: Path | None


def backup(office: "Office", file: Path) -> Written:
    """Writes a backup where a person wants it; raises Fault where the file that stands there is another's."""
    if file.exists():
        container.about(file)
    head, made = _head(office), office.clock()
    written = container.write(office.store.database, office.home.key, file, About(stamp(made), "asked", head))
    if is_elsewhere(office.home, file.parent):
        _note_elsewhere(office.home, made)
    return written


def before(office: "Office", why: str) -> Made | None:
    """A backup before an act such as an import; where the newest one holds the same already, that one.

    It is copied to the second place if that was away when it was made. None where there is nothing to do.
    """
    head = _head(office)
    held = kept_in(office.home.backups)
    if held and held[-1].content == head[:CONTENT]:
        return _caught_up(office.home, held[-1])
    return _keep(office.home, office.store.database, About(stamp(office.clock()), why, head), office.clock())


def before_migration(home: Home, key: bytes) -> None:
    """A backup of a store whose schema is about to change."""
    made = now()
    _keep(home, Database(home.school, key), About(stamp(made), "migration", "migration"), made)


def newest(home: Home) -> Kept | None:
    """The newest backup that can be reached now, in the home or in the second place."""
    own, place = kept_in(home.backups), second_place(home)
    marks = {each.mark for each in own} | {_mark(home)}
    there = [each for each in kept_in(place) if each.mark in marks] if place else []
    return max([*own, *there], key=lambda each: each.made, default=None)


def elsewhere_at(home: Home) -> datetime | None:
    """When the newest backup was made that is not on this PC alone; None where there never was one."""
    try:
        return datetime.fromisoformat(json.loads(_note(home).read_text("ascii"))["made"])
    except (OSError, ValueError, KeyError, TypeError):
        return None


def second_place(home: Home) -> Path | None:
    """The folder that was chosen for copies, None where none was or it is not plugged in."""
    chosen = load_settings(home).backup_folder
    place = Path(chosen).expanduser() if chosen else None
    return place if place and place.is_dir() else None


def is_elsewhere(home: Home, folder: Path) -> bool:
    """Whether the folder lies on another disk than the home."""
    return folder.absolute().stat().st_dev != home.root.stat().st_dev


def _head(office: "Office") -> str:
    with office.store.read(office.term.id) as scope:
        return history.head(scope)


def _keep(home: Home, database: Database, about: About, made: datetime) -> Made | None:
    """Makes one and rotates; None where another process is just making one of the same store."""
    lock = try_lock(home.locks / "backup.lock")
    if lock is None:
        return None
    try:
        name = name_of(_mark(home), made, about.head[:CONTENT])
        written = container.write(database, home.key, home.backups / name, about)
        _rotate(home.backups, kept_in(home.backups))
        return Made(written.file, _copy_elsewhere(home, written.file, made))
    finally:
        lock.release()


def _copy_elsewhere(home: Home, file: Path, made: datetime) -> Path | None:
    """The copy in the second place. That it failed stops no work: its age is shown, and grows."""
    place = second_place(home)
    if place is None:
        return None
    try:
        container.copy(file, place / file.name)
    except Fault as fault:
        log.warning("no copy in the second place: %s", fault.message, exc_info=fault.__cause__)
        return None
    _note_elsewhere(home, made)
    _rotate(place, [each for each in kept_in(place) if each.mark == _mark(home)])
    return place / file.name


def _caught_up(home: Home, kept: Kept) -> Made | None:
    place = second_place(home)
    if place is None or (place / kept.file.name).exists():
        return None
    return Made(kept.file, _copy_elsewhere(home, kept.file, kept.made))


def _rotate(folder: Path, backups: list[Kept]) -> None:
    for each in to_remove(backups):
        with suppress(OSError):  # a stick that turned read-only keeps more than it should, which harms nobody
            each.file.unlink()


def _mark(home: Home) -> str:
    """Tells this store's backups from another's in one folder: by its file's salt, which is no secret."""
    try:
        with home.school.open("rb") as file:
            return file.read(4).hex()
    except OSError:
        return ""


def _note(home: Home) -> Path:
    return home.backups / "elsewhere.json"


def _note_elsewhere(home: Home, made: datetime) -> None:
    write_whole(_note(home), json.dumps({"made": made.isoformat()}).encode())
