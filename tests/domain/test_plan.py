"""What stands in the way of an approval, and what one is worth."""

import tomllib
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from xuanke.domain.case import Filed, Group, Person
from xuanke.domain.catalogue import Funding, Mode, Project
from xuanke.domain.credits import CreditStructure
from xuanke.domain.limits import PlanRules, build_model
from xuanke.domain.people import Commitment, CreditEntry, GroupKey, Teacher
from xuanke.domain.plan import Limit, LimitKind, Model, Plan
from xuanke.domain.requests import Request, RequestKey, RequestState
from xuanke.domain.term import parse_term
from xuanke.domain.weights import GuideWeights, PlanWeights
from xuanke.domain.worth import rank_of, valuer

ROOT = Path(__file__).resolve().parents[2]
KEY = GroupKey("文澜学校", "", "小学", "语文")
FRIDAY, SATURDAY, MONDAY = date(2020, 10, 16), date(2020, 10, 17), date(2020, 10, 19)
RULES = PlanRules(lambda day: day.weekday() < 5)


def project(code: str, first: date = FRIDAY, last: date | None = None, **more: object) -> Project:
    mode = more.pop("mode", Mode.IN_PERSON)
    return Project(code, code, "中心", mode, starts=first, ends=last or first, **more)  # type: ignore[arg-type]


def person(no: str, *asked: Filed | Project, busy: date | None = None) -> Person:
    teacher = Teacher(no, no, school=KEY.school, phases=("小学",), subjects=("语文",))
    filed = tuple(a if isinstance(a, Filed) else ask(no, a) for a in asked)
    return Person(no, teacher, filed, (Commitment(no, "骨干培训", busy, busy),) if busy else ())


def ask(
    no: str,
    wanted: Project,
    state: RequestState = RequestState.PENDING,
    round: int = 1,
    rank: int | None = None,
) -> Filed:
    return Filed(Request(no, wanted.code, round, run=wanted.run, rank=rank), state)


def model(
    people: Sequence[Person],
    *projects: Project,
    rules: PlanRules = RULES,
    blocked: Sequence[str] = (),
    round: int | None = None,
) -> Model:
    known = {p.key: p for p in projects}
    return build_model(
        [Group(KEY, tuple(people))],
        lambda request: known.get(request.project),
        rules,
        is_blocked=lambda key: key.project in blocked,
        worth=lambda person, request, project: 100,
        round=round,
    )


def of(made: Model, kind: LimitKind) -> list[Limit]:
    return [limit for limit in made.limits if limit.kind is kind]


A, B = project("A"), project("B")
REMOTE = project("R", mode=Mode.REMOTE)


def test_open_requests_that_nothing_blocks_are_wishes_in_the_order_of_their_keys() -> None:
    made = model([person("T2", A, REMOTE), person("T1", B)], A, B, REMOTE, blocked=("R",))
    assert [wish.key for wish in made.wishes] == [RequestKey("T1", "B", 1), RequestKey("T2", "A", 1)]


@pytest.mark.parametrize("state", [RequestState.REJECTED, RequestState.WITHDRAWN, RequestState.DECLINED])
def test_what_is_not_alive_is_neither_wish_nor_in_the_way(state: RequestState) -> None:
    full = replace(A, seats=1)
    made = model([person("T1", ask("T1", full, state)), person("T2", full)], full)
    assert len(made.wishes) == 1
    assert made.fixed == ()
    assert made.limits == ()


def test_an_unknown_project_cannot_be_planned() -> None:
    assert model([person("T1", A)]).wishes == ()


def test_only_the_asked_rounds_requests_are_wishes() -> None:
    made = model([person("T1", ask("T1", A, round=1)), person("T2", ask("T2", B, round=2))], A, B, round=2)
    assert [wish.key.project for wish in made.wishes] == ["B"]


def test_seats_are_what_approved_requests_leave() -> None:
    tight = replace(REMOTE, seats=2)
    made = model(
        [person("T1", ask("T1", tight, RequestState.SENT)), person("T2", tight), person("T3", tight)], tight
    )
    (seats,) = of(made, LimitKind.SEATS)
    assert (seats.room, len(seats.members), seats.taken_by) == (1, 2, ("R",))


def test_a_limit_that_cannot_bind_is_left_out() -> None:
    wide = replace(REMOTE, seats=2)
    assert model([person("T1", wide), person("T2", wide)], wide).limits == ()


def test_two_of_a_teachers_projects_on_a_day_clash_also_at_the_weekend() -> None:
    first, second = project("A", SATURDAY), project("B", SATURDAY)
    made = model([person("T1", first, second)], first, second)
    assert [(limit.kind, limit.room, limit.days) for limit in made.limits] == [
        (LimitKind.CLASH, 1, ("2020-10-17",))
    ]


def test_equal_days_of_a_clash_are_one_limit() -> None:
    first, second = project("A", FRIDAY, MONDAY), project("B", FRIDAY, MONDAY)
    (clash,) = of(model([person("T1", first, second)], first, second), LimitKind.CLASH)
    assert len(clash.days) == 4


def test_a_commitment_leaves_no_room() -> None:
    (limit,) = of(model([person("T1", A, busy=FRIDAY)], A), LimitKind.COMMITMENT)
    assert (limit.owner, limit.room) == (("T1", "骨干培训"), 0)


def test_two_runs_of_a_course_are_one_too_many() -> None:
    one, two = project("A", FRIDAY, run="1"), project("A", MONDAY, run="2")
    (limit,) = of(model([person("T1", one, two)], one, two), LimitKind.DUPLICATE)
    assert limit.owner == ("T1", "A")


def test_of_a_small_group_one_may_be_away_on_a_teaching_day() -> None:
    made = model([person("T1", A), person("T2", A), person("T3")], A)
    (limit,) = of(made, LimitKind.COVER)
    assert (limit.room, limit.days, limit.owner) == (1, ("2020-10-16",), tuple(KEY))


@pytest.mark.parametrize("wanted", [project("A", SATURDAY), REMOTE], ids=["weekend", "remote"])
def test_no_cover_is_needed_at_weekends_and_for_remote_training(wanted: Project) -> None:
    assert of(model([person("T1", wanted), person("T2", wanted)], wanted), LimitKind.COVER) == []


def test_colleagues_who_are_away_already_take_up_cover_once() -> None:
    twice = person("T1", ask("T1", A, RequestState.APPROVED), busy=FRIDAY)
    made = model([twice, *(person(f"T{n}", A) for n in range(2, 11))], A)
    (limit,) = of(made, LimitKind.COVER)
    assert (limit.room, limit.taken_by) == (2, ("T1",))


def test_the_number_counts_by_round_and_what_was_approved() -> None:
    other = project("C", MONDAY)
    rules = replace(RULES, most=1)
    made = model(
        [person("T1", ask("T1", A, RequestState.APPROVED), ask("T1", other), ask("T1", REMOTE, round=2))],
        A, other, REMOTE, rules=rules,
    )  # fmt: skip
    (limit,) = of(made, LimitKind.NUMBER)
    assert (limit.owner, limit.room) == (("T1", "1"), 0)


def test_the_budget_pays_what_the_school_pays_in_hundredths_of_a_yuan() -> None:
    paid = replace(project("A"), fee=99.5)
    own = replace(project("B", MONDAY), fee=500.0, funding=Funding.SELF)
    made = model(
        [person("T1", paid, own), person("T2", ask("T2", paid, RequestState.APPROVED))],
        paid, own, rules=replace(RULES, budget=150.0),
    )  # fmt: skip
    (limit,) = of(made, LimitKind.BUDGET)
    assert (limit.room, limit.members) == (5050, ((0, 9950),))


def test_the_terms_numbers_reach_the_plan() -> None:
    term = parse_term(tomllib.loads((ROOT / "resources" / "terms" / "2020H2.toml").read_text("utf-8")))
    rules = PlanRules.of(replace(term, budget=8000.0))
    assert (rules.share, rules.least, rules.most, rules.budget) == (0.3, 1, None, 8000.0)
    assert rules.is_teaching_day(date(2020, 10, 10))


def test_a_plans_gap_is_a_share_of_the_bound() -> None:
    assert Plan(value=990, bound=1000).gap == pytest.approx(0.01)
    assert Plan(value=1000, bound=1000).optimal


WEIGHTS = PlanWeights()
VALUE = valuer(CreditStructure(), FRIDAY, WEIGHTS, nothing_last_time={"T9"})


def value(who: Person, wanted: Project, rank: int = 1) -> int:
    return VALUE(who, Request(who.key, wanted.code, 1, rank=rank), wanted)


def test_an_earlier_choice_is_worth_more() -> None:
    assert (
        value(person("T1"), A, 1) > value(person("T1"), A, 2) > value(person("T1"), A, 4) == WEIGHTS.approve
    )


def test_who_got_nothing_last_time_goes_first() -> None:
    assert value(person("T9"), A) - value(person("T1"), A) == WEIGHTS.nothing_last_time


def test_the_notices_priorities_are_worth_more() -> None:
    ethics, curriculum = replace(A, title="师德修养"), replace(A, themes=("新教材",))
    assert value(person("T1"), ethics) - value(person("T1"), A) == WEIGHTS.ethics
    assert value(person("T1"), curriculum) - value(person("T1"), A) == WEIGHTS.curriculum


def test_rural_and_private_kindergarten_teachers_are_worth_more() -> None:
    def who(no: str, **more: object) -> Person:
        return Person(no, Teacher(no, no, phases=("学前",), **more))  # type: ignore[arg-type]

    plain = value(who("P"), A)
    assert value(who("Q", rural=True), A) - plain == WEIGHTS.rural
    assert value(who("S", private=True), A) - plain == WEIGHTS.private


def test_what_fills_a_gap_in_the_ledger_is_worth_more() -> None:
    long = project("L", FRIDAY, FRIDAY + timedelta(12), credits=90.0)
    lacking = replace(person("T5"), ledger=(CreditEntry("T5", 30, 2018),))
    assert value(lacking, long) - value(person("T1"), long) == WEIGHTS.intensive_missing
    assert value(lacking, replace(A, credits=8.0)) - value(person("T1"), A) == WEIGHTS.credits_missing


def test_without_a_rank_the_order_of_choosing_counts() -> None:
    first, second = ask("T1", A), ask("T1", B)
    second = replace(second, request=replace(second.request, position=5))
    who = person("T1", second, first)
    assert [rank_of(who, filed.request) for filed in (first, second)] == [1, 2]


def test_the_terms_weights_are_read_and_its_tables_kept_apart() -> None:
    guide = {"subject": 7, "plan": {"first_rank": 80}}
    assert GuideWeights.from_mapping(guide) == GuideWeights(subject=7)
    assert PlanWeights.from_mapping(guide) == PlanWeights(first_rank=80)


@pytest.mark.parametrize(
    ("guide", "error"),
    [({"subjct": 7}, TypeError), ({"subject": 0.5}, ValueError), ({"subject": -1}, ValueError)],
)
def test_a_weight_that_is_unknown_or_no_whole_number_is_refused(
    guide: dict[str, float], error: type[Exception]
) -> None:
    with pytest.raises(error):
        GuideWeights.from_mapping(guide)
    with pytest.raises(error):
        PlanWeights.from_mapping({"plan": {name.replace("subject", "rural"): w for name, w in guide.items()}})
