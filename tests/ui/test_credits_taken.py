"""The credits leave: the school's table, and each teacher's picture, as files that hold what was shown."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.journeys.school import bring_rows, new_office, project, request, teacher
from tests.ui.front import to_front
from tests.ui.working import at_work

from xuanke.domain.people import CreditEntry, CreditKind
from xuanke.exchange.workbooks import read_workbook
from xuanke.ui.kit import Kit
from xuanke.ui.takeaway.dialog import TakeAway
from xuanke.ui.teachers.page import TeachersPage

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(kit: Kit, qtbot: QtBot, tmp_path: Path) -> Iterator[TeachersPage]:
    office = new_office(tmp_path)
    bring_rows(office, "catalogue", project("P1", credits=16.0))
    bring_rows(office, "roster", teacher("T1", "周岚"), teacher("T2", "许静"))
    entries = (CreditEntry("T1", 24.0, 2019, CreditKind.REMOTE), CreditEntry("T1", 90.0, 2018))
    bring_rows(office, "credits", *entries)
    bring_rows(office, "requests", request("T1", "P1"))
    made = TeachersPage(at_work(kit, office))
    qtbot.addWidget(made)
    made.resize(1240, 640)
    made.refresh()
    made.tabs.turn(5)
    to_front(qtbot, made)
    yield made


def press(qtbot: QtBot, made: QWidget | None) -> None:
    assert made is not None
    made.setFocus()
    qtbot.keyClick(made, Qt.Key.Key_Space)


def ctrl_p(page: TeachersPage, qtbot: QtBot, on: QWidget) -> TakeAway:
    on.setFocus()
    qtbot.keyClick(on, Qt.Key.Key_P, CTRL)
    return page.findChildren(TakeAway)[-1]


def chosen(page: TeachersPage, qtbot: QtBot) -> None:
    page.credits.table.setFocus()
    page.credits.table.selectRow(0)
    qtbot.waitUntil(lambda: page.credits.sheet is not None and page.credits.sheet.name == "周岚")


WAYS = {
    "xlsx": ("table", b"PK"),
    "csv": ("table", b"\xef\xbb\xbf"),
    "pdf": ("pdf", b"%PDF"),
    "png": ("png", b"\x89PNG"),
}


@pytest.mark.parametrize("ending", WAYS)
def test_the_schools_table_leaves_in_every_way(
    page: TeachersPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str
) -> None:
    name, begins = WAYS[ending]
    target = tmp_path / f"学分.{ending}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    dialog = ctrl_p(page, qtbot, page.credits.table)
    assert [row[1] for row in dialog.whole.rows] == ["周岚", "许静"]
    press(qtbot, dialog.findChild(QPushButton, name))
    assert target.read_bytes().startswith(begins)
    if ending == "xlsx":
        line = list(read_workbook(target))[1]
        assert tuple(line[:4]) == ("T1", "周岚", "114", "0 + 16")
        assert "360" in str(line[-1])


def test_a_teachers_picture_is_copied_and_its_numbers_leave_as_a_table(
    page: TeachersPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen(page, qtbot)
    press(qtbot, page.credits.findChild(QPushButton, "take-sheet"))
    dialog = page.findChildren(TakeAway)[-1]
    assert "周岚" in dialog.whole.title
    assert [row[1:] for row in dialog.whole.rows] == [
        ("2019", "24", "", ""),
        ("2020", "", "", "16"),
        ("2018", "90", "", ""),
    ]
    press(qtbot, dialog.findChild(QPushButton, "picture"))
    image = QGuiApplication.clipboard().image()
    assert image.size() == dialog.drawing.size()
    assert inks(image) > 20
    target = tmp_path / "周岚.png"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    press(qtbot, dialog.findChild(QPushButton, "png"))
    assert QImage(str(target)).size() == image.size()


def test_ctrl_p_in_the_pictures_pane_takes_the_picture_and_the_schools_has_one_too(
    page: TeachersPage, qtbot: QtBot
) -> None:
    inside = page.credits.findChild(QPushButton, "take-sheet")
    assert inside is not None
    dialog = ctrl_p(page, qtbot, inside)
    assert dialog.whole.title == page.kit.say("ui-credits-of-school")
    assert dialog.drawing is not None


def inks(image: QImage) -> int:
    """How many colours it has: a drawing has more than a blank sheet."""
    return len({image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)})
