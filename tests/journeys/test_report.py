"""The sheet to sign: what it says, and what a later export says has changed since it was signed."""

from pathlib import Path

import pytest
from tests.journeys.school import bring_rows, project, request, teacher

from xuanke.domain.requests import RequestKey, RequestState
from xuanke.domain.review import Verdict
from xuanke.faults import Fault
from xuanke.journeys.decide import Choice, approve_clean, decide
from xuanke.journeys.export import export
from xuanke.journeys.look_back import acts
from xuanke.journeys.office import Office
from xuanke.journeys.packets import Wish
from xuanke.journeys.report import report, sign
from xuanke.journeys.take_back import undo
from xuanke.printing.sheet import Sheet

ONE, TWO = RequestKey("T1", "P1", 1), RequestKey("T2", "P2", 2)


def drawn(sheet: Sheet) -> bytes:
    return repr(sheet).encode()


@pytest.fixture
def school(office: Office) -> Office:
    bring_rows(office, "catalogue", project("P1", boarding=True), project("P2"))
    bring_rows(
        office,
        "roster",
        teacher("T1", "王芳", id_number="330106198001010010"),
        teacher("T2", subjects=("语文",)),
        teacher("", "无编号", id_number="330106198001010029"),
    )
    bring_rows(
        office,
        "requests",
        request("T1", "P1", id_number="330106198001010010"),
        request("T2", "P2"),
        request("T2", "P2", 2),
        request("", "P2", id_number="330106198001010029"),
    )
    decide(office, [ONE], Choice(Verdict.APPROVE, "已与机构约定走读", override=True))
    approve_clean(office)
    return office


def test_the_sheet_counts_by_round_and_lists_by_group_with_overrides_and_no_identity_number(
    school: Office, tmp_path: Path
) -> None:
    sheet = report(school, tmp_path / "审核表.pdf", drawn)
    assert [(t.round, t.teachers, t.states) for t in sheet.totals] == [
        (1, 3, {RequestState.APPROVED: 3}),
        (2, 1, {RequestState.PENDING: 1}),
    ]
    assert [(g.phase, g.subject) for g in sheet.groups] == [("初中", "生物"), ("初中", "语文")]
    assert [(row.name, row.reason) for row in sheet.overrides] == [("王芳", "已与机构约定走读")]
    assert "33010619800101" not in (tmp_path / "审核表.pdf").read_text()
    assert sheet.at == "2020-09-07 09:00"


def test_a_sheet_of_one_round_holds_no_other(school: Office, tmp_path: Path) -> None:
    sheet = report(school, tmp_path / "审核表.pdf", drawn, round_number=2)
    assert [total.round for total in sheet.totals] == [2]
    assert {row.round for group in sheet.groups for row in group.rows} == {2}


def test_writing_the_sheet_is_an_act_with_its_number_and_the_chains_head(
    school: Office, tmp_path: Path
) -> None:
    head = acts(school)[-1].hash
    first = report(school, tmp_path / "1.pdf", drawn)
    second = report(school, tmp_path / "2.pdf", drawn)
    assert (first.head, acts(school)[-2].summary["number"]) == (head, first.number)
    assert (first.number[:10], second.number[:10]) == ("2020H2-001", "2020H2-002")


def test_an_export_names_what_changed_since_the_sheet_was_signed(school: Office, tmp_path: Path) -> None:
    sheet = report(school, tmp_path / "1.pdf", drawn)
    assert export(school, tmp_path / "1.xlsx").since_signed is None
    sign(school, sheet.number)
    same = export(school, tmp_path / "2.xlsx").since_signed
    decide(school, [ONE], Choice(Verdict.REJECT, "要住宿"))
    decide(school, [TWO], Choice(Verdict.SHELVE))
    changed = export(school, tmp_path / "3.xlsx").since_signed
    assert same is not None
    assert (same.number, same.changed) == (sheet.number, ())
    assert changed is not None
    assert changed.changed == (ONE, TWO)


def test_a_sheet_signed_for_one_round_says_nothing_of_the_other(school: Office, tmp_path: Path) -> None:
    sign(school, report(school, tmp_path / "1.pdf", drawn, round_number=1).number)
    decide(school, [TWO], Choice(Verdict.SHELVE))
    since = export(school, tmp_path / "1.xlsx", Wish(round_number=1)).since_signed
    assert since is not None
    assert since.changed == ()


def test_what_was_decided_between_writing_and_signing_is_a_difference(school: Office, tmp_path: Path) -> None:
    sheet = report(school, tmp_path / "1.pdf", drawn)
    decide(school, [ONE], Choice(Verdict.REJECT, "要住宿"))
    sign(school, sheet.number)
    since = export(school, tmp_path / "1.xlsx").since_signed
    assert since is not None
    assert since.changed == (ONE,)


def test_a_mark_can_be_taken_back(school: Office, tmp_path: Path) -> None:
    report(school, tmp_path / "1.pdf", drawn)
    sign(school, "")
    undo(school)
    assert export(school, tmp_path / "1.xlsx").since_signed is None


def test_a_number_that_no_sheet_has_cannot_be_signed(school: Office) -> None:
    held = len(acts(school))
    with pytest.raises(Fault) as fault:
        sign(school, "2020H2-009-0000")
    assert fault.value.message == "report-unknown"
    assert len(acts(school)) == held
