"""What only a person can answer of a catalogue that is fetched: a third of it gone, expired signatures."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from tests.feed.publisher import Publisher, catalogue
from tests.journeys.school import new_office
from tests.ui.at_work import Person, at_work

from xuanke.clock import now
from xuanke.ui.shell.values import Place

NO, YES = 0, 1
LONG_AGO = timedelta(days=200)


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    return Publisher(tmp_path / "publisher")


@pytest.fixture
def person(qtbot: QtBot, tmp_path: Path) -> Iterator[Person]:
    with at_work(qtbot, new_office(tmp_path)) as person:
        yield person


def fetch(person: Person, publisher: Publisher) -> None:
    pane = person.go(Place.SETTINGS).feed
    pane.address.setText(str(publisher.out))
    person.press(Qt.Key.Key_Return, on=pane.address)


def asked(person: Person, place: int) -> str:
    """Waits for the question, answers it; what was asked."""
    sync = person.app.window.sync
    assert sync is not None
    person.until(lambda: sync.asking)
    asking = sync.asking
    assert asking is not None
    text = asking.accessibleName()
    person.press(Qt.Key.Key_Space, on=asking.buttons[place])
    person.until(lambda: sync.asking is not asking)
    return text


def total(person: Person) -> int:
    person.idle()
    found: int = person.go(Place.CATALOGUE).rows.total
    return found


def banner(person: Person) -> str:
    frame = person.app.window.frame
    assert frame is not None
    return " ".join(each.text() for each in frame.banner.findChildren(QLabel) if each.isVisible())


def test_a_catalogue_that_lost_more_than_a_third_is_taken_only_by_a_persons_word(
    person: Person, publisher: Publisher
) -> None:
    publisher.publish(catalogue(40), at=now() - timedelta(days=2))
    fetch(person, publisher)
    asked(person, YES)
    assert total(person) == 40
    publisher.publish(catalogue(10), at=now() - timedelta(days=1))
    fetch(person, publisher)
    assert "30" in asked(person, NO)
    person.idle()
    assert "没有采用" in banner(person)
    assert total(person) == 40
    fetch(person, publisher)
    asked(person, YES)
    assert total(person) == 10


def test_a_feed_whose_signatures_expired_is_taken_only_by_a_persons_word_and_marked(
    person: Person, publisher: Publisher
) -> None:
    publisher.publish(catalogue(40), at=now() - LONG_AGO)
    fetch(person, publisher)
    texts = [asked(person, YES), asked(person, YES)]
    assert any(publisher.fingerprint in text for text in texts)
    person.idle()
    assert "签名已经到期" in banner(person)
    assert total(person) == 40
