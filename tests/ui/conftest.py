"""Pages without a child process: what they ask is done at once, or answered from what was made up."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from tests.ui.made_up import MakeKit

from xuanke.paths import Home
from xuanke.settings import Settings
from xuanke.ui.desk import Desk
from xuanke.ui.jobs import Office, Reads
from xuanke.ui.kit import Kit
from xuanke.ui.look import dress
from xuanke.ui.theme import Theme
from xuanke.wording import Words


class Quiet(Office):
    """Asked, it only remembers."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.asked: list[tuple[Any, tuple[Any, ...]]] = []

    def ask(self, owner: QObject, work: Any, *arguments: Any, **then: Any) -> None:
        self.asked.append((work, arguments))


class QuietReads(Reads):
    """Asked, it only remembers."""

    def ask(self, owner: QObject, work: Any, *arguments: Any, **then: Any) -> None:
        return


@pytest.fixture
def make_kit(qapp: QApplication, tmp_path: Path) -> Iterator[MakeKit]:
    """Makes kits that do no work; the application is dressed for the last one."""
    desk = Desk(Home(tmp_path), "chen", date(2020, 9, 7), "zh")

    def make(language: Any = "zh", *, dark: bool = False, size: int = 100) -> Kit:
        theme = Theme(dark, size)
        dress(qapp, theme, language)
        return Kit(Words(language), theme, Settings, Quiet(desk), QuietReads(desk))

    yield make
    qapp.setStyleSheet("")


@pytest.fixture
def kit(make_kit: MakeKit) -> Kit:
    """The usual kit: Chinese, light, 100%."""
    return make_kit()
