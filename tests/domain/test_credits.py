"""The ledger's arithmetic, against situations worked out by hand from 浙教师〔2016〕71号."""

from dataclasses import replace
from datetime import date

import pytest

from xuanke.domain.catalogue import Mode, Project
from xuanke.domain.credits import (
    Cap,
    Certainty,
    CreditStructure,
    Crossing,
    Ledger,
    Remark,
    Venture,
    counted,
    kind_of,
    ledger_of,
    remarks,
    room,
    school_lines,
    teacher_line,
)
from xuanke.domain.people import CreditEntry, CreditKind, Teacher

STRUCTURE = CreditStructure()
TEACHER = Teacher("T1", "林一", teaching_since=2005)
SEPTEMBER = date(2020, 9, 6)


def entry(credits: float, year: int, kind: CreditKind = CreditKind.OTHER, completed: date | None = None):  # type: ignore[no-untyped-def]
    return CreditEntry("T1", credits, year, kind, completed=completed, title=f"{year} {credits:g}")


def project(credits: float, mode: Mode = Mode.IN_PERSON, starts=date(2020, 10, 9), ends=None) -> Project:  # type: ignore[no-untyped-def]
    return Project("P1", "新教材研修", "培训中心", mode, credits=credits, starts=starts, ends=ends or starts)


def ledger(*entries: CreditEntry, asked: tuple[Project, ...] = (), teacher: Teacher = TEACHER) -> Ledger:
    return ledger_of(teacher, entries, [Venture(each) for each in asked], STRUCTURE)


def about(held: Ledger, on: date = SEPTEMBER, structure: CreditStructure = STRUCTURE) -> dict[str, Remark]:
    return {remark.about: remark for remark in remarks(held, structure, on)}


EVERY_YEAR = tuple(entry(54, year) for year in range(2016, 2021))


def test_three_hundred_and_sixty_with_one_of_ninety_lacks_nothing() -> None:
    held = ledger(*EVERY_YEAR, entry(90, 2018, CreditKind.INTENSIVE_90))
    assert held.sum() == 360
    assert about(held) == {}


def test_one_credit_less_is_missing_and_said_so() -> None:
    held = ledger(*EVERY_YEAR[:4], entry(53, 2020), entry(90, 2018, CreditKind.INTENSIVE_90))
    assert about(held) == {"total": Remark("total", 359, 360)}
    assert about(held)["total"].missing == 1


@pytest.mark.parametrize(("credits", "lean"), [(24, False), (23.5, True)])
def test_a_year_asks_for_twenty_four(credits: float, lean: bool) -> None:
    held = ledger(
        entry(100, 2016), entry(credits, 2017), entry(100, 2018), entry(100, 2019), entry(100, 2020)
    )
    years = [r.year for r in remarks(held, STRUCTURE, SEPTEMBER) if r.about == "year"]
    assert years == ([2017] if lean else [])


def test_a_lean_year_that_is_over_cannot_be_made_up_but_this_year_can() -> None:
    lean = [r for r in remarks(ledger(entry(300, 2016)), STRUCTURE, date(2018, 5, 1)) if r.about == "year"]
    assert [(r.year, r.reachable) for r in lean] == [(2017, False), (2018, True)]


def test_years_to_come_are_not_lean() -> None:
    assert "year" not in about(ledger(entry(30, 2016)), date(2016, 12, 1))


def test_three_trainings_of_thirty_are_no_training_of_ninety() -> None:
    held = ledger(*[entry(30, 2018, CreditKind.INTENSIVE_90)] * 3)
    assert about(held)["intensive"].has == 30


def test_school_based_credits_count_to_twenty_four_a_year_and_one_hundred_and_twenty_a_cycle() -> None:
    held = ledger(*[entry(30, year, CreditKind.SCHOOL_BASED) for year in range(2016, 2021)])
    assert held.sum() == 150
    assert counted(held, STRUCTURE) == 120
    over = [(r.about, r.year, r.missing) for r in remarks(held, STRUCTURE, SEPTEMBER) if r.missing < 0]
    assert over == [("year-cap", year, -6) for year in range(2016, 2021)] + [("cycle-cap", None, -30)]


def test_a_county_may_cap_remote_training() -> None:
    county = replace(STRUCTURE, caps={CreditKind.REMOTE: Cap(year=10, cycle=50)})
    held = ledger(entry(16, 2019, CreditKind.REMOTE), entry(8, 2020, CreditKind.REMOTE))
    assert counted(held, county) == 18


def test_a_training_over_new_year_counts_for_the_year_in_which_it_is_completed() -> None:
    held = ledger(asked=(project(24, starts=date(2019, 12, 29), ends=date(2020, 1, 3)),))
    assert (held.sum(Certainty.PENDING, year=2019), held.sum(Certainty.PENDING, year=2020)) == (0, 24)
    assert held.crossings == (Crossing("新教材研修", 24, 2019, 2020, cycle=False),)


def test_a_training_over_the_cycles_end_counts_for_the_next_cycle() -> None:
    held = ledger(entry(40, 2020), asked=(project(24, starts=date(2020, 12, 29), ends=date(2021, 1, 3)),))
    assert held.sum(Certainty.PENDING) == 40
    assert [item.credits for item in held.outside] == [24]
    assert held.crossings == (Crossing("新教材研修", 24, 2020, 2021, cycle=True),)


def test_the_year_that_the_platform_states_wins_over_the_day_of_completion() -> None:
    held = ledger(entry(24, 2020, completed=date(2021, 1, 3)))
    assert held.sum(year=2020) == 24
    assert held.crossings == (Crossing("2020 24", 24, 2021, 2020, cycle=True),)


def test_credits_of_the_last_cycle_do_not_count_in_this_one() -> None:
    held = ledger(entry(100, 2015, completed=date(2015, 12, 31)), entry(10, 2016, completed=date(2016, 1, 1)))
    assert held.sum() == 10
    assert [item.credits for item in held.outside] == [100]


def test_a_new_teachers_probation_is_outside_the_cycle_and_asks_for_one_hundred_and_eighty() -> None:
    new = replace(TEACHER, teaching_since=2019)
    in_probation = entry(170, 2020, completed=date(2020, 8, 31))
    after = entry(20, 2020, completed=date(2020, 9, 1))
    held = ledger(in_probation, after, teacher=new)
    assert held.sum() == 20
    assert about(held)["probation"] == Remark("probation", 170, 180)
    assert (held.first, held.last) == (date(2020, 9, 1), date(2025, 8, 31))


def test_one_hundred_and_eighty_in_probation_suffice() -> None:
    held = ledger(entry(180, 2020, completed=date(2020, 5, 1)), teacher=replace(TEACHER, teaching_since=2019))
    assert "probation" not in about(held)


@pytest.mark.parametrize(
    ("practice", "said"),
    [(80, None), (79, Remark("practice", 79, 80, CreditKind.PRACTICE))],
)
def test_eighty_of_probation_are_practice(practice: float, said: Remark | None) -> None:
    spring = date(2020, 5, 1)
    entries = (entry(practice, 2020, CreditKind.PRACTICE, spring), entry(120, 2020, completed=spring))
    held = ledger(*entries, teacher=replace(TEACHER, teaching_since=2019))
    assert about(held).get("practice") == said
    assert "probation" not in about(held)


def test_a_ledger_that_does_not_tell_practice_apart_is_said_to_be_unknown() -> None:
    held = ledger(entry(180, 2020, completed=date(2020, 5, 1)), teacher=replace(TEACHER, teaching_since=2019))
    assert about(held)["practice-unknown"].limit == 80
    assert "practice" not in about(held)


def test_half_of_a_new_principals_three_hundred_counts_in_the_cycle() -> None:
    held = ledger(entry(90, 2018, CreditKind.PRINCIPAL), entry(210, 2019, CreditKind.PRINCIPAL))
    assert (held.sum(year=2018), held.sum(year=2019), counted(held, STRUCTURE)) == (45, 105, 150)
    assert not {"principal", "principal-intensive"} & about(held).keys()


def test_a_new_principal_is_told_what_the_three_hundred_lack() -> None:
    held = ledger(entry(80, 2018, CreditKind.PRINCIPAL), entry(60, 2019, CreditKind.PRINCIPAL))
    said = about(held)
    assert said["principal"].missing == 160
    assert said["principal-intensive"] == Remark("principal-intensive", 80, 90, CreditKind.PRINCIPAL)
    assert "principal" not in about(ledger(entry(80, 2018)))


def test_a_teacher_of_long_standing_has_no_probation() -> None:
    assert ledger(entry(10, 2018)).probation is None


def test_what_was_approved_and_what_is_only_asked_for_are_told_apart() -> None:
    asked = [Venture(project(20), Certainty.APPROVED), Venture(replace(project(8), code="P2"))]
    held = ledger_of(TEACHER, [entry(10, 2020)], asked, STRUCTURE)
    assert [held.sum(upto) for upto in Certainty] == [10, 30, 38]


@pytest.mark.parametrize(
    ("mode", "credits", "kind"),
    [
        (Mode.REMOTE, 90, CreditKind.REMOTE),
        (Mode.IN_PERSON, 90, CreditKind.INTENSIVE_90),
        (Mode.BLENDED, 120, CreditKind.INTENSIVE_90),
        (Mode.IN_PERSON, 89, CreditKind.OTHER),
    ],
)
def test_the_kind_of_a_project(mode: Mode, credits: float, kind: CreditKind) -> None:
    assert kind_of(project(credits, mode)) is kind


def test_with_two_days_left_sixteen_credits_can_still_be_earned() -> None:
    assert room(ledger(), STRUCTURE, date(2020, 12, 30)) == 16


def test_a_year_has_room_for_what_the_platform_takes_less_what_is_earned() -> None:
    assert room(ledger(entry(100, 2020)), STRUCTURE, date(2020, 1, 1)) == 44


def test_who_cannot_reach_the_total_or_the_ninety_is_told_so() -> None:
    late = about(ledger(entry(340, 2016)), date(2020, 12, 30))
    assert not late["total"].reachable
    assert not late["intensive"].reachable
    early = about(ledger(entry(340, 2016)), date(2020, 6, 1))
    assert early["total"].reachable
    assert early["intensive"].reachable


def test_a_project_that_passes_its_kinds_cap_is_told() -> None:
    county = replace(STRUCTURE, caps={CreditKind.REMOTE: Cap(cycle=50)})
    passing = ledger(entry(45, 2019, CreditKind.REMOTE), asked=(project(8, Mode.REMOTE),))
    found = remarks(passing, county, SEPTEMBER)
    assert [(r.about, r.has, r.limit) for r in found if r.about == "cycle-cap"] == [("cycle-cap", 53, 50)]


def test_a_school_sees_its_credits_by_year_and_kind() -> None:
    lines = school_lines([ledger(entry(10, 2019), asked=(project(8),)), ledger(entry(5, 2019))])
    assert [(line.year, line.kind, line.held, line.pending) for line in lines] == [
        (2019, CreditKind.OTHER, 15, 0),
        (2020, CreditKind.OTHER, 0, 8),
    ]


def test_a_structure_with_an_unknown_name_is_refused() -> None:
    with pytest.raises(TypeError):
        CreditStructure.from_mapping({"totl": 360})


def test_a_teachers_row_holds_what_counts_and_what_stays_missing() -> None:
    held = ledger(entry(30, 2016, CreditKind.SCHOOL_BASED), *EVERY_YEAR[1:], asked=(project(120),))
    row = teacher_line(held, STRUCTURE, SEPTEMBER)
    assert (row.held, row.approved, row.pending, row.longest) == (240, 240, 360, 120)
    assert [remark.about for remark in row.remarks] == ["year-cap"]
