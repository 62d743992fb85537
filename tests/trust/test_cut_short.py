"""Files that a dying disk or a careless copy left short: never a state that nobody made."""

import random
import shutil
from pathlib import Path

import pytest
from tests.journeys.school import PASSPHRASE, REVIEW1, new_office
from tests.trust import acts, homes

from xuanke.journeys.backup import before
from xuanke.journeys.office import Office, open_office, unlock
from xuanke.journeys.restore import Damaged, backup_offered, restore
from xuanke.paths import Home

SEED = "2020-141"
LENGTHS = 12


@pytest.fixture
def school(tmp_path: Path) -> Office:
    """A school at work."""
    office = new_office(tmp_path / "made")
    acts.begin(office)
    return office


def test_a_log_cut_short_gives_the_state_before_or_after(school: Office, tmp_path: Path) -> None:
    """The act is committed in the log beside the store only: a reader keeps it from being folded in."""
    key = unlock(school.home, PASSPHRASE)
    held = school.home.school.with_name("school.db-wal")
    earlier = homes.school_of(school.home.root, key)
    with school.store.read("") as scope:
        scope.connection.exec_driver_sql("SELECT count(*) FROM acts").scalar()
        acts.take_requests(school)
        store, log = school.home.school.read_bytes(), held.read_bytes()
    later = homes.school_of(school.home.root, key)
    assert earlier != later
    drawn, seen = random.Random(SEED), []
    for number, length in enumerate([0, *(drawn.randrange(len(log)) for _ in range(LENGTHS)), len(log)]):
        root = tmp_path / str(number)
        root.mkdir()
        (root / "school.db").write_bytes(store)
        (root / "school.db-wal").write_bytes(log[:length])
        picture = homes.school_of(root, key)
        assert picture in (earlier, later), f"{length} of {len(log)} bytes"
        seen.append(picture == later)
    assert (seen[0], seen[-1]) == (False, True)


def test_a_store_cut_short_anywhere_is_refused_and_the_backup_brings_it_back(
    school: Office, tmp_path: Path
) -> None:
    made = before(school, "import")
    assert made is not None
    key = unlock(school.home, PASSPHRASE)
    whole, drawn = homes.school_of(school.home.root, key), random.Random(SEED)
    stored = school.home.school.read_bytes()
    for number in range(LENGTHS):
        home = Home(tmp_path / str(number))
        home.root.mkdir()
        shutil.copy(school.home.key, home.key)
        shutil.copytree(school.home.backups, home.backups)
        home.school.write_bytes(stored[: drawn.randrange(1, len(stored))])
        with pytest.raises(Damaged) as refused, backup_offered(home):
            open_office(home, key=unlock(home, PASSPHRASE), by="", on=REVIEW1).store.database.check()
        assert refused.value.backup is not None
        restore(home, refused.value.backup, PASSPHRASE, by="")
        found = homes.school_of(home.root, key)
        assert all(found[table] == whole[table] for table in whole if table != "acts")


def test_an_empty_store_file_is_no_new_school(school: Office) -> None:
    school.home.school.write_bytes(b"")
    with pytest.raises(Damaged), backup_offered(school.home):
        open_office(school.home, key=unlock(school.home, PASSPHRASE), by="", on=REVIEW1)
