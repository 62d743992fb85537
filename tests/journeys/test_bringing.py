"""Lists as they are taken: once, twice, whole, with rows that nobody can place."""

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from tests.journeys.school import bring_rows, project, reading, request, rules_of, state_of, teacher

from xuanke.domain.answers import Receipt
from xuanke.domain.catalogue import Clearance
from xuanke.domain.people import Commitment, CreditEntry, Post
from xuanke.domain.problems import Problem
from xuanke.faults import Fault
from xuanke.journeys.bring import Asked, files_of, take
from xuanke.journeys.look_back import acts
from xuanke.journeys.office import Office
from xuanke.journeys.review import review
from xuanke.store.school import people, sent

LISTS = {
    "roster": [teacher("T1"), teacher("T2", rural=True)],
    "requests": [request("T1", "P1"), request("T2", "P1")],
    "clearances": [Clearance("临溪市教师进修学校", date(2020, 7, 1))],
    "commitments": [Commitment("T1", "新教材培训", date(2020, 10, 12), date(2020, 10, 13))],
    "credits": [
        CreditEntry("T1", 24.0, 2019, title="班主任研修"),
        CreditEntry("T1", 8.0, 2019),
        CreditEntry("T1", 8.0, 2019),
    ],
}


@pytest.mark.parametrize("kind", LISTS)
def test_a_list_brought_twice_changes_nothing(office: Office, kind: str) -> None:
    first = bring_rows(office, kind, *LISTS[kind])
    held = len(acts(office))
    second = bring_rows(office, kind, *LISTS[kind])
    assert (first.added, second.added, second.changed) == (len(LISTS[kind]), 0, 0)
    assert second.unchanged == len(LISTS[kind])
    assert len(acts(office)) == held


def test_ledger_rows_without_a_title_count_each_by_itself(office: Office) -> None:
    bring_rows(office, "credits", *LISTS["credits"])
    with office.store.read("2020H2") as scope:
        assert sum(entry.credits for entry in people.ledger(scope)["T1"]) == 40.0


def test_a_dry_run_tells_and_changes_nothing(office: Office) -> None:
    told = bring_rows(office, "roster", teacher("T1"), dry_run=True)
    assert (told.added, len(acts(office))) == (1, 0)
    with office.store.read("2020H2") as scope:
        assert list(people.teachers(scope)) == []


def test_a_column_that_a_list_lacks_never_clears_what_is_held(office: Office) -> None:
    bring_rows(office, "roster", teacher("T1", title="一级教师", phone="19900001234"))
    bring_rows(office, "roster", replace(teacher("T1"), name="改名"), held=("no", "name"))
    with office.store.read("2020H2") as scope:
        (held,) = people.teachers(scope)
    assert (held.name, held.title, held.phone, held.subjects) == (
        "改名",
        "一级教师",
        "19900001234",
        ("生物",),
    )


def test_whoever_a_whole_roster_lacks_has_left(office: Office) -> None:
    everybody = [teacher(f"T{n}") for n in range(1, 5)]
    bring_rows(office, "roster", *everybody)
    assert bring_rows(office, "roster", *everybody[1:], whole=True).withdrawn == 1
    with office.store.read("2020H2") as scope:
        assert {t.no: t.post for t in people.teachers(scope)}["T1"] is Post.LEFT
    bring_rows(office, "roster", *everybody)
    with office.store.read("2020H2") as scope:
        assert {t.no: t.post for t in people.teachers(scope)}["T1"] is Post.IN_POST


@pytest.mark.parametrize("kind", ["roster", "requests", "clearances"])
def test_more_than_a_third_missing_is_asked_about_and_nothing_changes(office: Office, kind: str) -> None:
    full = {
        "roster": [teacher("T1"), teacher("T2")],
        "requests": [request("T1", "P1"), request("T2", "P1")],
        "clearances": [Clearance("甲", date(2020, 7, 1)), Clearance("乙", date(2020, 7, 1))],
    }[kind]
    bring_rows(office, kind, *full)
    with pytest.raises(Fault) as refused:
        bring_rows(office, kind, full[0], whole=True)
    assert (refused.value.message, refused.value.arguments["lost"]) == ("third-missing", 1)
    assert bring_rows(office, kind, *full).unchanged == 2
    assert bring_rows(office, kind, full[0], whole=True, accept_withdrawals=True).withdrawn == 1


def test_a_rejected_row_of_a_whole_list_withdraws_nothing(office: Office) -> None:
    rows = [request("T1", "P1"), *(request("T2", f"P{n}") for n in range(2, 6))]
    bring_rows(office, "requests", *rows)
    spoilt = replace(
        reading("requests", rows[1:]),
        problems=(Problem("cell-digits-lost", 7),),
        rejected={7: ("", "3.30106E+17", "P1", "1")},
    )
    take(office, spoilt, Asked(whole=True))
    assert state_of(office, "T1", "P1") == "pending"


def test_a_number_that_the_roster_learns_later_finds_its_teacher(office: Office) -> None:
    bring_rows(office, "catalogue", project("P1"))
    bring_rows(office, "requests", request("", "P1", id_number="330106198801012345", name="周岚"))
    assert "unknown-teacher" in rules_of(office, "330106198801012345", "P1")
    bring_rows(office, "roster", teacher("T1", "周岚", id_number="330106198801012345"))
    assert rules_of(office, "T1", "P1") == {}


def test_a_row_that_fits_two_teachers_waits_and_is_not_lost(office: Office) -> None:
    bring_rows(office, "roster", teacher("T1", "王芳"), teacher("T2", "王芳"))
    brought = bring_rows(office, "requests", request("", "P1", name="王 芳"))
    assert [(w.name, w.candidates) for w in brought.waiting] == [("王 芳", ("T1", "T2"))]
    assert review(office).items == ()


def test_a_masked_number_tells_two_of_one_name_apart(office: Office) -> None:
    bring_rows(
        office,
        "roster",
        teacher("T1", "王芳", id_number="330106198801010417"),
        teacher("T2", "王芳", id_number="330106198801010092"),
    )
    bring_rows(office, "requests", request("", "P1", name="王芳", id_number="3301**********0092"))
    assert state_of(office, "T2", "P1") == "pending"


def test_an_unknown_number_stays_unknown_whatever_the_identity_number(office: Office) -> None:
    bring_rows(office, "roster", teacher("T1", id_number="330106198801010417"))
    bring_rows(office, "requests", request("T9", "P1", id_number="330106198801010417"))
    assert "unknown-teacher" in rules_of(office, "T9", "P1")


@pytest.mark.parametrize(
    ("given", "asked", "moment", "outcome"),
    [
        (1, 1, None, 1),
        (0, 2, None, 2),
        (2, None, None, 2),
        (0, None, datetime(2020, 9, 13), 2),
        (1, 2, None, "round-disagrees"),
        (0, None, None, "round-unknown"),
        (0, None, datetime(2020, 9, 10), "round-unknown"),
    ],
)
def test_a_rows_round_is_given_or_asked_for_or_follows_from_its_time(
    office: Office, given: int, asked: int | None, moment: datetime | None, outcome: int | str
) -> None:
    row = request("T1", "P1", given, chosen_at=moment)
    brought = bring_rows(office, "requests", row, round_number=asked)
    if isinstance(outcome, str):
        assert [p.reason for p in brought.rejected] == [outcome]
    else:
        assert state_of(office, "T1", "P1", outcome) == "pending"


def test_two_rows_that_mean_one_teacher_are_one_and_the_later_wins(office: Office) -> None:
    bring_rows(office, "roster", teacher("T1", id_number="330106198801010417"))
    receipts = [
        Receipt("T1", "P1", "", 1, False, "名额已满"),
        Receipt("", "P1", "", 1, True, id_number="330106198801010417"),
    ]
    assert bring_rows(office, "receipts", *receipts).added == 1
    with office.store.read("2020H2") as scope:
        assert sent.answers(scope) == {("T1", "P1", 1): (True, "")}


def test_a_folder_of_slips_leaves_out_their_printed_pages(tmp_path: Path) -> None:
    for name in ("乙.xlsx", "甲.xlsx", "甲.pdf", "~$甲.xlsx", ".part"):
        (tmp_path / name).touch()
    assert [path.name for path in files_of([tmp_path])] == ["乙.xlsx", "甲.xlsx"]


def test_a_catalogue_that_came_while_the_store_was_locked_is_noted_at_the_next_sync(office: Office) -> None:
    bring_rows(replace(office, school=None), "catalogue", project("P1"))
    assert [act.kind for act in acts(office)] == []
    for _ in range(2):
        bring_rows(office, "catalogue", project("P1"))
    assert [(act.kind, act.summary["revision"]) for act in acts(office)] == [("sync", 1)]
