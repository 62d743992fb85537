"""Identity numbers in the window: masked until one is asked for, and again once it is left."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from tests.journeys.school import bring_rows, new_office, project, request, teacher
from tests.ui.at_work import Person, at_work

from xuanke.journeys.review import review
from xuanke.ui.parts.number import Number
from xuanke.ui.parts.table import TableModel
from xuanke.ui.review.naming import name_of
from xuanke.ui.review.values import Step
from xuanke.ui.shell.values import Place

FIRST, SECOND, UNKNOWN = "330106198001010019", "330106198001010035", "33010619800101006X"
SHOWN = {number: f"{number[:4]}{'*' * 10}{number[-4:]}" for number in (FIRST, SECOND, UNKNOWN)}


@pytest.fixture
def person(qtbot: QtBot, tmp_path: Path) -> Iterator[Person]:
    """A school whose teachers have identity numbers, one of them no 教师编号."""
    office = new_office(tmp_path)
    bring_rows(office, "catalogue", project("P1"), project("P2"))
    bring_rows(
        office, "roster", teacher("T1", "王芳", id_number=FIRST), teacher("", "许静", id_number=SECOND)
    )
    bring_rows(
        office,
        "requests",
        request("T1", "P1", name="王芳"),
        request(SECOND, "P1", name="许静"),
        request(UNKNOWN, "P2", name="不在册", id_number=UNKNOWN),
    )
    with at_work(qtbot, office) as person:
        yield person


def number_in(page: QWidget) -> Number:
    (found,) = (each for each in page.findChildren(Number) if each.isVisible())
    return found


def choose(page: Any, name: str) -> None:
    """Chooses a teacher in the roster."""
    names = [page.rows.row(place)[1] for place in range(page.rows.rowCount())]
    page.roster_table.selectRow(names.index(name))


def press(person: Person, number: Number) -> None:
    person.qtbot.mouseClick(number.toggle, Qt.MouseButton.LeftButton)
    person.idle()


def whole_numbers(person: Person) -> set[str]:
    """The whole numbers that stand anywhere in the window."""
    labels = [each.text() for each in person.app.window.findChildren(QLabel)]
    return {number for number in SHOWN if any(number in text for text in labels)}


def test_a_teachers_number_is_shown_when_asked_for_until_another_is_chosen(person: Person) -> None:
    page = person.go(Place.TEACHERS)
    choose(page, "王芳")
    number = number_in(page)
    assert number.text.text() == "身份证…0019"
    assert number.toggle.text() == "显示"
    press(person, number)
    assert number.text.text() == f"身份证 {FIRST}"
    press(person, number)
    assert whole_numbers(person) == set()
    press(person, number)
    choose(page, "许静")
    assert number.text.text() == "身份证…0035"
    press(person, number)
    assert whole_numbers(person) == {SECOND}


def test_it_is_masked_again_when_the_page_is_left_or_the_window_locks(person: Person) -> None:
    page = person.go(Place.TEACHERS)
    choose(page, "王芳")
    press(person, number_in(page))
    assert whole_numbers(person) == {FIRST}
    person.go(Place.TODAY)
    assert whole_numbers(person) == set()
    person.go(Place.TEACHERS)
    choose(page, "王芳")
    press(person, number_in(page))
    person.app.window.lock()
    person.idle()
    assert FIRST not in page.chosen.number.text.text()


def test_in_review_each_request_says_its_number_masked_until_asked(person: Person) -> None:
    page = person.go(Place.REVIEW)
    seen: dict[str, str] = {}
    for step in (Step.BLOCKED, Step.CLEAN, Step.LOOK):
        page.show_step(step)
        person.idle()
        for place in range(page.list.model().rowCount()):
            page.list.selectRow(place)
            person.idle()
            sheet = page.pane.sheet
            if sheet is not None and sheet.key.teacher not in seen:
                assert whole_numbers(person) == set()
                press(person, number_in(page.pane))
                (seen[sheet.key.teacher],) = whole_numbers(person)
    assert len(seen) > 1
    assert seen.items() <= {"T1": FIRST, SECOND: SECOND, UNKNOWN: UNKNOWN}.items()


def test_an_answer_that_comes_after_another_row_was_chosen_shows_nothing(person: Person) -> None:
    page = person.go(Place.TEACHERS)
    choose(page, "王芳")
    person.qtbot.mouseClick(number_in(page).toggle, Qt.MouseButton.LeftButton)
    choose(page, "许静")
    person.idle()
    assert whole_numbers(person) == set()


def test_the_number_of_somebody_who_waits_to_be_recognised_is_masked_too(person: Person) -> None:
    page = person.go(Place.TEACHERS)
    page.tabs.turn(1)
    person.idle()
    number = number_in(page)
    assert number.masked.text == SHOWN[UNKNOWN]
    press(person, number)
    assert whole_numbers(person) == {UNKNOWN}


def test_somebody_without_a_name_is_called_by_the_masked_number(tmp_path: Path) -> None:
    office = new_office(tmp_path)
    bring_rows(office, "catalogue", project("P1"))
    bring_rows(office, "requests", request(UNKNOWN, "P1", name=""))
    (item,) = review(office).items
    assert name_of(item) == SHOWN[UNKNOWN]


def test_a_table_masks_the_numbers_in_its_cells_until_they_are_asked_for(qapp: object) -> None:
    table = TableModel(("编号", "说明"))
    table.start([(FIRST, f"和 {SECOND} 是一个人"), ("QH0000000000001", "2020-09-02 20:41")])
    cells = [[table.index(n, c).data() for c in range(2)] for n in range(2)]
    assert cells[0] == [SHOWN[FIRST], f"和 {SHOWN[SECOND]} 是一个人"]
    assert cells[1] == ["QH0000000000001", "2020-09-02 20:41"]
    table.shows_numbers = True
    assert table.index(0, 0).data() == FIRST
