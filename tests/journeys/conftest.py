"""A school at work in a temporary home."""

from pathlib import Path

import pytest
from tests.journeys.school import new_office

from xuanke.journeys.office import Office


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return new_office(tmp_path)
