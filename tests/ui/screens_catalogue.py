"""The scenes of the catalogue: searching, the teacher's door with stars, comparing, dates, a crowd."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from tests.store.catalogue.projects import projects
from tests.ui.scenes import ROUND1, TAKEN, Scene, Stage, opened

from xuanke.journeys.mappings import remember_mapping
from xuanke.journeys.sync import Terms, sync_table
from xuanke.journeys.terms import set_own
from xuanke.resources import resource
from xuanke.ui.about.dialog import open_about
from xuanke.ui.shell.values import Place

CROWD = 20_000
SETTINGS_PARTS = 5
REVISIONS = ("catalogue-2020-08-12.xlsx", "catalogue-2020-09-10.xlsx")


def searching(qt: QApplication, folder: Path) -> Iterator[Scene]:
    """The sample's catalogue in its second revision, with five stars."""
    stage = opened(qt, folder, ROUND1, _two_revisions)
    stage.app.choose(stars=_stars(stage))
    yield Scene(stage, "catalogue-search", partial(_searched, stage, "xljk"))
    yield Scene(stage, "catalogue-starred", partial(_ticked, stage, lambda page: page.mine.starred))
    yield Scene(stage, "catalogue-touched", partial(_ticked, stage, lambda page: page.edition.touched))
    yield Scene(stage, "catalogue-nothing", partial(_searched, stage, "没有这样的项目"))
    yield Scene(stage, "dialog-compare", partial(_opened, stage, lambda page: page.compare()))
    yield Scene(stage, "dialog-dates", partial(_opened, stage, lambda page: page.show_dates()))
    stage.window.show_catalogue()
    yield Scene(stage, "catalogue-teachers-door", partial(_searched, stage, ""))
    stage.window.close()


def _two_revisions(office: Any) -> None:
    for name in REVISIONS:
        sync_table(office, resource("sample", name), Terms(source="省", whole=True))


def crowded(qt: QApplication, folder: Path) -> Iterator[Scene]:
    """Twenty thousand projects."""

    def fill(office: Any) -> None:
        office.catalogue.take(projects(CROWD), source="省", whole=True, taken_at=TAKEN)

    stage = opened(qt, folder, ROUND1, fill)
    yield Scene(stage, "large-catalogue", partial(_searched, stage, "jy"))
    stage.window.close()


def settings(qt: QApplication, folder: Path) -> Iterator[Scene]:
    """The settings from top to bottom, a screen at a time, with a remembered heading and a budget."""

    def fill(office: Any) -> None:
        remember_mapping(office, ("工号牌", "谁"), {"工号牌": "教师编号", "谁": "姓名"})
        set_own(office, {"budget": {"yuan": 80000}})

    stage = opened(qt, folder, ROUND1, fill)
    for part in range(SETTINGS_PARTS):
        yield Scene(stage, f"settings-{part}", partial(_scrolled, stage, part))
    yield Scene(
        stage, "dialog-about", lambda: (open_about(stage.window.kit, stage.window), stage.dialog())[1]
    )
    stage.window.close()


def _scrolled(stage: Stage, part: int) -> QWidget:
    bar = stage.go(Place.SETTINGS).findChild(QScrollArea).verticalScrollBar()
    bar.setValue(bar.maximum() * part // (SETTINGS_PARTS - 1))
    stage.quiet()
    return stage.app.window


def _page(stage: Stage) -> Any:
    page = stage.go(Place.CATALOGUE)
    for made in (page.mine.starred, page.mine.suits, page.edition.touched):
        made.setChecked(False)
    page.search.setText("")
    stage.quiet()
    return page


def _stars(stage: Stage) -> tuple[str, ...]:
    """The first projects that meet somewhere, and a remote one."""
    rows = _page(stage).rows
    listed = [rows.row(n) for n in range(min(rows.total, 60))]
    meeting = [row.key for row in listed if row is not None and row.days]
    remote = [row.key for row in listed if row is not None and not row.days]
    return (*meeting[:5], *remote[:1])


def _searched(stage: Stage, words: str) -> QWidget:
    _page(stage).search.setText(words)
    stage.quiet()
    return stage.app.window


def _ticked(stage: Stage, which: Callable[[Any], Any]) -> QWidget:
    which(_page(stage)).setChecked(True)
    stage.quiet()
    return stage.app.window


def _opened(stage: Stage, act: Callable[[Any], object]) -> QWidget:
    act(_page(stage))
    return stage.dialog()


CATALOGUE = (searching, crowded, settings)
