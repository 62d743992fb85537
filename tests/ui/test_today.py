"""Today: what the newest catalogue changed and whom it touches, and how old the backup elsewhere is."""

from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot
from tests.journeys.school import new_office
from tests.store.catalogue.projects import projects
from tests.ui.at_work import at_work

from xuanke.ui.shell.values import Place


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
