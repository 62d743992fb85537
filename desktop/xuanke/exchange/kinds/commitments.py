"""指令性培训、请假、借调: key 教师编号 + 项目名称 + 开始日期."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from xuanke.domain.catalogue import Mode
from xuanke.domain.people import Commitment, CommitmentKind
from xuanke.exchange.cells import Bad, label, listed, one_of, spellings, teacher_number, words
from xuanke.exchange.columns import Column, Kind
from xuanke.exchange.dates import day, days
from xuanke.exchange.kinds import shared
from xuanke.exchange.numbers import number

KINDS = spellings(
    {
        CommitmentKind.DIRECTIVE: "指令性 指令 指令性培训 指令性项目 指令培训",
        CommitmentKind.LEAVE: "请假 休假 事假 病假 产假 婚假 丧假 陪产假 护理假 哺乳假 "
        "年假 公假 长病假 探亲假",
        CommitmentKind.SECONDMENT: "借调 外借 抽调",
        CommitmentKind.OTHER: "其他 其它",
    }
)


def settle(columns: dict[str, list[Any]], size: int) -> Iterator[tuple[int, str, Bad]]:
    """A missing 结束日期 is the 开始日期."""
    shared.spread(columns, size)
    for row, starts in enumerate(columns["starts"]):
        if starts is None:
            yield row, "starts", Bad("row-missing")
    ends = columns.get("ends", [None] * size)
    columns["ends"] = [
        starts if end is None else end for starts, end in zip(columns["starts"], ends, strict=True)
    ]
    yield from shared.backwards(columns, size)


def span(cell: Any) -> Any:
    """The days from the first to the last, which leave none out."""
    value = days(cell)
    return Bad("row-not-days") if shared.is_scattered(value) else value


def key(row: Commitment) -> tuple[str, str, date]:
    """教师编号, 项目名称 and 开始日期."""
    return row.teacher, row.title, row.starts


COMMITMENTS = Kind(
    name="commitments",
    value=Commitment,
    columns=(
        Column("teacher", "教师编号", teacher_number, shared.TEACHER, needed=True),
        Column("", "姓名", words, shared.NAME),
        Column(
            "title",
            "项目名称",
            label,
            (*shared.TITLE, *listed("事由 名称 事项 请假事由 占用事由 任务名称 活动名称 事项名称 内容")),
            needed=True,
        ),
        Column(
            "kind",
            "类别",
            one_of(KINDS, CommitmentKind.DIRECTIVE),
            listed("类型 培训类别 项目类别 事项类别 事项类型 安排类别 占用类别 占用类型 性质"),
        ),
        Column(
            "starts",
            "开始日期",
            day,
            (*shared.STARTS, *listed("请假开始日期 请假开始时间 占用开始日期 占用开始时间")),
        ),
        Column(
            "ends",
            "结束日期",
            day,
            (*shared.ENDS, *listed("请假结束日期 请假结束时间 占用结束日期 占用结束时间")),
        ),
        shared.span_of(span),
        Column("mode", "培训形式", one_of(shared.MODES, Mode.IN_PERSON), shared.MODE),
        Column("credits", "学分", number, shared.CREDITS),
    ),
    needed=(("teacher",), ("title",), ("starts",)),
    key=key,
    settle=settle,
    own=frozenset(("ends",)),
)
