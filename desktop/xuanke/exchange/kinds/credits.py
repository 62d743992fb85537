"""学分台账: key 教师编号 + 项目名称 + 完成日期; without 项目名称 each row counts by itself."""

from collections.abc import Iterator
from typing import Any

from xuanke.domain.people import CreditEntry, CreditKind
from xuanke.exchange.cells import Bad, identifier, label, listed, one_of, spellings, teacher_number, words
from xuanke.exchange.columns import Column, Kind
from xuanke.exchange.dates import day
from xuanke.exchange.kinds import shared
from xuanke.exchange.numbers import number, year

KINDS = spellings(
    {
        CreditKind.SCHOOL_BASED: "校本 校本培训 校本研修",
        CreditKind.REMOTE: "远程 远程培训 网络 网络研修",
        CreditKind.INTENSIVE_90: "集中90 集中90学分 90学分集中 90学分集中培训 90学分",
        CreditKind.PRACTICE: "实践 实践培训",
        CreditKind.PRINCIPAL: "任职资格 任职资格培训 校长任职资格 园长任职资格",
        CreditKind.OTHER: "其他 其它",
    }
)


def settle(columns: dict[str, list[Any]], size: int) -> Iterator[tuple[int, str, Bad]]:
    """A missing 年度 is the year of the 完成日期; one of the two is needed."""
    nothing = [None] * size
    completed = columns.get("completed", nothing)
    years = columns.get("year", nothing)
    columns["year"] = [
        of.year if given is None and of is not None and of.__class__ is not Bad else given
        for given, of in zip(years, completed, strict=True)
    ]
    for row, given in enumerate(columns["year"]):
        if given is None and completed[row] is None:
            yield row, "year", Bad("row-no-year")


def key(row: CreditEntry) -> object:
    """教师编号, 项目名称 and 完成日期; a key of its own for a row without a title."""
    return (row.teacher, row.title, row.completed, row.completed or row.year) if row.title else object()


CREDITS = Kind(
    name="credits",
    value=CreditEntry,
    columns=(
        Column("teacher", "教师编号", teacher_number, shared.TEACHER, needed=True),
        Column("", "姓名", words, shared.NAME),
        Column("year", "年度", year, listed("年份 学年 学分年度 所属年度 培训年度")),
        Column(
            "kind",
            "类别",
            one_of(KINDS, CreditKind.OTHER),
            listed("学分类别 学分类型 培训类别 类型 项目类别 培训类型"),
        ),
        Column("code", "项目编号", identifier, shared.CODE),
        Column("title", "项目名称", label, shared.TITLE),
        Column(
            "credits",
            "学分",
            number,
            (*shared.CREDITS, *listed("获得学分 学分值 取得学分 认定学分 所得学分 实得学分")),
            needed=True,
        ),
        Column(
            "completed",
            "完成日期",
            day,
            listed(
                "完成时间 结业日期 结业时间 取得日期 获得日期 取得时间 获得时间 认定日期 认定时间 "
                "结束日期 结束时间"
            ),
        ),
    ),
    needed=(("teacher",), ("credits",), ("completed", "year")),
    key=key,
    settle=settle,
    own=frozenset(("year",)),
)
