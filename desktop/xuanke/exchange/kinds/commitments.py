"""指令性培训、请假、借调: key 教师编号 + 项目名称 + 开始日期."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from xuanke.domain.catalogue import Mode
from xuanke.domain.people import Commitment, CommitmentKind
from xuanke.exchange.cells import Bad, label, number, one_of, teacher_number, words
from xuanke.exchange.columns import Column, Kind
from xuanke.exchange.dates import day
from xuanke.exchange.kinds import shared

KINDS = {
    "指令性": CommitmentKind.DIRECTIVE,
    "请假": CommitmentKind.LEAVE,
    "借调": CommitmentKind.SECONDMENT,
    "其他": CommitmentKind.OTHER,
    "指令性培训": CommitmentKind.DIRECTIVE,
    "其它": CommitmentKind.OTHER,
}


def settle(columns: dict[str, list[Any]], size: int) -> Iterator[tuple[int, str, Bad]]:
    """A missing 结束日期 is the 开始日期."""
    ends = columns.get("ends", [None] * size)
    columns["ends"] = [
        starts if end is None else end for starts, end in zip(columns["starts"], ends, strict=True)
    ]
    return shared.backwards(columns, size)


def key(row: Commitment) -> tuple[str, str, date]:
    """教师编号, 项目名称 and 开始日期."""
    return row.teacher, row.title, row.starts


COMMITMENTS = Kind(
    name="commitments",
    value=Commitment,
    columns=(
        Column("teacher", "教师编号", teacher_number, shared.TEACHER, needed=True),
        Column("", "姓名", words, shared.NAME),
        Column("title", "项目名称", label, (*shared.TITLE, "事由", "名称", "事项"), needed=True),
        Column("kind", "类别", one_of(KINDS, CommitmentKind.DIRECTIVE), ("类型", "培训类别", "项目类别")),
        Column("starts", "开始日期", day, shared.STARTS, needed=True),
        Column("ends", "结束日期", day, shared.ENDS),
        Column("mode", "培训形式", one_of(shared.MODES, Mode.IN_PERSON), shared.MODE),
        Column("credits", "学分", number, shared.CREDITS),
    ),
    needed=(("teacher",), ("title",), ("starts",)),
    key=key,
    settle=settle,
    own=frozenset(("ends",)),
)
