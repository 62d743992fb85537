"""F11 on a list page shows its list on the whole screen, without numbers of people; Escape leaves."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.journeys.school import bring_rows, new_office, project, request, teacher
from tests.ui.at_work import at_work
from tests.ui.front import to_front

from xuanke.journeys.decide import approve_clean
from xuanke.journeys.export import export
from xuanke.ui.review.values import Step
from xuanke.ui.shell.values import Place
from xuanke.ui.takeaway.dialog import TakeAway
from xuanke.ui.takeaway.projector import Projector
from xuanke.ui.takeaway.state import holds_numbers


def test_f11_projects_the_list_of_each_page(qtbot: QtBot, tmp_path: Path) -> None:
    office = new_office(tmp_path)
    bring_rows(office, "catalogue", *(project(f"P{n}") for n in range(3)))
    numbers = [f"33010219880101{n:03}7" for n in range(41, 44)]
    bring_rows(office, "roster", *(teacher(f"T{n}", id_number=numbers[n]) for n in range(3)))
    bring_rows(office, "requests", *(request(f"T{n}", f"P{n}") for n in range(3)))
    approve_clean(office)
    export(office, tmp_path / "1.xlsx")
    bring_rows(office, "requests", request("T0", "P1"))
    shown: dict[str, int] = {}
    with at_work(qtbot, office) as person:

        def project_from(name: str, widget: QWidget) -> None:
            to_front(qtbot, widget)
            widget.setFocus()
            person.press(Qt.Key.Key_F11, on=widget)
            person.until(projectors)
            (large,) = projectors()
            assert large.isFullScreen()
            assert not holds_numbers(large.away)
            shown[name] = len(large.away.rows)
            to_front(qtbot, large)
            person.press(Qt.Key.Key_Escape, on=large.table)
            person.until(lambda: not projectors())
            assert not any(isinstance(w, TakeAway) and w.isVisible() for w in QApplication.topLevelWidgets())

        project_from("today", person.go(Place.TODAY))
        teachers = person.go(Place.TEACHERS)
        project_from("roster", teachers.roster_table)
        teachers.tabs.turn(5)
        project_from("credits", teachers.credits.table)
        review = person.go(Place.REVIEW)
        review.show_step(Step.CLEAN)
        person.idle()
        project_from("review", review.list)
        report = person.go(Place.REPORT)
        project_from("going", report.going.table)
        report.tabs.turn(3)
        person.idle()
        project_from("answers", report.answers.lists.table)
        project_from("catalogue", person.go(Place.CATALOGUE).list)
    assert shown.pop("today") > 0
    assert shown.pop("review") > 0
    assert shown == {"roster": 3, "credits": 3, "going": 3, "answers": 3, "catalogue": 3}


def projectors() -> list[Projector]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, Projector) and w.isVisible()]
