"""What the program is: every library that travels with it is named, with the text of its licence."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from tests.ui.front import to_front

from xuanke import __version__
from xuanke.resources import resource
from xuanke.ui.about.dialog import About
from xuanke.ui.about.state import libraries
from xuanke.ui.kit import Kit

FOLDER = resource("licences")


def test_every_library_of_the_list_is_named_with_its_terms() -> None:
    listed = {line.split("\t")[0] for line in (FOLDER / "LIBRARIES.tsv").read_text("utf-8").splitlines()}
    found = libraries(FOLDER)
    assert {each.name for each in found} == listed
    assert all(each.terms for each in found)


def test_qt_comes_with_the_text_of_the_lgpl() -> None:
    (qt,) = (each for each in libraries(FOLDER) if each.name == "pyside6-essentials")
    assert [path.name for path in qt.texts] == ["LGPL-3.txt", "GPL-3.txt"]


def test_keys_choose_a_library_and_its_licence_is_read(kit: Kit, qtbot: QtBot) -> None:
    dialog = About(kit, None)
    qtbot.addWidget(dialog)
    to_front(qtbot, dialog)
    first = dialog.text.toPlainText()
    qtbot.keyClick(dialog.table, Qt.Key.Key_Down)
    assert dialog.text.toPlainText() != first
    assert dialog.libraries[1].texts[0].read_text("utf-8")[:40] in dialog.text.toPlainText()
    assert f"第 {__version__} 版" in [label.text() for label in dialog.findChildren(QLabel)]
    qtbot.keyClick(dialog.table, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
