"""Closing the window while something is under way: it is finished first, and that is said."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QMessageBox
from pytestqt.qtbot import QtBot
from tests.journeys.school import bring_rows, new_office, project, request, teacher
from tests.ui.at_work import at_work

from xuanke.domain.requests import RequestKey, RequestState
from xuanke.domain.review import Verdict
from xuanke.journeys.review import review
from xuanke.ui.review import work
from xuanke.ui.review.values import Ruling
from xuanke.ui.shell.values import Place


def test_a_decision_that_is_under_way_is_kept_and_then_the_window_closes(
    qtbot: QtBot, tmp_path: Path
) -> None:
    office = new_office(tmp_path)
    bring_rows(office, "roster", teacher("T1"))
    bring_rows(office, "catalogue", project("P1"))
    bring_rows(office, "requests", request("T1", "P1"))
    key: RequestKey = review(office).items[0].filed.request.key
    with at_work(qtbot, office) as person:
        window, kit = person.app.window, person.app.window.kit
        kit.office.ask(window, work.decide, (key,), Ruling(Verdict.REJECT, "理由"), then=lambda _: None)
        assert not window.close()
        assert window.frame is not None
        assert kit.say("ui-closing") in [each.text() for each in window.frame.banner.findChildren(QLabel)]
        person.until(lambda: not window.isVisible())
    assert review(office).items[0].filed.state is RequestState.REJECTED


def test_closed_a_second_time_it_does_not_wait(qtbot: QtBot, tmp_path: Path) -> None:
    with at_work(qtbot, new_office(tmp_path)) as person:
        window = person.app.window
        window.kit.office.ask(window, work.counts, None, then=lambda _: None)
        assert not window.close()
        assert window.close()
        assert not window.isVisible()


@pytest.mark.parametrize("answer", [QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No])
def test_while_tables_are_brought_a_person_says_whether_they_are_cut_off(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: QMessageBox.StandardButton
) -> None:
    monkeypatch.setattr(QMessageBox, "question", lambda *_: answer)
    file = tmp_path / "名册.csv"
    file.write_text("教师编号,姓名,学段,学科\nT1,王芳,初中,语文\n", "utf-8")
    with at_work(qtbot, new_office(tmp_path)) as person:
        window = person.app.window
        assert window.bring is not None
        window.bring.take([file])
        assert window.close() == (answer is QMessageBox.StandardButton.Yes)
        if window.isVisible():
            person.idle()
            assert window.bring.outcomes[0].added == 1


def test_a_window_that_closes_leaves_the_stores_as_single_files(qtbot: QtBot, tmp_path: Path) -> None:
    office = new_office(tmp_path)
    with at_work(qtbot, office) as person:
        person.go(Place.REVIEW)
        log = office.home.school.with_name("school.db-wal")
        assert log.exists()
    assert not log.exists()
