"""The typing strip, worked by keys: lines in the platform's order, ticks that stay, and how it ends."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot
from tests.journeys.school import bring_rows, new_office, project, request, teacher
from tests.ui.front import focused, to_front
from tests.ui.made_up import MakeKit
from tests.ui.working import at_work

from xuanke.domain.requests import RequestKey
from xuanke.domain.review import Verdict
from xuanke.journeys.decide import Choice, approve_clean, decide
from xuanke.journeys.office import Office
from xuanke.journeys.packets import packets
from xuanke.journeys.typing_list import typing_list
from xuanke.ui.kit import Kit
from xuanke.ui.strip.window import StripWindow

CTRL_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def school(tmp_path: Path) -> Office:
    """The platform lists T3, T1, T2 and T4; T3 and T1 have one name, T4 is not decided yet."""
    office = new_office(tmp_path)
    bring_rows(office, "catalogue", project("P1"), project("P2", boarding=True))
    names = {1: "王芳", 2: "周岚", 3: "王芳", 4: "沈东"}
    people = [teacher(f"T{n}", names[n], subjects=(f"学科{n}",)) for n in range(1, 5)]
    bring_rows(office, "roster", *people)
    asked = [*(request(f"T{n}", "P1") for n in (3, 1, 2)), request("T4", "P2")]
    bring_rows(office, "requests", *(replace(r, position=n) for n, r in enumerate(asked, start=2)))
    decide(office, [RequestKey("T1", "P1", 1)], Choice(Verdict.REJECT, "已请假"))
    approve_clean(office)
    return office


@pytest.fixture
def strip(kit: Kit, school: Office, qtbot: QtBot) -> Iterator[StripWindow]:
    yield opened(kit, school, qtbot)


def opened(kit: Kit, school: Office, qtbot: QtBot) -> StripWindow:
    made = StripWindow(at_work(kit, school), 1)
    qtbot.addWidget(made)
    to_front(qtbot, made)
    made.refresh()
    return made


def press(qtbot: QtBot, strip: StripWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = ALT) -> None:
    qtbot.keyClick(focused(qtbot, strip), key, modifiers)


def names(strip: StripWindow) -> list[str]:
    return [line.number for line in strip.shown.ahead]


def test_lines_come_as_the_platform_lists_them_and_one_name_is_told_apart(strip: StripWindow) -> None:
    assert names(strip) == ["T3", "T1"]
    assert [line.mark for line in strip.shown.ahead] == ["学科3·T3", "学科1·T1"]
    assert strip.same.isVisible()


def test_a_number_without_a_shorter_one_is_masked_on_the_strip_and_copied_whole(
    kit: Kit, tmp_path: Path, qtbot: QtBot
) -> None:
    whole, masked = "33010619800101001X", "3301**********001X"
    office = new_office(tmp_path)
    bring_rows(office, "catalogue", project("P1"))
    bring_rows(office, "roster", teacher("", "王芳", id_number=whole))
    bring_rows(office, "requests", request(whole, "P1"))
    approve_clean(office)
    strip = opened(kit, office, qtbot)
    shown = [each.text() for each in strip.findChildren(QLabel)]
    assert masked in shown
    assert not any(whole in text for text in shown)
    press(qtbot, strip, Qt.Key.Key_1)
    assert QGuiApplication.clipboard().text() == whole


def test_the_strip_stays_on_top(strip: StripWindow) -> None:
    assert strip.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert strip.width() <= 340


def test_alt_and_a_digit_copies_the_number_and_the_code(strip: StripWindow, qtbot: QtBot) -> None:
    press(qtbot, strip, Qt.Key.Key_1)
    assert QGuiApplication.clipboard().text() == "T3"
    press(qtbot, strip, Qt.Key.Key_2)
    assert QGuiApplication.clipboard().text() == "P1"


def test_the_keys_tick_a_line_and_the_totals_follow(strip: StripWindow, qtbot: QtBot) -> None:
    press(qtbot, strip, Qt.Key.Key_Down, CTRL_ALT)
    assert names(strip) == ["T1", "T2"]
    assert dict(strip.shown.shows) == {"approve": 1, "reject": 0, "pending": 3}
    press(qtbot, strip, Qt.Key.Key_3)
    assert QGuiApplication.clipboard().text() == "已请假"


def test_what_was_ticked_is_there_when_the_strip_is_opened_again(
    strip: StripWindow, kit: Kit, school: Office, qtbot: QtBot
) -> None:
    press(qtbot, strip, Qt.Key.Key_Down, CTRL_ALT)
    strip.close()
    assert names(opened(kit, school, qtbot)) == ["T1", "T2"]


def test_a_skipped_line_comes_last(strip: StripWindow, qtbot: QtBot) -> None:
    strip.skip.setFocus()
    press(qtbot, strip, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier)
    assert names(strip) == ["T1", "T2"]
    for _ in range(2):
        press(qtbot, strip, Qt.Key.Key_Down, CTRL_ALT)
    assert names(strip) == ["T3"]
    assert not strip.skip.isEnabled()


def test_it_ends_in_agreement_and_what_was_typed_counts_as_sent(
    strip: StripWindow, school: Office, qtbot: QtBot
) -> None:
    for _ in range(3):
        press(qtbot, strip, Qt.Key.Key_Down, CTRL_ALT)
    assert strip.shown.agrees
    assert strip.verdict.text() == strip.kit.say("ui-strip-agrees")
    press(qtbot, strip, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier)
    assert [packet.rows for packet in packets(school)] == [3]
    assert strip.kept.isVisible()
    assert not strip.keep.isVisible()


def test_what_differs_is_listed_at_the_end_and_can_be_mended(
    strip: StripWindow, school: Office, qtbot: QtBot
) -> None:
    strip.differ.setFocus()
    press(qtbot, strip, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier)
    edit = strip.says.lineEdit()
    assert edit is not None
    edit.selectAll()
    qtbot.keyClicks(edit, "not there")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    for _ in range(2):
        press(qtbot, strip, Qt.Key.Key_Down, CTRL_ALT)
    assert [(each.name, each.says) for each in strip.shown.differing] == [("王芳·学科3·T3", "not there")]
    assert [each.differs for each in typing_list(school, 1).differing] == ["not there"]
    mended = next(b for b in strip.findChildren(QPushButton) if b.text() == strip.kit.say("ui-strip-mended"))
    mended.setFocus()
    press(qtbot, strip, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier)
    assert strip.shown.agrees


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("size", [100, 150])
def test_the_strip_is_narrow(
    make_kit: MakeKit, school: Office, qtbot: QtBot, language: str, size: int
) -> None:
    made = opened(make_kit(language, size=size), school, qtbot)
    assert made.minimumSizeHint().width() <= 340 * size / 100
    assert made.minimumSizeHint().height() <= 700
