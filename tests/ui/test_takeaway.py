"""Taking a list along: what leaves, and each of the ways out, by keys and with real files."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.front import to_front
from tests.ui.made_up import MakeKit

from xuanke.exchange.workbooks import read_workbook
from xuanke.ui.kit import Kit
from xuanke.ui.parts.basic import button, column
from xuanke.ui.takeaway.dialog import TakeAway, on_ctrl_p, take_away
from xuanke.ui.takeaway.paper import as_pdf
from xuanke.ui.takeaway.picture import SHOWN, draw_picture
from xuanke.ui.takeaway.projector import Projector
from xuanke.ui.takeaway.state import as_text, without_numbers
from xuanke.ui.takeaway.values import Away
from xuanke.wording import Words

HEADINGS = ("姓名", "身份证号", "手机", "项目编号", "备注")
ROWS = (
    ("周岚", "33010219800101041X", "13800001111", "ZJ2020X000503", "电话 13800001111"),
    ("王芳（英语·0417）", "3301**********0417", "", "ZJ2020X000322", ""),
)
AWAY = Away("待选课", HEADINGS, ROWS)


def at_once(kit: Kit) -> None:
    """Has the office do its work in place of the child process."""

    def ask(owner: QObject, work: Any, *arguments: Any, then: Any, **more: Any) -> None:
        then(work(kit.office.desk, *arguments))

    kit.office.ask = ask  # type: ignore[method-assign]


@pytest.fixture
def dialog(kit: Kit, qtbot: QtBot) -> Iterator[TakeAway]:
    page = QWidget()
    qtbot.addWidget(page)
    page.show()
    yield take_away(kit, AWAY.title, HEADINGS, ROWS, page)


@pytest.fixture
def target(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file that a person names when asked where to."""
    named = tmp_path / "out.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(named), ""))
    return named


def press(qtbot: QtBot, dialog: TakeAway, name: str) -> None:
    made = dialog.findChild(QPushButton, name)
    assert made is not None
    made.setFocus()
    qtbot.keyClick(made, Qt.Key.Key_Space)


def test_numbers_of_people_stay_unless_they_are_asked_for() -> None:
    left = without_numbers(AWAY)
    assert left.headings == ("姓名", "项目编号", "备注")
    assert left.rows[0] == ("周岚", "ZJ2020X000503", "电话 13*******11")


def test_a_list_of_one_teacher_without_a_number_keeps_its_column() -> None:
    held = Away("x", ("编号",), (("T1",), ("T2",), ("33010219800101041X",)))
    assert without_numbers(held).rows == (("T1",), ("T2",), ("3301**********041X",))


def test_text_leaves_empty_cells_out() -> None:
    assert as_text(without_numbers(AWAY)).splitlines()[2] == "王芳（英语·0417） · ZJ2020X000322"


def test_ctrl_p_opens_it_from_anywhere_on_the_page(kit: Kit, qtbot: QtBot) -> None:
    opened: list[int] = []
    page = QWidget()
    inside = button("x")
    page.setLayout(column(inside))
    on_ctrl_p(page, lambda: opened.append(1))
    qtbot.addWidget(page)
    to_front(qtbot, page)
    inside.setFocus()
    qtbot.keyClick(inside, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert opened == [1]


@pytest.mark.parametrize("keys", [("P", Qt.KeyboardModifier.ControlModifier), ("F11", None)])
def test_of_an_empty_list_it_is_said_that_nothing_is_to_be_taken(
    kit: Kit, qtbot: QtBot, keys: tuple[str, Qt.KeyboardModifier | None]
) -> None:
    page, inside, told = QWidget(), button("x"), list[str]()
    page.setLayout(column(inside))
    on_ctrl_p(page, lambda: take_away(kit, AWAY.title, HEADINGS, (), page))
    kit.office.told.connect(told.append)
    qtbot.addWidget(page)
    to_front(qtbot, page)
    key, modifier = keys
    pressed = getattr(Qt.Key, f"Key_{key}")
    qtbot.keyClick(inside, pressed, modifier or Qt.KeyboardModifier.NoModifier)
    assert told == [kit.say("ui-takeaway-nothing")]
    assert page.findChildren(TakeAway) == []
    take_away(kit, AWAY.title, HEADINGS, ROWS, page)
    assert page.findChildren(Projector) == []


def test_the_text_goes_to_the_clipboard_without_numbers(dialog: TakeAway, qtbot: QtBot) -> None:
    press(qtbot, dialog, "text")
    assert "ZJ2020X000503" in QGuiApplication.clipboard().text()
    assert "33010219800101041X" not in QGuiApplication.clipboard().text()
    dialog.numbers.setFocus()
    qtbot.keyClick(dialog.numbers, Qt.Key.Key_Space)
    press(qtbot, dialog, "text")
    assert "33010219800101041X" in QGuiApplication.clipboard().text()


def test_f11_shows_the_list_large_and_without_numbers(dialog: TakeAway, qtbot: QtBot) -> None:
    dialog.numbers.setChecked(True)
    to_front(qtbot, dialog)
    qtbot.keyClick(dialog, Qt.Key.Key_F11)
    shown = dialog.projector
    assert shown.isFullScreen()
    assert shown.away == without_numbers(AWAY)
    assert shown.table.verticalHeader().defaultSectionSize() == 60
    to_front(qtbot, shown)
    qtbot.keyClick(shown.table, Qt.Key.Key_Escape)
    assert [each for each in dialog.findChildren(Projector) if each.isVisible()] == []


def test_f11_on_a_page_projects_its_list_and_escape_leaves(kit: Kit, qtbot: QtBot) -> None:
    page, inside = QWidget(), button("x")
    page.setLayout(column(inside))
    on_ctrl_p(page, lambda: take_away(kit, AWAY.title, HEADINGS, ROWS, page))
    qtbot.addWidget(page)
    to_front(qtbot, page)
    inside.setFocus()
    qtbot.keyClick(inside, Qt.Key.Key_F11)
    (shown,) = page.findChildren(Projector)
    assert shown.isFullScreen()
    assert shown.away == without_numbers(AWAY)
    to_front(qtbot, shown)
    qtbot.keyClick(shown.table, Qt.Key.Key_Escape)
    assert not [each for each in page.findChildren(Projector) if each.isVisible()]
    assert not [each for each in page.findChildren(TakeAway) if each.isVisible()]
    to_front(qtbot, page)
    qtbot.keyClick(inside, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert [each for each in page.findChildren(TakeAway) if each.isVisible()]


def test_the_picture_goes_to_the_clipboard(dialog: TakeAway, qtbot: QtBot) -> None:
    press(qtbot, dialog, "picture")
    assert QGuiApplication.clipboard().image().width() > 400


@pytest.mark.parametrize(("name", "begins"), [("pdf", b"%PDF"), ("png", b"\x89PNG")])
def test_a_file_is_written(dialog: TakeAway, qtbot: QtBot, target: Path, name: str, begins: bytes) -> None:
    at_once(dialog.kit)
    press(qtbot, dialog, name)
    assert target.read_bytes().startswith(begins)
    assert str(target) in dialog.said.text()


def test_the_table_holds_what_was_shown(dialog: TakeAway, qtbot: QtBot, target: Path) -> None:
    at_once(dialog.kit)
    press(qtbot, dialog, "table")
    assert next(tuple(row) for row in read_workbook(target)) == ("姓名", "项目编号", "备注")


def test_a_long_list_takes_several_pages_and_its_picture_says_what_is_missing(kit: Kit) -> None:
    rows = tuple((f"教师{n}", f"ZJ2020X{n:06}") for n in range(SHOWN + 40))
    away = Away("名单", ("姓名", "项目编号"), rows)
    assert as_pdf(away, Words("zh")).count(b"/Type /Page\n") > 2
    assert (
        draw_picture(kit, away).height() == draw_picture(kit, Away("名单", away.headings, rows[:-1])).height()
    )


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("size", [100, 150])
def test_it_fits_an_office_screen(make_kit: MakeKit, qtbot: QtBot, language: str, size: int) -> None:
    made = TakeAway(make_kit(language, size=size), AWAY, None)
    qtbot.addWidget(made)
    made.show()
    assert made.minimumSizeHint().width() <= 1366
    assert made.height() <= 820
