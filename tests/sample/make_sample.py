"""Makes resources/sample: `python tests/sample/make_sample.py [FOLDER]`. The same every time."""

import json
import random
import sys
from datetime import date
from pathlib import Path
from typing import Any

from sampler import answers, outcomes, tables
from sampler.catalogue import Catalogue
from sampler.nursery import nursery
from sampler.school import CLEARANCES, SCHOOL, Staff, commitments, ledger, meagre
from sampler.story import fill, in_order, past_courses, tell
from sampler.values import World

SEED = 20200826
BUSY, MOST = (date(2020, 10, 23),), 2
TITLE = "2020年下半年中小学教师培训项目一览表"


def make(folder: Path) -> None:
    """Writes every file of the sample into the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "kindergarten").mkdir(exist_ok=True)
    rng = random.Random(SEED)
    catalogue = Catalogue(rng)
    staff = Staff(rng)
    story = tell(staff, catalogue)
    world = World(
        SCHOOL,
        staff.roster(),
        catalogue.before,
        catalogue.after,
        CLEARANCES,
        commitments(staff),
        _credits(rng, staff),
        story.requests,
        BUSY,
        MOST,
    )
    fill(rng, world, story)
    world.requests = in_order(rng, world)
    _write(folder, world, catalogue, staff, rng)
    _write_kindergarten(folder / "kindergarten", nursery(rng, catalogue))


def _credits(rng: random.Random, staff: Staff) -> list[Any]:
    lean = {staff["nursery", 4].no, staff["upper-chinese", 3].no}
    rows = past_courses(staff)
    for teacher in staff.people.values():
        if teacher.no in lean:
            rows += meagre(teacher)
        elif teacher.since < 2019 and teacher.post == "在职":
            rows += ledger(rng, teacher)
    return sorted(rows, key=lambda row: (row.no, row.done))


def _write(folder: Path, world: World, catalogue: Catalogue, staff: Staff, rng: random.Random) -> None:
    first = [one for one in world.requests if one.round == 1]
    second = [one for one in world.requests if one.round == 2]
    odd_first, odd_second = _odd_rows(catalogue, staff)
    tables.write_catalogue(folder / "catalogue-2020-08-12.xlsx", world.before, TITLE)
    tables.write_catalogue(folder / "catalogue-2020-09-10.xlsx", world.after, f"{TITLE}（9月10日调整）")
    tables.write_roster(folder / "roster.csv", world.school, world.roster)
    tables.write_first_round(folder / "round1.xls", first, odd_first)
    tables.write_second_round(folder / "round2.xlsx", second, odd_second)
    tables.write_clearances(folder / "clearances.csv", world.clearances)
    tables.write_commitments(folder / "commitments.ods", world.commitments)
    tables.write_credits(folder / "credits.xlsx", world.credits)
    receipts = outcomes.write_receipts(folder / "receipts-round1.xlsx", world, catalogue, rng)
    out = receipts["declined_items"] + receipts["missing"]
    outcomes.write_results(folder / "results.tsv", world, out, rng)
    namesakes = [staff["chinese", 4].no, staff["upper-english", 0].no]
    expected = answers.expected(world) | {
        "settings": {"busy_days": [str(day) for day in BUSY], "most": MOST},
        "without_settings": answers.without_settings(world),
        "reads": _reads(world, odd_first, odd_second),
        "waiting": [{"file": "round1.xls", "name": "王芳", "candidates": namesakes}],
        "rejected": [
            {"file": "round1.xls", "column": "身份证号码"},
            {"file": "round2.xlsx", "column": "身份证号码"},
        ],
        "roster_check": _roster_faults(staff),
        "catalogue": {
            "projects": [len(world.before), len(world.after)],
            "remote_provincial_over_50": ["省远程教育发展中心（示例）"],
            "changed": sorted(
                catalogue[name]
                for name in ("cancelled", "moved-dates", "moved-place", "moved-online", "moved-house")
            ),
            "withdrawn": [catalogue["gone"]],
            "added": [catalogue["grown/2"]],
        },
        "reconcile": receipts,
    }
    _write_answers(folder, expected)


def _odd_rows(catalogue: Catalogue, staff: Staff) -> tuple[list[tuple[Any, ...]], list[tuple[Any, ...]]]:
    """Rows that must not become requests: one waits for a person, two have lost digits."""
    lost, number = staff["upper-maths", 1], staff["village-maths", 1]
    code = catalogue["undated"]
    when = "2020/09/04 18:00:00"
    crushed = f"{lost.number[0]}.{lost.number[1:6]}E+17"
    zeros = int(number.number[:15]) * 1000
    html = [
        ("", "王芳", "", code, "", "", "第一轮", when, "", "", "已提交"),
        ("", lost.name, crushed, code, "", "", "第一轮", when, "", "", "已提交"),
    ]
    book = [("", number.name, zeros, code, "", "", 2, "2020-09-15 10:00", "", "", "已提交")]
    return html, book


def _reads(world: World, *odd: list[tuple[Any, ...]]) -> dict[str, int]:
    return {
        "roster.csv": len(world.roster),
        "round1.xls": sum(one.round == 1 for one in world.requests) + len(odd[0]),
        "round2.xlsx": sum(one.round == 2 for one in world.requests) + len(odd[1]),
        "clearances.csv": len(world.clearances),
        "commitments.ods": len(world.commitments),
        "credits.xlsx": len(world.credits),
    }


def _roster_faults(staff: Staff) -> list[dict[str, Any]]:
    return [
        {"teacher": staff["morals", 0].no, "fault": "missing phase"},
        {"teacher": staff["computing", 0].no, "fault": "missing title"},
        {"teacher": staff["sport", 1].no, "fault": "wrong check digit"},
        {"teacher": "QH900", "fault": "same person", "other": staff["chinese", 0].no},
        {"teacher": staff["retired", 0].no, "fault": "left, still asks"},
    ]


def _write_kindergarten(folder: Path, world: World) -> None:
    tables.write_roster(folder / "roster.csv", world.school, world.roster)
    tables.write_plain_round(folder / "round1.xlsx", world.requests)
    _write_answers(folder, answers.expected(world))


def _write_answers(folder: Path, expected: dict[str, Any]) -> None:
    text = json.dumps(expected, ensure_ascii=False, indent=1) + "\n"
    (folder / "expected.json").write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    make(Path(sys.argv[1]) if sys.argv[1:] else Path(__file__).parents[2] / "resources" / "sample")
