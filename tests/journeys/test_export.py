"""The platform's file: what goes out, what is news in it, what a kill or a refusal leaves."""

import os
import signal
from datetime import datetime
from pathlib import Path

import pytest
from tests.journeys.school import bring_rows, project, request, state_of, teacher

from xuanke.domain.packet import News
from xuanke.domain.requests import RequestKey
from xuanke.domain.review import Verdict
from xuanke.exchange.profiles import Profile
from xuanke.exchange.reading import read_table
from xuanke.faults import Fault
from xuanke.journeys import export as exporting
from xuanke.journeys.decide import Choice, approve_clean, decide
from xuanke.journeys.decide_from import decide_from
from xuanke.journeys.export import export
from xuanke.journeys.look_back import acts, verify
from xuanke.journeys.office import Office
from xuanke.journeys.packets import Wish, packets, preview, profiles
from xuanke.journeys.take_back import redo, undo

ONE, TWO, LATER = RequestKey("T1", "P1/2", 1), RequestKey("T2", "P2", 1), RequestKey("T2", "P1/2", 2)
REJECT = Choice(Verdict.REJECT, "时间不合适")


@pytest.fixture
def school(office: Office) -> Office:
    """Two teachers with three clean requests in two rounds, all approved."""
    bring_rows(office, "catalogue", project("P1", run="2", title="核心素养"), project("P2"))
    bring_rows(
        office,
        "roster",
        teacher("T1", "阿卜杜拉·买买提", id_number="330106198001010010"),
        teacher("T2", "王𠮷"),
    )
    bring_rows(
        office,
        "requests",
        request("T2", "P2"),
        request("T1", "P1", run="2", name="阿卜杜拉.买买提"),
        request("T2", "P1", 2, run="2"),
    )
    approve_clean(office)
    return office


def counts(office: Office, path: Path, **wish: object) -> dict[str, int]:
    done = export(office, path, Wish(**wish))  # type: ignore[arg-type]
    return {news.value: done.counts.get(news, 0) for news in News}


def test_the_rows_stand_in_the_platforms_order_with_the_names_of_the_roster(
    school: Office, tmp_path: Path
) -> None:
    export(school, tmp_path / "上报.xlsx")
    read = read_table(tmp_path / "上报.xlsx", kind="decisions")
    assert [(r.round, r.teacher, r.project) for r in read.rows] == [
        (1, "T1", "P1/2"),
        (1, "T2", "P2"),
        (2, "T2", "P1/2"),
    ]
    assert [r.name for r in read.rows] == ["阿卜杜拉·买买提", "王𠮷", "王𠮷"]
    assert {r.verdict for r in read.rows} == {Verdict.APPROVE}


def test_a_row_says_who_decided_and_when_in_beijing(school: Office) -> None:
    row = preview(school, Wish()).lines[0].row
    assert row.by == "陈老师"
    assert row.at is not None
    assert row.at.replace(second=0) == datetime(2020, 9, 7, 9, 0)
    assert (row.title, row.institution) == ("核心素养", "临溪市教师进修学校")


def test_a_packet_freezes_what_went_out_and_the_file_carries_the_chains_head(
    school: Office, tmp_path: Path
) -> None:
    import hashlib

    import openpyxl

    head = acts(school)[-1].hash
    export(school, tmp_path / "上报.xlsx")
    (packet,) = packets(school)
    assert packet.sha256 == hashlib.sha256((tmp_path / "上报.xlsx").read_bytes()).hexdigest()
    assert (packet.file, packet.rows, packet.profile, packet.head) == ("上报.xlsx", 3, "default", head)
    kept = openpyxl.load_workbook(tmp_path / "上报.xlsx").custom_doc_props
    assert {prop.name: prop.value for prop in kept} == {"xuanke-head": head}
    assert verify(school).intact
    assert state_of(school, *ONE) == "sent"


def test_only_news_goes_out_the_second_time_and_what_was_taken_back_as_refused(
    school: Office, tmp_path: Path
) -> None:
    first = counts(school, tmp_path / "1.xlsx", round_number=1)
    decide(school, [ONE], REJECT)
    second = counts(school, tmp_path / "2.xlsx", only_new=True)
    read = read_table(tmp_path / "2.xlsx", kind="decisions")
    assert first == {"new": 2, "changed": 0, "revoked": 0, "unchanged": 0}
    assert second == {"new": 1, "changed": 0, "revoked": 1, "unchanged": 1}
    assert [(r.project, r.verdict, r.reason) for r in read.rows] == [
        ("P1/2", Verdict.REJECT, "时间不合适"),
        ("P1/2", Verdict.APPROVE, ""),
    ]


def test_the_same_decisions_give_the_same_rows_also_after_a_revocation(
    school: Office, tmp_path: Path
) -> None:
    export(school, tmp_path / "1.xlsx")
    undo(school)
    taken_back = counts(school, tmp_path / "2.xlsx")
    again = counts(school, tmp_path / "3.xlsx")
    assert taken_back == {"new": 0, "changed": 0, "revoked": 3, "unchanged": 0}
    assert again == {"new": 0, "changed": 0, "revoked": 0, "unchanged": 3}
    redo(school)
    assert counts(school, tmp_path / "4.xlsx")["changed"] == 3


def test_an_undone_and_redone_decision_is_no_news(school: Office, tmp_path: Path) -> None:
    export(school, tmp_path / "1.xlsx")
    undo(school)
    redo(school)
    with pytest.raises(Fault) as fault:
        export(school, tmp_path / "2.xlsx", Wish(only_new=True))
    assert fault.value.message == "export-nothing-new"


def test_a_later_decision_that_says_the_same_is_a_difference_to_send(school: Office, tmp_path: Path) -> None:
    export(school, tmp_path / "1.xlsx")
    decide(school, [ONE], Choice(Verdict.APPROVE, "请安排好调课"))
    assert counts(school, tmp_path / "2.xlsx", only_new=True)["changed"] == 1


def test_what_was_exported_and_is_brought_again_changes_nothing(school: Office, tmp_path: Path) -> None:
    export(school, tmp_path / "1.xlsx")
    decide(school, [ONE], REJECT)
    export(school, tmp_path / "2.xlsx")
    held = len(acts(school))
    done, problems = decide_from(school, tmp_path / "2.xlsx")
    assert (done.keys, done.skipped, problems, len(acts(school))) == ((), (), (), held)


def test_nothing_approved_is_nothing_to_export(office: Office, tmp_path: Path) -> None:
    with pytest.raises(Fault) as fault:
        export(office, tmp_path / "上报.xlsx", Wish(only_new=True))
    assert fault.value.message == "export-nothing"
    assert list(tmp_path.glob("*.xlsx")) == []


def test_a_file_that_is_open_elsewhere_stays_and_another_name_is_offered(
    school: Office, tmp_path: Path
) -> None:
    (tmp_path / "上报.xlsx").write_bytes(b"kept")
    (tmp_path / "~$上报.xlsx").touch()
    with pytest.raises(Fault) as fault:
        export(school, tmp_path / "上报.xlsx")
    assert fault.value.message == "table-target-open"
    assert fault.value.arguments["other"] == "上报-2.xlsx"
    assert (tmp_path / "上报.xlsx").read_bytes() == b"kept"
    assert packets(school) == []


def test_a_csv_profile_wants_a_csv_name(school: Office, tmp_path: Path) -> None:
    with pytest.raises(Fault) as fault:
        export(school, tmp_path / "上报.xlsx", Wish(profile="csv-gb18030"))
    assert fault.value.message == "export-wrong-ending"
    assert list(tmp_path.glob("*.xlsx")) == []


def test_a_profile_of_the_schools_own_takes_refusals_too(school: Office, tmp_path: Path) -> None:
    school.home.profiles.mkdir()
    (school.home.profiles / "县里.toml").write_text(
        'verdicts = ["approve", "reject"]\n[[columns]]\nheader = "结果"\nfield = "verdict"\n', "utf-8"
    )
    decide(school, [ONE], REJECT)
    assert isinstance(profiles(school)["县里"], Profile)
    _, cells = preview(school, Wish(profile="县里")).table()
    assert cells == [("不通过",), ("通过",), ("通过",)]


def killed_at(name: str, school: Office, path: Path) -> None:
    """Exports in a child process that is killed where `name` is about to be called."""
    child = os.fork()
    if child == 0:
        owner, _, attribute = name.rpartition(".")
        module = exporting if not owner else getattr(exporting, owner)
        setattr(module, attribute, lambda *a, **k: os.kill(os.getpid(), signal.SIGKILL))
        export(school, path)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    assert os.WTERMSIG(status) == signal.SIGKILL


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a system that can fork")
@pytest.mark.parametrize("moment", ["preview_in", "write_table", "_packet", "sent.keep"])
def test_a_kill_at_any_moment_leaves_the_old_state_and_no_half_file(
    school: Office, tmp_path: Path, moment: str
) -> None:
    held = len(acts(school))
    killed_at(moment, school, tmp_path / "上报.xlsx")
    assert (len(acts(school)), packets(school), state_of(school, *ONE)) == (held, [], "approved")
    for left in tmp_path.glob("*.xlsx"):
        assert len(read_table(left, kind="decisions").rows) == 3
    assert counts(school, tmp_path / "上报.xlsx")["new"] == 3


def test_what_a_killed_export_left_beside_the_file_is_swept_by_the_next_one(
    school: Office, tmp_path: Path
) -> None:
    left = tmp_path / ".xuanke-abc.part"
    left.mkdir()
    (left / "上报.xlsx").write_bytes(b"half")
    export(school, tmp_path / "上报.xlsx")
    assert not left.exists()
