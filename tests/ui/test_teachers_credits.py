"""Teachers: who is meant, credits by year and kind, and suggestions; with real keys, from a small school."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.journeys.school import bring_rows, new_office, project, request, teacher
from tests.ui import made_up
from tests.ui.front import to_front

from xuanke.domain.answers import Result
from xuanke.domain.catalogue import Mode
from xuanke.domain.people import CreditEntry, CreditKind
from xuanke.domain.requests import RequestKey
from xuanke.domain.review import Verdict
from xuanke.journeys.decide import Choice, decide
from xuanke.ui.desk import Desk
from xuanke.ui.kit import Kit
from xuanke.ui.suits import work as suits_work
from xuanke.ui.suits.values import Suggested, Suggestions
from xuanke.ui.teachers import credits_work, waiting_work
from xuanke.ui.teachers.page import TeachersPage
from xuanke.ui.teachers.values import (
    Candidate,
    CreditPage,
    CreditRow,
    CreditSheet,
    WaitingRow,
    YearKind,
)

YEARS = (
    YearKind(2019, CreditKind.REMOTE, 24),
    YearKind(2020, CreditKind.OTHER, 16, 8, 16),
)


@pytest.fixture
def page(kit: Kit, qtbot: QtBot) -> TeachersPage:
    made = made_up.teachers_page(kit)
    qtbot.addWidget(made)
    made.resize(1240, 600)
    to_front(qtbot, made)
    return made


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    office = new_office(tmp_path)
    bring_rows(office, "roster", teacher("T1", "王芳"), teacher("T2", "王芳"), teacher("T3", "周岚"))
    days = {"starts": date(2020, 12, 1), "ends": date(2020, 12, 2)}
    bring_rows(
        office,
        "catalogue",
        project("P1", mode=Mode.IN_PERSON, credits=16.0, **days),
        project("P2", mode=Mode.REMOTE),
    )
    bring_rows(office, "credits", CreditEntry("T3", 24.0, 2019, CreditKind.REMOTE))
    bring_rows(office, "requests", request("", "P1", name="王芳"), request("T3", "P1"))
    made = Desk(office.home, "陈老师", office.on, "zh")
    made.kept["office"] = office
    return made


def asked(page: TeachersPage, of: Any) -> list[tuple[Any, ...]]:
    office: Any = page.kit.office
    return [arguments for done, arguments in office.asked if done is of]


def test_a_waiting_row_is_shown_with_everybody_whom_it_may_mean(desk: Desk) -> None:
    (row,) = waiting_work.waiting(desk)
    assert (row.name, {each.teacher for each in row.candidates}) == ("王芳", {"T1", "T2"})


def test_saying_who_is_meant_leaves_nobody_waiting(desk: Desk) -> None:
    (row,) = waiting_work.waiting(desk)
    waiting_work.same_person(desk, row.row_or_no, "T2")
    assert waiting_work.waiting(desk) == ()
    assert {each.person.key for each in desk.review.items} == {"T2", "T3"}


def test_the_picture_of_a_teacher_has_what_is_earned_and_what_is_to_come(desk: Desk) -> None:
    sheet = credits_work.account(desk, "T3")
    assert sheet is not None
    assert [(y.year, y.kind, y.held) for y in sheet.years if y.held] == [(2019, CreditKind.REMOTE, 24.0)]
    assert any(y.pending for y in sheet.years)
    assert sheet.says


def test_whoever_has_no_ledger_is_said_to_have_none_and_comes_last(desk: Desk) -> None:
    shown = credits_work.credits(desk, "", 0)
    assert [each.known for each in shown.rows] == [True, False, False]


def test_a_suggestion_names_its_reasons_and_never_what_is_chosen_already(desk: Desk) -> None:
    found = suits_work.suggestions(desk, "T3")
    assert {each.project for each in found.rows} <= {"P2"}
    assert all(each.reasons for each in found.rows)


def test_once_the_rounds_are_over_the_suggestions_are_for_the_next_term(
    desk: Desk, page: TeachersPage
) -> None:
    bring_rows(desk.office, "results", Result("T3", "P1", "", 1, attended=True))
    decide(desk.office, [RequestKey("T3", "P1", 1)], Choice(Verdict.APPROVE))
    desk.kept["office"] = replace(desk.office, on=date(2020, 9, 18))
    found = suits_work.suggestions(desk, "T1")
    assert found.over
    assert {each.project: bool(each.past) for each in found.rows} == {"P1": True, "P2": False}
    page.tabs.turn(5)
    tab = page.credits
    tab.show_page(CreditPage(0, (CreditRow("T1", "T1", "王芳", 0, 0, 0, 0, ""),), 1, 360, True))
    tab.table.selectRow(0)
    tab.show_suggestions(found)
    texts = [made.text() for made in tab.findChildren(type(tab.note))]
    assert page.kit.say("ui-suits-over") in texts
    assert page.kit.say("ui-suits-title", over="yes") in texts


def test_who_is_meant_is_said_by_keys(page: TeachersPage, qtbot: QtBot) -> None:
    page.tabs.turn(1)
    candidates = (Candidate("T1", "王芳", "初中·生物·0417"), Candidate("T2", "王芳", "小学·语文·0092"))
    page.waiting.show_waiting((WaitingRow("W1", "王芳", "", "骨干研修", candidates),))
    buttons = [made for made in page.waiting.findChildren(QPushButton) if "0092" in made.text()]
    buttons[0].setFocus()
    qtbot.keyClick(buttons[0], Qt.Key.Key_Space)
    page.waiting.other.setFocus()
    qtbot.keyClicks(page.waiting.other, "T3")
    qtbot.keyClick(page.waiting.other, Qt.Key.Key_Return)
    assert asked(page, waiting_work.same_person) == [("W1", "T2"), ("W1", "T3")]


def test_the_box_of_who_is_meant_hides_where_nobody_waits(page: TeachersPage) -> None:
    page.tabs.turn(1)
    page.waiting.show_waiting(())
    assert not page.waiting.isVisible()


def test_the_arrow_keys_go_from_teacher_to_teacher_and_read_their_credits(
    page: TeachersPage, qtbot: QtBot
) -> None:
    page.tabs.turn(5)
    tab = page.credits
    rows = tuple(
        CreditRow(f"T{n}", f"T{n}", made_up.NAMES[n], 100 + n, 8, 16, 0, "还差 10") for n in range(3)
    )
    tab.show_page(CreditPage(0, rows, 3, 360, True))
    tab.table.setFocus()
    tab.table.selectRow(0)
    qtbot.keyClick(tab.table, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: bool(asked(page, credits_work.account)))
    assert asked(page, credits_work.account) == [("T1",)]
    assert asked(page, suits_work.suggestions) == [("T1",)]
    tab.show_sheet(CreditSheet("许静", YEARS, ("还差 10",)))
    tab.show_suggestions(Suggestions("T1", (Suggested("P2", "远程研修", "时间自定", "面向初中学段"),)))
    tab.show_suggestions(Suggestions("T2", (Suggested("P3", "别人的", "", ""),)))
    texts = [made.text() for made in tab.findChildren(type(tab.note))]
    assert "远程研修" in texts
    assert "别人的" not in texts


def test_the_picture_says_its_numbers_in_words(page: TeachersPage) -> None:
    page.credits.show_sheet(CreditSheet("许静", YEARS))
    spoken = [made.accessibleName() for made in page.credits.findChildren(QWidget)]
    assert any("2019" in text and "24" in text for text in spoken)
