"""Which page belongs to which place; its modules are imported when it is first made, or warmed before."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from xuanke.ui.kit import Kit
from xuanke.ui.shell.values import Place

MakePage = Callable[[Kit], QWidget]


def _today(kit: Kit) -> QWidget:
    from xuanke.ui.today.page import TodayPage

    return TodayPage(kit)


def _catalogue(kit: Kit) -> QWidget:
    from xuanke.ui.catalogue.page import CataloguePage

    return CataloguePage(kit)


def _teachers(kit: Kit) -> QWidget:
    from xuanke.ui.teachers.page import TeachersPage

    return TeachersPage(kit)


def _review(kit: Kit) -> QWidget:
    from xuanke.ui.review.page import ReviewPage

    return ReviewPage(kit)


def _report(kit: Kit) -> QWidget:
    from xuanke.ui.report.page import ReportPage

    return ReportPage(kit)


def _history(kit: Kit) -> QWidget:
    from xuanke.ui.history.page import HistoryPage

    return HistoryPage(kit)


def _settings(kit: Kit) -> QWidget:
    from xuanke.ui.settings.page import SettingsPage

    return SettingsPage(kit)


PAGES: Mapping[Place, MakePage] = {
    Place.TODAY: _today,
    Place.CATALOGUE: _catalogue,
    Place.TEACHERS: _teachers,
    Place.REVIEW: _review,
    Place.REPORT: _report,
    Place.HISTORY: _history,
    Place.SETTINGS: _settings,
}


def warm() -> None:
    """Imports every page and what stands around them ahead of their use, once the first page is painted.

    For a thread of its own.
    """
    from xuanke.ui.catalogue import page as catalogue
    from xuanke.ui.history import page as history
    from xuanke.ui.report import page as report
    from xuanke.ui.review import page as review
    from xuanke.ui.settings import page as settings
    from xuanke.ui.shell import inside
    from xuanke.ui.teachers import page as teachers
    from xuanke.ui.today import page as today

    del catalogue, history, inside, report, review, settings, teachers, today
