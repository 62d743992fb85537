"""The institutions' answers, from the platform's table to where each request stands."""

from pathlib import Path

import pytest
from tests.journeys.school import bring_rows, project, request, state_of, teacher

from xuanke.domain.eligibility import Eligible
from xuanke.domain.requests import RequestKey
from xuanke.domain.review import Verdict
from xuanke.exchange.writing import write_table
from xuanke.journeys.around import who_may_choose
from xuanke.journeys.bring import read
from xuanke.journeys.decide import Choice, approve_clean, decide
from xuanke.journeys.export import export
from xuanke.journeys.look_back import acts
from xuanke.journeys.office import Office
from xuanke.journeys.reconcile import held_answers, reconcile

HEADER = ("教师编号", "项目编号", "班次", "轮次", "复核结果", "复核意见")


@pytest.fixture
def sent(office: Office, tmp_path: Path) -> Office:
    """Five approvals that were sent, one of them taken back since, and that was sent too."""
    bring_rows(
        office,
        "catalogue",
        *(project("P1", run=str(n)) for n in (1, 2)),
        *(project(f"P{n}") for n in range(2, 6)),
    )
    bring_rows(office, "roster", *(teacher(f"T{n}", subjects=(f"学科{n}",)) for n in range(1, 6)))
    bring_rows(
        office,
        "requests",
        request("T1", "P1", run="1"),
        *(request(f"T{n}", f"P{n}") for n in range(2, 6)),
    )
    approve_clean(office)
    export(office, tmp_path / "1.xlsx")
    decide(office, [RequestKey("T5", "P5", 1)], Choice(Verdict.REJECT, "已请假"))
    export(office, tmp_path / "2.xlsx")
    return office


def answers(folder: Path, *rows: tuple[str, ...]) -> Path:
    return write_table(folder / "复核.xlsx", HEADER, rows).path


@pytest.fixture
def table(tmp_path: Path) -> Path:
    return answers(
        tmp_path,
        ("T1", "P1", "2", "1", "通过", ""),
        ("T2", "P2", "", "第一轮", "通过", ""),
        ("T3", "P3", "", "1", "不通过", "名额已满"),
        ("T5", "P5", "", "1", "通过", ""),
        ("T9", "P2", "", "1", "通过", ""),
        ("T2", "P2", "", "2", "不通过", ""),
        ("T4", "P4", "", "1", "也许", ""),
    )


def test_a_table_with_every_disagreement_gives_exact_lists_and_counts_that_add_up(
    sent: Office, table: Path
) -> None:
    found = reconcile(sent, table)
    pairs = found.pairs
    assert [p.sent[:2] for p in pairs.matched] == [("T2", "P2"), ("T3", "P3")]
    assert [(p.sent[:2], p.received.project) for p in pairs.changed] == [(("T1", "P1/1"), "P1/2")]
    assert [k[:2] for k in pairs.missing] == [("T4", "P4")]
    assert sorted(k for k in pairs.unexpected) == [("T2", "P2", 2), ("T5", "P5", 1), ("T9", "P2", 1)]
    assert (found.accepted, found.declined) == (2, 1)
    assert [p.row for p in found.brought.rejected] == [8]
    assert len(pairs.matched) + len(pairs.changed) + len(pairs.missing) == 4
    assert len(pairs.matched) + len(pairs.changed) + len(pairs.unexpected) == 6


def test_an_answer_for_another_run_reaches_the_request_that_was_sent(sent: Office, table: Path) -> None:
    reconcile(sent, table)
    assert state_of(sent, "T1", "P1/1") == "accepted"
    assert state_of(sent, "T2", "P2") == "accepted"
    assert state_of(sent, "T3", "P3") == "declined"
    assert state_of(sent, "T4", "P4") == "sent"
    assert state_of(sent, "T5", "P5") == "rejected"


def test_a_declined_teacher_should_choose_again_in_round_two(sent: Office, table: Path) -> None:
    reconcile(sent, table)
    found: Eligible = who_may_choose(sent, 2)
    assert {t.no for t in found.should} == {"T3", "T5"}


def test_the_answers_are_one_import_and_the_same_file_again_changes_nothing(
    sent: Office, table: Path
) -> None:
    reconcile(sent, table)
    held = acts(sent)
    assert (held[-1].kind, held[-1].summary["kind"]) == ("import", "receipts")
    assert reconcile(sent, table).brought.unchanged == 6
    assert len(acts(sent)) == len(held)


def test_a_table_without_rounds_means_the_round_that_was_sent(sent: Office, tmp_path: Path) -> None:
    path = answers(tmp_path, ("T1", "P1", "1", "", "通过", ""), ("T9", "P2", "", "", "通过", ""))
    found = reconcile(sent, path)
    assert [p.sent for p in found.pairs.matched] == [("T1", "P1/1", 1)]
    assert found.pairs.unexpected == (("T9", "P2", 1),)


def test_a_course_that_was_sent_in_both_rounds_is_asked_about(sent: Office, tmp_path: Path) -> None:
    reconcile(sent, answers(tmp_path, ("T3", "P3", "", "1", "不通过", "名额已满")))
    bring_rows(sent, "requests", request("T3", "P3", 2), request("T4", "P5", 2))
    for key in (RequestKey("T3", "P3", 2), RequestKey("T4", "P5", 2)):
        decide(sent, [key], Choice(Verdict.APPROVE, "照顾", override=True))
    export(sent, tmp_path / "3.xlsx")
    path = answers(tmp_path, ("T3", "P3", "", "", "通过", ""), ("T4", "P5", "", "", "通过", ""))
    found = reconcile(sent, path)
    assert [p.reason for p in found.brought.rejected] == ["round-unknown"]
    assert [p.sent for p in found.pairs.matched] == [("T4", "P5", 2)]
    assert reconcile(sent, path, round_number=2).pairs.matched[0].sent == ("T3", "P3", 2)


def test_every_answer_taken_so_far_is_held_against_what_was_sent(sent: Office, tmp_path: Path) -> None:
    reconcile(sent, answers(tmp_path, ("T2", "P2", "", "1", "通过", "")))
    reconcile(sent, answers(tmp_path, ("T3", "P3", "", "1", "不通过", "名额已满")))
    held = held_answers(sent)
    assert [p.sent[0] for p in held.pairs.matched] == ["T2", "T3"]
    assert [k[0] for k in held.pairs.missing] == ["T1", "T4"]
    assert (held.accepted, held.declined) == (1, 1)


def test_a_table_whose_columns_a_person_explained_before_is_understood(sent: Office, tmp_path: Path) -> None:
    header = ("编", "项", "结论")
    path = write_table(tmp_path / "x.xlsx", header, [("T2", "P2", "通过")]).path
    read(sent, path, kind="receipts", mapping={"编": "教师编号", "项": "项目编号", "结论": "复核结果"})
    assert [p.sent[0] for p in reconcile(sent, path).pairs.matched] == ["T2"]
