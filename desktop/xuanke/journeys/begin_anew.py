"""Puts the school of a home aside, whole, so that another can begin there: after a trial with the sample."""

import shutil
from datetime import datetime
from pathlib import Path

from xuanke.faults import Fault
from xuanke.journeys.restore import free_name
from xuanke.paths import Home
from xuanke.store.database import with_log


def put_aside(home: Home, moment: datetime) -> Path:
    """The folder in which both stores and the key now lie; raises Fault where they cannot be moved.

    Whoever calls it holds the lock of the school's door and has let go of the stores. The key is copied
    before the store moves: cut off at any moment, one of the two places holds both.
    """
    aside = home.backups / free_name(home, moment)
    try:
        aside.mkdir(parents=True)
        shutil.copy2(home.key, aside)
        for each in (*reversed(with_log(home.school)), *with_log(home.catalogue)):
            if each.exists():
                each.rename(aside / each.name)
        home.key.unlink()
    except OSError as error:
        raise Fault("aside-refused", advice="aside-refused-advice", folder=str(home.root)) from error
    return aside
