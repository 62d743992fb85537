"""How long plans and guidance take: `python -m tests.bench.plan`. Made-up schools; figures on stdout."""

import resource
import time
import tomllib
from datetime import date
from pathlib import Path
from random import Random

from tests.planning.schools import FIRST_DAY, School, is_weekday, school

from xuanke.domain.case import Shared
from xuanke.domain.catalogue import Clearance, Mode, Project, span
from xuanke.domain.guide import Seeker, suggest
from xuanke.domain.people import Teacher
from xuanke.domain.plan import Model
from xuanke.domain.shelf import shelf_of
from xuanke.domain.term import parse_term
from xuanke.domain.weights import GuideWeights
from xuanke.planning.highs import exact, relaxed
from xuanke.planning.solve import choose, solve
from xuanke.planning.swaps import good_plan

ROOT = Path(__file__).resolve().parents[2]
PHASES = ("学前", "小学", "初中", "高中", "中职", "特教")
SUBJECTS = (
    "语文",
    "数学",
    "英语",
    "科学",
    "物理",
    "化学",
    "历史",
    "地理",
    "音乐",
    "体育",
    "美术",
    "信息技术",
)
STAGES = ("新任", "合格", "骨干", "名优")


def timed(label: str, since: float, note: str = "") -> float:
    """Prints how long it took and gives the moment."""
    now = time.perf_counter()
    print(f"{label:<46}{now - since:8.2f} s  {note}", flush=True)
    return now


def county(seed: int, *, share: float, length: int, budget: float | None = None) -> School:
    """20,000 requests of 10,000 teachers in twenty schools, at most two each, with hard cover."""
    return school(
        seed, teachers=10_000, requests=20_000, projects=2_000, groups=400, schools=20, days=70,
        length=length, seats=30, share=share, budget=budget, most=2, approved=0.05,
    )  # fmt: skip


def plans_of_schools() -> None:
    """1,000 requests of one school: proven, then with all reasons."""
    for seed, budget in enumerate((None, 150_000.0, 60_000.0)):
        made = school(
            seed, teachers=400, requests=1_000, projects=120, groups=30, seats=12, share=0.15, budget=budget
        )
        model = made.model()
        since = time.perf_counter()
        chosen, bound = choose(model)
        proven = model.value(chosen) == bound
        since = timed(f"{len(model.wishes)} requests, budget {budget}", since, f"proven {proven}")
        plan = solve(model)
        inexact = sum(not left.because.exact for left in plan.leave)
        timed("  with reasons", since, f"{len(plan.leave)} left, {inexact} of them 'at most'")


def plans_of_counties() -> None:
    """20,000 requests: the two ways, and all reasons."""
    for share, length, budget in ((0.3, 5, None), (0.1, 8, None), (0.1, 12, None), (0.15, 8, 1_500_000.0)):
        since = time.perf_counter()
        model: Model = county(1, share=share, length=length, budget=budget).model()
        since = timed(
            f"county: share {share}, up to {length} days, {budget}", since, f"{len(model.wishes)} wishes"
        )
        bound = relaxed(model)
        since = timed("  bound by interior point", since, f"{bound.bound}")
        chosen = good_plan(model, bound.level)
        gap = 1 - model.value(chosen) / bound.bound
        since = timed("  its order, then swaps", since, f"gap {gap:.4%}, broken {len(model.broken(chosen))}")
        best = exact(model, 15.0)
        proven = best is not None and model.value(best.chosen) == best.bound
        since = timed("  whole-number program", since, f"proven {proven}")
        plan = solve(model)
        timed("  all of it, with reasons", since, f"gap {plan.gap:.4%}, {len(plan.leave)} left")


def guidance(count: int = 20_000) -> None:
    """Everybody's ten best projects, and one teacher's."""
    chance = Random(1)
    term = parse_term(tomllib.loads((ROOT / "resources" / "terms" / "2020H2.toml").read_text("utf-8")))
    projects = {}
    for number in range(count):
        starts = date.fromordinal(FIRST_DAY.toordinal() + chance.randrange(90))
        project = Project(
            f"P{number // 2:05}",
            f"{chance.choice(('师德', '新教材', '班级管理', '作业设计'))}{number // 2}",
            "培训中心",
            chance.choice(tuple(Mode)),
            run=str(number % 2),
            phases=chance.choice(((), (chance.choice(PHASES),), tuple(chance.sample(PHASES, 2)))),
            subjects=chance.choice(((), (chance.choice(SUBJECTS),), tuple(chance.sample(SUBJECTS, 3)))),
            audience=chance.choice(("", "", f"{chance.choice(STAGES)}教师", "乡村教师")),
            credits=chance.choice((None, 8.0, 24.0, 90.0)),
            starts=starts,
            ends=date.fromordinal(starts.toordinal() + chance.randrange(8)),
        )
        projects[project.key] = project
    since = time.perf_counter()
    facts = Shared(term, projects, {}, {"培训中心": (Clearance("培训中心", date(2020, 7, 1)),)}, {})
    shelf = shelf_of(facts, GuideWeights())
    since = timed(f"{count} projects sorted", since, f"{len(shelf.offered)} may be suggested")
    seekers = [seeker(chance, number, projects) for number in range(count)]
    since = time.perf_counter()
    found = sum(len(suggest(shelf, each)) for each in seekers)
    since = timed(f"{count} teachers' ten best", since, f"{found} suggestions")
    suggest(shelf, seekers[0], 50)
    timed("one teacher's fifty best", since)


def seeker(chance: Random, number: int, projects: dict[str, Project]) -> Seeker:
    """A teacher with two absences and a few courses done."""
    teacher = Teacher(
        f"T{number:05}", "", phases=(chance.choice(PHASES),), subjects=tuple(chance.sample(SUBJECTS, 1)),
        career_stage=chance.choice(STAGES), rural=chance.random() < 0.3,
    )  # fmt: skip
    away = [date.fromordinal(FIRST_DAY.toordinal() + chance.randrange(90)) for _ in range(2)]
    busy = {day for first in away for day in span(first, date.fromordinal(first.toordinal() + 4))}
    codes = {chance.choice(list(projects)[:500]).split("/")[0] for _ in range(5)}
    return Seeker(
        teacher,
        frozenset(filter(is_weekday, busy)),
        frozenset(codes),
        lacks=frozenset({"total", "intensive"}),
    )


if __name__ == "__main__":
    plans_of_schools()
    plans_of_counties()
    guidance()
    print(f"peak {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MiB")
