"""What is starred, side by side and on the term's calendar; what a revision changed; ended signatures."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from tests.feed.publisher import Publisher, catalogue
from tests.journeys.school import new_office, project
from tests.ui import made_up
from tests.ui.at_work import Person, at_work
from tests.ui.front import to_front
from tests.ui.made_up import MakeKit
from tests.ui.test_pages import WIDE, focusable, framed

from xuanke.clock import now
from xuanke.domain.calendar import Calendar
from xuanke.domain.catalogue import Mode, Project
from xuanke.journeys.browse import expired_on
from xuanke.journeys.sync import Terms
from xuanke.journeys.sync_feed import Line, sync_feed
from xuanke.ui.about.dialog import About
from xuanke.ui.catalogue.compare import Compare, lines
from xuanke.ui.catalogue.dates import Dates
from xuanke.ui.catalogue.facts import facts
from xuanke.ui.catalogue.state import clashes, present_months
from xuanke.ui.catalogue.values import Clash, Edition, Shelf
from xuanke.ui.kit import Kit
from xuanke.ui.shell.values import Place

TUESDAY = date(2020, 12, 1)


def meeting(code: str, starts: date, ends: date | None = None, **values: Any) -> Project:
    made = project(code, mode=Mode.IN_PERSON, starts=starts, ends=ends or starts)
    return replace(made, **values)


def test_two_projects_clash_on_the_days_on_which_both_meet() -> None:
    first = meeting("P1", TUESDAY, TUESDAY + timedelta(days=2))
    second = meeting("P2", TUESDAY, TUESDAY + timedelta(days=30), meeting_days=(date(2020, 12, 3),))
    remote = meeting("P3", TUESDAY, mode=Mode.REMOTE)
    assert clashes((first, second, remote)) == (Clash(1, 2, (date(2020, 12, 3),)),)


def test_a_month_knows_the_holidays_and_the_make_up_days_of_the_term() -> None:
    calendar = Calendar(holidays=frozenset({TUESDAY}), workdays=frozenset({date(2020, 12, 5)}))
    (month,) = present_months((meeting("P1", TUESDAY), meeting("P2", TUESDAY)), calendar)
    cells = {cell.day.day: cell for week in month.weeks for cell in week if cell is not None}
    assert len(cells) == 31
    assert all(len(week) == 7 for week in month.weeks)
    assert (cells[1].marks, cells[1].is_off, cells[1].is_moved) == ((1, 2), True, True)
    assert (cells[2].marks, cells[2].is_off, cells[2].is_moved) == ((), False, False)
    assert (cells[5].is_off, cells[5].is_moved) == (False, True)
    assert (cells[6].is_off, cells[6].is_moved) == (True, False)


def test_a_comparison_marks_where_the_projects_differ(kit: Kit) -> None:
    first = meeting("P1", TUESDAY, institution="湖畔学院", credits=16)
    second = meeting("P2", TUESDAY, institution="湖畔学院", credits=24)
    told = {line[0]: line[1:] for line in lines(kit, (first, second), Shelf((first, second)))}
    assert told["机构"] == ("湖畔学院", "湖畔学院")
    assert told["≠ 学分"] == ("16", "24")
    assert told["≠ 同一天"] == ("与 P2：12-01", "与 P1：12-01")
    assert "主题" not in told


def test_an_amount_is_told_to_its_last_digit(kit: Kit) -> None:
    dear = meeting("P1", TUESDAY, fee=12345.67)
    assert "12345.67" in dict(facts(kit, dear))["费用"]


@pytest.fixture
def person(qtbot: QtBot, tmp_path: Path) -> Iterator[Person]:
    """Somebody at the teacher's door, before three projects."""
    office = new_office(tmp_path)
    rows = [
        meeting("P1", TUESDAY, title="心理健康", credits=16),
        meeting("P2", TUESDAY, title="班级管理"),
        meeting("P3", date(2020, 12, 9), title="作业设计"),
    ]
    office.catalogue.take(rows, source="省", whole=True, taken_at="2020-08-12T00:00:00Z")
    with at_work(qtbot, office, unlocked=False) as somebody:
        somebody.app.window.show_catalogue()
        somebody.go(Place.CATALOGUE)
        yield somebody


def test_keys_lead_from_the_search_to_stars_a_comparison_and_the_dates(person: Person, qtbot: QtBot) -> None:
    page = person.go(Place.CATALOGUE)
    to_front(qtbot, page)
    page.search.setFocus()
    person.press(Qt.Key.Key_Down, on=page.search)
    person.until(page.list.hasFocus)
    for place in range(2):
        page.list.setCurrentIndex(page.rows.index(place))
        person.until(
            lambda place=place: page.pane.opened and page.pane.opened.project.code == f"P{place + 1}"
        )
        person.press(Qt.Key.Key_S, on=page.list)
    person.until(lambda: len(page.starred.shelf.projects) == 2)
    assert page.painter.clash(page.rows.row(1)) == "与收藏的 P1 同一天"
    assert "已收藏" in page.rows.spoken(page.rows.row(0))
    for key, kind in ((Qt.Key.Key_B, Compare), (Qt.Key.Key_D, Dates)):
        person.press(key, on=page.list)
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, kind)
        person.press(Qt.Key.Key_Escape, on=dialog)
        person.idle()
    page.starred.codes.click()
    assert QGuiApplication.clipboard().text() == "P1\nP2"
    page.mine.empty.click()
    person.until(page.starred.isHidden)
    assert not person.app.settings.stars


def test_no_more_than_four_projects_stand_side_by_side(kit: Kit, qtbot: QtBot) -> None:
    dialog = Compare(kit, Shelf(tuple(meeting(f"P{n}", TUESDAY) for n in range(6))), None)
    qtbot.addWidget(dialog)
    assert [project.code for project in dialog.chosen] == ["P0", "P1", "P2", "P3"]
    assert [box.isEnabled() for box in dialog.boxes] == [True] * 4 + [False] * 2
    dialog.boxes[0].setChecked(False)
    dialog.boxes[5].setChecked(True)
    assert [project.code for project in dialog.chosen] == ["P1", "P2", "P3", "P5"]
    assert dialog.facts.headings[-1].startswith("P5")


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("size", [100, 150])
def test_the_lines_below_the_results_fit_an_office_screen(
    make_kit: MakeKit, qtbot: QtBot, language: str, size: int
) -> None:
    page = made_up.catalogue_page(make_kit(language, size=size))
    frame = framed(page.kit, page)
    qtbot.addWidget(frame)
    frame.show()
    page.starred.show()
    page.show_edition(Edition("12", "09-03 08:10", 11, 1234, date(2020, 9, 2)))
    QApplication.processEvents()
    assert page.edition.expired.isVisible()
    assert frame.minimumSizeHint().width() <= WIDE


def test_what_the_newest_revision_changed_is_listed_alone(person: Person) -> None:
    page = person.go(Place.CATALOGUE)
    assert page.edition.touched.isHidden()
    office = person.app.reads._desk.office
    changed = [meeting("P1", TUESDAY, title="心理健康（改）"), meeting("P2", TUESDAY, title="班级管理")]
    changed += [meeting("P3", date(2020, 12, 9), title="作业设计"), meeting("P4", date(2020, 12, 9))]
    office.catalogue.take(changed, source="省", whole=True, taken_at="2020-09-03T00:00:00Z")
    page.refresh()
    person.until(page.edition.touched.isVisible)
    assert page.edition.touched.text() == "只看这一版的变化（2）"
    page.edition.touched.setChecked(True)
    person.until(lambda: page.rows.total == 2)
    assert {page.rows.row(n).key for n in range(2)} == {"P1", "P4"}
    person.until(lambda: page.pane.opened and page.pane.opened.changed)
    page.list.setCurrentIndex(page.rows.index(1))
    person.until(lambda: page.pane.opened and page.pane.opened.is_new)


def test_a_catalogue_whose_signatures_ended_is_marked_and_stays_usable(qtbot: QtBot, tmp_path: Path) -> None:
    publisher = Publisher(tmp_path / "publisher")
    publisher.publish(catalogue(5), at=now() - timedelta(days=100))
    office = new_office(tmp_path)
    assert expired_on(office) is None
    sync_feed(office, str(publisher.out), Terms(), Line(trust=publisher.fingerprint, accept_expired=True))
    assert expired_on(replace(office, clock=lambda: now() - timedelta(days=50))) is None
    with at_work(qtbot, office) as person:
        shown = [label.text() for label in person.go(Place.TODAY).findChildren(QLabel)]
        assert any("签名已于" in text for text in shown)
        page = person.go(Place.CATALOGUE)
        person.until(page.edition.expired.isVisible)
        assert page.rows.total == 5
        publisher.renew(at=now())
        sync_feed(office, str(publisher.out), Terms())
        page.refresh()
        person.until(page.edition.expired.isHidden)


@pytest.mark.parametrize("kind", [Compare, Dates, About])
def test_everything_in_the_dialogs_that_takes_the_focus_has_a_name(kit: Kit, qtbot: QtBot, kind: Any) -> None:
    shelf = Shelf(tuple(meeting(f"P{n}", TUESDAY) for n in range(3)))
    dialog = About(kit, None) if kind is About else kind(kit, shelf, None)
    qtbot.addWidget(dialog)
    dialog.show()
    assert focusable(dialog)
    assert [w for w in focusable(dialog) if not w.accessibleName() and not getattr(w, "text", str)()] == []


def test_a_months_picture_says_in_words_what_it_shows(kit: Kit, qtbot: QtBot) -> None:
    dialog = Dates(kit, Shelf((meeting("P1", TUESDAY), meeting("P2", TUESDAY))), None)
    qtbot.addWidget(dialog)
    assert [picture.accessibleName() for picture in dialog.months] == ["12-01 第 1、2 个"]
    assert "与 2 同一天：12-01" in dialog.list.item(0).text()
