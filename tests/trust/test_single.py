"""One window for each home and door; a crash locks nobody out."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.conftest import ROOT

from xuanke.faults import Fault
from xuanke.journeys.single import only_window
from xuanke.paths import Home

WINDOW = """
import sys
from pathlib import Path
from xuanke.journeys.single import only_window
from xuanke.paths import Home
lock = only_window(Home(Path(sys.argv[1])), sys.argv[2])
print(lock is not None, flush=True)
sys.stdin.read()
"""


def window(home: Home, door: str) -> subprocess.Popen[str]:
    """Another process with that door open; it says whether it got it."""
    return subprocess.Popen(
        [sys.executable, "-c", WINDOW, str(home.root), door],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT / "desktop")},
    )


def said(process: "subprocess.Popen[str]") -> bool:
    assert process.stdout is not None
    return process.stdout.readline() == "True\n"


def close(process: "subprocess.Popen[str]") -> None:
    process.communicate(timeout=60)


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path / "home")


def test_a_second_window_of_a_door_does_not_open(home: Home) -> None:
    first = window(home, "school")
    assert said(first)
    assert only_window(home, "school") is None
    close(first)
    assert only_window(home, "school") is not None


def test_the_other_door_and_another_home_do(home: Home, tmp_path: Path) -> None:
    held = only_window(home, "school")
    assert held is not None
    assert only_window(home, "teacher") is not None
    assert only_window(Home(tmp_path / "other"), "school") is not None


def test_a_window_that_was_killed_locks_nobody_out(home: Home) -> None:
    first = window(home, "school")
    assert said(first)
    first.kill()
    close(first)
    again = window(home, "school")
    assert said(again)
    close(again)


def test_a_home_that_takes_no_files_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(Fault) as refused:
        only_window(Home(tmp_path / "file"), "school")
    assert refused.value.message == "home-unwritable"
