"""The frozen window on a real screen: it paints, and its child process works."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QImage
from pytestqt.qtbot import QtBot
from tests.conftest import ROOT
from tests.delivery.conftest import Demo
from tests.delivery.frozen import PROGRAM

PICTURE = ROOT / "build" / "frozen-window.png"


@pytest.fixture
def window(demo: Demo, screen: str) -> Iterator[subprocess.Popen[bytes]]:
    if screen != "xcb":
        pytest.skip("there is no Xvfb to show a window on")
    command = [str(PROGRAM), "gui", "--home", str(demo.home)]
    started = subprocess.Popen(command, env=demo.frozen.surroundings(), cwd=demo.frozen.folder)
    yield started
    started.terminate()
    started.wait()


def screenshot() -> QImage:
    return QGuiApplication.primaryScreen().grabWindow(0).toImage()


def colours(image: QImage) -> int:
    return len({image.pixel(x, y) for x in range(0, image.width(), 8) for y in range(0, image.height(), 8)})


def children(process: int) -> list[bytes]:
    threads = Path(f"/proc/{process}/task").glob("*/children")
    listed = [child for thread in threads for child in thread.read_text("ascii").split()]
    return [Path(f"/proc/{child}/cmdline").read_bytes() for child in listed]


def test_the_window_is_painted_and_its_child_process_lives(
    window: subprocess.Popen[bytes], qtbot: QtBot
) -> None:
    empty = colours(screenshot())
    qtbot.waitUntil(lambda: colours(screenshot()) > empty + 3, timeout=120_000)
    qtbot.waitUntil(
        lambda: any(b"--multiprocessing-fork" in words for words in children(window.pid)), timeout=120_000
    )
    assert window.poll() is None
    assert screenshot().save(str(PICTURE))
