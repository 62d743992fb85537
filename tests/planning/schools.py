"""Made-up schools of any size, and a plain reading of the limits to hold plans against."""

import math
import random
from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from xuanke.domain.case import Filed, Group, Person
from xuanke.domain.catalogue import Funding, Mode, Project
from xuanke.domain.limits import PlanRules, build_model
from xuanke.domain.people import Commitment, GroupKey, Teacher
from xuanke.domain.plan import Model
from xuanke.domain.requests import Request, RequestKey, RequestState

FIRST_DAY = date(2020, 9, 21)


@dataclass(frozen=True)
class School:
    """Groups, projects, the rules of the plan, and the model that follows."""

    groups: tuple[Group, ...]
    projects: Mapping[str, Project]
    rules: PlanRules

    def project_of(self, request: Request) -> Project | None:
        return self.projects.get(request.project)

    def model(self) -> Model:
        return build_model(
            self.groups, self.project_of, self.rules, is_blocked=lambda key: False, worth=value_of
        )

    def broken(self, approved: Collection[RequestKey]) -> set[str]:
        """Which limits an approval of these, with what stands approved, would break: read off the facts."""
        broken, seats, spent = set(), Counter[str](), 0.0
        for group in self.groups:
            away, added = Counter[date](), set[date]()
            for person in group.people:
                taken = [
                    (filed.request, self.projects[filed.request.project])
                    for filed in person.filed
                    if filed.request.key in approved
                ]
                broken |= self._own(person, taken)
                seats.update(project.key for _, project in taken)
                days = {day for commitment in person.commitments for day in commitment.days()}
                added |= {day for _, project in taken for day in project.days()}
                days |= {day for _, project in taken for day in project.days()}
                away.update(filter(self.rules.is_teaching_day, days))
                spent += sum(p.fee or 0.0 for _, p in taken if p.funding is Funding.SCHOOL)
            allowed = max(self.rules.least, math.floor(self.rules.share * len(group.people)))
            broken |= {"cover" for day, number in away.items() if number > allowed and day in added}
        broken |= {"seats" for key, number in seats.items() if number > (self.projects[key].seats or 9999)}
        return broken | ({"budget"} if spent > (self.rules.budget or math.inf) else set())

    def _own(self, person: Person, taken: list[tuple[Request, Project]]) -> set[str]:
        broken = set()
        days = Counter(day for _, project in taken for day in project.days())
        committed = {day for commitment in person.commitments for day in commitment.days()}
        if committed & days.keys() or any(number > 1 for number in days.values()):
            broken.add("clash")
        if any(number > 1 for number in Counter(project.code for _, project in taken).values()):
            broken.add("duplicate")
        if self.rules.most is not None and len(taken) > self.rules.most:
            broken.add("number")
        return broken


def value_of(person: Person, request: Request, project: Project) -> int:
    """A value that only the request decides."""
    return 100 + 20 * (4 - (request.rank or 4)) + 10 * (request.position % 7)


def is_weekday(day: date) -> bool:
    return day.weekday() < 5


def school(
    seed: int,
    *,
    teachers: int,
    requests: int,
    projects: int,
    days: int = 60,
    length: int = 5,
    seats: int = 20,
    share: float = 0.3,
    groups: int = 6,
    schools: int = 1,
    budget: float | None = None,
    most: int | None = None,
    approved: float = 0.0,
) -> School:
    """A school in which every limit may bind; the same for the same seed. `approved` is a share."""
    chance = random.Random(seed)
    catalogue = {project.key: project for project in _projects(chance, projects, days, length, seats)}
    offered = sorted(catalogue)
    keys = [GroupKey(f"S{n % schools}", "", "小学", f"学科{n}") for n in range(max(groups, schools))]
    people: dict[GroupKey, list[Person]] = {}
    for number in range(teachers):
        key = chance.choice(keys)
        who = Teacher(
            f"T{number:05}", f"教师{number}", school=key.school, phases=("小学",), subjects=(key.subject,)
        )
        absence = FIRST_DAY + timedelta(chance.randrange(days))
        commitments = (
            (Commitment(who.no, "指令性", absence, absence + timedelta(1)),) if chance.random() < 0.1 else ()
        )
        wanted = chance.sample(offered, min(len(offered), chance.choice(_shares(requests, teachers))))
        filed = tuple(_filed(chance, who.no, key_, rank, approved) for rank, key_ in enumerate(wanted, 1))
        people.setdefault(key, []).append(Person(who.no, who, filed, commitments))
    return School(
        tuple(Group(key, tuple(people[key])) for key in sorted(people)),
        catalogue,
        PlanRules(is_weekday, share=share, most=most, budget=budget),
    )


def _shares(requests: int, teachers: int) -> list[int]:
    """How many requests a teacher has, so that all together have about that many."""
    mean = requests / teachers
    return [math.floor(mean), math.ceil(mean), math.floor(mean), math.ceil(mean), round(2 * mean), 0]


def _filed(chance: random.Random, teacher: str, project: str, rank: int, approved: float) -> Filed:
    code, run = project.split("/")
    state = RequestState.APPROVED if chance.random() < approved else RequestState.PENDING
    return Filed(Request(teacher, code, 1, run=run, rank=rank, position=chance.randrange(1000)), state)


def _projects(chance: random.Random, count: int, days: int, length: int, seats: int) -> list[Project]:
    found = []
    for number in range(count):
        starts = FIRST_DAY + timedelta(chance.randrange(days))
        found.append(
            Project(
                f"P{number // 2:04}",
                f"项目{number}",
                "培训中心",
                chance.choice((Mode.REMOTE, Mode.IN_PERSON, Mode.IN_PERSON, Mode.BLENDED)),
                run=str(number % 2 + 1),
                starts=starts,
                ends=starts + timedelta(chance.randrange(length)),
                seats=chance.choice((None, chance.randint(1, seats))),
                fee=100.0 * chance.randrange(9),
                funding=chance.choice((Funding.SCHOOL, Funding.SCHOOL, Funding.SELF)),
            )
        )
    return found
