"""Measures a feed of 100,000 projects: publishing, first sync, nothing new, a hundredth changed, memory.

    python -m tests.bench.sync [PROJECTS]

The bare loop decompresses and parses the same rows; what a store adds (inserting) is the store's own.
"""

import multiprocessing
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TypeVar

from tests.feed.server import FaultyServer

from xuanke.domain.catalogue import Level, Mode, Project
from xuanke.feed.fetch import Fetched, fetch
from xuanke.feed.parts import entries
from xuanke.feed.publish import Published, publish
from xuanke.feed.rows import from_row

T = TypeVar("T")
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


def timed(name: str, work: Callable[[], T]) -> T:
    """Runs the work and prints how long it took."""
    begun = time.perf_counter()
    outcome = work()
    print(f"{name:40} {time.perf_counter() - begun:8.2f} s")
    return outcome


def serve(folder: Path, address: Connection) -> None:
    """A server in a process of its own."""
    with FaultyServer(folder) as server:
        address.send(server.address)
        address.recv()


def sync(address: str, folder: Path, trust: str | None, held: int | None) -> tuple[Fetched, int]:
    """A fetch whose rows are read to their end, as a store would."""
    fetched = fetch(address, cache=folder / "cache", trust=trust, held_revision=held, now=datetime.now(UTC))
    return fetched, sum(1 for _ in fetched.rows)


def bare(folder: Path) -> int:
    """Decompressing and parsing every base part, and nothing else."""
    parts = folder.glob("*/*.jsonl.zst")
    return sum(1 for part in parts for entry in entries(part) if from_row(entry.row))


def office(address: str, folder: Path, trust: str) -> None:
    """First sync, in a process of its own so that its memory is its own."""
    fetched, count = timed("first sync, rows read", lambda: sync(address, folder, trust, None))
    print(f"{'  rows':40} {count:8}")
    print(f"{'  transferred':40} {fetched.transferred_bytes / 1e6:8.2f} MB")
    nothing, _ = timed("nothing new", lambda: sync(address, folder, None, 1))
    print(f"{'  transferred':40} {nothing.transferred_bytes:8} bytes")
    print(f"{'  peak memory':40} {peak() / 1024:8.0f} MiB")


def peak() -> int:
    """The most memory that this process has used, in KiB; Linux only."""
    status = Path("/proc/self/status").read_text("utf-8")
    return int(status.partition("VmHWM:")[2].split()[0])


def main(count: int) -> None:
    """Prints every figure."""
    context = multiprocessing.get_context("spawn")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        out = folder / "feed"
        rows = projects(count)

        def put(table: list[Project]) -> Published:
            now = datetime.now(UTC)
            return publish(
                table,
                out=out,
                keys=folder / "keys",
                term_id="2020H2",
                term_toml=None,
                now=now,
                expires=now + timedelta(days=90),
            )

        published = timed(f"publish {count} projects", lambda: put(rows))
        here, there = multiprocessing.Pipe()
        server = context.Process(target=serve, args=(out, there))
        server.start()
        address = here.recv()
        timed("bare loop: decompress and parse", lambda: bare(out))
        client = context.Process(target=office, args=(address, folder, published.fingerprint))
        client.start()
        client.join()
        changed = [
            replace(project, title=f"{project.title}（调整）") if number % 100 == 0 else project
            for number, project in enumerate(rows)
        ]
        timed("publish a hundredth changed", lambda: put(changed))
        fetched, number = timed("sync a hundredth changed", lambda: sync(address, folder, None, 1))
        print(f"{'  rows':40} {number:8}")
        print(f"{'  transferred':40} {fetched.transferred_bytes / 1e6:8.3f} MB")
        here.send("end")
        server.join()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
