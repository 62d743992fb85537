"""How long reviewing a whole term takes out of the encrypted store, and what one decision costs.

    python tests/bench/review.py [REQUESTS ...]

Prints seconds, microseconds a request, and the ratio between the largest and the smallest size.
"""

import random
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.journeys.school import new_office

from xuanke.domain.catalogue import Clearance, Level, Mode, Project
from xuanke.domain.people import Commitment, Teacher
from xuanke.domain.requests import Request, RequestKey
from xuanke.domain.review import Verdict
from xuanke.journeys.decide import Choice, approve_clean, decide
from xuanke.journeys.office import Office
from xuanke.journeys.review import review
from xuanke.journeys.take_back import undo
from xuanke.store.school import asked, people, schema
from xuanke.store.school.merge import bulk_insert

PHASES = ("学前", "小学", "初中", "高中")
SUBJECTS = ("语文", "数学", "英语", "科学", "物理", "化学", "生物", "历史", "地理", "体育", "音乐", "美术")
SIZES = (4_000, 40_000)


def make(count: int, office: Office, chance: random.Random) -> None:
    """A district: half as many teachers as requests, a sixth as many projects, schools of some 150."""
    projects = [_project(n, chance) for n in range(max(count // 6, 50))]
    office.catalogue.take(projects, source="bench", whole=True, taken_at="2020-08-12T00:00:00Z")
    teachers = [_teacher(n, chance) for n in range(count // 2)]
    with office.store.write("2020H2") as scope:
        own = scope.school
        bulk_insert(scope.connection, schema.teachers, [people.teacher_row(own, t) for t in teachers])
        rows = {r.key: asked.request_row(scope, r) for r in _requests(count, teachers, projects, chance)}
        bulk_insert(scope.connection, schema.requests, list(rows.values()))
        institutions = {p.institution for p in projects}
        cleared = [Clearance(i, date(2020, 7, 1)) for i in sorted(institutions)[1:]]
        bulk_insert(scope.connection, schema.clearances, [people.clearance_row(own, c) for c in cleared])
        away = [Commitment(t.key, "新教材", date(2020, 10, 12), date(2020, 10, 14)) for t in teachers[::40]]
        bulk_insert(scope.connection, schema.commitments, [people.commitment_row(own, c) for c in away])


def _project(n: int, chance: random.Random) -> Project:
    starts = date(2020, 9, 21) + timedelta(days=chance.randrange(95))
    return Project(
        code=f"ZJ2020X{n:06}",
        title=f"项目{n}",
        institution=f"机构{n % 97}",
        mode=chance.choice(list(Mode)),
        level=chance.choice((Level.CITY, Level.COUNTY)),
        phases=(chance.choice(PHASES),),
        subjects=(chance.choice(SUBJECTS),) if chance.random() < 0.5 else (),
        credits=chance.choice((16.0, 24.0, 90.0)),
        starts=starts,
        ends=starts + timedelta(days=chance.randrange(3)),
        seats=chance.choice((30, 50, None)),
        boarding=chance.random() < 0.02,
    )


def _teacher(n: int, chance: random.Random) -> Teacher:
    return Teacher(
        no=f"T{n:07}",
        name=f"教师{n}",
        id_number=f"33010619880101{n % 10000:04}",
        school=f"学校{n // 150}",
        phases=(chance.choice(PHASES),),
        subjects=(chance.choice(SUBJECTS),),
    )


def _requests(
    count: int, teachers: list[Teacher], projects: list[Project], chance: random.Random
) -> Iterator[Request]:
    for n in range(count):
        number = 1 if n < count * 3 // 4 else 2
        first = datetime(2020, 8, 26) if number == 1 else datetime(2020, 9, 13)
        yield Request(
            teacher=chance.choice(teachers).key,
            code=chance.choice(projects).code,
            round=number,
            chosen_at=first + timedelta(minutes=chance.randrange(5 * 24 * 60)),
            position=n,
        )


def timed(act: Callable[[], object]) -> float:
    """How long it takes on the clock, in seconds."""
    start = time.perf_counter()
    act()
    return time.perf_counter() - start


def measure(count: int, folder: Path) -> float:
    """Prints what a term of that size costs; microseconds a request of the review."""
    office = new_office(folder)
    make(count, office, random.Random(count))
    found = review(office)
    each = min(timed(lambda: review(office)) for _ in range(3)) / len(found.items) * 1e6
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    summary = found.summary
    print(
        f"{count:8} requests: review {each * len(found.items) / 1e6:6.2f} s, {each:5.1f} µs a request;",
        end=" ",
    )
    print(
        f"{summary.blocked} blocked, {summary.flagged} flagged, {summary.causes} causes; peak {peak:.0f} MiB"
    )
    key: RequestKey = found.items[0].filed.request.key
    one = timed(lambda: decide(office, [key], Choice(Verdict.REJECT, "换人")))
    clean = timed(lambda: approve_clean(office))
    back = timed(lambda: undo(office))
    print(
        f"{'':8} one decision {one * 1000:.0f} ms; approve what is clean {clean:.2f} s; undo it {back:.2f} s"
    )
    return each


def main(sizes: tuple[int, ...]) -> None:
    """Measures each size in a home of its own."""
    costs = []
    for count in sizes:
        with tempfile.TemporaryDirectory() as folder:
            costs.append(measure(count, Path(folder)))
    print(f"cost a request, largest / smallest: {costs[-1] / costs[0]:.2f} (goal 1.3)")


if __name__ == "__main__":
    main(tuple(int(word) for word in sys.argv[1:]) or SIZES)
