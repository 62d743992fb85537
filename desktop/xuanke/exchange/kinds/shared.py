"""Columns and checks that several tables share."""

from collections.abc import Iterator
from typing import Any

from xuanke.domain.catalogue import Mode
from xuanke.exchange.cells import (
    Bad,
    Parse,
    identifier,
    identity_number,
    label,
    listed,
    spellings,
    teacher_number,
    words,
)
from xuanke.exchange.columns import Column
from xuanke.exchange.numbers import selection_round

TEACHER = listed(
    "教师编码 教师号 教师工号 工号 教职工号 教师代码 学员编号 教师ID 教师序号 教工号 职工号 "
    "职工编号 教职工编号 教工编号 人员编号 员工编号 教师账号 学员工号 学员号 申请人编号 "
    "申请人工号 报名教师编号 参训教师编号"
)
NAME = listed(
    "教师姓名 学员姓名 姓名 名字 申请人 教师 教职工姓名 教工姓名 职工姓名 员工姓名 人员姓名 "
    "真实姓名 申请人姓名 报名人 报名人姓名 报名教师 申请教师 选课教师 参训教师 参训教师姓名 "
    "学员"
)
ID_NUMBER = listed(
    "身份证号码 身份证 身份证件号 身份证件号码 证件号码 证件号 公民身份号码 居民身份证号 "
    "居民身份证号码 公民身份证号 公民身份证号码 身份证编号 身份号码 有效证件号码 有效证件号 "
    "证件编号 教师身份证号 教师身份证号码 学员身份证号 学员身份证号码 申请人身份证号 "
    "二代身份证号"
)
CODE = listed(
    "培训项目编号 课程编号 项目代码 项目编码 课程代码 课程编码 培训项目代码 班级编号 项目号 "
    "课程号 项目ID 课程ID 培训项目编码 培训编号 培训代码 培训班编号 所选项目编号 选课项目编号 "
    "申请项目编号 报名项目编号 所选课程编号 申报项目编号"
)
RUN = listed(
    "班级 班次号 班期 期次 班号 班别 期数 班级号 班次编号 培训班次 开班班次 开班期次 所选班次 "
    "选课班次 第几期 第几班"
)
TITLE = listed(
    "培训项目名称 课程名称 培训名称 项目 培训项目 课程 班级名称 培训班名称 项目名 课程名 "
    "项目标题 课程标题 培训课程 培训班 培训课程名称 所选项目 所选项目名称 所选课程 "
    "所选课程名称 选课项目 选课项目名称 申请项目 报名项目 报名课程 申报项目"
)
INSTITUTION = listed(
    "承办机构 培训单位 承办单位 机构名称 培训机构名称 主办单位 施训机构 培训院校 承训机构 "
    "承训单位 实施机构 实施单位 承担机构 承担单位 培训承担机构 培训承担单位 施训单位 主办机构 "
    "举办单位 开课机构 开课单位 承办院校 培训实施机构 培训承办机构 培训承办单位 组织单位"
)
STARTS = listed(
    "培训开始时间 培训开始日期 开始时间 起始日期 起始时间 开班日期 开班时间 培训起始日期 "
    "开课日期 开课时间 开训日期 开训时间 培训起始时间 培训开班时间 开始 起始 培训开始 起日期 "
    "开始日 培训时间开始 培训时间起 培训时间(起) 起 自"
)
ENDS = listed(
    "培训结束时间 培训结束日期 结束时间 截止日期 终止日期 结班日期 培训截止日期 结课日期 "
    "截止时间 终止时间 结班时间 结课时间 结训日期 结训时间 培训截止时间 培训终止日期 "
    "培训终止时间 结业日期 结业时间 结束 终止 培训结束 止日期 结束日 培训时间结束 培训时间止 "
    "止 至"
)
MODE = listed(
    "培训方式 形式 培训模式 授课形式 授课方式 研修形式 研修方式 授课模式 学习方式 学习形式 "
    "教学形式 教学方式 实施方式 实施形式 办班形式 方式"
)
CREDITS = listed("培训学分 学分数 计划学分 项目学分 总学分 课程学分 可得学分 认定学分")
ROUND = listed(
    "选课轮次 批次轮次 报名轮次 选课批次 轮 选课轮 选课轮次号 第几轮 申请轮次 申报轮次 "
    "所属轮次 轮次号 报名批次"
)

MODES = spellings(
    {
        Mode.IN_PERSON: "线下 线下培训 线下集中 线下集中培训 线下面授 线下研修 面授 面授培训 "
        "面对面 集中 集中面授 "
        "集中培训 集中研修 集中脱产 集中式 脱产 脱产培训 脱产研修 现场 现场培训",
        Mode.REMOTE: "远程 远程培训 远程研修 远程学习 远程教育 线上 线上培训 线上学习 "
        "线上研修 线上直播 纯线上 "
        "在线 在线培训 在线学习 在线研修 网络 网络研修 网络培训 网络学习 网络课程 网上 网上学习 "
        "网课 直播",
        Mode.BLENDED: "混合 混合式 混合型 混合式培训 混合培训 混合研修 混合式研修 线上线下 线上线下混合 "
        "线上线下混合式 线上线下结合 线上线下相结合 线上线下融合 线上+线下 线下+线上 线上/线下 "
        "线上、线下 线上和线下 线上与线下 线上与线下结合 线上与线下相结合 远程+线下 线下+远程 "
        "远程+集中 集中+远程 远程+面授 面授+远程 网络+面授 面授+网络 集中+网络 网络+集中",
    }
)


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


def span_of(parse: Parse) -> Column:
    """A column that holds the first and the last day in one cell."""
    names = listed(
        "起止时间 培训时间 培训日期 培训起止时间 培训起止日期 开班起止时间 起讫日期 起讫时间 "
        "培训时段 请假时间"
    )
    return Column("span", "起止日期", parse, names, fills=("starts", "ends"))


def spread(columns: dict[str, list[Any]], size: int) -> None:
    """Takes the two ends from the span of days where a row does not give them by themselves."""
    spans = columns.pop("span", ())
    for field, end in (("starts", 0), ("ends", -1)) if spans else ():
        given = columns.get(field, [None] * size)
        columns[field] = [
            value or (span[end] if span.__class__ is tuple and span else span or None)
            for value, span in zip(given, spans, strict=True)
        ]


def is_scattered(span: Any) -> bool:
    """Whether days leave others out between them."""
    return span.__class__ is tuple and len(span) > 1 and (span[-1] - span[0]).days >= len(span)


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
