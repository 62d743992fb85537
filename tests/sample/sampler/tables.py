"""The sample's tables as rows, spelt as real files spell them."""

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

from sampler import files
from sampler.values import Clearance, Commitment, Credit, Project, Request, Teacher


def _columns(names: str) -> tuple[str, ...]:
    return tuple(names.split())


WIDE = str.maketrans("0123456789QH", "０１２３４５６７８９ＱＨ")
CATALOGUE = _columns(
    "*项目编号 班次 *项目名称 *培训机构 级别 地区 类别 *培训形式 学段 学科 主题 学分 "
    "开始日期 结束日期 上课日期 地点 名额 费用 住宿 状态"
)
REQUESTS = _columns(
    "教师编号 教师姓名 身份证号码 *项目编号 班次 项目名称 轮次 报名时间 志愿顺序 选课理由 状态"
)
REGIONS = {"省级": "全省", "市级": "临州市", "县级": "临溪市"}


def write_catalogue(path: Path, projects: Sequence[Project], title: str) -> None:
    """A titled workbook; every other date is text, in one of the usual spellings."""
    rows = [
        (
            p.code,
            p.run,
            p.title,
            p.institution,
            p.level,
            REGIONS[p.level],
            p.kind,
            p.mode,
            "、".join(p.phases),
            "、".join(p.subjects),
            "；".join(p.themes),
            p.credits,
            _date(p.starts, n),
            _date(p.ends, n + 1),
            _meets(p),
            p.venue,
            p.seats,
            p.fee,
            p.boarding,
            p.state,
        )
        for n, p in enumerate(projects)
    ]
    codes = [("级别", "省级"), ("级别", "市级"), ("级别", "县级")]
    note = "说明：带 * 的列必填；培训日期以最近一次公布为准。"
    files.write_workbook(
        path, CATALOGUE, rows, sheet="项目目录", titles=(title, note), hidden={"代码表": codes}
    )


def write_roster(path: Path, school: str, teachers: Sequence[Teacher]) -> None:
    """GB18030 text, as an old office program saves it."""
    header = _columns(
        "教师编号 姓名 证件类型 身份证号 学校 校区 任教学段 任教学科 职称 发展阶段 "
        "任教起始年份 到岗日期 在岗状态 乡村 民办 手机"
    )
    rows = [
        (
            t.no,
            t.name,
            t.paper,
            t.number,
            school,
            t.campus,
            "、".join(t.phases),
            "、".join(t.subjects),
            t.title,
            t.stage,
            t.since,
            _spelt(t.joined, 1),
            t.post,
            t.rural,
            t.private,
            t.phone,
        )
        for t in teachers
    ]
    files.write_text(path, header, rows, encoding="gb18030")


def write_first_round(path: Path, requests: Sequence[Request], odd: Sequence[Sequence[str]]) -> None:
    """HTML under the name of a workbook, each row's time in the platform's own spelling."""
    rows = [_request(one, f"{one.at:%Y/%m/%d %H:%M:%S}" if one.at else "", "第一轮") for one in requests]
    rows += [tuple(row) for row in odd]
    title = "2020年下半年教师自主选课（第一轮）选课情况"
    files.write_html(path, title, [name.strip("*") for name in REQUESTS], rows, f"合计：{len(rows)} 条")


def write_second_round(path: Path, requests: Sequence[Request], odd: Sequence[Sequence[Any]]) -> None:
    """A workbook filled by hand: not on the first sheet, full-width digits, times in several spellings."""
    rows: list[tuple[Any, ...]] = []
    for n, one in enumerate(requests):
        row = list(_request(one, _moment(one.at, n), (2, "2", "第二轮", "二")[n % 4]))
        row[0] = row[0].translate(WIDE) if n % 5 == 1 else row[0]
        row[1] = f"　{row[1]} " if n % 7 == 2 else row[1]
        rows.append(tuple(row))
        if n == len(requests) // 2:
            rows.append(())
    rows += [tuple(row) for row in odd]
    files.write_workbook(
        path,
        REQUESTS,
        rows,
        sheet="补报汇总",
        titles=("2020年下半年教师自主选课（第二轮补报）报名汇总表", "填报单位：临溪市青禾实验学校（示例）"),
        foot=("合计", "", "", f"{len(requests) + len(odd)} 条"),
        before={"填表说明": [("一、本表由各校教师培训管理员汇总。",), ("二、同一教师可填报多行。",)]},
        hidden={"下拉选项": [("已提交",), ("已撤回",)]},
    )


def write_plain_round(path: Path, requests: Sequence[Request]) -> None:
    """A workbook without a title, as a small kindergarten keeps it."""
    rows = [_request(one, one.at, 1) for one in requests]
    files.write_workbook(path, REQUESTS, rows, sheet="选课")


def write_clearances(path: Path, clearances: Sequence[Clearance]) -> None:
    """UTF-8 with a byte order mark; blanks around some names."""
    rows = [
        (f" {c.institution}　" if n % 3 == 1 else c.institution, _spelt(c.starts, n), _spelt(c.ends, n))
        for n, c in enumerate(clearances)
    ]
    files.write_text(path, ("培训机构", "起始日期", "截止日期"), rows, encoding="utf-8-sig")


def write_commitments(path: Path, commitments: Sequence[Commitment]) -> None:
    """An OpenDocument sheet."""
    header = ("教师编号", "项目名称", "类别", "开始日期", "结束日期", "培训形式", "学分")
    rows = [(c.no, c.title, c.kind, c.starts, c.ends, c.mode, c.credits) for c in commitments]
    files.write_ods(path, "校内安排", header, rows)


def write_credits(path: Path, credits: Sequence[Credit]) -> None:
    """A titled workbook, one row a completed training."""
    header = ("教师编号", "年度", "类别", "项目编号", "项目名称", "*学分", "完成日期")
    rows = [(c.no, c.year, c.kind, c.code, c.title, c.credits, c.done) for c in credits]
    files.write_workbook(path, header, rows, sheet="学分", titles=("教师培训学分登记表",))


def _request(one: Request, when: object, round_: object) -> tuple[Any, ...]:
    code, _, run = (one.written or one.project).partition("/")
    state = "已撤回" if one.withdrawn else "已提交"
    return (one.no, one.name, one.number, code, run, one.title, round_, when, one.rank, one.reason, state)


def _spelt(day: date | None, turn: int) -> str:
    if day is None:
        return ""
    spellings = (
        f"{day:%Y-%m-%d}",
        f"{day.year}/{day.month}/{day.day}",
        f"{day.year}.{day.month}.{day.day}",
        f"{day.year}年{day.month}月{day.day}日",
    )
    return spellings[turn % 4]


def _date(day: date | None, turn: int) -> date | str | None:
    return day if turn % 4 else _spelt(day, turn // 4)


def _moment(at: datetime | None, turn: int) -> datetime | str | None:
    if at is None or turn % 3 == 0:
        return at
    return f"{_spelt(at.date(), turn)} {at:%H:%M:%S}"


def _meets(project: Project) -> str:
    return "、".join(str(a) if a == b else f"{a}至{b}" for a, b in project.meets)
