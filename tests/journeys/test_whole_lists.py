"""A whole list takes away what it lacks, but nothing of which a row speaks that could not be taken."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from tests.journeys.school import bring_rows, project, reading, request, state_of, teacher

from xuanke.domain.answers import Receipt
from xuanke.domain.people import Commitment, Post
from xuanke.domain.problems import Problem
from xuanke.faults import Fault
from xuanke.journeys.bring import Asked, Brought, take
from xuanke.journeys.office import Office
from xuanke.store.school import people, sent


@pytest.fixture
def school(office: Office) -> Office:
    bring_rows(office, "roster", *(teacher(f"T{n}") for n in range(1, 6)))
    return office


def bring_whole(office: Office, kind: str, rows: Sequence[Any], rejected: tuple[str, ...]) -> Brought:
    """Takes a whole list of which one row was rejected."""
    spoilt = replace(reading(kind, rows), problems=(Problem("cell-no-date", 9),), rejected={9: rejected})
    return take(office, spoilt, Asked(whole=True))


@pytest.mark.parametrize("rejected", [("Ｔ5", "", "x"), ("3.3E+17", "教师 T5", "x")])
def test_a_teacher_whose_row_was_rejected_has_not_left(school: Office, rejected: tuple[str, ...]) -> None:
    brought = bring_whole(school, "roster", [teacher(f"T{n}") for n in range(1, 5)], rejected)
    assert brought.withdrawn == 0
    with school.store.read(school.term.id) as scope:
        (held,) = people.teachers(scope, {"T5"})
    assert held.post is Post.IN_POST


def test_what_a_teacher_is_bound_by_stays_where_their_row_was_rejected(school: Office) -> None:
    bound = [Commitment(f"T{n}", "培训", date(2020, 10, 12), date(2020, 10, 13)) for n in range(1, 6)]
    bring_rows(school, "commitments", *bound)
    assert bring_whole(school, "commitments", bound[:4], ("T5", "培训", "x")).withdrawn == 0
    with school.store.read(school.term.id) as scope:
        assert people.commitments(scope).keys() == {f"T{n}" for n in range(1, 6)}


def test_a_waiting_row_that_the_next_whole_list_lacks_arrives_as_vanished(school: Office) -> None:
    listed = [request(f"T{n}", "P1") for n in range(1, 6)]
    bring_rows(school, "requests", *listed, request("", "P2", name="何岚"))
    assert bring_rows(school, "requests", *listed, whole=True).withdrawn == 1
    bring_rows(school, "roster", teacher("T9", "何岚"))
    assert state_of(school, "T9", "P2") == "gone"


def test_what_a_whole_list_loses_is_counted_among_all_that_it_could_lose(school: Office) -> None:
    rounds = [request(f"T{n}", "P1", number) for n in range(1, 5) for number in (1, 2)]
    waiting = [request("", f"P{n}", name="何岚") for n in (2, 3, 4)]
    bring_rows(school, "requests", *rounds, *waiting)
    kept = [each for each in rounds if each.teacher == "T1"]
    with pytest.raises(Fault) as refused:
        bring_rows(school, "requests", *kept, whole=True)
    assert (refused.value.arguments["lost"], refused.value.arguments["standing"]) == (9, 11)
    assert bring_rows(school, "requests", *kept, whole=True, accept_withdrawals=True).withdrawn == 9


def test_a_round_of_few_that_loses_all_is_asked_about_though_the_other_round_is_large(school: Office) -> None:
    first = [request(f"T{n}", f"P{m}", 1) for n in range(1, 6) for m in range(1, 5)]
    second = [request(f"T{n}", "P9", 2) for n in range(1, 4)]
    bring_rows(school, "requests", *first, *second)
    with pytest.raises(Fault, match="third-missing"):
        bring_rows(school, "requests", *first, second[0], whole=True)


def test_a_whole_list_of_one_rounds_answers_leaves_the_other_rounds_alone(school: Office) -> None:
    first = [Receipt(f"T{n}", "P1", "", 1, accepted=True) for n in range(1, 5)]
    bring_rows(school, "receipts", *first, Receipt("T1", "P2", "", 2, accepted=True))
    assert bring_rows(school, "receipts", *first[:3], whole=True).withdrawn == 1
    with school.store.read(school.term.id) as scope:
        assert {key.round for key in sent.answers(scope)} == {1, 2}


def test_a_project_whose_row_was_rejected_is_not_withdrawn(school: Office) -> None:
    published = [project(f"P{n}") for n in range(1, 6)]
    bring_rows(school, "catalogue", *published)
    assert bring_whole(school, "catalogue", published[:4], ("Ｐ5", "x")).withdrawn == 0
    assert bring_whole(school, "catalogue", published[:4], ("P9", "x")).withdrawn == 1
