"""A sealed file with which the program is started, or that falls on it, is offered for taking."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.journeys.school import PASSPHRASE, new_office
from tests.ui.at_work import Person, at_work

from xuanke.cli.options import as_command
from xuanke.journeys.handover import hand_out
from xuanke.journeys.office import Office, unlock
from xuanke.ui.app import App
from xuanke.ui.handover.dialog import Handover
from xuanke.ui.look import name_program
from xuanke.ui.shell.front import Front
from xuanke.ui.welcome.work import Opened

SECRET = "eight or more"


@pytest.fixture
def sealed(tmp_path: Path) -> Path:
    """What another PC of the school handed out."""
    path = tmp_path / "交接.xuanke"
    hand_out(new_office(tmp_path / "other"), path, SECRET)
    return path


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return new_office(tmp_path)


@pytest.fixture
def person(qtbot: QtBot, office: Office) -> Iterator[Person]:
    """Somebody whose window asks for the passphrase."""
    with at_work(qtbot, office, unlocked=False) as person:
        person.idle()
        yield person


def offered(person: Person) -> Handover:
    person.until(lambda: isinstance(QApplication.activeModalWidget(), Handover))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, Handover)
    return dialog


def open_with_key(person: Person, office: Office) -> None:
    person.app.window.enter(Opened(unlock(office.home, PASSPHRASE)))
    person.idle()


def test_the_file_waits_until_the_office_is_open(person: Person, office: Office, sealed: Path) -> None:
    person.app.window.offer(sealed)
    assert QApplication.activeModalWidget() is None
    open_with_key(person, office)
    dialog = offered(person)
    assert (dialog.path, dialog.file.text(), dialog.tabs.stack.currentIndex()) == (sealed, "交接.xuanke", 1)
    dialog.given.setText(SECRET)
    assert dialog.take_in.isEnabled()
    dialog.reject()
    person.app.window.lock()
    open_with_key(person, office)
    assert QApplication.activeModalWidget() is None


def test_a_file_that_was_looked_at_is_offered_again_after_the_lock(
    person: Person, office: Office, sealed: Path
) -> None:
    person.app.window.offer(sealed)
    open_with_key(person, office)
    offered(person)
    person.app.window.lock()
    assert QApplication.activeModalWidget() is None
    open_with_key(person, office)
    dialog = offered(person)
    assert dialog.path == sealed
    dialog.reject()


def test_a_second_start_hands_its_file_to_the_window_that_stands_open(
    person: Person, office: Office, sealed: Path
) -> None:
    open_with_key(person, office)
    assert not Front(office.home, person.app.window).take("school", sealed)
    dialog = offered(person)
    assert dialog.path == sealed
    dialog.reject()


def test_a_sealed_file_that_falls_on_the_window_is_offered_too(
    person: Person, office: Office, sealed: Path
) -> None:
    open_with_key(person, office)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(sealed))])
    assert person.app.window.inside is not None
    assert person.app.window.inside.take_mime(mime)
    dialog = offered(person)
    assert dialog.path == sealed
    dialog.reject()


@pytest.mark.parametrize(
    ("words", "command"),
    [
        (("交接.xuanke",), ("gui", "交接.xuanke")),
        (("C:/交接.XUANKE",), ("gui", "C:/交接.XUANKE")),
        (("gui", "交接.xuanke"), ("gui", "交接.xuanke")),
        (("serch",), ("serch",)),
        ((), ()),
    ],
)
def test_a_sealed_file_alone_stands_for_the_window(words: tuple[str, ...], command: tuple[str, ...]) -> None:
    assert as_command(words) == command


def test_a_file_that_is_not_there_is_said_and_opens_no_window(tmp_path: Path, screen: str) -> None:
    command = [
        sys.executable,
        "-m",
        "xuanke.cli.main",
        "--lang",
        "zh",
        "--home",
        str(tmp_path),
        "没有.xuanke",
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 1
    assert "没有.xuanke" in done.stderr


def test_the_programs_windows_have_its_icon(qapp: QApplication, person: Person) -> None:
    name_program(qapp)
    assert isinstance(person.app, App)
    assert not qapp.windowIcon().isNull()
    assert qapp.desktopFileName() == "xuanke"
