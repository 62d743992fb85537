"""A publisher, an office and a server of the tests' own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.feed.publisher import Office, Publisher
from tests.feed.server import FaultyServer


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    return Publisher(tmp_path / "publisher")


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path / "home" / "feed")


@pytest.fixture
def server(publisher: Publisher) -> Iterator[FaultyServer]:
    """Serves the publisher's folder on loopback."""
    with FaultyServer(publisher.out) as server:
        yield server
