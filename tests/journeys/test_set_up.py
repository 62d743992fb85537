"""A home is made where one can be, and is refused in words where not."""

from pathlib import Path

import pytest

from xuanke.faults import Fault
from xuanke.journeys.set_up import init
from xuanke.paths import Home, home_at
from xuanke.store.database import with_log
from xuanke.store.lock import try_lock
from xuanke.store.school import notes
from xuanke.store.school.store import SchoolStore

PASSPHRASE = "geheim12"


@pytest.mark.parametrize("place", ["file", "file/home"])
def test_a_home_where_a_file_stands_is_refused_in_words(place: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("文")
    with pytest.raises(Fault, match="home-unwritable"):
        init(home_at(tmp_path / place), school="", term_id="2020H2", passphrase="geheim12")
    assert (tmp_path / "file").read_text() == "文"


def test_a_home_that_another_program_is_making_is_left_to_it(tmp_path: Path) -> None:
    lock = try_lock(Home(tmp_path).locks / "init.lock")
    assert lock is not None
    with pytest.raises(Fault, match="home-being-made"):
        init(Home(tmp_path), school="", term_id="2020H2", passphrase=PASSPHRASE)
    lock.release()
    assert init(Home(tmp_path), school="", term_id="2020H2", passphrase=PASSPHRASE)


def test_the_log_of_a_store_that_is_gone_is_not_taken_for_the_new_ones(tmp_path: Path) -> None:
    home = Home(tmp_path)
    first = init(home, school="", term_id="2020H2", passphrase=PASSPHRASE)
    assert first is not None
    log = with_log(home.school)[1]
    store = SchoolStore.open(home.school, first.key)
    with store.database.read(), store.write("2020H2") as scope:
        notes.put(scope, "kept", 1)
        left = log.read_bytes()
    home.school.unlink()
    log.write_bytes(left)
    second = init(home, school="", term_id="2020H2", passphrase=PASSPHRASE)
    assert second is not None
    SchoolStore.open(home.school, second.key).database.check()
