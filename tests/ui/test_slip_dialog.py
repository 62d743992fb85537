"""The slip from stars: wishes in an order, a table and a page, and the school store stays shut."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from tests.journeys.school import bring_rows, new_office, project
from tests.ui.front import to_front
from tests.ui.working import at_work

from xuanke.exchange.workbooks import read_workbook
from xuanke.journeys.office import open_office
from xuanke.ui.kit import Kit
from xuanke.ui.slip.dialog import SlipDialog, make_slip

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def dialog(kit: Kit, tmp_path: Path, qtbot: QtBot) -> Iterator[SlipDialog]:
    school = new_office(tmp_path)
    runs = (project("P2", run=n, title="两个班的") for n in "12")
    bring_rows(school, "catalogue", project("P1", title="心理健康"), *runs)
    door = open_office(school.home, key=None, by="", on=school.on)
    page = QWidget()
    qtbot.addWidget(page)
    page.show()
    made = make_slip(at_work(kit, door), ("P1", "P2/1"), page)
    to_front(qtbot, made)
    yield made


def test_each_star_is_a_wish_with_its_title(dialog: SlipDialog) -> None:
    assert [dialog.list.item(n).text() for n in range(2)] == [
        dialog.kit.say("ui-slip-wish", rank="1", title="心理健康", project="P1"),
        dialog.kit.say("ui-slip-wish", rank="2", title="两个班的", project="P2/1"),
    ]


def test_nothing_is_written_before_the_number_is_there(dialog: SlipDialog, qtbot: QtBot) -> None:
    assert not dialog.make.isEnabled()
    qtbot.keyClicks(dialog.teacher, "T0000092")
    assert dialog.make.isEnabled()


def test_the_slip_holds_the_wishes_in_the_order_that_keys_gave_them(
    dialog: SlipDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "slip.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    qtbot.keyClicks(dialog.teacher, "T0000092")
    dialog.list.setFocus()
    dialog.list.setCurrentRow(1)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Up, ALT)
    dialog.make.setFocus()
    qtbot.keyClick(dialog.make, Qt.Key.Key_Space)
    written = "\n".join(" ".join(map(str, row)) for row in read_workbook(target))
    assert written.index("P2") < written.index("P1")
    assert target.with_suffix(".pdf").read_bytes().startswith(b"%PDF")


def test_a_course_with_two_runs_says_which_there_are(dialog: SlipDialog, tmp_path: Path) -> None:
    dialog.stars = ["P2"]
    dialog.teacher.setText("T0000092")
    dialog.write(tmp_path / "slip.xlsx")
    assert "P2/1" in dialog.said.text()
    assert not (tmp_path / "slip.xlsx").exists()
