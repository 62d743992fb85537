"""培训项目目录: key 项目编号 + 班次."""

from collections.abc import Iterator
from typing import Any

from xuanke.domain.catalogue import Funding, Level, Mode, Project, ProjectKind, ProjectState
from xuanke.exchange.cells import (
    YES_NO,
    Bad,
    identifier,
    label,
    listed,
    one_of,
    phases,
    several,
    spellings,
    words,
)
from xuanke.exchange.columns import Column, Kind
from xuanke.exchange.dates import day, days
from xuanke.exchange.kinds import shared
from xuanke.exchange.numbers import count, number

LEVELS = spellings(
    {
        Level.PROVINCE: "省级 省 省级培训 省级项目",
        Level.CITY: "市级 市 地市级 地市 地级市 设区市级 设区市 市级培训 市级项目",
        Level.COUNTY: "县级 县 区级 区 区县级 区县 县区级 县区 县(市、区)级 县(市、区) 县(市区)级 县(区)级 "
        "县(区) 区(县)级 区(县) 区(县、市)级 区(县、市) 县(区、市)级 县(区、市) 区、县级 县、区级 "
        "区/县级 县/区级 县市区级 县市区 县级培训 县级项目",
    }
)
KINDS = spellings(
    {
        ProjectKind.SELF_SELECTED: "自主选课 自主 自选 自主选课培训 自主选课类 自主选课项目 "
        "自主选择 自主选学 自主培训",
        ProjectKind.DIRECTIVE: "指令性 指令 指令性培训 指令性项目 指令性培训项目 指令性任务 指令培训 指令类",
    }
)
FUNDINGS = spellings(
    {
        Funding.SCHOOL: "单位付 单位 单位支付 单位承担 单位付费 单位缴费 单位报销 "
        "所在单位 所在单位承担 学校付 "
        "学校 学校支付 学校承担 学校付费 学校缴费 公费 公付",
        Funding.SELF: "自付 自费 自理 个人 个人付 个人支付 个人承担 个人付费 个人缴费 自行承担 教师自付 "
        "学员自付 本人承担",
    }
)
STATES = spellings(
    {
        ProjectState.PUBLISHED: "发布 已发布 正常 正常发布 正常开班 公布 已公布",
        ProjectState.ADJUSTED: "调整 已调整 有调整 变更 已变更 有变更 调整发布",
        ProjectState.CANCELLED: "取消 已取消 取消开班 取消发布 项目取消 停开 已停开 停办 已停办 "
        "不开班 撤销 已撤销 撤消 "
        "作废",
    }
)
BOARDING = YES_NO | spellings(
    {
        True: "住宿 提供 提供住宿 安排 安排住宿 统一住宿 统一安排 统一安排住宿 含住宿 需住宿 需要住宿 有住宿",
        False: "不住宿 不提供 不提供住宿 不安排 不安排住宿 不含住宿 不需住宿 不需要住宿 无住宿 自理 "
        "住宿自理 走读 X",
    }
)


def settle(columns: dict[str, list[Any]], size: int) -> Iterator[tuple[int, str, Bad]]:
    """Dates are needed unless remote, and a project ends no earlier than it starts.

    Where the one column of dates lists single days, the project meets on these.
    """
    scattered = [span if shared.is_scattered(span) else () for span in columns.get("span", ())]
    if any(scattered):
        columns["meeting_days"] = [
            given or days
            for given, days in zip(columns.get("meeting_days", scattered), scattered, strict=True)
        ]
    shared.spread(columns, size)
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
        Column(
            "level",
            "级别",
            one_of(LEVELS, Level.COUNTY),
            listed("项目级别 培训级别 层级 培训层级 项目层级 培训层次 项目层次 主办级别"),
        ),
        Column(
            "region",
            "地区",
            words,
            listed(
                "所属地区 所在地区 区域 地市 所属区域 所属地市 所在地 行政区 行政区划 所属市县 设区市 市县"
            ),
        ),
        Column(
            "kind",
            "类别",
            one_of(KINDS, ProjectKind.SELF_SELECTED),
            listed("项目类别 培训类别 选课类别 项目类型 类型 培训类型 选课类型 选课方式 项目性质 培训性质"),
        ),
        Column("mode", "培训形式", one_of(shared.MODES, None), shared.MODE, needed=True),
        Column(
            "phases",
            "学段",
            phases,
            listed(
                "适用学段 培训学段 面向学段 任教学段 对象学段 所属学段 适合学段 教学学段 学段范围 "
                "培训对象学段 学段要求"
            ),
        ),
        Column(
            "subjects",
            "学科",
            several,
            listed(
                "适用学科 培训学科 面向学科 任教学科 对象学科 所属学科 适合学科 教学学科 学科范围 "
                "培训对象学科 学科要求 学科领域"
            ),
        ),
        Column(
            "audience",
            "培训对象",
            words,
            listed("对象 面向对象 适用对象 参训对象 招生对象 学员对象 参加对象 培训人员 参训人员"),
        ),
        Column(
            "themes", "主题", several, listed("培训主题 项目主题 主题词 关键词 研修主题 主题类别 内容主题")
        ),
        Column("credits", "学分", number, shared.CREDITS),
        Column(
            "hours", "学时", number, listed("培训学时 课时 学时数 总学时 课时数 总课时 培训课时 学时(课时)")
        ),
        Column("starts", "开始日期", day, shared.STARTS),
        Column("ends", "结束日期", day, shared.ENDS),
        shared.span_of(days),
        Column(
            "meeting_days",
            "上课日期",
            days,
            listed(
                "上课时间 授课日期 面授日期 集中日期 授课时间 面授时间 集中时间 具体上课日期 具体上课时间 "
                "集中培训日期 集中培训时间 集中面授日期 集中面授时间 上课日 教学日期 课程日期 线下日期"
            ),
        ),
        Column(
            "venue",
            "地点",
            words,
            listed("培训地点 上课地点 授课地点 培训地址 地址 培训场所 举办地点 办班地点 开班地点 详细地址"),
        ),
        Column(
            "seats",
            "名额",
            count,
            listed(
                "计划人数 培训人数 计划名额 招生人数 人数 培训名额 人数上限 限报人数 招生名额 计划招生 "
                "计划招生人数 招生计划 计划培训人数 容量 班额 限额 最大人数 限定人数 人数限制 名额上限 "
                "额定人数 开班人数 班级人数"
            ),
        ),
        Column(
            "enrolled",
            "已报人数",
            count,
            listed("已报名人数 报名人数 已选人数 当前人数 已选课人数 选课人数 已报名 已报"),
        ),
        Column(
            "fee",
            "费用",
            number,
            listed("培训费 培训费用 收费标准 费用标准 经费 价格 收费 培训收费 人均费用 培训费标准 经费标准"),
        ),
        Column(
            "funding",
            "经费来源",
            one_of(FUNDINGS, Funding.SCHOOL),
            listed(
                "费用来源 付费方式 经费渠道 费用承担 费用承担方式 费用支付方式 经费承担 付款方式 缴费方式 "
                "支付方式 收费方式"
            ),
        ),
        Column(
            "boarding",
            "住宿",
            one_of(BOARDING, False),
            listed(
                "是否住宿 住宿安排 是否提供住宿 是否安排住宿 是否含住宿 是否需要住宿 住宿情况 提供住宿 "
                "食宿 食宿安排 住宿要求"
            ),
        ),
        Column(
            "state",
            "状态",
            one_of(STATES, ProjectState.PUBLISHED),
            listed("项目状态 发布状态 开班状态 课程状态 班级状态 培训状态 当前状态"),
        ),
    ),
    needed=(("code",), ("title",), ("institution",), ("mode",)),
    key=key,
    settle=settle,
    own=frozenset(("institution", "mode", "seats", "venue", "meeting_days", "boarding")),
    keeps_extra=True,
)
