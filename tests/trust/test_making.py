"""A home that is being made when the PC is switched off or the disk is full: whole, or not there."""

import sys
from pathlib import Path
from typing import Any

import pytest
from tests.journeys.school import PASSPHRASE
from tests.trust.acts import counted
from tests.trust.test_kills import server

from xuanke.faults import Fault
from xuanke.journeys.office import unlock
from xuanke.journeys.set_up import init
from xuanke.paths import Home
from xuanke.store.database import Database

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no kill -9 and cannot fork")

MOMENTS = 12


def make(root: Path, says: Any, last_touch: int) -> None:
    """Makes a home in a process of its own, and is killed at its `last_touch` of the disk, 0 for never."""
    with counted(last_touch) as touches:
        init(Home(root), school="青禾", term_id="2020H2", passphrase=PASSPHRASE)
    says.send(touches[0])


def make_on_a_full_disk(root: Path, says: Any, limit: int) -> None:
    """Makes a home where no file may grow beyond so many bytes; says the refusal, '' for none."""
    import resource

    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
    try:
        init(Home(root), school="青禾", term_id="2020H2", passphrase=PASSPHRASE)
    except Fault as fault:
        says.send(fault.message)
    else:
        says.send("")


def in_a_child(target: Any, root: Path, number: int) -> Any:
    """What the child said, None where it was killed before."""
    hears, says = server().Pipe(duplex=False)
    child = server().Process(target=target, args=(root, says, number))
    child.start()
    says.close()
    try:
        return hears.recv()
    except EOFError:
        return None
    finally:
        child.join()


def is_whole_or_not_there(root: Path) -> None:
    """A store that stands is whole and opens; where none stands, one is made."""
    home = Home(root)
    made = init(home, school="青禾", term_id="2020H2", passphrase=PASSPHRASE)
    Database(home.school, unlock(home, PASSPHRASE)).check()
    assert made is None or made.key == unlock(home, PASSPHRASE)
    assert list(root.glob(".part-school*")) == []


def test_a_kill_while_a_home_is_made_leaves_a_whole_one_or_none(tmp_path: Path) -> None:
    touches = in_a_child(make, tmp_path / "whole", 0)
    assert touches > MOMENTS
    for number in range(MOMENTS):
        root = tmp_path / str(number)
        assert in_a_child(make, root, 1 + number * touches // MOMENTS) is None
        is_whole_or_not_there(root)


def test_a_full_disk_while_a_home_is_made_leaves_none(tmp_path: Path) -> None:
    said = []
    for power in range(8, 20, 2):
        root = tmp_path / str(power)
        said.append(in_a_child(make_on_a_full_disk, root, 2**power))
        assert Home(root).is_set_up == (said[-1] == "")
        is_whole_or_not_there(root)
    assert set(said) == {"key-unwritable", "store-disk", ""}
