"""A home is made where one can be, and is refused in words where not."""

from pathlib import Path

import pytest

from xuanke.faults import Fault
from xuanke.journeys.set_up import init
from xuanke.paths import Home, home_at
from xuanke.store.lock import try_lock

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
