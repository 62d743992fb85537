"""A mistyped number is offered as a near miss, not silently called ineligible."""

from dataclasses import replace

import pytest
from tests.domain.school import filed, group, nobody, project, shared
from tests.domain.situations import TEACHER

from xuanke.domain.case import Shared
from xuanke.domain.examine import examine
from xuanke.domain.rules.people import is_one_slip, near_misses

KNOWN = TEACHER.id_number


@pytest.mark.parametrize(
    ("given", "near"),
    [
        (KNOWN, True),
        (KNOWN[:-1] + "X", True),
        ("9" + KNOWN[1:], True),
        (KNOWN[:5] + KNOWN[6:], True),
        (KNOWN[:5] + "7" + KNOWN[5:], True),
        (KNOWN[:4] + KNOWN[5] + KNOWN[4] + KNOWN[6:], True),
        ("9" + KNOWN[1:-1] + "9", False),
        (KNOWN[:-2], False),
        ("", False),
        ("T1", False),
    ],
)
def test_one_character_or_one_swap_is_a_slip_and_two_are_not(given: str, near: bool) -> None:
    assert is_one_slip(given, KNOWN) is near


def test_a_teacher_of_the_same_name_is_near_whatever_the_number() -> None:
    assert near_misses("T9", "王 小语", [TEACHER]) == (TEACHER,)
    assert near_misses("T9", "", [replace(TEACHER, name="")]) == ()


def test_the_finding_names_the_near_miss_and_what_round_one_holds_for_them() -> None:
    request = filed("330106198001010418", "P1", round=2, name="王小雨")
    facts = shared([project("P1")])
    asked = Shared(
        facts.term,
        facts.projects,
        facts.runs,
        None,
        {},
        near=lambda number, name: near_misses(number, name, [TEACHER]),
        round1_of=lambda key: [filed(key, "Q1")],
    )
    (finding,) = next(iter(examine([group(nobody("330106198001010418", request))], asked))).findings
    assert finding.message == "finding-unknown-teacher-near"
    (near,) = finding.evidence["near"]
    assert (near["teacher"], [held["project"] for held in near["round1"]]) == ("T1", ["Q1"])
    assert KNOWN not in str(finding)
