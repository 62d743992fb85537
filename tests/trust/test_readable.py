"""Nobody who holds the home's files without the passphrase reads a name, a number or a decision in them."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from tests.conftest import ROOT
from tests.journeys.school import PASSPHRASE

from xuanke.paths import Home

SAMPLE = ROOT / "resources" / "sample"
ENCODINGS = ("utf-8", "utf-16-le", "gb18030")
NEW = "四月的雨 5678"
CATALOGUE = re.compile(r"catalogue\.db(-wal|-shm|-journal)?")

STEPS: tuple[tuple[str, ...], ...] = (
    ("init", "--school", "青禾实验学校"),
    ("sync", "catalogue-2020-08-12.xlsx", "--whole", "--as-of", "2020-08-12"),
    ("import", "roster.csv"),
    ("import", "clearances.csv"),
    ("import", "commitments.ods"),
    ("import", "credits.xlsx"),
    ("import", "round1.xls"),
    ("sync", "catalogue-2020-09-10.xlsx", "--whole", "--as-of", "2020-09-10"),
    ("import", "round2.xlsx"),
    ("review",),
    ("decide", "reject-blocked"),
    ("decide", "approve-clean"),
    ("undo",),
    ("redo",),
    ("decide", "approve", "T9999999", "ZJ2020X999999", "1"),
    ("export", "OUT/out.xlsx"),
    ("import", "receipts-round1.xlsx"),
    ("import", "results.tsv"),
    ("import", "BAD"),
    ("backup", "HOME/backups/by-hand.backup"),
    ("restore", "HOME/backups/by-hand.backup"),
    ("passphrase", "change"),
    ("doctor",),
    ("audit", "--verify"),
)
"""The sample term's work as its README orders it, with mistakes in between."""

BAD_ID = "330106198001010000"
BAD = f"教师编号,姓名,身份证号,学段,学科,参加工作年份\nT9000001,赵无病,{BAD_ID},初中,语文,乱七八糟\n"

WORK = """
import json, os, sys
from xuanke.cli import commands
from xuanke.cli.frame import carry_out
commands.register()
for step in json.loads(sys.argv[1]):
    print("::", *step, file=sys.stderr)
    code = carry_out([*step, "--on", "2020-09-18", "--by", "陈老师"])
    if step[:2] == ["passphrase", "change"]:
        os.environ["XUANKE_PASSPHRASE"] = os.environ["XUANKE_NEW_PASSPHRASE"]
    assert code in (0, 1, 3), (step, code)
"""


class Worked:
    """The home after the work, the folder for temporary files beside it, and what was said on stderr."""

    def __init__(self, folder: Path) -> None:
        self.home = Home(folder / "home")
        self.temporary = folder / "tmp"
        self.bad = folder / "坏名册.csv"
        self.bad.write_text(BAD, "utf-8")
        (folder / "out").mkdir()
        self.temporary.mkdir()
        self.said = self._work(folder)

    def _work(self, folder: Path) -> str:
        places = {"BAD": str(self.bad)}
        steps = [
            [
                places.get(word)
                or (str(SAMPLE / word) if (SAMPLE / word).is_file() else word)
                .replace("OUT", str(folder / "out"))
                .replace("HOME", str(self.home.root))
                for word in step
            ]
            for step in STEPS
        ]
        done = subprocess.run(
            [sys.executable, "-c", WORK, json.dumps(steps)],
            capture_output=True,
            text=True,
            cwd=folder,
            timeout=280,
            check=False,
            env=os.environ
            | {
                "PYTHONPATH": str(ROOT / "desktop"),
                "XUANKE_HOME": str(self.home.root),
                "XUANKE_PASSPHRASE": PASSPHRASE,
                "XUANKE_NEW_PASSPHRASE": NEW,
                "XUANKE_LANG": "zh",
                "PYTHONIOENCODING": "utf-8",
                "TMPDIR": str(self.temporary),
                "SQLITE_TMPDIR": str(self.temporary),
            },
        )
        assert done.returncode == 0, done.stderr
        return done.stderr


@pytest.fixture(scope="module")
def worked(tmp_path_factory: pytest.TempPathFactory) -> Worked:
    return Worked(tmp_path_factory.mktemp("worked"))


@cache
def secrets() -> frozenset[str]:
    """Every name, number and identity number of the sample's teachers, a reason, and who decided."""
    lines = (SAMPLE / "roster.csv").read_text("gb18030").splitlines()
    header, *rows = (line.split(",") for line in lines)
    kept = [header.index(name) for name in ("教师编号", "姓名", "身份证号")]
    cells = {row[place].strip() for row in rows for place in kept if place < len(row)}
    words = {cell for cell in cells if len(cell) >= 2}
    assert len(words) > 150
    return frozenset(
        words | {BAD_ID, "陈老师", "青禾实验学校", "reject-blocked", "approve-clean", PASSPHRASE, NEW}
    )


def needles() -> Iterator[tuple[str, bytes]]:
    for word in secrets():
        for encoding in ENCODINGS:
            try:
                yield f"{word} in {encoding}", word.encode(encoding)
            except UnicodeEncodeError:
                continue


def found_in(files: list[Path]) -> list[str]:
    held = {file: file.read_bytes() for file in files}
    return [
        f"{what}: {file.name}" for what, needle in needles() for file, all in held.items() if needle in all
    ]


def test_the_work_was_done(worked: Worked) -> None:
    assert "::" in worked.said
    assert worked.home.school.stat().st_size > 100_000
    assert (worked.home.root.parent / "out" / "out.xlsx").is_file()
    assert list(worked.home.backups.rglob("*.backup"))
    assert list(worked.home.logs.iterdir())


def test_no_secret_stands_in_any_file_of_the_home(worked: Worked) -> None:
    files = [
        path for path in worked.home.root.rglob("*") if path.is_file() and not CATALOGUE.fullmatch(path.name)
    ]
    assert found_in(files) == []


def test_the_scan_would_find_one(worked: Worked) -> None:
    """What went out holds them, and is found; the catalogue, which holds no person, is not."""
    export = worked.home.root.parent / "out" / "plain.txt"
    export.write_text("\n".join(sorted(secrets())), "gb18030")
    assert len(found_in([export])) >= len(secrets())
    assert found_in([worked.home.catalogue]) == []


def test_no_temporary_file_is_left_anywhere(worked: Worked) -> None:
    left = [path for path in worked.temporary.rglob("*") if path.is_file()]
    assert left == []
    assert not list(worked.home.root.rglob(".*"))


def test_no_page_spills_to_the_disk_in_the_middle_of_a_write(tmp_path: Path) -> None:
    """A write larger than the page cache spills into the log beside the store: encrypted like the store."""
    from tests.journeys.school import bring_rows, new_office, teacher

    from xuanke.store import database

    database.PAGE_CACHE_KIB, before = 64, database.PAGE_CACHE_KIB
    try:
        office = new_office(tmp_path)
        with office.store.write(office.term.id) as scope:
            from sqlalchemy import text

            for number in range(4000):
                scope.connection.execute(
                    text("INSERT INTO settings (school, name, value) VALUES ('own', :name, :value)"),
                    {"name": f"n{number}", "value": "王小明住在青禾路" * 20},
                )
            scope.connection.execute(
                text("CREATE TEMPORARY TABLE laid AS SELECT * FROM settings ORDER BY value, name")
            )
            files = [path for path in tmp_path.rglob("*") if path.is_file()]
            assert sum(path.stat().st_size for path in files if path.name.endswith("-wal")) > 1_000_000
            for encoding in ENCODINGS:
                assert not [path for path in files if "王小明".encode(encoding) in path.read_bytes()]
            scope.connection.rollback()
        bring_rows(office, "roster", teacher("T1"))
    finally:
        database.PAGE_CACHE_KIB = before
