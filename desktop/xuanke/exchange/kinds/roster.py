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
    one_of,
    phases,
    several,
    teacher_number,
    words,
    year,
)
from xuanke.exchange.columns import Column, Kind
from xuanke.exchange.dates import day
from xuanke.exchange.kinds import shared

POSTS = {
    "在职": Post.IN_POST,
    "调出": Post.TRANSFERRED,
    "退休": Post.RETIRED,
    "离职": Post.LEFT,
    "停用": Post.SUSPENDED,
    "在岗": Post.IN_POST,
    "在编": Post.IN_POST,
    "调离": Post.TRANSFERRED,
    "已调出": Post.TRANSFERRED,
    "已退休": Post.RETIRED,
    "已离职": Post.LEFT,
    "辞职": Post.LEFT,
    "已停用": Post.SUSPENDED,
}
RURAL = YES_NO | {"乡村": True, "农村": True, "城镇": False, "城市": False}
PRIVATE = YES_NO | {"民办": True, "公办": False}


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
        Column("id_kind", "证件类型", words, ("证件种类", "身份证件类型", "证件类别")),
        Column(
            "school",
            "学校",
            words,
            ("所在学校", "学校名称", "工作单位", "单位", "所在单位", "单位名称", "任教学校"),
        ),
        Column("campus", "校区", words, ("所在校区", "分校", "教学点")),
        Column("phases", "学段", phases, ("任教学段", "主要教学学段", "所教学段", "教学学段")),
        Column("subjects", "学科", several, ("任教学科", "主要教学学科", "所教学科", "教学学科", "任教课程")),
        Column("title", "职称", words, ("专业技术职务", "专业技术职称", "职称等级", "专技职务")),
        Column("career_stage", "发展阶段", words, ("教师发展阶段", "专业发展阶段", "教师类型", "成长阶段")),
        Column(
            "teaching_since",
            "任教起始年份",
            year,
            ("任教年份", "从教年份", "参加工作年份", "起始任教年份", "从教起始年"),
        ),
        Column(
            "joined",
            "到岗日期",
            day,
            ("到校日期", "入职日期", "到岗时间", "到校时间", "调入日期", "入校时间"),
        ),
        Column("post", "在岗状态", one_of(POSTS, Post.IN_POST), ("状态", "教师状态", "人员状态", "在职状态")),
        Column(
            "rural", "乡村", one_of(RURAL, None), ("乡村教师", "是否乡村", "农村", "是否乡村教师", "是否农村")
        ),
        Column("private", "民办", one_of(PRIVATE, None), ("是否民办", "民办幼儿园", "办学性质", "民办教师")),
        Column(
            "phone", "手机", identifier, ("手机号", "手机号码", "联系电话", "电话", "移动电话", "联系方式")
        ),
    ),
    needed=(("name",), ("no", "id_number")),
    key=key,
    settle=settle,
    own=frozenset(("title", "career_stage", "teaching_since", "joined", "campus")),
)
