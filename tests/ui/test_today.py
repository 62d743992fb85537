"""Today: what the newest catalogue changed, how old the backup elsewhere is, how far each group is."""

from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QScrollArea
from pytestqt.qtbot import QtBot
from tests.journeys.school import new_office
from tests.store.catalogue.projects import projects
from tests.ui import made_up
from tests.ui.at_work import at_work

from xuanke.domain.calendar import left_until
from xuanke.ui.kit import Kit
from xuanke.ui.review.values import Step
from xuanke.ui.settings.trust_work import Safe
from xuanke.ui.shell.values import Place
from xuanke.ui.today.groups import FIRST, Groups
from xuanke.ui.today.state import LEADS
from xuanke.ui.today.values import Brought, Progress, Synced


def test_today_says_what_the_newest_revision_changed_and_that_no_backup_is_elsewhere(
    qtbot: QtBot, tmp_path: Path
) -> None:
    office = new_office(tmp_path)
    listed = list(projects(20))
    office.catalogue.take(listed, source="省", whole=True, taken_at="2020-08-12T00:00:00Z")
    again = [replace(listed[0], title="另一个名称"), *listed[1:19]]
    office.catalogue.take(again, source="省", whole=True, taken_at="2020-09-01T00:00:00Z")
    with at_work(qtbot, office) as person:
        today = person.go(Place.TODAY).today
        assert (today.synced.gone, today.synced.changed, today.synced.touched) == (1, 1, ())
        assert today.safe.days is None


def test_many_groups_leave_the_page_in_sight_and_all_are_shown_when_asked_for(kit: Kit, qtbot: QtBot) -> None:
    page = made_up.today_page(kit)
    qtbot.addWidget(page)
    assert page.today is not None
    full = replace(
        page.today,
        progress=tuple(Progress(f"第{n}组", n, 60) for n in range(60)),
        synced=Synced("09-03 08:10", 0, 3, 0, 2, ("许静", "郑一鸣")),
        safe=Safe("09-03 08:05"),
        brought=Brought("09-03 08:05", 41, 2),
    )
    page.show_today(full)
    page.resize(1254, 660)
    page.show()
    groups, area = page.findChildren(Groups)[-1], page.findChildren(QScrollArea)[0]

    def seen() -> list[str]:
        bars = (bar for bar in groups.findChildren(QProgressBar) if bar.isVisible())
        return [bar.accessibleName() for bar in bars]

    assert seen()[0] == "第0组 0/60"
    assert len(seen()) == FIRST
    assert area.verticalScrollBar().maximum() == 0
    qtbot.mouseClick(groups.all, Qt.MouseButton.LeftButton)
    assert len(seen()) == 60
    qtbot.mouseClick(groups.all, Qt.MouseButton.LeftButton)
    assert len(seen()) == FIRST


def test_every_number_leads_to_a_part_that_is_there(qtbot: QtBot, tmp_path: Path) -> None:
    with at_work(qtbot, new_office(tmp_path)) as person:
        window = person.app.window
        for where in sorted(set(LEADS.values())):
            window.go_to(where)
            person.idle()
            assert window.frame is not None
            assert window.frame.place == where.partition("/")[0]
        review = person.go(Place.REVIEW)
        window.go_to(LEADS["clean"])
        person.idle()
        assert review.step is Step.CLEAN
        window.go_to(LEADS["untold"])
        assert person.go(Place.TEACHERS).tabs.stack.currentIndex() == 4


@pytest.mark.parametrize(
    ("day", "at", "said"),
    [
        (1, time(11, 1), "还剩 4 天"),
        (3, time(11, 1), "还剩 2 天 12 小时"),
        (5, time(0, 0), "还剩 23 小时"),
        (5, time(17, 59), "还剩 6 小时"),
        (5, time(23, 30), "只剩不到 1 小时"),
        (4, None, "还剩 1 天"),
        (5, None, "今天截止"),
    ],
)
def test_in_the_last_days_of_a_stage_the_hours_are_counted_too(
    kit: Kit, day: int, at: time | None, said: str
) -> None:
    left = left_until(date(2020, 9, 5), date(2020, 9, day), at)
    assert kit.say("ui-days-left", **left.arguments) == said
