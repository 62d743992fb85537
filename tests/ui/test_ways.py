"""可以怎么办: what a finding offers is done by a key or a click, and decides nothing by itself."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot
from tests.ui import made_up
from tests.ui.front import to_front
from tests.ui.made_up import MakeKit

from xuanke.domain.requests import RequestState
from xuanke.ui.kit import Kit
from xuanke.ui.review import plan_work, work
from xuanke.ui.review.page import ReviewPage
from xuanke.ui.review.values import Step, StepCount
from xuanke.ui.review.ways import Kind, ways_of


@pytest.fixture
def page(kit: Kit, qtbot: QtBot) -> ReviewPage:
    made = made_up.review_page(kit)
    qtbot.addWidget(made)
    made.resize(1366, 660)
    to_front(qtbot, made)
    made.pane.show_sheet(made_up.sheet())
    made.list.setFocus()
    return made


def asked(page: ReviewPage) -> list[Any]:
    office: Any = page.kit.office
    return [act for act, _ in office.asked if act in (work.decide, plan_work.propose)]


def test_too_few_who_stay_offers_a_proposal_another_run_and_a_note() -> None:
    found = [(way.letter, way.kind) for way in ways_of(made_up.sheet())]
    assert found[:3] == [("a", Kind.CHOOSE), ("b", Kind.RUN), ("c", Kind.ARRANGE)]


def test_a_run_on_which_the_teacher_is_elsewhere_is_not_proposed() -> None:
    sheet = made_up.sheet()
    taken = replace(sheet, runs=(replace(sheet.runs[0], is_free=False),))
    assert Kind.RUN not in [way.kind for way in ways_of(taken)]


def test_nor_is_one_proposed_to_several_together_or_anything_once_it_is_decided() -> None:
    assert Kind.RUN not in [way.kind for way in ways_of(made_up.sheet(), together=2)]
    assert ways_of(replace(made_up.sheet(), state=RequestState.APPROVED)) == ()


def test_the_letters_do_what_stands_beside_them_and_decide_nothing(page: ReviewPage, qtbot: QtBot) -> None:
    pane = page.pane
    qtbot.keyClick(page.list, Qt.Key.Key_B)
    assert pane.reason == "这个班次学校安排不开，请改选 3 班（12-15…12-16）。"
    assert "按 3 退回" in page.bottom.last.toolTip() or "按 3 退回" in page.bottom.last.text()
    qtbot.keyClick(page.list, Qt.Key.Key_C)
    assert pane.remark == "已安排调课"
    assert pane.note.hasFocus()
    assert asked(page) == []
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_A)
    assert asked(page) == [plan_work.propose]


def test_a_click_does_the_same(page: ReviewPage, qtbot: QtBot) -> None:
    made = [b for b in page.pane.findChildren(QPushButton) if b.text().startswith("(b)")][-1]
    qtbot.mouseClick(made, Qt.MouseButton.LeftButton)
    assert "3 班" in page.pane.reason


@pytest.mark.parametrize(("several", "lacking"), [(True, 0), (False, 1)])
def test_a_code_without_a_title_stands_once_and_one_with_several_runs_is_not_called_missing(
    page: ReviewPage, several: bool, lacking: int
) -> None:
    sheet = made_up.sheet()
    asked_for = replace(
        sheet, project=None, title=sheet.key.project, runs=sheet.runs if several else (), first_round=None
    )
    page.pane.show_sheet(asked_for)
    QApplication.processEvents()
    said = [each.text() for each in page.pane.findChildren(QLabel) if each.isVisible()]
    assert said.count(sheet.key.project) == 1
    assert said.count(page.kit.say("ui-not-in-catalogue")) == lacking


@pytest.mark.parametrize("language", ["zh", "en"])
def test_at_150_percent_what_blocks_is_seen_without_scrolling(
    make_kit: MakeKit, qtbot: QtBot, language: str
) -> None:
    kit = make_kit(language, size=150)
    page = made_up.review_page(kit)
    qtbot.addWidget(page)
    page.resize(1306, 649)
    page.show()
    lists = tuple((kind, "11-29") for kind in work.HANGS_ON)
    counts = (StepCount(Step.BLOCKED, 25),)
    page.bulk.show_queue(replace(made_up.queue(), step=Step.BLOCKED, steps=counts, lists=lists))
    page.pane.show_sheet(made_up.sheet())
    QApplication.processEvents()
    finding = made_up.sheet().findings[0]
    words = kit.say(finding.message, **finding.arguments)
    said = [each for each in page.pane.findChildren(QLabel) if each.text() == words][-1]
    seen = page.pane.area.viewport()
    assert said.mapTo(seen, said.rect().bottomLeft()).y() <= seen.height()
