"""The catalogue page: fetched from a feed once its publisher was compared, narrowed at any text size."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.feed.publisher import Publisher, catalogue
from tests.journeys.school import new_office
from tests.ui import made_up
from tests.ui.at_work import at_work
from tests.ui.made_up import MakeKit
from tests.ui.test_pages import WIDE, framed

from xuanke.clock import now
from xuanke.ui.catalogue.results import meant
from xuanke.ui.kit import Kit
from xuanke.ui.shell.values import Place


def test_a_new_publisher_is_compared_before_its_catalogue_is_taken(qtbot: QtBot, tmp_path: Path) -> None:
    publisher = Publisher(tmp_path / "publisher")
    publisher.publish(catalogue(40), at=now())
    with at_work(qtbot, new_office(tmp_path)) as person:
        pane = person.go(Place.SETTINGS).feed
        pane.address.setText(str(publisher.out))
        person.press(Qt.Key.Key_Return, on=pane.address)
        sync = person.app.window.sync
        assert sync is not None
        person.until(lambda: sync.asking)
        assert sync.asking is not None
        assert publisher.fingerprint in sync.asking.accessibleName()
        assert person.go(Place.CATALOGUE).rows.total == 0
        person.press(Qt.Key.Key_Space, on=sync.asking.buttons[1])
        person.until(lambda: not sync.under_way and not sync.asking)
        person.idle()
        assert person.go(Place.CATALOGUE).rows.total == 40
        assert person.app.settings.fingerprint == publisher.fingerprint


def test_the_facets_fit_the_screen_when_text_is_large(make_kit: MakeKit, qtbot: QtBot) -> None:
    page = made_up.catalogue_page(make_kit("en", size=150))
    frame = framed(page.kit, page)
    qtbot.addWidget(frame)
    frame.show()
    page.narrow.click()
    QApplication.processEvents()
    assert page.left.isVisible()
    assert not page.right.isVisible()
    assert frame.minimumSizeHint().width() <= WIDE


def test_narrowing_down_makes_no_window_grow_when_text_is_large(make_kit: MakeKit, qtbot: QtBot) -> None:
    page = made_up.catalogue_page(make_kit("zh", size=150))
    frame = framed(page.kit, page)
    qtbot.addWidget(frame)
    frame.resize(WIDE, 700)
    frame.show()
    for _ in range(2):
        page.narrow.click()
        QApplication.processEvents()
        assert frame.width() == WIDE


def test_a_click_on_a_results_star_stars_it_and_one_beside_it_does_not(kit: Kit, qtbot: QtBot) -> None:
    page = made_up.catalogue_page(kit)
    qtbot.addWidget(page)
    page.resize(WIDE, 640)
    page.show()
    chosen: list[dict[str, object]] = []
    page.chosen_settings.connect(chosen.append)
    rect = page.list.visualRect(page.rows.index(1))
    star = page.painter.star_of(rect)
    viewport, left = page.list.viewport(), Qt.MouseButton.LeftButton
    qtbot.mouseClick(viewport, left, pos=star.center() + QPoint(star.width(), 0))
    assert chosen == []
    qtbot.mouseClick(viewport, left, pos=star.center())
    assert chosen == [{"stars": (page.rows.row(1).key,)}]


def test_a_result_says_how_many_runs_there_are_and_whom_it_is_for(kit: Kit) -> None:
    row = replace(made_up.result(1, None), runs=3, meant=("初中", "生物", "班主任"))
    assert meant(kit, row) == "班次 3 · 适合：初中 生物 班主任"
    assert meant(kit, replace(row, runs=1, meant=())) == "适合：不限"
