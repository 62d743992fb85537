"""Whom to tell what, in which words, and the tick when they were told."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from tests.journeys.school import bring_rows, project, request, teacher

from xuanke.domain.answers import Receipt
from xuanke.domain.catalogue import Mode, ProjectState
from xuanke.domain.requests import RequestKey, RequestState
from xuanke.domain.review import Verdict
from xuanke.domain.telling import StaffRow
from xuanke.faults import Fault
from xuanke.journeys.decide import Choice, decide
from xuanke.journeys.export import export
from xuanke.journeys.office import Office
from xuanke.journeys.take_back import undo
from xuanke.journeys.tell import staff_room, tell, to_tell, whom_to_chase
from xuanke.printing.messages import chase_text, text
from xuanke.wording import Words

DAYS = {"mode": Mode.IN_PERSON, "starts": date(2020, 12, 1), "ends": date(2020, 12, 2)}
ZH = Words("zh")


@pytest.fixture
def school(office: Office) -> Office:
    """T1 was rejected, T2 declined, T3's class was cancelled, T4 approved and returned, T5 chose nothing."""
    bring_rows(office, "catalogue", *(project(f"P{n}") for n in range(1, 4)), project("P4", run="2", **DAYS))
    bring_rows(office, "roster", *(teacher(f"T{n}", f"王芳{n}", subjects=(f"学科{n}",)) for n in range(1, 6)))
    bring_rows(
        office,
        "requests",
        *(request(f"T{n}", f"P{n}") for n in range(1, 4)),
        request("T4", "P4", run="2"),
        request("T4", "P3"),
    )
    approved = [RequestKey("T2", "P2", 1), RequestKey("T3", "P3", 1), RequestKey("T4", "P4/2", 1)]
    decide(office, approved, Choice(Verdict.APPROVE))
    decide(office, [RequestKey("T1", "P1", 1)], Choice(Verdict.REJECT, "该项目要住宿。"))
    decide(office, [RequestKey("T4", "P3", 1)], Choice(Verdict.RETURN, "请写明理由"))
    export(office, office.home.root / "上报.xlsx")
    bring_rows(office, "receipts", Receipt("T2", "P2", "", 1, False, "名额已满"))
    bring_rows(office, "catalogue", project("P3", state=ProjectState.CANCELLED))
    return office


def texts(office: Office, **how: bool) -> dict[tuple[str, str], str]:
    return {
        (each.teacher, one.befell.value): text(one, ZH)
        for each in to_tell(office, **how)
        for one in each.tellings
    }


def test_everybody_whom_something_befell_is_listed_and_nobody_else(school: Office) -> None:
    assert set(texts(school)) == {
        ("T1", "rejected"),
        ("T2", "declined"),
        ("T3", "cancelled"),
        ("T4", "returned"),
    }
    assert ("T4", "approved") in texts(school, good_news=True)


def test_a_refusal_says_why_and_that_round_two_is_open_and_names_something_else(school: Office) -> None:
    said = texts(school)
    assert said["T1", "rejected"] == (
        "王芳1老师：您选的《项目P1》（P1）学校没有通过：该项目要住宿。"
        "您可以参加 9 月 13 日到 9 月 17 日的第二轮选课。"
        "适合您又不冲突的有：①《项目P2》（P2）；②《项目P4》（P4/2）；编号可直接在省平台查找。"
    )
    assert "培训机构没有通过：名额已满。" in said["T2", "declined"]
    assert "P2" not in said["T2", "declined"].partition("适合您")[2]


@pytest.mark.parametrize(("title", "named"), [("", "P9"), ("书法", "《书法》（P9）")])
def test_what_the_catalogue_lacks_is_named_once(school: Office, title: str, named: str) -> None:
    bring_rows(school, "requests", request("T5", "P9", title=title))
    decide(school, [RequestKey("T5", "P9", 1)], Choice(Verdict.REJECT, "没有这个项目"))
    assert f"您选的{named}学校没有通过" in texts(school)["T5", "rejected"]


def test_one_who_may_not_choose_in_round_two_is_not_told_that_they_may(office: Office) -> None:
    from datetime import datetime

    bring_rows(office, "catalogue", project("P1"), project("P2"))
    bring_rows(office, "roster", teacher("T1"))
    bring_rows(office, "requests", request("T1", "P1", chosen_at=datetime(2020, 8, 20, 9)))
    decide(office, [RequestKey("T1", "P1", 1)], Choice(Verdict.REJECT, "不在选课时间内"))
    assert texts(office)["T1", "rejected"].endswith("不在选课时间内。")


def test_an_approval_names_the_days_to_arrange_lessons_for(school: Office) -> None:
    said = texts(school, good_news=True)["T4", "approved"]
    assert "2 班已通过学校审核" in said
    assert "12 月 1 日（周二）、12 月 2 日（周三） 要外出" in said


def test_who_was_told_is_off_the_list_until_it_befalls_again(school: Office) -> None:
    tell(school, "王芳1")
    assert ("T1", "rejected") not in texts(school)
    decide(school, [RequestKey("T1", "P1", 1)], Choice(Verdict.REJECT, "另一个理由"))
    assert ("T1", "rejected") in texts(school)


def test_a_tick_can_be_taken_back_and_cannot_be_made_twice(school: Office) -> None:
    tell(school, "T1")
    with pytest.raises(Fault) as fault:
        tell(school, "T1")
    assert fault.value.message == "told-nothing"
    undo(school)
    assert ("T1", "rejected") in texts(school)


def test_while_the_round_is_open_those_who_chose_nothing_are_told_until_when(school: Office) -> None:
    during = replace(school, on=date(2020, 9, 3))
    assert "9 月 5 日 24:00 截止" in texts(during)["T5", "unselected"]


def test_the_text_to_the_group_names_them_by_group_and_tells_namesakes_apart(office: Office) -> None:
    bring_rows(
        office,
        "roster",
        teacher("T0000417", "王芳", subjects=("英语",)),
        teacher("T0000092", "王 芳", subjects=("英语",)),
        teacher("T3", "周岚"),
    )
    said = chase_text(whom_to_chase(office, 1), ZH)
    assert said.startswith("【师训】第 1 轮选课 9 月 5 日 24:00 截止，还有 3 位老师没选。")
    assert "初中生物：周岚。" in said
    assert "初中英语：王 芳(0092)、王芳(0417)。" in said


def test_no_text_carries_an_identity_number(office: Office, tmp_path: Path) -> None:
    bring_rows(office, "catalogue", project("P1"))
    bring_rows(office, "roster", teacher("", "无编号", id_number="330106198001010029"))
    bring_rows(office, "requests", request("", "P1", id_number="330106198001010029"))
    key = RequestKey("330106198001010029", "P1", 1)
    decide(office, [key], Choice(Verdict.REJECT, "要住宿"))
    assert all("3301" not in said for said in texts(office).values())


@pytest.mark.parametrize(("number", "warned"), [(1, True), (2, False)])
def test_only_in_round_one_the_text_says_that_choosing_nothing_bars_from_round_two(
    office: Office, number: int, warned: bool
) -> None:
    bring_rows(office, "roster", teacher("T1"))
    bring_rows(office, "catalogue", project("P1"))
    bring_rows(office, "requests", request("T1", "P1", number - 1) if number == 2 else request("T2", "P1"))
    said = chase_text(whom_to_chase(office, number), ZH)
    assert ("第一轮没选的老师不能参加第二轮补报" in said) is warned
    assert "还有 1 位" in said


def test_the_staff_room_reads_results_but_no_reason_and_no_number(school: Office) -> None:
    found = staff_room(school, 1)
    assert StaffRow(
        "王芳2", "学科2", "项目P2", "", date(2020, 10, 12), date(2020, 10, 13), "remote",
        RequestState.APPROVED, RequestState.DECLINED,
    ) in found  # fmt: skip
    assert StaffRow(
        "王芳4", "学科4", "项目P4", "2", date(2020, 12, 1), date(2020, 12, 2), "in_person",
        RequestState.APPROVED, None,
    ) in found  # fmt: skip
    assert all(word not in str(found) for word in ("要住宿", "名额已满", "请写明理由", "T1"))
