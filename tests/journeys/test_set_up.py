"""A home is made where one can be, and is refused in words where not."""

from pathlib import Path

import pytest

from xuanke.faults import Fault
from xuanke.journeys.set_up import init
from xuanke.paths import home_at


@pytest.mark.parametrize("place", ["file", "file/home"])
def test_a_home_where_a_file_stands_is_refused_in_words(place: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("文")
    with pytest.raises(Fault, match="home-unwritable"):
        init(home_at(tmp_path / place), school="", term_id="2020H2", passphrase="geheim12")
    assert (tmp_path / "file").read_text() == "文"
