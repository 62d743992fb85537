"""Bringing the platform's list of requests, beside a bare loop of the same libraries."""

import csv
import gc
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.bench.county import TERM, county, new_office, office_at
from tests.bench.harness import Bench, Goal, Row, Times, against, seconds

from xuanke.domain.requests import Request
from xuanke.journeys.bring import Asked, bring
from xuanke.store.school import asked, people, schema
from xuanke.store.school.merge import bulk_insert

HEADER = ("教师编号", "姓名", "身份证号", "项目编号", "项目名称", "选课时间", "状态")


def measure(bench: Bench) -> Iterator[Row]:
    count = bench.size(600_000, 10_000)
    folder = bench.place("requests")
    made = county(count)
    table = folder / "round1.csv"
    write_csv(table, made.requests)
    ours, least = Times(), Times()
    for turn in range(bench.size(2, 2)):
        for name, times in (("ours", ours), ("floor", least)):
            place = folder / f"{name}{turn}"
            office = new_office(place)
            with office.store.write(TERM) as scope:
                roster = [people.teacher_row(scope.school, each) for each in made.teachers]
                bulk_insert(scope.connection, schema.teachers, roster)
            gc.collect()
            if name == "ours":
                times.append(seconds(lambda office=office: bring(office, table, asked=Asked(1))))
            else:
                times.append(seconds(lambda place=place: floor(place, table)))
    yield against(
        "requests",
        "import requests from .csv",
        f"{count:,} rows",
        {"ours": ours, "bare loop": least},
        Goal("ratio", most=2),
        ours="ours",
        peer="bare loop",
    )


def write_csv(path: Path, requests: Sequence[Request]) -> None:
    """The list as the platform writes it."""
    with path.open("w", encoding="gb18030", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(HEADER)
        writer.writerows(
            (r.teacher, r.name, r.id_number, r.code, r.title, f"{r.chosen_at:%Y-%m-%d %H:%M:%S}", "已提交")
            for r in requests
        )


def floor(folder: Path, table: Path) -> None:
    """The least: read, made into requests, inserted into the same encrypted table; nothing is checked."""
    from datetime import datetime

    office = office_at(folder)
    with table.open(encoding="gb18030", newline="") as file, office.store.write(TERM) as scope:
        rows = csv.reader(file)
        next(rows)
        made = (
            Request(no, code, 1, "", datetime.fromisoformat(at), name=name, id_number=number, title=title,
                    position=place, typed_no=no)
            for place, (no, name, number, code, title, at, _) in enumerate(rows)
        )  # fmt: skip
        bulk_insert(scope.connection, schema.requests, [asked.request_row(scope, each) for each in made])
