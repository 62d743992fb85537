"""A made-up county at work on one term, always the same for a size: its catalogue, roster and requests.

Half as many teachers as requests and a sixth as many projects; schools of one phase with some eighty
teachers, twelve subjects, so that a group has six or seven. Most ask for what is meant for them; about one
request in eight is flagged. Numbers of teachers say nothing about their schools, as real ones don't.
"""

import random
from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from tests.bench.harness import SEED

from xuanke.domain.catalogue import Clearance, Level, Mode, Project
from xuanke.domain.people import Commitment, Teacher
from xuanke.domain.requests import Request
from xuanke.journeys.office import Office, term_of
from xuanke.paths import Home
from xuanke.store.catalogue.store import CatalogueStore
from xuanke.store.database import Database
from xuanke.store.migrate import bring_up
from xuanke.store.school import asked, keys, migrations, people, schema
from xuanke.store.school.merge import bulk_insert
from xuanke.store.school.store import SchoolStore

TERM = "2020H2"
PASSPHRASE = "三月的风 1234"
PHASES = ("学前", "小学", "初中", "高中")
SUBJECTS = ("语文", "数学", "英语", "科学", "物理", "化学", "生物", "历史", "地理", "体育", "音乐", "美术")
TOPICS = (
    "核心素养与课堂教学",
    "作业设计与命题评价",
    "单元整体教学实践",
    "班主任工作研修",
    "信息技术应用提升",
)
DURING = date(2020, 9, 15)
FIT = 0.97
"""The share of requests for what is meant for the teacher."""


class County(NamedTuple):
    """Everything that a county brings."""

    projects: Sequence[Project]
    teachers: Sequence[Teacher]
    requests: Sequence[Request]
    clearances: Sequence[Clearance]
    commitments: Sequence[Commitment]


def county(requests: int) -> County:
    """A county with that many requests."""
    draw = random.Random(f"{SEED} {requests}")
    projects = [a_project(number, draw) for number in range(max(requests // 6, 60))]
    teachers = _teachers(max(requests // 2, 20), draw)
    institutions = sorted({project.institution for project in projects})
    return County(
        projects,
        teachers,
        list(_requests(requests, projects, teachers, draw)),
        [Clearance(institution, date(2020, 7, 1)) for institution in institutions[1:]],
        [Commitment(t.key, "新教材培训", date(2020, 10, 12), date(2020, 10, 14)) for t in teachers[::60]],
    )


def a_project(number: int, draw: random.Random) -> Project:
    """A project of the county."""
    starts = date(2020, 9, 21) + timedelta(days=draw.randrange(90))
    phase, subject, topic = draw.choice(PHASES), draw.choice(SUBJECTS), draw.choice(TOPICS)
    return Project(
        code=f"ZJ2020X{number:06}",
        title=f"{phase}{subject}{topic}第{number}期",
        institution=f"第{draw.randrange(97)}教师发展学院",
        mode=draw.choice(list(Mode)),
        level=draw.choice((Level.CITY, Level.COUNTY)),
        phases=(phase,),
        subjects=(subject,) if draw.random() < 0.5 else (),
        credits=draw.choice((16.0, 24.0, 90.0)),
        starts=starts,
        ends=starts + timedelta(days=draw.randrange(3)),
        venue=f"教学楼 {draw.randrange(500)} 室",
        seats=draw.choice((30, 50, None)),
        fee=draw.choice((0.0, 300.0, 800.0)),
        boarding=draw.random() < 0.005,
    )


def _teachers(count: int, draw: random.Random) -> list[Teacher]:
    numbers = list(range(count))
    draw.shuffle(numbers)
    return [
        Teacher(
            no=f"T{number:07}",
            name=f"教师{number}",
            id_number=f"3301061988{number:08}",
            school=f"第{place // 80}学校",
            phases=(PHASES[place // 80 % len(PHASES)],),
            subjects=(draw.choice(SUBJECTS),),
        )
        for place, number in enumerate(numbers)
    ]


def _requests(
    count: int, projects: Sequence[Project], teachers: Sequence[Teacher], draw: random.Random
) -> Iterator[Request]:
    meant = defaultdict(list)
    for project in projects:
        for subject in project.subjects or SUBJECTS:
            meant[project.phases[0], subject].append(project)
    asking = teachers[: len(teachers) * 9 // 10]
    held = set()
    while len(held) < count:
        teacher = draw.choice(asking)
        fitting = meant[teacher.phases[0], teacher.subjects[0]] if draw.random() < FIT else projects
        project = draw.choice(fitting or projects)
        number = 1 if len(held) < count * 3 // 4 else 2
        if (teacher.no, project.code) in held:
            continue
        first = datetime(2020, 8, 26) if number == 1 else datetime(2020, 9, 13)
        yield Request(
            teacher=teacher.key,
            code=project.code,
            round=number,
            chosen_at=first + timedelta(minutes=draw.randrange(4 * 24 * 60)),
            name=teacher.name,
            id_number=teacher.id_number,
            title=project.title,
            position=len(held),
            typed_no=teacher.no,
        )
        held.add((teacher.no, project.code))


def settle(folder: Path, requests: int, *, encrypted: bool = True) -> None:
    """Makes a home with the county in its stores."""
    fill(new_office(folder) if encrypted else office_at(folder), requests)


def new_office(folder: Path) -> Office:
    """The office of a new home with an encrypted store."""
    home = Home(folder / "home")
    home.root.mkdir(parents=True)
    (folder / "key").write_bytes(keys.create(home.key, PASSPHRASE).key)
    return office_at(folder)


def fill(office: Office, requests: int) -> None:
    """Puts the county into the office's stores, straight into their tables."""
    made = county(requests)
    office.catalogue.take(made.projects, source="bench", whole=True, taken_at="2020-08-12T00:00:00Z")
    with office.store.write(TERM) as scope:
        own, connection = scope.school, scope.connection
        for table, rows in (
            (schema.teachers, [people.teacher_row(own, each) for each in made.teachers]),
            (schema.requests, [asked.request_row(scope, each) for each in made.requests]),
            (schema.clearances, [people.clearance_row(own, each) for each in made.clearances]),
            (schema.commitments, [people.commitment_row(own, each) for each in made.commitments]),
        ):
            bulk_insert(connection, table, rows)


def office_at(folder: Path) -> Office:
    """The office of the home in that folder, encrypted where a key lies beside it; its clock ticks."""
    home = Home(folder / "home")
    home.root.mkdir(parents=True, exist_ok=True)
    ticks = iter(range(10**9))
    start = datetime(2020, 9, 15, 1, tzinfo=UTC)
    key = folder / "key"
    database = Database(home.school, key.read_bytes() if key.exists() else None)
    bring_up(database, migrations, triggers=schema.TRIGGERS)
    school = SchoolStore(database)
    return Office(
        home=home,
        term=term_of(school, DURING),
        catalogue=CatalogueStore.open(home.catalogue),
        school=school,
        by="陈老师",
        on=DURING,
        clock=lambda: start + timedelta(seconds=next(ticks)),
    )


def settled(folder: Path, requests: int, *, encrypted: bool = True) -> Path:
    """The folder of such a home, made where no bench of this run has made it yet."""
    place = folder / f"county-{requests}{'' if encrypted else '-plain'}"
    if not place.exists():
        settle(place, requests, encrypted=encrypted)
    return place
