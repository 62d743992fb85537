"""A school with some work done, for tests of what keeps it safe."""

from pathlib import Path

import pytest
from tests.journeys.school import bring_rows, new_office, project, request, teacher

from xuanke.journeys.office import Office


@pytest.fixture
def office(tmp_path: Path) -> Office:
    """Two teachers who ask for one project each; nothing decided."""
    office = new_office(tmp_path)
    bring_rows(office, "catalogue", project("P1"), project("P2"))
    bring_rows(office, "roster", teacher("T1"), teacher("T2"))
    bring_rows(office, "requests", request("T1", "P1"), request("T2", "P2"))
    return office
