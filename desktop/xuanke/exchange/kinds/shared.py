"""Columns and checks that several tables share."""

from collections.abc import Iterator
from typing import Any

from xuanke.domain.catalogue import Mode
from xuanke.exchange.cells import (
    Bad,
    identifier,
    identity_number,
    label,
    selection_round,
    teacher_number,
    words,
)
from xuanke.exchange.columns import Column

TEACHER = ("教师编码", "教师号", "教师工号", "工号", "教职工号", "教师代码", "学员编号", "教师ID", "教师序号")
NAME = ("教师姓名", "学员姓名", "姓 名", "名字", "申请人", "教师")
ID_NUMBER = (
    "身份证号码",
    "身份证",
    "身份证件号",
    "身份证件号码",
    "证件号码",
    "证件号",
    "公民身份号码",
    "居民身份证号",
)
CODE = (
    "培训项目编号",
    "课程编号",
    "项目代码",
    "项目编码",
    "课程代码",
    "课程编码",
    "培训项目代码",
    "班级编号",
    "项目号",
)
RUN = ("班级", "班次号", "班期", "期次", "班号", "班别")
TITLE = ("培训项目名称", "课程名称", "培训名称", "项目", "培训项目", "课程", "班级名称", "培训班名称")
INSTITUTION = (
    "承办机构",
    "培训单位",
    "承办单位",
    "机构名称",
    "培训机构名称",
    "主办单位",
    "施训机构",
    "培训院校",
)
STARTS = (
    "培训开始时间",
    "培训开始日期",
    "开始时间",
    "起始日期",
    "起始时间",
    "开班日期",
    "开班时间",
    "培训起始日期",
    "开课日期",
)
ENDS = (
    "培训结束时间",
    "培训结束日期",
    "结束时间",
    "截止日期",
    "终止日期",
    "结班日期",
    "培训截止日期",
    "结课日期",
)
MODE = ("培训方式", "形式", "培训模式", "授课形式", "授课方式", "研修形式")
CREDITS = ("培训学分", "学分数", "计划学分", "项目学分")
ROUND = ("选课轮次", "批次轮次", "报名轮次", "选课批次", "轮")

MODES = {
    "线下": Mode.IN_PERSON,
    "远程": Mode.REMOTE,
    "混合": Mode.BLENDED,
    "混合式": Mode.BLENDED,
    "线下培训": Mode.IN_PERSON,
    "远程培训": Mode.REMOTE,
    "混合式培训": Mode.BLENDED,
    "混合培训": Mode.BLENDED,
    "面授": Mode.IN_PERSON,
    "集中面授": Mode.IN_PERSON,
    "集中培训": Mode.IN_PERSON,
    "线上": Mode.REMOTE,
    "在线": Mode.REMOTE,
    "网络": Mode.REMOTE,
    "网络研修": Mode.REMOTE,
    "网络培训": Mode.REMOTE,
    "线上培训": Mode.REMOTE,
    "线上线下": Mode.BLENDED,
    "线上线下混合": Mode.BLENDED,
    "线上线下结合": Mode.BLENDED,
    "线上线下相结合": Mode.BLENDED,
}


def whose_and_which() -> tuple[Column, ...]:
    """The columns that say which request a row is about."""
    return (
        Column("teacher", "教师编号", teacher_number, TEACHER),
        Column("name", "姓名", label, NAME),
        Column("id_number", "身份证号", identity_number, ID_NUMBER),
        Column("code", "项目编号", identifier, CODE, needed=True),
        Column("run", "班次", identifier, RUN),
        Column("title", "项目名称", label, TITLE),
        Column("", "培训机构", words, INSTITUTION),
        Column("round", "轮次", selection_round, ROUND),
    )


NEEDED = (("teacher", "id_number", "name"), ("code",))


def request_key(row: Any) -> tuple[str, ...]:
    """Teacher, project and round, by whatever the row says of the teacher."""
    who = (row.teacher,) if row.teacher else ("", row.id_number, row.name)
    return (*who, row.code, row.run, str(row.round))


def somebody(columns: dict[str, list[Any]], size: int) -> Iterator[tuple[int, str, Bad]]:
    """Refuses the rows that name no teacher at all."""
    held = [columns[field] for field in ("teacher", "id_number", "name") if field in columns]
    for row, cells in enumerate(zip(*held, strict=True)):
        if not any(cells):
            yield row, "teacher", Bad("row-no-teacher")


def backwards(columns: dict[str, list[Any]], size: int) -> Iterator[tuple[int, str, Bad]]:
    """Refuses the rows that end before they start."""
    if "starts" not in columns or "ends" not in columns:
        return
    for row, (starts, ends) in enumerate(zip(columns["starts"], columns["ends"], strict=True)):
        if (
            starts.__class__ is ends.__class__ is not type(None)
            and starts.__class__ is not Bad
            and ends < starts
        ):
            yield row, "ends", Bad("row-ends-before-start")
