"""A school is put aside whole, and another begins in its home."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests.journeys.school import PASSPHRASE, bring_rows, new_office, project, request, teacher

from xuanke.faults import Fault
from xuanke.journeys.begin_anew import put_aside
from xuanke.journeys.office import open_office, unlock
from xuanke.journeys.review import review
from xuanke.journeys.set_up import init
from xuanke.paths import Home

NOW = datetime(2020, 9, 7, tzinfo=UTC)


def test_what_is_put_aside_opens_there_and_another_school_begins(tmp_path: Path) -> None:
    office = new_office(tmp_path)
    bring_rows(office, "catalogue", project("P1"))
    bring_rows(office, "roster", teacher("T1"))
    bring_rows(office, "requests", request("T1", "P1"))
    office.rest()
    aside = Home(put_aside(office.home, NOW))
    assert not office.home.is_set_up
    assert not office.home.key.exists()
    assert not office.home.catalogue.exists()
    kept = open_office(aside, key=unlock(aside, PASSPHRASE), by="陈老师", on=office.on)
    assert len(review(kept).items) == 1
    assert kept.catalogue.count() == 1
    made = init(office.home, school="实验学校", term_id="2020H2", passphrase="another passphrase")
    assert made is not None
    assert open_office(office.home, key=made.key, by="陈老师", on=office.on).catalogue.count() == 0


def test_what_cannot_be_moved_is_said_and_opens_as_before(tmp_path: Path) -> None:
    office = new_office(tmp_path)
    office.home.backups.parent.mkdir(exist_ok=True)
    office.home.backups.write_text("a file in the folder's place")
    with pytest.raises(Fault) as refused:
        put_aside(office.home, NOW)
    assert refused.value.message == "aside-refused"
    assert unlock(office.home, PASSPHRASE)
    assert review(office).items == ()
