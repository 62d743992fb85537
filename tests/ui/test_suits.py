"""Whom what suits: everybody by group, and the teachers for a project, as lists that leave with weights."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.journeys.school import PASSPHRASE, bring_rows, new_office, project, teacher
from tests.ui.at_work import at_work

from xuanke.journeys.office import Office, unlock
from xuanke.ui.desk import Desk
from xuanke.ui.shell.values import Place
from xuanke.ui.suits import work
from xuanke.ui.takeaway.dialog import TakeAway

OPEN = date(2020, 8, 30)


@pytest.fixture
def school(tmp_path: Path) -> Office:
    """A project for T1 and T2 of one name, who teach biology, and one for nobody."""
    office = new_office(tmp_path, OPEN)
    biology = project("P1", phases=("初中",), subjects=("生物",), starts=None, ends=None)
    bring_rows(office, "catalogue", biology, project("P2", boarding=True))
    bring_rows(
        office, "roster", teacher("T1", "王芳"), teacher("T2", "王芳"), teacher("T3", phases=("学前",))
    )
    return office


@pytest.fixture
def desk(school: Office) -> Desk:
    return Desk(school.home, "陈老师", OPEN, "zh", unlock(school.home, PASSPHRASE))


def test_everybody_is_listed_by_group_with_weighed_reasons(desk: Desk) -> None:
    found = work.everybody(desk)
    assert [row[:3] for row in found.rows] == [
        ("初中 生物", "王芳(生物·T1)", "P1"),
        ("初中 生物", "王芳(生物·T2)", "P1"),
    ]
    assert found.rows[0][-2:] == ("35", "面向生物学科（20）；面向初中学段（10）；远程培训，不用离岗（5）")


def test_a_project_names_whom_it_suits_and_one_that_may_not_be_suggested_nobody(desk: Desk) -> None:
    assert [row[1] for row in work.whom(desk, "P1").rows] == ["王芳(生物·T1)", "王芳(生物·T2)"]
    assert work.whom(desk, "P2").rows == ()


def shown(page: QWidget, words: str) -> QPushButton | None:
    return next((b for b in page.findChildren(QPushButton) if b.text() == words and b.isVisible()), None)


def test_both_lists_open_from_the_window(school: Office, qtbot: QtBot) -> None:
    with at_work(qtbot, school, OPEN) as person:
        say = person.app.window.kit.say
        listed = {}
        for place, name in ((Place.CATALOGUE, "ui-suits-whom"), (Place.TEACHERS, "ui-suits-all")):
            page, words = person.go(place), say(name)
            if place is Place.TEACHERS:
                page.tabs.turn(5)
            person.until(lambda p=page, w=words: shown(p, w))
            person.press(Qt.Key.Key_Space, on=shown(page, words))
            person.until(lambda: isinstance(QApplication.activeModalWidget(), TakeAway))
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, TakeAway)
            listed[place] = len(dialog.whole.rows)
            dialog.reject()
        assert listed == {Place.CATALOGUE: 2, Place.TEACHERS: 2}
