"""The acts that are killed, as a child process does them on a home prepared for it."""

import csv
import os
import signal
import sys
from collections.abc import Callable
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from tests.journeys.school import PASSPHRASE, bring_rows, project, request, teacher
from tests.trust.newer import package

from xuanke.faults import Fault
from xuanke.journeys import backup as backing_up
from xuanke.journeys.bring import Asked, bring
from xuanke.journeys.decide import approve_clean
from xuanke.journeys.export import export
from xuanke.journeys.office import Office, open_office
from xuanke.journeys.restore import restore
from xuanke.paths import Home
from xuanke.store.school import store as school_store
from xuanke.store.school.store import SchoolStore

ON = date(2020, 9, 7)
START = datetime(2020, 9, 7, 1, tzinfo=UTC)
TEACHERS = [f"T{n:03}" for n in range(60)]
PROJECTS = [f"P{n:03}" for n in range(80)]

OLD = "old.backup"

TOUCHES = frozenset(
    {
        *("execute", "executemany", "commit", "backup", "close", "fsync", "write", "flush", "sendfile"),
        *("open", "replace", "rename", "unlink", "rmdir", "mkdir", "chmod"),
    }
)
"""Calls that change what is on the disk: the moments before and after each are those that matter."""


def begin(office: Office) -> None:
    """A school with requests that wait for a decision, some decided and sent."""
    bring_rows(office, "catalogue", *(project(code) for code in PROJECTS[:60]))
    bring_rows(office, "roster", *(teacher(no) for no in TEACHERS))
    bring_rows(office, "requests", *(request(no, PROJECTS[n % 20]) for n, no in enumerate(TEACHERS[:30])))
    approve_clean(office)
    backing_up.backup(office, office.home.root.parent / OLD)
    bring_rows(office, "requests", *(request(no, PROJECTS[n % 20]) for n, no in enumerate(TEACHERS)))


def list_of_requests(folder: Path) -> Path:
    """A table of requests that the school does not hold yet."""
    file = folder / "requests.csv"
    with file.open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out)
        writer.writerow(["教师编号", "姓名", "项目编号", "轮次", "选课时间"])
        for number, no in enumerate(TEACHERS):
            writer.writerow([no, f"教师{no}", PROJECTS[20 + number % 20], 1, "2020-08-28 09:00:00"])
    return file


def import_file(office: Office) -> None:
    bring(office, list_of_requests(office.home.root.parent), kind="requests", asked=Asked())


def take_requests(office: Office) -> None:
    bring_rows(office, "requests", *(request(no, PROJECTS[40 + n % 20]) for n, no in enumerate(TEACHERS)))


def sync(office: Office) -> None:
    changed = [project(code, title=f"改名{code}") for code in PROJECTS[30:60]]
    bring_rows(office, "catalogue", *changed, *(project(code) for code in PROJECTS[60:]))


def send(office: Office) -> None:
    export(office, office.home.root.parent / "out.xlsx")


def back_up(office: Office) -> None:
    backing_up.backup(office, office.home.root.parent / "out.backup")
    backing_up.before(office, "import")


ACTS: dict[str, Callable[[Office], object]] = {
    "import": import_file,
    "take": take_requests,
    "sync": sync,
    "decide": approve_clean,
    "export": send,
    "backup": back_up,
}


def bring_back(home: Home) -> None:
    """Restores the backup that lies beside the home."""
    restore(home, home.root.parent / OLD, PASSPHRASE, by="陈老师")


def migrate(home: Home, key: bytes) -> None:
    """Opens the store with a program that knows a newer schema, whose scripts lie beside the home."""
    known, school_store.migrations = school_store.migrations, package(home.root.parent / "scripts")
    try:
        SchoolStore.open(home.school, key, before=lambda: backing_up.before_migration(home, key))
    finally:
        school_store.migrations = known


NAMES = (*ACTS, "migration", "restore")


def do(act: str, root: Path, key: bytes) -> None:
    """The act, from opening the home on."""
    if act == "migration":
        migrate(Home(root), key)
    elif act == "restore":
        bring_back(Home(root))
    else:
        ACTS[act](opened(root, key))


def opened(root: Path, key: bytes) -> Office:
    """The office of the prepared home, with a clock of its own."""
    ticks = iter(range(10**9))
    return open_office(
        Home(root), key=key, by="陈老师", on=ON, clock=lambda: START + timedelta(days=1, seconds=next(ticks))
    )


def perform(act: str, root: Path, key: bytes, says: Any, last_touch: int | None) -> None:
    """Does the act and says how often it touched the disk.

    It is killed at its `last_touch`; 0 only counts, None does not count either.
    """
    says.send("ready")
    if last_touch is None:
        do(act, root, key)
        says.send(0)
        return
    with counted(last_touch) as touches:
        do(act, root, key)
    says.send(touches[0])


@contextmanager
def counted(last: int) -> Any:
    """Counts the calls in TOUCHES, their beginning and their end, and kills this process at the last."""
    touches = [0]

    def touch(frame: object, event: str, called: object) -> None:
        if event in ("c_call", "c_return") and getattr(called, "__name__", "") in TOUCHES:
            touches[0] += 1
            if touches[0] == last:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.setprofile(touch)
    try:
        yield touches
    finally:
        sys.setprofile(None)


def perform_on_a_full_disk(act: str, root: Path, key: bytes, says: Any, limit: int) -> None:
    """Does the act where no file may grow beyond that many bytes; says the refusal's message, '' for none."""
    import resource

    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
    try:
        do(act, root, key)
    except Fault as fault:
        says.send(fault.message)
    else:
        says.send("")
