"""What can be focused has a name and a role on the AT-SPI bus, in every scene of the window."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.conftest import require
from tests.ui.aloud import Ear, Heard

ROLES = {
    *("push button", "check box", "radio button", "combo box", "spin button"),
    *("text", "password text", "label"),
    *("list", "list item", "table", "cell", "column header"),
}
"""What a screen reader can announce; 'filler', 'panel' or 'unknown' say nothing to a person."""


@pytest.fixture
def session(tmp_path: Path) -> Iterator[str]:
    """The address of a session bus of the test's own, whose accessibility bus starts when it is asked for."""
    require("at-spi2-registryd")
    command = [require("dbus-daemon"), "--session", "--nofork", "--print-address=1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as daemon:
        assert daemon.stdout is not None
        yield daemon.stdout.readline().strip()
        daemon.terminate()


def heard(session: str, folder: Path) -> dict[str, list[Heard]]:
    """What can be focused in each scene."""
    told = {
        "DBUS_SESSION_BUS_ADDRESS": session,
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "QT_ACCESSIBILITY": "1",
    }
    command = [sys.executable, "-m", "tests.ui.speaking", str(folder)]
    pipe = subprocess.PIPE
    found = {}
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, env=os.environ | told, text=True) as window:
        assert window.stdin is not None
        assert window.stdout is not None
        ear = Ear(session)
        for line in window.stdout:
            found[line.strip()] = list(ear.focusable())
            window.stdin.write("\n")
            window.stdin.flush()
    assert window.returncode == 0
    return found


@pytest.mark.usefixtures("screen")
def test_everything_that_can_be_focused_is_announced_with_a_name_and_a_role(
    session: str, tmp_path: Path
) -> None:
    scenes = heard(session, tmp_path)
    assert len(scenes) > 40
    assert {scene: found for scene, found in scenes.items() if len(found) < 2} == {}
    mute = {
        (scene, each)
        for scene, found in scenes.items()
        for each in found
        if not each.name.strip() or each.role not in ROLES
    }
    assert mute == set()
