"""Typing into a platform without upload: line by line, resumed later, and what it ends in."""

from dataclasses import replace

import pytest
from tests.journeys.school import bring_rows, project, request, state_of, teacher

from xuanke.domain.requests import RequestKey
from xuanke.domain.review import Verdict
from xuanke.faults import Fault
from xuanke.journeys.decide import Choice, approve_clean, decide
from xuanke.journeys.look_back import acts, verify
from xuanke.journeys.office import Office
from xuanke.journeys.packets import packets
from xuanke.journeys.typing_list import finish, tick, typing_list

KEYS = [RequestKey(f"T{n}", "P1", 1) for n in (3, 1, 2)]


@pytest.fixture
def school(office: Office) -> Office:
    """The platform lists T3, T1, T2 and T4; T4 is not decided yet."""
    bring_rows(office, "catalogue", project("P1"), project("P2", boarding=True))
    bring_rows(office, "roster", *(teacher(f"T{n}", subjects=(f"学科{n}",)) for n in range(1, 5)))
    asked = [*(request(f"T{n}", "P1") for n in (3, 1, 2)), request("T4", "P2")]
    bring_rows(office, "requests", *(replace(r, position=n) for n, r in enumerate(asked, start=2)))
    decide(office, [KEYS[1]], Choice(Verdict.REJECT, "已请假"))
    approve_clean(office)
    return office


def test_the_lines_stand_in_the_order_of_the_platforms_list(school: Office) -> None:
    found = typing_list(school, 1)
    assert [each.line.sent.key for each in found.lines] == KEYS
    assert found.next is not None
    assert found.next.line.sent.key == KEYS[0]


def test_the_totals_say_what_the_platform_should_show_by_now(school: Office) -> None:
    tick(school, KEYS[0])
    found = tick(school, KEYS[1])
    assert found.platform_shows == {Verdict.APPROVE: 1, Verdict.REJECT: 1, None: 2}
    assert found.next is not None
    assert found.next.line.sent.key == KEYS[2]


def test_ticks_are_no_acts_and_are_there_when_work_goes_on(school: Office) -> None:
    held = len(acts(school))
    tick(school, KEYS[0])
    assert len(acts(school)) == held
    assert [each.is_done for each in typing_list(school, 1).lines] == [True, False, False]


def test_a_line_that_was_decided_anew_is_to_be_typed_anew(school: Office) -> None:
    tick(school, KEYS[0])
    decide(school, [KEYS[0]], Choice(Verdict.REJECT, "时间不合适"))
    assert typing_list(school, 1).lines[0].is_done is False


def test_it_ends_in_agreement_and_what_was_typed_counts_as_sent(school: Office) -> None:
    for key in KEYS:
        tick(school, key)
    packet, found = finish(school, 1)
    assert (packet.rows, found.agrees, found.differing) == (3, True, ())
    assert [p.id for p in packets(school)] == [packet.id]
    assert state_of(school, *KEYS[0]) == "sent"
    assert verify(school).intact
    with pytest.raises(Fault) as fault:
        finish(school, 1)
    assert fault.value.message == "typing-nothing"


def test_or_in_a_list_of_what_does_not_agree(school: Office) -> None:
    tick(school, KEYS[0])
    tick(school, KEYS[1])
    tick(school, KEYS[2], differs="平台上已撤回")
    packet, found = finish(school, 1)
    assert (packet.rows, found.agrees) == (2, False)
    assert [(e.line.sent.key, e.differs) for e in found.differing] == [(KEYS[2], "平台上已撤回")]
    assert state_of(school, *KEYS[2]) == "approved"


def test_what_is_not_to_be_typed_cannot_be_ticked(school: Office) -> None:
    with pytest.raises(Fault) as fault:
        tick(school, RequestKey("T4", "P2", 1))
    assert fault.value.message == "typing-no-line"
