"""What comes back: the institutions' receipts of round 1, and the results after the training."""

import random
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from sampler import files
from sampler.catalogue import Catalogue
from sampler.reckon import Reckoning
from sampler.values import Request, World

FULL = "班额已满，请第二轮补报"


def sent_in_first_round(world: World) -> list[Request]:
    """What a school sends after round 1: all that is clean once the blocked ones are rejected."""
    first = Reckoning(world)
    after = Reckoning(world, dead=frozenset(one.key for one in first.live if first.blocks(one)))
    clean = [one for one in after.live if one.round == 1 and not after.flags(one)]
    return sorted(clean, key=lambda one: (one.teacher, one.project))


def write_receipts(path: Path, world: World, catalogue: Catalogue, rng: random.Random) -> dict[str, Any]:
    """Writes them and says what `reconcile` must answer: one missing, one in another run, one nobody sent."""
    sent = sent_in_first_round(world)
    moved = next(one for one in sent if one.project == catalogue["course/1"])
    plain = [one for one in sent if one is not moved]
    missing, *declined = rng.sample(plain, 5)
    unasked = (world.roster[-3].no, catalogue["course/3"])
    rows: list[tuple[Any, ...]] = []
    for n, one in enumerate(sent):
        if one is missing:
            continue
        code, _, run = one.project.partition("/")
        run = "3" if one is moved else run
        refused = one in declined
        when = datetime(2020, 9, 9, 9, 0) + timedelta(minutes=7 * n)
        rows.append(
            (one.teacher, code, run, "第一轮", "不通过" if refused else "通过", FULL if refused else "", when)
        )
    code, _, run = unasked[1].partition("/")
    rows.append((unasked[0], code, run, "第一轮", "通过", "", datetime(2020, 9, 10, 16, 30)))
    header = ("教师编号", "项目编号", "班次", "轮次", "复核结果", "复核意见", "复核时间")
    files.write_workbook(path, header, rows, sheet="复核结果", titles=("培训机构复核结果（第一轮）",))
    return {
        "sent": len(sent),
        "matched": len(sent) - 2,
        "accepted": len(sent) - 1 - len(declined),
        "declined": len(declined),
        "declined_items": [_place(one) for one in sent if one in declined],
        "changed": [_place(moved) | {"received": catalogue["course/3"]}],
        "missing": [_place(missing)],
        "unexpected": [{"teacher": unasked[0], "project": unasked[1], "round": 1}],
        "rows": len(rows),
    }


def write_results(path: Path, world: World, refused: Sequence[dict[str, Any]], rng: random.Random) -> None:
    """Results of what ended by the middle of November, as UTF-16 text with tabs."""
    projects = {p.key: p for p in world.after}
    out = {(item["teacher"], item["project"]) for item in refused}
    rows = []
    for one in sent_in_first_round(world):
        project = projects[one.project]
        if (one.teacher, one.project) in out or not project.ends or project.ends > date(2020, 11, 15):
            continue
        came = rng.random() < 0.94
        mark = rng.choice(("合格", "合格", "92", "87.5")) if came else "不合格"
        credit = project.credits if came else 0
        rows.append(
            (
                one.teacher,
                project.code,
                project.run,
                1,
                "是" if came else "否",
                mark,
                "是" if came else "否",
                credit,
                project.ends,
            )
        )
    header = ("教师编号", "项目编号", "班次", "轮次", "报到", "成绩", "评价", "获得学分", "完成日期")
    files.write_text(path, header, rows, encoding="utf-16", delimiter="\t")


def _place(one: Request) -> dict[str, Any]:
    return {"teacher": one.teacher, "project": one.project, "round": one.round}
