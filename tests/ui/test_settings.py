"""The settings in a window: the school's calendar, budget and name, the next term; each can be undone."""

import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.journeys.school import new_office
from tests.ui.at_work import Person, at_work

from xuanke.domain.term import parse_term
from xuanke.domain.term_copy import next_id
from xuanke.journeys.look_back import acts
from xuanke.journeys.mappings import remember_mapping
from xuanke.journeys.office import Office, term_of
from xuanke.journeys.take_back import undo
from xuanke.journeys.terms import rename_school, set_own
from xuanke.ui.desk import Desk
from xuanke.ui.history.work import details
from xuanke.ui.settings.school import SchoolPane
from xuanke.ui.settings.state import present_form
from xuanke.ui.settings.term import TermPane
from xuanke.ui.shell.values import Place
from xuanke.ui.welcome.doors import Doors


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return new_office(tmp_path)


@pytest.fixture
def person(qtbot: QtBot, office: Office) -> Iterator[Person]:
    remember_mapping(office, ("谁",), {"谁": "姓名"})
    with at_work(qtbot, office) as somebody:
        somebody.go(Place.SETTINGS)
        yield somebody


def term(office: Office) -> Any:
    return term_of(office.school, office.on)


def press(person: Person, within: QWidget, words: str) -> None:
    shown = [b for b in within.findChildren(QPushButton) if b.text() == words and b.isVisibleTo(within)]
    person.press(Qt.Key.Key_Space, on=shown[-1])
    person.idle()


def pane(person: Person, kind: Any) -> Any:
    return person.go(Place.SETTINGS).findChildren(kind)[-1]


def test_holidays_and_make_up_days_are_kept_and_undone(person: Person, office: Office) -> None:
    form = pane(person, TermPane)
    assert form.days["holidays"].text() == "2020-10-01…2020-10-08"
    form.days["holidays"].setText("2020-10-01…2020-10-07、2020-12-31")
    form.days["workdays"].setText("")
    press(person, form, "保存")
    calendar = term(office).calendar
    assert len(calendar.holidays) == 8
    assert not calendar.is_teaching_day(date(2020, 12, 31))
    assert calendar.is_teaching_day(date(2020, 10, 8))
    assert not calendar.is_teaching_day(date(2020, 10, 10))
    undo(office)
    assert term(office).calendar.is_teaching_day(date(2020, 10, 10))


def test_an_undo_in_review_goes_by_the_term_as_it_was(person: Person, office: Office) -> None:
    page = person.go(Place.SETTINGS)
    page.budget.yuan.setText("80000")
    person.press(Qt.Key.Key_Return, on=page.budget.yuan)
    person.idle()
    review = person.go(Place.REVIEW)
    person.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier, on=review)
    person.idle()
    page = person.go(Place.SETTINGS)
    assert (term(office).budget, page.budget.yuan.text()) == (None, "")


def test_a_day_that_is_none_is_said_and_nothing_is_kept(person: Person, office: Office) -> None:
    form = pane(person, TermPane)
    before = term(office)
    form.days["busy_days"].setText("2020-11-31")
    press(person, form, "保存")
    frame = person.app.window.frame
    assert frame is not None
    assert frame.banner.isVisible()
    assert term(office) == before


def test_a_long_number_of_a_rule_stays_as_it_is(person: Person, office: Office) -> None:
    held = set_own(office, {"rules": {"cover-shortage": {"share": 0.3333333}}})
    form = TermPane(person.app.make_kit(), present_form(held, "", ""))
    assert form.filled().numbers == ()


def test_the_budget_is_kept_given_up_and_undone(person: Person, office: Office) -> None:
    page = person.go(Place.SETTINGS)
    page.budget.yuan.setText("80000")
    person.press(Qt.Key.Key_Return, on=page.budget.yuan)
    person.idle()
    assert term(office).budget == 80000
    assert "80000" in page.budget.spent.text()
    page.budget.yuan.setText("1234567.5")
    person.press(Qt.Key.Key_Return, on=page.budget.yuan)
    person.idle()
    assert page.budget.yuan.text() == "1234567.5"
    page.budget.yuan.clear()
    person.press(Qt.Key.Key_Return, on=page.budget.yuan)
    person.idle()
    assert term(office).budget is None
    undo(office)
    assert term(office).budget == 1234567.5


def test_the_school_gets_another_name(person: Person, office: Office) -> None:
    form = pane(person, SchoolPane)
    form.name.setText("湖畔小学")
    press(person, form, "保存")
    assert office.store.note("school.name") == "湖畔小学"


def test_the_next_term_is_copied_worked_on_and_left_again(person: Person, office: Office) -> None:
    page = person.go(Place.SETTINGS)
    assert [page.terms.fields[name].text() for name in ("id", "zh", "en", "starts")] == [
        *("2021H1", "2021年上半年", "First half of 2021", "2021-02-24")
    ]
    press(person, page.terms, "复制成新学期，换过去")
    assert term(office).id == "2021H1"
    page = person.go(Place.SETTINGS)
    assert page.terms.known.currentData().id == "2021H1"
    assert all(stage.assumed for stage in pane(person, TermPane).form.stages)
    page.terms.known.setCurrentIndex(0)
    press(person, page.terms, "换到这个学期")
    assert term(office).id == "2020H2"


def test_a_term_after_one_that_is_no_half_year_takes_the_id_that_is_proposed(
    person: Person, office: Office
) -> None:
    page = person.go(Place.SETTINGS)
    page.terms.fields["id"].setText(next_id("省培"))
    press(person, page.terms, "复制成新学期，换过去")
    assert term(office).id == "省培-2"


def test_the_term_is_written_as_a_file(person: Person, office: Office, tmp_path: Path) -> None:
    page = person.go(Place.SETTINGS)
    page.write_term(tmp_path / "2020H2.toml")
    person.idle()
    assert parse_term(tomllib.loads((tmp_path / "2020H2.toml").read_text("utf-8"))) == term(office)


def test_a_remembered_heading_can_be_forgotten(person: Person) -> None:
    page = person.go(Place.SETTINGS)
    press(person, page.columns, "不再这样认")
    assert page.columns.list.count() == 1
    assert not [
        b for b in page.columns.findChildren(QPushButton) if b.isVisible() and b.text() == "不再这样认"
    ]


def test_the_top_line_names_the_school_and_the_term_that_are_worked_on(
    person: Person, office: Office
) -> None:
    frame = person.app.window.frame
    assert frame is not None
    form = pane(person, SchoolPane)
    form.name.setText("湖畔小学")
    press(person, form, "保存")
    press(person, person.go(Place.SETTINGS).terms, "复制成新学期，换过去")
    assert (frame.top.school.text(), frame.top.term.text()) == ("湖畔小学", "2021年上半年")
    review = person.go(Place.REVIEW)
    person.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier, on=review)
    person.idle()
    person.go(Place.TODAY)
    assert frame.top.term.text() == "2020年下半年"


def test_the_history_names_what_a_setting_was_and_is(office: Office) -> None:
    set_own(office, {"budget": {"yuan": 9000}})
    rules = {"boarding": {"severity": "warn"}, "cover-shortage": {"share": 0.5}}
    stages = [{"id": "review1", "starts": "2020-09-07", "ends": "2020-09-09", "assumed": False}]
    set_own(office, {"rules": rules, "stages": stages, "calendar": {"busy_days": ["2020-11-12"]}})
    rename_school(office, "湖畔小学")
    desk = Desk(office.home, "陈老师", office.on, "zh")
    desk.kept["office"] = office
    told = [details(desk, act.id).lines for act in acts(office)][-3:]
    assert told[0] == ("更改设置：2020H2（培训经费 — → 9000）",)
    for part in (
        "要住宿 — → warn",
        "同组最多外出的比例 — → 0.5",
        "第一轮审核 — → 2020-09-07",
        "培训经费 9000 → —",
    ):
        assert part in told[1][0]
    assert "学校名称" in told[2][0]
    assert "→ 湖畔小学" in told[2][0]


def test_after_a_trial_the_school_is_put_aside_and_the_first_page_comes(qtbot: QtBot, tmp_path: Path) -> None:
    with at_work(qtbot, new_office(tmp_path)) as person:
        page = person.go(Place.SETTINGS)
        page.trust.ask_anew()
        (box,) = page.trust.findChildren(QMessageBox)
        qtbot.mouseClick(box.buttons()[0], Qt.MouseButton.LeftButton)
        person.until(lambda: isinstance(person.app.window.centralWidget(), Doors))
        home = person.app.office.desk.home
        assert person.app.office.desk.key is None
        assert not home.is_set_up
        assert [each.name for each in home.backups.rglob("school.db")] == ["school.db"]
