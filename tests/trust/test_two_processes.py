"""Two programs on one home, ten writers: nobody hears 'database is locked', and no write is lost."""

import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from tests.conftest import ROOT
from tests.journeys.school import PASSPHRASE

from xuanke.journeys import backup as backing_up
from xuanke.journeys.look_back import acts, verify
from xuanke.journeys.office import Office
from xuanke.paths import Home
from xuanke.store import backup as container
from xuanke.store.school import history, keys, people
from xuanke.store.school.store import SchoolStore

PROCESSES, WRITERS, WRITES = 2, 5, 6
EACH = PROCESSES * WRITERS * WRITES

PROGRAM = """
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tests.journeys.school import PASSPHRASE, REVIEW1, bring_rows, teacher
from xuanke.journeys.office import open_office, unlock
from xuanke.paths import Home
home, process, writers, writes = Home(Path(sys.argv[1])), sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
key = unlock(home, PASSPHRASE)
def write(writer):
    office = open_office(home, key=key, by=f"{process}-{writer}", on=REVIEW1)
    for number in range(writes):
        bring_rows(office, "roster", teacher(f"N{process}-{writer}-{number}"))
with ThreadPoolExecutor(writers) as pool:
    list(pool.map(write, range(writers)))
"""


def program(home: Home, process: int) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(home.root), str(process), str(WRITERS), str(WRITES)],
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'desktop'}"},
    )


@pytest.fixture
def written(office: Office) -> Office:
    """The office after both programs have run to their end, with a backup made while they wrote."""
    programs = [program(office.home, number) for number in range(PROCESSES)]
    backing_up.backup(office, office.home.root / "during.backup")
    for each in programs:
        _, said = each.communicate(timeout=240)
        assert (each.returncode, said) == (0, "")
    return office


def test_no_write_is_lost_and_every_act_has_its_own_place_in_the_chain(
    written: Office, tmp_path: Path
) -> None:
    by = Counter(act.by for act in acts(written))
    assert {by[f"{p}-{w}"] for p in range(PROCESSES) for w in range(WRITERS)} == {WRITES}
    with written.store.read(written.term.id) as scope:
        assert len(list(people.teachers(scope))) == EACH + 2
    assert verify(written).intact
    container.unpack(written.home.root / "during.backup", tmp_path)
    copy = SchoolStore.open(tmp_path / "school.db", keys.unlock(tmp_path / "school.key", PASSPHRASE))
    with copy.read("") as scope:
        assert history.verify(scope).intact


def test_a_reader_is_not_held_up_by_a_write_that_takes_long(office: Office) -> None:
    with office.store.write(office.term.id) as scope:
        before = len(acts(office))
        history.append(scope, history.Entry("x", "told", "", "", {}))
        assert len(acts(office)) == before
        scope.connection.rollback()
