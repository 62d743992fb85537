"""Two homes of one school: the second begins from the first one's store."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import select
from tests.journeys.school import PASSPHRASE

from xuanke.journeys.handover import HandedIn, UnknownHome, hand_in, hand_out
from xuanke.journeys.office import Office, open_office, unlock
from xuanke.paths import Home
from xuanke.store.school import handed, schema

SECRET = "交接 一二三四五"
OWN = {"settings"}
"""Tables that say something of one home only."""
CHAIN = {"seq", "previous", "hash"}


@dataclass(frozen=True, slots=True)
class Homes:
    """Both homes, and where they put their files."""

    one: Office
    two: Office
    folder: Path

    def over(self, sender: Office, receiver: Office) -> HandedIn:
        """Hands over in one direction; the fingerprint is confirmed as a person would."""
        path = self.folder / "交接.xuanke"
        hand_out(sender, path, SECRET)
        try:
            return hand_in(receiver, path, SECRET)
        except UnknownHome as unknown:
            return hand_in(receiver, path, SECRET, trust=unknown.fingerprint)


def pair(base: Office, folder: Path) -> Homes:
    """Two homes that start as copies of the base; their clocks differ by some minutes."""
    return Homes(opened(base, folder / "one", 0), opened(base, folder / "two", 7), folder)


def opened(base: Office, folder: Path, minutes: int) -> Office:
    shutil.copytree(base.home.root, folder)
    home = Home(folder)
    office = open_office(home, key=unlock(home, PASSPHRASE), by=folder.name, on=base.on)
    return replace(office, clock=ticking(datetime(2020, 9, 7, 5, minutes, tzinfo=UTC)))


def ticking(start: datetime) -> Callable[[], datetime]:
    ticks = iter(range(10**9))
    return lambda: start + timedelta(seconds=next(ticks))


def content(office: Office) -> dict[str, Any]:
    """Everything that two homes share, in an order of its own."""
    with office.store.read(office.term.id) as scope:
        shared = {act.id for act in handed.shared_acts(scope)}
        found: dict[str, Any] = {}
        for name, table in schema.metadata.tables.items():
            if name in OWN:
                continue
            columns = [column for column in table.columns if column.name not in CHAIN]
            rows = [tuple(row) for row in scope.connection.execute(select(*columns))]
            found[name] = sorted(row for row in rows if name != "acts" or row[1] in shared)
        return found
