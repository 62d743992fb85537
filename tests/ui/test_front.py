"""A second start of the program: it brings the first window to the front, and opens no other."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot
from tests.conftest import ROOT
from tests.journeys.school import new_office
from tests.ui.at_work import Person, at_work

from xuanke.journeys.office import Office
from xuanke.paths import Home
from xuanke.ui import app
from xuanke.ui.shell.front import Front


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return new_office(tmp_path)


@pytest.fixture
def person(qtbot: QtBot, office: Office) -> Iterator[Person]:
    """Somebody whose window asks for the passphrase."""
    with at_work(qtbot, office, unlocked=False) as person:
        person.idle()
        yield person


def start_again(office: Office) -> int:
    """The program, started once more on the same home; its exit code."""
    command = [sys.executable, "-m", "xuanke.cli.main", "--home", str(office.home.root), "gui"]
    environment = os.environ | {"PYTHONPATH": str(ROOT / "desktop")}
    return subprocess.run(command, env=environment, timeout=120, check=False).returncode


def test_a_second_start_ends_and_brings_the_first_window_to_the_front(person: Person, office: Office) -> None:
    window = person.app.window
    window.showMinimized()
    assert start_again(office) == 0
    person.until(lambda: not window.windowState() & Qt.WindowState.WindowMinimized)
    assert window.isVisible()


def test_a_file_whose_name_is_no_utf_8_is_brought_along(person: Person, office: Office) -> None:
    file = Path(os.fsdecode(b"/tmp/\xd1\xa1\xbf\xce.csv"))
    assert not Front(office.home, person.app.window).take("school", file)
    assert person.app.window.front.brought_along == file


def test_the_teachers_door_leaves_the_schools_to_another_window(person: Person, office: Office) -> None:
    other = Front(office.home, person.app.window)
    knocks: list[bool] = []
    person.app.window.front.knocked.connect(lambda: knocks.append(True))
    assert not other.take("school")
    person.until(lambda: knocks)
    person.app.window.show_catalogue()
    assert other.take("school")
    assert not Front(office.home, person.app.window).take("teacher")


def test_a_window_that_is_closed_leaves_its_door(qtbot: QtBot, office: Office, qapp: object) -> None:
    with at_work(qtbot, office, unlocked=False) as person:
        person.idle()
    assert Front(office.home, person.app.window).take("school")


def test_a_home_that_takes_no_files_is_said_in_a_box_and_opens_no_window(
    qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "critical", lambda parent, title, text: said.append(text))
    monkeypatch.setattr(app, "tune", lambda qt: None)
    (tmp_path / "file").touch()
    assert app.run(Home(tmp_path / "file"), "zh", by="陈老师") == 1
    assert "写文件" in said[0]
