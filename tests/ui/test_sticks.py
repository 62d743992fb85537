"""A stick that is plugged in is offered for backups, and written to when it is the second place."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from tests.journeys.school import bring_rows, new_office, teacher
from tests.ui.at_work import Person, at_work

from xuanke.journeys.backup import elsewhere_at
from xuanke.journeys.kept import kept_in
from xuanke.journeys.sticks import is_second_place, sticks
from xuanke.settings import Settings, save_settings
from xuanke.ui.shell.sticks import Sticks


def plugging(person: Person) -> Sticks:
    inside = person.app.window.inside
    assert inside is not None
    return inside.sticks


def test_what_a_desktop_mounts_for_a_person_is_a_stick_and_a_disk_is_none(tmp_path: Path) -> None:
    mounts = tmp_path / "mounts"
    lines = (
        "/dev/sda1 / ext4 rw 0 0",
        "/dev/sdb1 /media/chen/U\\040盘 vfat rw 0 0",
        "/dev/sdc1 /run/media/chen/B exfat rw 0 0",
    )
    mounts.write_text("\n".join(lines), "utf-8")
    assert sticks(mounts) == (Path("/media/chen/U 盘"), Path("/run/media/chen/B"))
    assert sticks(tmp_path / "none") == ()


def test_a_new_stick_is_offered_and_takes_backups_from_then_on(qtbot: QtBot, tmp_path: Path) -> None:
    office = new_office(tmp_path)
    bring_rows(office, "roster", teacher("T1"))
    stick = tmp_path / "stick"
    stick.mkdir()
    with at_work(qtbot, office) as person:
        plugging(person).show({})
        plugging(person).show({stick: False})
        window = person.app.window
        assert window.frame is not None
        offer = [b for b in window.frame.banner.findChildren(QPushButton) if b.text()][-1]
        qtbot.mouseClick(offer, Qt.MouseButton.LeftButton)
        person.idle()
        assert person.app.settings.backup_folder == str(stick / "xuanke-backup")
        assert len(kept_in(stick / "xuanke-backup")) == 1
        assert is_second_place(office.home, stick)
        assert elsewhere_at(office.home) is not None


def test_the_second_place_gets_the_newest_backup_when_it_comes_back(qtbot: QtBot, tmp_path: Path) -> None:
    office = new_office(tmp_path)
    stick = tmp_path / "stick"
    save_settings(office.home, Settings(backup_folder=str(stick)))
    with at_work(qtbot, office) as person:
        bring_rows(office, "roster", teacher("T1"))
        plugging(person).show({})
        stick.mkdir()
        plugging(person).show({stick: True})
        person.idle()
        assert len(kept_in(stick)) == 1


def test_a_stick_that_was_there_already_is_not_offered_and_none_is_while_locked(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with at_work(qtbot, new_office(tmp_path)) as person:
        looking, window = plugging(person), person.app.window
        assert window.frame is not None
        banner = window.frame.banner
        looking.show({tmp_path: False})
        assert banner.isHidden()
        window.lock()
        person.idle()
        looking.show({})
        looking.show({tmp_path: False})
        assert banner.isHidden()
