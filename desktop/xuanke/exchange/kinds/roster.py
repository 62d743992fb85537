"""教师名册: key 教师编号, without it 身份证号."""

from collections.abc import Iterator
from typing import Any

from xuanke.domain.people import Post, Teacher
from xuanke.exchange.cells import (
    YES_NO,
    Bad,
    identifier,
    identity_number,
    label,
    listed,
    one_of,
    phases,
    several,
    spellings,
    teacher_number,
    words,
)
from xuanke.exchange.columns import Column, Kind
from xuanke.exchange.dates import day
from xuanke.exchange.kinds import shared
from xuanke.exchange.numbers import year

POSTS = spellings(
    {
        Post.IN_POST: "在职 在岗 在编 在编在岗 在岗在编 在职在岗 在职在编 在编在职 正常 在校 在聘 任教",
        Post.TRANSFERRED: "调出 已调出 调离 已调离 调走 已调走 转出 已转出 调任",
        Post.RETIRED: "退休 已退休 离退休 离休 离休退休",
        Post.LEFT: "离职 已离职 辞职 已辞职 离校 已离校 离岗 辞退 解聘 已解聘 辞聘 开除 去世 已故 死亡",
        Post.SUSPENDED: "停用 已停用 停职 停薪留职 禁用 已禁用 注销 已注销 冻结",
    }
)
RURAL = YES_NO | spellings({True: "乡村 农村 乡镇", False: "城镇 城市 县城 城区 非乡村"})
PRIVATE = YES_NO | spellings({True: "民办", False: "公办"})


def settle(columns: dict[str, list[Any]], size: int) -> Iterator[tuple[int, str, Bad]]:
    """A teacher has a 教师编号 or a 身份证号."""
    held = [columns[field] for field in ("no", "id_number") if field in columns]
    for row, cells in enumerate(zip(*held, strict=True)):
        if not any(cells):
            yield row, "no", Bad("row-no-number")


def key(row: Teacher) -> str:
    """教师编号, else 身份证号."""
    return row.key


ROSTER = Kind(
    name="roster",
    value=Teacher,
    columns=(
        Column("no", "教师编号", teacher_number, shared.TEACHER),
        Column("name", "姓名", label, shared.NAME, needed=True),
        Column("id_number", "身份证号", identity_number, shared.ID_NUMBER),
        Column(
            "id_kind", "证件类型", words, listed("证件种类 身份证件类型 证件类别 有效证件类型 身份证类型")
        ),
        Column(
            "school",
            "学校",
            words,
            listed(
                "所在学校 学校名称 工作单位 单位 所在单位 单位名称 任教学校 现工作单位 现单位 任职学校 "
                "工作学校 所属学校 所属单位 现任教学校 校名"
            ),
        ),
        Column("campus", "校区", words, listed("所在校区 分校 教学点 校区名称 所属校区 任教校区")),
        Column(
            "phases",
            "学段",
            phases,
            listed(
                "任教学段 主要教学学段 所教学段 教学学段 现任教学段 任课学段 主教学段 所在学段 教师学段 "
                "主要任教学段"
            ),
        ),
        Column(
            "subjects",
            "学科",
            several,
            listed(
                "任教学科 主要教学学科 所教学科 教学学科 任教课程 现任教学科 任课学科 主教学科 所任学科 "
                "任教科目 所教科目 教学科目 科目 主要任教学科"
            ),
        ),
        Column(
            "title",
            "职称",
            words,
            listed("专业技术职务 专业技术职称 职称等级 专技职务 现职称 专业职称 教师职称 专业技术资格"),
        ),
        Column("career_stage", "发展阶段", words, listed("教师发展阶段 专业发展阶段 教师类型 成长阶段")),
        Column(
            "teaching_since",
            "任教起始年份",
            year,
            listed(
                "任教年份 从教年份 参加工作年份 起始任教年份 从教起始年 从教起始年份 任教起始年 从教时间 "
                "从教年月 参加工作时间 参加工作年月"
            ),
        ),
        Column(
            "joined",
            "到岗日期",
            day,
            listed(
                "到校日期 入职日期 到岗时间 到校时间 调入日期 入校时间 入职时间 入校日期 调入时间 "
                "到校工作时间 到校工作日期 进校时间 进校日期 来校时间 来校日期 上岗日期 到任日期 "
                "到本校时间 报到日期"
            ),
        ),
        Column(
            "post",
            "在岗状态",
            one_of(POSTS, Post.IN_POST),
            listed(
                "状态 教师状态 人员状态 在职状态 在岗情况 在职情况 在编状态 任职状态 在校状态 岗位状态 "
                "工作状态 当前状态 人员在岗状态 在岗"
            ),
        ),
        Column(
            "rural",
            "乡村",
            one_of(RURAL, None),
            listed(
                "乡村教师 是否乡村 农村 是否乡村教师 是否农村 是否乡村学校 乡村学校 农村教师 是否农村教师 "
                "城乡"
            ),
        ),
        Column(
            "private",
            "民办",
            one_of(PRIVATE, None),
            listed("是否民办 民办幼儿园 办学性质 民办教师 是否民办教师 是否民办幼儿园 学校性质 办学类型"),
        ),
        Column(
            "phone",
            "手机",
            identifier,
            listed("手机号 手机号码 联系电话 电话 移动电话 联系方式 联系手机 电话号码"),
        ),
    ),
    needed=(("name",), ("no", "id_number")),
    key=key,
    settle=settle,
    own=frozenset(("title", "career_stage", "teaching_since", "joined", "campus")),
)
