"""Syncing a signed feed over loopback: the first time, nothing new, a hundredth changed."""

import multiprocessing
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from multiprocessing.connection import Connection
from pathlib import Path

from tests.bench.county import new_office
from tests.bench.harness import Bench, Goal, Row, Times, alone, peak, plain, seconds
from tests.feed.server import FaultyServer

from xuanke.domain.catalogue import Level, Mode, Project
from xuanke.feed.parts import entries
from xuanke.feed.publish import Published, publish
from xuanke.feed.rows import from_row
from xuanke.journeys.office import Office
from xuanke.journeys.sync import Synced
from xuanke.journeys.sync_feed import Line, sync_feed
from xuanke.store.catalogue import taking
from xuanke.store.catalogue.rows import to_row
from xuanke.store.catalogue.store import CatalogueStore
from xuanke.store.database import Database

SUBJECTS = ("语文", "数学", "英语", "科学", "体育", "音乐", "美术", "信息技术", "道德与法治", "心理健康")
TOPICS = ("核心素养", "作业设计", "课堂观察", "项目化学习", "班级管理", "命题研究", "信息技术应用")


def projects(count: int) -> list[Project]:
    """Made-up projects of the usual length."""
    return [
        Project(
            code=f"33{number:06}",
            title=f"{SUBJECTS[number % 10]}教师{TOPICS[number % 7]}专题研修第 {number} 期",
            institution=f"第{number * 31 % 400}教师发展学院",
            mode=list(Mode)[number % 3],
            level=list(Level)[number % 3],
            region=f"第{number % 89}县",
            phases=("小学",) if number % 2 else ("初中", "高中"),
            subjects=(SUBJECTS[number % 10],),
            audience=f"从教 {number % 25} 年以上的骨干教师",
            themes=(TOPICS[number % 7],),
            credits=float(number % 90),
            hours=float(number % 90),
            starts=date(2020, 9, 1) + timedelta(days=number % 100),
            ends=date(2020, 9, 3) + timedelta(days=number % 100),
            venue=f"教学楼 {number % 500} 室",
            seats=number % 200,
            fee=float(number * 7 % 1500),
        )
        for number in range(count)
    ]


def serve(folder: Path, address: Connection) -> None:
    """A server in a process of its own."""
    with FaultyServer(folder) as server:
        address.send(server.address)
        address.recv()


def taken(office: Office, address: str, trust: str | None) -> Synced:
    """What `sync` does: fetched, verified, taken with the search index."""
    return sync_feed(office, address, line=Line(trust=trust))


def bare(feed: Path, place: Path) -> None:
    """Decompressing, parsing and inserting every row of the base parts, and nothing else."""
    CatalogueStore.open(place)
    with Database(place, durable=False).write() as connection:
        number = 0
        for part in feed.glob("*/*.jsonl.zst"):
            rows = []
            for entry in entries(part):
                project, number = from_row(entry.row), number + 1
                rows.append((number, project.key, 1, *to_row(project)))
            connection.exec_driver_sql(taking.INSERT, rows)


def memory(folder: Path, address: str, fingerprint: str) -> float:
    """The most memory in MiB that a first sync holds, in a process of its own."""
    office = replace(new_office(folder), clock=lambda: datetime.now(UTC))
    taken(office, address, fingerprint)
    return peak()


def measure(bench: Bench) -> Iterator[Row]:
    count = bench.size(100_000, 5_000)
    folder = bench.place("sync")
    out, rows = folder / "feed", projects(count)

    def put(table: list[Project]) -> Published:
        now = datetime.now(UTC)
        until = now + timedelta(days=90)
        return publish(
            table, out=out, keys=folder / "keys", term_id="2020H2", term_toml=None, now=now, expires=until
        )

    published = put(rows)
    context = multiprocessing.get_context("spawn")
    here, there = multiprocessing.Pipe()
    server = context.Process(target=serve, args=(out, there))
    server.start()
    address = here.recv()
    office = replace(new_office(folder / "office"), clock=lambda: datetime.now(UTC))
    parsed = seconds(lambda: bare(out, folder / "bare.db"))
    first = seconds(lambda: taken(office, address, published.fingerprint))
    held = alone(memory, folder / "alone", address, published.fingerprint)
    nothing = Times(seconds(lambda: taken(office, address, None)) for _ in range(5))
    put([replace(p, title=f"{p.title}（调整）") if n % 100 == 0 else p for n, p in enumerate(rows)])
    part = seconds(lambda: taken(office, address, None))
    here.send("end")
    server.join()
    at = f"{count:,} projects"
    yield Row(
        "sync",
        "first sync, indexed",
        at,
        "s",
        first,
        Goal("ratio", most=3),
        parsed,
        "unpack, parse, insert",
        first / parsed,
    )
    yield Row("sync-memory", "its memory", at, "MiB", held, Goal(most=300))
    yield plain("sync-nothing", "sync, nothing new", at, nothing, Goal(), unit="ms")
    yield Row("sync-part", "sync, 1% changed", at, "s", part, Goal(), first, "first sync", part / first)
