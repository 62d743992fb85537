"""What earlier terms say of a course and its institution: beside the project, in the office alone."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from tests.journeys.school import bring_rows, new_office, project, request, teacher
from tests.ui.at_work import at_work

from xuanke.domain.answers import Result
from xuanke.domain.requests import RequestKey
from xuanke.domain.review import Verdict
from xuanke.journeys.decide import Choice, decide
from xuanke.journeys.office import Office
from xuanke.ui.past.block import PastBlock
from xuanke.ui.review.values import Step
from xuanke.ui.shell.values import Place


@pytest.fixture
def school(tmp_path: Path) -> Office:
    """P1 was held last term: T1 came and passed, T2 did not come. T3 asks for it again."""
    office = new_office(tmp_path)
    bring_rows(office, "catalogue", project("P1"))
    bring_rows(office, "roster", *(teacher(f"T{n}") for n in range(1, 4)))
    before = replace(office, term=replace(office.term, id="2020H1"))
    bring_rows(before, "requests", request("T1", "P1"), request("T2", "P1"))
    decide(before, [RequestKey(no, "P1", 1) for no in ("T1", "T2")], Choice(Verdict.APPROVE))
    there = Result("T1", "P1", "", 1, attended=True, grade="合格", evaluated=True)
    bring_rows(before, "results", there, Result("T2", "P1", "", 1, attended=False))
    bring_rows(office, "requests", request("T3", "P1"))
    return office


def texts(page: QWidget) -> list[str]:
    """What the blocks of a page say."""
    blocks = [block for block in page.findChildren(PastBlock) if block.isVisible()]
    return [made.text() for block in blocks for made in block.findChildren(QLabel)]


def test_a_project_that_is_offered_again_says_how_it_went(school: Office, qtbot: QtBot) -> None:
    with at_work(qtbot, school) as person:
        said = person.app.window.kit.say(
            "past-term", term="2020H1", approved=2, came=1, absent=1, passed=1, failed=0, evaluated=1
        )
        catalogue = person.go(Place.CATALOGUE)
        person.until(lambda: texts(catalogue).count(said) == 2)
        review = person.go(Place.REVIEW)
        review.show_step(Step.CLEAN)
        person.until(lambda: texts(review).count(said) == 2)


def test_at_the_teachers_door_nothing_is_told_of_people(school: Office, qtbot: QtBot) -> None:
    with at_work(qtbot, school, unlocked=False) as person:
        person.app.window.show_catalogue()
        page = person.go(Place.CATALOGUE)
        person.until(lambda: page.findChildren(PastBlock))
        person.idle()
        assert texts(page) == []
        assert person.app.office.desk.key is None
