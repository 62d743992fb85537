"""What suits a teacher: with true reasons, in a fixed order, and never what a rule objects to."""

import random
import tomllib
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from xuanke.domain.case import Filed, Group, Person, Shared
from xuanke.domain.catalogue import Clearance, Level, Mode, Project, ProjectKind, ProjectState
from xuanke.domain.cover import crowded
from xuanke.domain.examine import examine
from xuanke.domain.findings import Severity
from xuanke.domain.guide import Seeker, Suggestion, instead, seeker_of, suggest, suits
from xuanke.domain.people import Commitment, CreditEntry, GroupKey, Teacher
from xuanke.domain.requests import Request, RequestState
from xuanke.domain.shelf import Shelf, shelf_of
from xuanke.domain.term import parse_term
from xuanke.domain.weights import GuideWeights

ROOT = Path(__file__).resolve().parents[2]
TERM = parse_term(tomllib.loads((ROOT / "resources" / "terms" / "2020H2.toml").read_text("utf-8")))
SEPTEMBER = date(2020, 9, 6)
CLEARED = {"培训中心": (Clearance("培训中心", date(2020, 7, 1)),)}
MONDAY = date(2020, 10, 12)


def shared(*projects: Project, taken: dict[str, int] | None = None) -> Shared:
    runs: dict[str, list[str]] = {}
    for project in projects:
        runs.setdefault(project.code, []).append(project.key)
    return Shared(TERM, {p.key: p for p in projects}, runs, CLEARED, taken or {})


def shelf(*projects: Project, taken: dict[str, int] | None = None, **weights: int) -> Shelf:
    return shelf_of(shared(*projects, taken=taken), GuideWeights(**weights))


def project(code: str, title: str = "", mode: Mode = Mode.REMOTE, **more: object) -> Project:
    more.setdefault("starts", MONDAY)
    more.setdefault("ends", MONDAY)
    return Project(code, title or code, "培训中心", mode, **more)  # type: ignore[arg-type]


TEACHER = Teacher("T1", "林一", school="文澜学校", phases=("小学",), subjects=("语文",), career_stage="骨干")


def seeker(person: Person | None = None, *projects: Project) -> Seeker:
    known = {p.key: p for p in projects}
    found = seeker_of(
        person or Person("T1", TEACHER), lambda r: known.get(r.project), TERM.credits, SEPTEMBER
    )
    assert found is not None
    return found


def names(suggestions: Sequence[Suggestion]) -> list[str]:
    return [each.project for each in suggestions]


def test_own_subject_and_phase_come_before_what_is_for_all() -> None:
    held = shelf(
        project("全"), project("段", phases=("小学",)), project("科", phases=("小学",), subjects=("语文",))
    )
    assert names(suggest(held, seeker())) == ["科", "段", "全"]


def test_another_phase_subject_or_stage_is_not_suggested() -> None:
    held = shelf(
        project("初中", phases=("初中",)),
        project("数学", subjects=("数学",)),
        project("新任", audience="新教师"),
        project("骨干", audience="骨干教师"),
    )
    assert names(suggest(held, seeker())) == ["骨干"]


def test_the_notices_priorities_weigh_and_say_why() -> None:
    held = shelf(project("A", "班级管理"), project("B", "师德与思想政治"), project("C", "新课程研读"))
    found = suggest(held, seeker())
    assert names(found) == ["B", "C", "A"]
    assert "guide-ethics" in [reason.message for reason in found[0].reasons]


def test_a_score_is_the_sum_of_its_reasons() -> None:
    held = shelf(project("B", "师德", phases=("小学",), audience="骨干教师", credits=8.0))
    (found,) = suggest(held, seeker())
    assert found.score == sum(reason.weight for reason in found.reasons) > 0


def test_a_gap_in_the_ledger_is_a_reason_and_a_full_ledger_is_not() -> None:
    held = shelf(project("A", mode=Mode.IN_PERSON, credits=90.0, ends=MONDAY + timedelta(12)))
    lacking = Person("T1", TEACHER, ledger=(CreditEntry("T1", 30, 2018),))
    (found,) = suggest(held, seeker(lacking))
    assert "guide-intensive" in [reason.message for reason in found.reasons]
    (found,) = suggest(held, seeker())
    assert "guide-intensive" not in [reason.message for reason in found.reasons]


def test_rural_teachers_get_what_is_for_them_and_others_do_not() -> None:
    held = shelf(project("乡", audience="乡村教师"))
    assert names(suggest(held, replace(seeker(), teacher=replace(TEACHER, rural=True)))) == ["乡"]
    assert suggest(held, replace(seeker(), teacher=replace(TEACHER, rural=False))) == ()


@pytest.mark.parametrize(
    "objected",
    [
        project("P", state=ProjectState.CANCELLED),
        project("P", kind=ProjectKind.DIRECTIVE),
        project("P", mode=Mode.IN_PERSON, level=Level.PROVINCE),
        project("P", boarding=True),
        project("P", starts=date(2020, 12, 30), ends=date(2021, 1, 2)),
        replace(project("P", mode=Mode.IN_PERSON), institution="未验收机构"),
        project("P", seats=30, enrolled=30),
    ],
    ids=["cancelled", "directive", "provincial", "boarding", "late", "not cleared", "full"],
)
def test_what_a_rule_objects_to_is_not_suggested(objected: Project) -> None:
    held = shelf(objected, project("Q"))
    assert names(suggest(held, seeker())) == ["Q"]
    assert suits(held, "P", [seeker()]) == ()


def test_a_course_that_the_teacher_has_did_or_has_no_time_for_is_not_suggested() -> None:
    projects = [
        project("有", run="2"),
        project("做", "做过的"),
        project("撞", mode=Mode.IN_PERSON),
        project("假", mode=Mode.IN_PERSON, starts=MONDAY + timedelta(7), ends=MONDAY + timedelta(7)),
        project("好"),
    ]
    asked = project("有", run="1", mode=Mode.IN_PERSON)
    away = MONDAY + timedelta(7)
    person = Person(
        "T1",
        TEACHER,
        (Filed(Request("T1", "有", 1, run="1"), RequestState.PENDING),),
        (Commitment("T1", "借调", away, away),),
        (CreditEntry("T1", 8, 2019, title="做过的"),),
    )
    assert names(suggest(shelf(*projects, asked), seeker(person, asked))) == ["好"]


def test_who_may_not_choose_gets_nothing() -> None:
    assert suggest(shelf(project("A")), replace(seeker(), may_choose=False)) == ()


def test_other_runs_come_first_in_place_of_a_cancelled_course() -> None:
    better = project("B", "师德", phases=("小学",), subjects=("语文",), audience="骨干教师")
    held = shelf(
        better,
        project("A", run="2"),
        project("A", run="3", seats=1, enrolled=1),
        project("A", run="1", state=ProjectState.CANCELLED),
    )
    found = instead(held, seeker(), "A")
    assert names(found) == ["A/2", "B"]
    assert found[0].reasons[0].message == "guide-other-run"


def test_a_cancelled_course_that_is_still_asked_for_stands_in_nobodys_way() -> None:
    gone = project("A", run="1", mode=Mode.IN_PERSON, state=ProjectState.CANCELLED)
    other = project("A", run="2", mode=Mode.IN_PERSON)
    request = Request("T1", "A", 1, run="1")
    person = Person("T1", TEACHER, (Filed(request, RequestState.PENDING),))
    facts = shared(gone, other)
    looking = [
        seeker_of(person, project_in(facts), TERM.credits, SEPTEMBER, without=key)
        for key in (None, request.key)
    ]
    held = shelf_of(facts, GuideWeights())
    assert [names(instead(held, each, "A")) for each in looking if each] == [[], ["A/2"]]


def test_for_a_project_the_teachers_whom_it_suits_best_come_first() -> None:
    held = shelf(project("A", subjects=("语文", "数学"), audience="骨干教师"))
    teachers = [
        replace(TEACHER, no="T3", career_stage=""),
        replace(TEACHER, no="T2"),
        replace(TEACHER, no="T1"),
        replace(TEACHER, no="T4", subjects=("英语",)),
        replace(TEACHER, no="T5", career_stage="新任"),
    ]
    found = suits(held, "A", [replace(seeker(), teacher=teacher) for teacher in teachers])
    assert [each.teacher for each in found] == ["T1", "T2", "T3"]


def crowd(seed: int) -> tuple[Shared, list[Person]]:
    chance = random.Random(seed)
    phases, subjects = ("小学", "初中", "学前"), ("语文", "数学", "英语")
    projects = []
    for number in range(120):
        starts = date(2020, 9, 14) + timedelta(chance.randrange(115))
        projects.append(
            Project(
                f"P{number // 2:03}",
                f"{chance.choice(('师德', '新教材', '班级管理', '作业设计'))}{number // 2}",
                chance.choice(("培训中心", "培训中心", "未验收机构")),
                chance.choice(tuple(Mode)),
                run=str(number % 2),
                level=chance.choice((Level.COUNTY, Level.COUNTY, Level.PROVINCE)),
                kind=chance.choice((ProjectKind.SELF_SELECTED,) * 9 + (ProjectKind.DIRECTIVE,)),
                phases=chance.choice(((), ("小学",), ("小学", "初中"), ("学前",))),
                subjects=chance.choice(((), ("语文",), ("数学", "英语"))),
                audience=chance.choice(("", "骨干教师", "新教师", "乡村教师", "民办幼儿园")),
                credits=chance.choice((None, 8.0, 24.0, 90.0)),
                starts=starts,
                ends=starts + timedelta(chance.randrange(9)),
                seats=chance.choice((None, 1, 40)),
                boarding=chance.random() < 0.1,
                state=chance.choice((ProjectState.PUBLISHED,) * 8 + (ProjectState.CANCELLED,)),
            )
        )
    people = []
    for number in range(25):
        no = f"T{number:02}"
        teacher = Teacher(
            no, no, school="S", phases=(chance.choice(phases),), subjects=(chance.choice(subjects),),
            career_stage=chance.choice(("", "新任", "骨干")), rural=chance.choice((None, True, False)),
            private=chance.choice((True, False)),
        )  # fmt: skip
        away = MONDAY + timedelta(chance.randrange(60))
        asked = chance.sample(projects, chance.randrange(3))
        people.append(
            Person(
                no,
                teacher,
                tuple(Filed(Request(no, p.code, 1, run=p.run), RequestState.PENDING) for p in asked),
                (Commitment(no, "指令性", away, away + timedelta(2)),) if chance.random() < 0.3 else (),
                (CreditEntry(no, 24, 2019, code=chance.choice(projects).code),)
                if chance.random() < 0.5
                else (),
            )
        )
    return shared(*projects), people


def grouped(people: Sequence[Person]) -> dict[GroupKey, Group]:
    members: dict[GroupKey, list[Person]] = {}
    for person in people:
        assert person.teacher is not None
        members.setdefault(person.teacher.group, []).append(person)
    return {key: Group(key, tuple(those)) for key, those in members.items()}


def project_in(facts: Shared) -> Callable[[Request], Project | None]:
    return lambda request: facts.projects.get(request.project)


@pytest.mark.parametrize("seed", range(4))
def test_no_rule_blocks_or_warns_of_what_was_suggested(seed: int) -> None:
    """Each suggestion is filed as a request and examined with everything else that the teacher has."""
    facts, people = crowd(seed)
    held = shelf_of(facts, GuideWeights())
    wrong, suggested = [], 0
    groups = grouped(people)
    for person in people:
        assert person.teacher is not None
        full = crowded(
            groups[person.teacher.group], project_in(facts), TERM.is_teaching_day, share=0.3, least=1
        )
        looking = seeker_of(person, project_in(facts), TERM.credits, SEPTEMBER, crowded=full)
        assert looking is not None
        for each in suggest(held, looking, limit=200):
            suggested += 1
            code, run = each.project.split("/")
            more = Filed(Request(person.key, code, 1, run=run), RequestState.PENDING)
            others = tuple(p for p in groups[looking.teacher.group].people if p is not person)
            group = Group(looking.teacher.group, (*others, replace(person, filed=(*person.filed, more))))
            findings = next(e.findings for e in examine([group], facts) if e.filed is more)
            wrong += [(each, f.rule) for f in findings if f.severity is not Severity.INFO]
    assert wrong == []
    assert suggested > 50


def test_the_best_of_few_are_the_first_of_all_and_every_time_the_same() -> None:
    facts, people = crowd(9)
    held = shelf_of(facts, GuideWeights())
    again = shelf_of(replace(facts, projects=dict(reversed(facts.projects.items()))), GuideWeights())
    for person in people:
        looking = seeker_of(person, project_in(facts), TERM.credits, SEPTEMBER)
        assert looking is not None
        every = suggest(held, looking, limit=500)
        assert list(every) == sorted(every, key=lambda s: (-s.score, s.project))
        assert suggest(held, looking, limit=3) == every[:3]
        assert suggest(again, looking, limit=500) == every


def test_a_project_and_a_teacher_score_the_same_from_either_side() -> None:
    facts, people = crowd(5)
    held = shelf_of(facts, GuideWeights())
    looking = [seeker_of(p, project_in(facts), TERM.credits, SEPTEMBER) for p in people]
    seekers = [each for each in looking if each is not None]
    from_teachers = {s for each in seekers for s in scored(suggest(held, each, limit=500))}
    from_projects = {s for key in held.offered for s in scored(suits(held, key, seekers, limit=500))}
    assert from_teachers == from_projects


def scored(suggestions: Sequence[Suggestion]) -> list[tuple[str, str, int]]:
    return [(s.teacher, s.project, s.score) for s in suggestions]
