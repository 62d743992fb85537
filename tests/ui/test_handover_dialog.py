"""Handing over between two PCs by the dialog: the fingerprint is confirmed once, conflicts are named."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from tests.journeys.school import bring_rows, new_office, project, request, state_of, teacher
from tests.journeys.two_homes import Homes, pair
from tests.ui.made_up import MakeKit
from tests.ui.working import at_work

from xuanke.domain.requests import RequestKey
from xuanke.domain.review import Verdict
from xuanke.journeys.decide import Choice, decide
from xuanke.journeys.office import Office
from xuanke.ui.handover.dialog import Handover, spaced

SECRET = "three words here"
KEY = RequestKey("T1", "P1", 1)


@dataclass(frozen=True)
class Pair:
    """Two PCs, and a dialog on either."""

    homes: Homes
    make_kit: MakeKit
    qtbot: QtBot

    def dialog(self, office: Office) -> Handover:
        made = Handover(at_work(self.make_kit(), office), None)
        made.kit.office.desk.changed()
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        self.qtbot.addWidget(made)
        made.show()
        return made

    def press(self, made: QWidget) -> None:
        made.setFocus()
        self.qtbot.keyClick(made, Qt.Key.Key_Space)

    def give(self, office: Office) -> Handover:
        dialog = self.dialog(office)
        for box in (dialog.secret, dialog.again):
            self.qtbot.keyClicks(box, SECRET)
        self.press(dialog.give)
        return dialog

    def take(self, office: Office, secret: str = SECRET) -> Handover:
        dialog = self.dialog(office)
        dialog.tabs.turn(1)
        dialog.ask_which()
        self.qtbot.keyClicks(dialog.given, secret)
        self.qtbot.keyClick(dialog.given, Qt.Key.Key_Return)
        return dialog


@pytest.fixture
def two(tmp_path: Path, make_kit: MakeKit, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Pair:
    base = new_office(tmp_path)
    bring_rows(base, "catalogue", project("P1"))
    bring_rows(base, "roster", teacher("T1", "周岚"))
    bring_rows(base, "requests", request("T1", "P1"))
    homes = pair(base, tmp_path)
    file = str(tmp_path / "x.xuanke")
    for way in ("getSaveFileName", "getOpenFileName"):
        monkeypatch.setattr(QFileDialog, way, lambda *_: (file, ""))
    return Pair(homes, make_kit, qtbot)


def test_a_passphrase_must_be_long_enough_and_written_twice(two: Pair) -> None:
    dialog = two.dialog(two.homes.one)
    two.qtbot.keyClicks(dialog.secret, SECRET)
    assert not dialog.give.isEnabled()
    two.qtbot.keyClicks(dialog.again, SECRET)
    assert dialog.give.isEnabled()


def test_an_unknown_pc_is_taken_from_only_once_its_fingerprint_is_confirmed(two: Pair) -> None:
    decide(two.homes.one, [KEY], Choice(Verdict.APPROVE))
    gave = two.give(two.homes.one)
    dialog = two.take(two.homes.two)
    assert state_of(two.homes.two, *KEY) == "pending"
    assert dialog.theirs.text() == gave.our_mark.text()
    two.press(dialog.trust)
    assert state_of(two.homes.two, *KEY) == "approved"
    assert not dialog.unknown.isVisible()
    assert (dialog.path, dialog.take_in.isEnabled()) == (None, False)


def test_what_both_decided_differently_is_named(two: Pair) -> None:
    decide(two.homes.one, [KEY], Choice(Verdict.APPROVE))
    decide(two.homes.two, [KEY], Choice(Verdict.REJECT, "已请假"))
    two.give(two.homes.one)
    dialog = two.take(two.homes.two)
    two.press(dialog.trust)
    assert "周岚" in dialog.conflicts.toPlainText()
    assert dialog.conflicts.isVisible()


def test_a_wrong_passphrase_is_said_and_nothing_is_changed(two: Pair) -> None:
    decide(two.homes.one, [KEY], Choice(Verdict.APPROVE))
    two.give(two.homes.one)
    dialog = two.take(two.homes.two, "something else")
    assert dialog.kit.say("handover-passphrase", file="x.xuanke") in dialog.said.text()
    assert state_of(two.homes.two, *KEY) == "pending"


def test_a_fingerprint_is_read_out_in_groups_of_four() -> None:
    assert spaced("ab12cd34ef") == "ab12 cd34 ef"
