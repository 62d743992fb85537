"""Killed at any moment, an act was done or was not: nothing in between, and nothing half under its name.

Half of the moments are drawn among the calls that touch the disk, so that none of these is missed;
the other half among all, as a switched-off PC would. The seed is fixed, the clock of the machine is not.
"""

import multiprocessing
import random
import shutil
import signal
import sys
import time
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from tests.journeys.school import new_office
from tests.trust import acts, homes
from tests.trust.homes import Picture

from xuanke.journeys.restore import settle
from xuanke.paths import Home

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no kill -9 and cannot fork")

SEED = 2020_141
MOMENTS, CHUNKS = 30, 3
"""For each act: so many moments, in so many tests."""


@dataclass(frozen=True, slots=True)
class Known:
    """An act that ran to its end: what was before and after, its time, how often it touched the disk."""

    template: Path
    key: bytes
    before: tuple[Picture, Picture]
    after: tuple[Picture, Picture]
    seconds: float
    touches: int


@cache
def prepared() -> tuple[TemporaryDirectory[str], Path, bytes]:
    folder: TemporaryDirectory[str] = TemporaryDirectory()
    template, key = homes.school_at_work(Path(folder.name), new_office)
    return folder, template, key


@cache
def server() -> Any:
    """Children are forked from a process that did every act once: only an act's own time is measured."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.trust.warmed"])
    return context


@cache
def known(act: str) -> Known:
    _, template, key = prepared()
    with TemporaryDirectory() as name:
        root = homes.copied(template, Path(name))
        before = pictures(root, key)
        child, says = started(acts.perform, act, root, key)
        begun = time.perf_counter()
        says.recv()
        seconds = time.perf_counter() - begun
        after = pictures(root, key)
        child.join()
        root = homes.copied(template, Path(name) / "again")
        child, says = started(acts.perform, act, root, key, 0)
        touches = says.recv()
        child.join()
        assert (child.exitcode, touches > 10) == (0, True)
        return Known(template, key, before, after, seconds, touches)


def started(target: Any, act: str, root: Path, key: bytes, more: int | None = None) -> tuple[Any, Any]:
    """The child about to act, and the pipe on which it speaks."""
    hears, says = server().Pipe(duplex=False)
    child = server().Process(target=target, args=(act, root, key, says, more))
    child.start()
    says.close()
    assert target is not acts.perform or hears.recv() == "ready"
    return child, hears


def pictures(root: Path, key: bytes) -> tuple[Picture, Picture]:
    """Both stores, as whoever opens the home next finds them."""
    settle(Home(root))
    return homes.school_of(root, key), homes.catalogue_of(root)


@pytest.mark.parametrize("chunk", range(CHUNKS))
@pytest.mark.parametrize("act", acts.NAMES)
def test_a_kill_leaves_what_was_or_what_comes(act: str, chunk: int, tmp_path: Path) -> None:
    one = known(act)
    drawn = random.Random(f"{SEED} {act} {chunk}")
    for moment in range(MOMENTS // CHUNKS):
        folder = tmp_path / str(moment)
        root = homes.copied(one.template, folder)
        if moment % 2:
            killed_by_itself(act, root, one, drawn.randint(1, one.touches))
        else:
            killed_from_outside(act, root, one, drawn.uniform(0, one.seconds))
        is_before_or_after(root, one)
        homes.files_are_whole(folder)
        if act in ("take", "sync", "decide", "migration"):
            goes_on(act, root, one)
        shutil.rmtree(folder)


def killed_by_itself(act: str, root: Path, one: Known, touch: int) -> None:
    child, _ = started(acts.perform, act, root, one.key, touch)
    child.join()
    assert child.exitcode == -signal.SIGKILL, f"touch {touch} of {one.touches}"


def killed_from_outside(act: str, root: Path, one: Known, after: float) -> None:
    child, says = started(acts.perform, act, root, one.key)
    says.poll(after)
    child.kill()
    child.join()


def is_before_or_after(root: Path, one: Known) -> None:
    """Each store by itself: the catalogue is the publisher's, and never waits for the school's."""
    for store, before, after in zip(pictures(root, one.key), one.before, one.after, strict=True):
        assert store in (before, after)


def goes_on(act: str, root: Path, one: Known) -> None:
    """Whoever does it again gets there: what was done is not done twice, what was not is done."""
    child, says = started(acts.perform, act, root, one.key)
    says.recv()
    child.join()
    school, catalogue = pictures(root, one.key)
    assert catalogue == one.after[1]
    assert all(school[table] == one.after[0][table] for table in school if act != "sync" or table != "acts")


LIMITS = 8


@pytest.mark.parametrize("act", acts.NAMES)
def test_a_full_disk_is_a_sentence_and_leaves_what_was_or_what_comes(act: str, tmp_path: Path) -> None:
    one = known(act)
    drawn = random.Random(f"{SEED} {act}")
    refusals = set()
    for number in range(LIMITS):
        root = homes.copied(one.template, tmp_path / str(number))
        limit = int(2 ** drawn.uniform(10, 21))
        child, says = started(acts.perform_on_a_full_disk, act, root, one.key, limit)
        assert says.poll(60), f"no answer at a limit of {limit}"
        refusals.add(says.recv())
        child.join()
        is_before_or_after(root, one)
        homes.files_are_whole(tmp_path / str(number))
    assert refusals <= {"", "store-disk", "table-disk-full", "backup-not-written", "restore-no-room"}
    assert refusals != {""}
