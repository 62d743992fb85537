"""The teacher's door: the catalogue and nothing else, without a passphrase."""

from datetime import date
from pathlib import Path

from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.journeys.school import new_office
from tests.store.catalogue.projects import projects

from xuanke.paths import Home
from xuanke.ui.app import App
from xuanke.ui.catalogue.page import CataloguePage
from xuanke.ui.catalogue.values import Wish
from xuanke.ui.shell.values import Place


def test_a_teacher_finds_a_project_while_the_school_store_stays_shut(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    office = new_office(tmp_path)
    office.catalogue.take(projects(300), source="省", whole=True, taken_at="2020-08-12T00:00:00Z")
    home = Home(office.home.root)
    before = home.school.read_bytes()
    app = App(qapp, home, language="zh", by="", on=date(2020, 9, 1))
    qtbot.addWidget(app.window)
    app.window.show_catalogue()
    app.window.show()
    frame = app.window.frame
    assert frame is not None
    assert set(frame.makers) == {Place.CATALOGUE, Place.SETTINGS}
    page = frame.stack.currentWidget()
    assert isinstance(page, CataloguePage)
    qtbot.waitUntil(lambda: page.rows.total == 300, timeout=30_000)
    wanted = page.rows.row(5).title
    page.search.setText(wanted)
    qtbot.waitUntil(lambda: 0 < page.rows.total < 300, timeout=30_000)
    assert any(page.rows.row(n).title == wanted for n in range(page.rows.total))
    qtbot.waitUntil(lambda: not app.office.is_busy, timeout=30_000)
    app.window.close()
    assert app.office.desk.key is None
    assert home.school.read_bytes() == before


def test_what_an_input_method_has_not_committed_counts(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    app = App(qapp, Home(tmp_path), language="zh", by="", on=date(2020, 9, 1))
    qtbot.addWidget(app.window)
    app.window.show_catalogue()
    frame = app.window.frame
    assert frame is not None
    page = frame.stack.currentWidget()
    assert isinstance(page, CataloguePage)
    page.search.setText("初中")
    QApplication.sendEvent(page.search, QInputMethodEvent("xin'li", []))
    assert page.wish == Wish(words="初中xinli")
    qtbot.waitUntil(lambda: not (app.reads.is_busy or app.office.is_busy), timeout=30_000)
    app.window.close()
