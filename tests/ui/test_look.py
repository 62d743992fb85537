"""What Qt says on its own behalf is in the language that was chosen."""

from PySide6.QtWidgets import QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot
from tests.ui.made_up import MakeKit

YES = QMessageBox.StandardButton.Yes


def answer(qtbot: QtBot) -> str:
    box = QMessageBox()
    qtbot.addWidget(box)
    box.setStandardButtons(YES)
    return box.button(YES).text()


def menu(qtbot: QtBot) -> str:
    typed = QLineEdit("abc")
    qtbot.addWidget(typed)
    return " ".join(action.text() for action in typed.createStandardContextMenu().actions())


def test_questions_and_the_menu_of_a_text_box_are_in_the_language(make_kit: MakeKit, qtbot: QtBot) -> None:
    make_kit("zh")
    assert answer(qtbot).startswith("是")
    assert "复制" in menu(qtbot)
    make_kit("en")
    assert "Yes" in answer(qtbot)
    assert "Copy" in menu(qtbot)
    make_kit("zh")
    assert answer(qtbot).startswith("是")
