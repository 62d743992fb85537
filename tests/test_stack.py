"""What the stack was chosen for still holds: references, one SQLite, a lock without hosts, glyphs."""

import importlib.metadata
import os
import re
import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication

LOCK = Path(__file__).resolve().parents[1] / "requirements.lock"


def test_qt_survives_many_calls_that_give_nothing_back() -> None:
    """PySide6 6.12.0 on Python 3.11 lost a reference to None at each of them and aborted after some 5,000."""
    calls = (
        "from PySide6.QtCore import QObject\n"
        "thing = QObject()\n"
        "for _ in range(50_000): thing.setObjectName('x')\n"
        "print('alive')"
    )
    done = subprocess.run([sys.executable, "-c", calls], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "alive\n", "")


def test_there_is_exactly_one_sqlcipher() -> None:
    names = {d.metadata["Name"] for d in importlib.metadata.distributions()}
    assert {name for name in names if name.lower().startswith(("sqlcipher", "pysqlcipher"))} == {"sqlcipher3"}


def test_the_lock_pins_every_version_with_hashes_and_names_no_host() -> None:
    text = LOCK.read_text("utf-8")
    assert "://" not in text and "--index" not in text and "--find-links" not in text
    entries = re.split(r"\n(?=[a-z0-9])", text.strip())
    assert [
        entry for entry in entries if not re.match(r"[\w.-]+==\S+ ", entry) or "--hash=sha256:" not in entry
    ] == []


def test_the_screen_is_an_office_pcs(qapp: QApplication, screen: str) -> None:
    assert qapp.platformName() == screen
    if screen == "xcb":
        assert qapp.primaryScreen().size().toTuple() == (1366, 768)
        assert os.environ["DISPLAY"].startswith(":")


def test_chinese_text_shows_in_real_glyphs(qapp: QApplication) -> None:
    drawn = [picture_of(character) for character in "选课助手"]
    assert picture_of("\U0010fffd") not in drawn
    assert all(drawn.count(picture) == 1 for picture in drawn)


def picture_of(character: str) -> QImage:
    picture = QImage(48, 48, QImage.Format.Format_Grayscale8)
    picture.fill(255)
    painter = QPainter(picture)
    painter.setFont(QFont(QFont().family(), 24))
    painter.drawText(4, 36, character)
    painter.end()
    return picture
