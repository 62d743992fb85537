"""Rejecting at a stroke without the roster or the catalogue asks first, and Return rejects nothing."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot
from tests.ui import made_up
from tests.ui.conftest import Quiet
from tests.ui.front import to_front

from xuanke.ui.bring.question import Question
from xuanke.ui.kit import Kit
from xuanke.ui.review import work
from xuanke.ui.review.bulk import BulkBar
from xuanke.ui.review.values import Queue, Step, StepCount

HELD = (("requests", "09-06"), ("catalogue", "08-12"), ("roster", "08-20"))
NO_ROSTER = (*HELD[:2], ("roster", ""))


def blocked(lists: tuple[tuple[str, str], ...]) -> Queue:
    return replace(made_up.queue(), step=Step.BLOCKED, steps=(StepCount(Step.BLOCKED, 12),), lists=lists)


def shown(kit: Kit, qtbot: QtBot, queue: Queue) -> BulkBar:
    made = BulkBar(kit)
    qtbot.addWidget(made)
    made.show_queue(queue)
    to_front(qtbot, made)
    return made


def asked(kit: Kit) -> Sequence[object]:
    assert isinstance(kit.office, Quiet)
    return [act for act, _ in kit.office.asked]


def test_with_all_lists_a_click_rejects(kit: Kit, qtbot: QtBot) -> None:
    bar = shown(kit, qtbot, blocked(HELD))
    assert bar.act.property("role") == "primary"
    bar.act.click()
    assert asked(kit) == [work.reject_blocked]


@pytest.mark.parametrize(
    ("pressed", "brings", "acts"),
    [
        ((Qt.Key.Key_Return, 0), 1, []),
        ((Qt.Key.Key_Escape, 0), 0, []),
        ((Qt.Key.Key_Space, 1), 0, [work.reject_blocked]),
    ],
)
def test_without_a_roster_it_is_asked_first(
    kit: Kit, qtbot: QtBot, pressed: tuple[Qt.Key, int], brings: int, acts: Sequence[object]
) -> None:
    bar = shown(kit, qtbot, blocked(NO_ROSTER))
    wanting = QSignalSpy(bar.wanting)
    assert bar.act.property("role") == ""
    bar.act.click()
    assert asked(kit) == []
    (asking,) = bar.window().findChildren(Question)
    assert "还没有教师名册" in asking.accessibleName()
    key, place = pressed
    qtbot.keyClick(asking.buttons[place], key)
    assert (wanting.count(), asked(kit)) == (brings, acts)
