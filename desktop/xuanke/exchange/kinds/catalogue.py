"""培训项目目录: key 项目编号 + 班次."""

from collections.abc import Iterator
from typing import Any

from xuanke.domain.catalogue import Funding, Level, Mode, Project, ProjectKind, ProjectState
from xuanke.exchange.cells import (
    YES_NO,
    Bad,
    count,
    identifier,
    label,
    number,
    one_of,
    phases,
    several,
    words,
)
from xuanke.exchange.columns import Column, Kind
from xuanke.exchange.dates import day, days
from xuanke.exchange.kinds import shared

LEVELS = {
    "省级": Level.PROVINCE,
    "市级": Level.CITY,
    "县级": Level.COUNTY,
    "省": Level.PROVINCE,
    "市": Level.CITY,
    "县": Level.COUNTY,
    "地市级": Level.CITY,
    "设区市级": Level.CITY,
    "区级": Level.COUNTY,
    "区县级": Level.COUNTY,
    "县区级": Level.COUNTY,
    "县(市、区)级": Level.COUNTY,
}
KINDS = {
    "自主选课": ProjectKind.SELF_SELECTED,
    "指令性": ProjectKind.DIRECTIVE,
    "自主选课培训": ProjectKind.SELF_SELECTED,
    "指令性培训": ProjectKind.DIRECTIVE,
    "自主": ProjectKind.SELF_SELECTED,
    "指令": ProjectKind.DIRECTIVE,
}
FUNDINGS = {
    "单位付": Funding.SCHOOL,
    "自付": Funding.SELF,
    "单位": Funding.SCHOOL,
    "单位支付": Funding.SCHOOL,
    "学校付": Funding.SCHOOL,
    "自费": Funding.SELF,
    "个人": Funding.SELF,
    "个人付": Funding.SELF,
}
STATES = {
    "发布": ProjectState.PUBLISHED,
    "调整": ProjectState.ADJUSTED,
    "取消": ProjectState.CANCELLED,
    "已发布": ProjectState.PUBLISHED,
    "已调整": ProjectState.ADJUSTED,
    "已取消": ProjectState.CANCELLED,
}
BOARDING = YES_NO | {"住宿": True, "不住宿": False, "提供": True, "不提供": False}


def settle(columns: dict[str, list[Any]], size: int) -> Iterator[tuple[int, str, Bad]]:
    """Dates are needed unless remote, and a project ends no earlier than it starts."""
    nothing = [None] * size
    rows = zip(columns["mode"], columns.get("starts", nothing), columns.get("ends", nothing), strict=True)
    for row, (mode, starts, ends) in enumerate(rows):
        if mode is Mode.REMOTE or (starts and ends) or mode.__class__ is Bad:
            continue
        for field, held in (("starts", starts), ("ends", ends)):
            if held is None:
                yield row, field, Bad("row-dates-needed")
    yield from shared.backwards(columns, size)


def key(row: Project) -> tuple[str, str]:
    """项目编号 and 班次."""
    return row.code, row.run


CATALOGUE = Kind(
    name="catalogue",
    value=Project,
    columns=(
        Column("code", "项目编号", identifier, shared.CODE, needed=True),
        Column("run", "班次", identifier, shared.RUN),
        Column("title", "项目名称", label, shared.TITLE, needed=True),
        Column("institution", "培训机构", label, shared.INSTITUTION, needed=True),
        Column("level", "级别", one_of(LEVELS, Level.COUNTY), ("项目级别", "培训级别", "层级")),
        Column("region", "地区", words, ("所属地区", "所在地区", "区域", "地市")),
        Column(
            "kind",
            "类别",
            one_of(KINDS, ProjectKind.SELF_SELECTED),
            ("项目类别", "培训类别", "选课类别", "项目类型"),
        ),
        Column("mode", "培训形式", one_of(shared.MODES, None), shared.MODE, needed=True),
        Column("phases", "学段", phases, ("适用学段", "培训学段", "面向学段", "任教学段")),
        Column("subjects", "学科", several, ("适用学科", "培训学科", "面向学科", "任教学科")),
        Column("audience", "培训对象", words, ("对象", "面向对象", "适用对象", "参训对象")),
        Column("themes", "主题", several, ("培训主题", "项目主题", "主题词", "关键词")),
        Column("credits", "学分", number, shared.CREDITS),
        Column("hours", "学时", number, ("培训学时", "课时", "学时数")),
        Column("starts", "开始日期", day, shared.STARTS),
        Column("ends", "结束日期", day, shared.ENDS),
        Column("meeting_days", "上课日期", days, ("上课时间", "授课日期", "面授日期", "集中日期")),
        Column("venue", "地点", words, ("培训地点", "上课地点", "授课地点", "培训地址", "地址")),
        Column(
            "seats",
            "名额",
            count,
            ("计划人数", "培训人数", "计划名额", "招生人数", "人数", "培训名额", "人数上限"),
        ),
        Column("enrolled", "已报人数", count, ("已报名人数", "报名人数", "已选人数", "当前人数")),
        Column("fee", "费用", number, ("培训费", "培训费用", "收费标准", "费用标准", "经费")),
        Column("funding", "经费来源", one_of(FUNDINGS, Funding.SCHOOL), ("费用来源", "付费方式", "经费渠道")),
        Column("boarding", "住宿", one_of(BOARDING, False), ("是否住宿", "住宿安排")),
        Column("state", "状态", one_of(STATES, ProjectState.PUBLISHED), ("项目状态", "发布状态")),
    ),
    needed=(("code",), ("title",), ("institution",), ("mode",)),
    key=key,
    settle=settle,
    own=frozenset(("institution", "mode", "seats", "venue", "meeting_days", "boarding")),
    keeps_extra=True,
)
