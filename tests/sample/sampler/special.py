"""The projects that have a part in the story, each with the one thing that is worth having."""

from dataclasses import replace
from datetime import date

from sampler.values import Project

CENTRE, COLLEGE = "省远程教育发展中心（示例）", "明湖师范学院"
CITY, COUNTY, YOUTH = "临州市教师发展学院", "临溪市教师进修学校", "临溪市青少年活动中心"
NURSERY, TECH, VILLAGE = "临溪市育蕾学前教育培训中心", "临州市科教培训中心", "临溪市乡村教师研修基地"
UNCLEARED = "云岭教育咨询有限公司"


def day(text: str) -> date:
    """`10-15` of the term's year; a full ISO date is taken as it is."""
    return date.fromisoformat(text if len(text) > 5 else f"2020-{text}")


def days(text: str) -> tuple[tuple[date, date], ...]:
    """`10-15 10-20~10-22` as ranges."""
    pairs = [part.split("~") for part in text.split()]
    return tuple((day(pair[0]), day(pair[-1])) for pair in pairs)


def present(title: str, when: str, where: str = COUNTY, **what: object) -> Project:
    """A project in person that meets on those days."""
    meets = days(when)
    what.setdefault("starts", meets[0][0])
    what.setdefault("ends", meets[-1][1])
    what.setdefault("venue", f"{where}教学楼")
    return Project("", "", title, where, "线下", meets=meets, **what)  # type: ignore[arg-type]


def remote(title: str, first: str = "", last: str = "", where: str = COLLEGE, **what: object) -> Project:
    """A remote project, with or without dates."""
    what.setdefault("level", "省级")
    starts, ends = (day(first) if first else None), (day(last) if last else None)
    return Project("", "", title, where, "远程", starts=starts, ends=ends, **what)  # type: ignore[arg-type]


PRIMARY, LOWER = ("小学",), ("初中",)
SPECIAL = {
    "provincial": present(
        "省级小学数学名师课堂实地研修", "10-22", COLLEGE, level="省级", phases=PRIMARY, subjects=("数学",)
    ),
    "uncleared": present("思维可视化教学实战营", "10-27 10-28", UNCLEARED, fee=680),
    "suspended": present("人工智能编程教育进校园研修", "11-05", TECH, level="市级"),
    "last-cleared-day": present("开源硬件课堂应用", "10-31", TECH, level="市级"),
    "not-yet-cleared": present(
        "乡村小规模学校复式教学", "10-16 10-17", VILLAGE, starts=day("10-14"), phases=PRIMARY
    ),
    "first-cleared-day": present("乡村教师课堂教学提质", "10-15", VILLAGE, phases=PRIMARY),
    "boarding": present("中小学班主任拓展集训营", "11-13~11-15", boarding="是", fee=900),
    "too-early": remote("新学期线上教学准备", "09-20", "10-30"),
    "whole-delivery": remote("教师阅读素养全程研修", "09-21", "12-31"),
    "too-late": present("期末命题与学业评价研修", "12-29 2021-01-05"),
    "everything": present(
        "国学素养封闭研修营", "2021-01-08~2021-01-10", UNCLEARED, boarding="是", phases=("高中",)
    ),
    "directive": present(
        "新时代学校德育干部指令性培训", "12-03", CITY, level="市级", kind="指令性", boarding="是"
    ),
    "cancelled": present("小学科学实验教学研修", "11-18", phases=("小学", "初中"), subjects=("科学",)),
    "gone": present("初中英语听说教学沉浸式研修", "10-29", YOUTH, phases=LOWER, subjects=("英语",)),
    "full": remote("家庭教育指导师线上小班", "10-12", "11-20", CITY, level="市级", seats=2),
    "just-full": remote("学生生涯教育线上小班", "10-12", "11-20", CITY, level="市级", seats=2),
    "busy": present("校园心理剧编排体验", "10-23"),
    "moved-dates": present("小学数学拓展课程开发", "10-20", phases=PRIMARY, subjects=("数学",)),
    "moved-place": present("小学体育大课间编排", "11-24", phases=PRIMARY, subjects=("体育",)),
    "moved-online": present("美术教师数字绘画研修", "11-30", phases=("小学", "初中"), subjects=("美术",)),
    "moved-house": present(
        "初中历史与社会乡土资源开发", "12-08", YOUTH, phases=LOWER, subjects=("历史与社会",)
    ),
    "clash-one": present("初中数学几何画板应用", "10-13 10-14", phases=LOWER, subjects=("数学",)),
    "clash-two": present(
        "初中数学分层作业设计", "10-14", CITY, level="市级", phases=LOWER, subjects=("数学",)
    ),
    "on-directive": present("初中语文整本书阅读指导", "10-20", phases=LOWER, subjects=("语文",)),
    "while-seconded": present("初中科学实验命题研讨", "11-06", phases=LOWER, subjects=("科学",)),
    "cover-chinese": present(
        "小学语文习作教学工作坊", "11-03 11-04", phases=PRIMARY, subjects=("语文",), seats=40
    ),
    "cover-village": present("小班化教学策略研修", "10-10", phases=PRIMARY),
    "cover-leave": present("小学英语绘本教学", "12-01", phases=PRIMARY, subjects=("英语",)),
    "saturday": present("小学数学讲题比赛观摩", "11-21", phases=PRIMARY, subjects=("数学",)),
    "chemistry": remote("高中化学实验创新", "10-10", "11-10", phases=("高中",), subjects=("化学",)),
    "sopranos": remote("小学合唱指挥基础", "10-10", "11-10", phases=PRIMARY, subjects=("音乐",)),
    "taken-before": remote("教师信息技术应用能力提升2.0", "10-01", "11-30"),
    "taken-long-ago": remote("班级文化建设线上研修", "10-08", "11-30"),
    "ninety": present(
        "小学语文骨干教师90学分集中研修",
        "10-09 10-16 10-30 11-13 11-27 12-11",
        CITY,
        level="市级",
        phases=PRIMARY,
        subjects=("语文",),
        credits=90,
    ),
    "undated": remote("随时学：课堂管理微课程"),
    "blended": replace(present("混合式教学设计与实践", "12-15"), mode="混合"),
}
RUNS = {"course": ("1", "2", "3"), "lone": ("1",), "grown": ("1",)}
COURSES = {
    "course": remote("教师普通话与口语表达", "10-09", "12-10", COUNTY, level="县级"),
    "lone": remote("校园法治副校长协同育人", "10-09", "12-10", COUNTY, level="县级"),
    "grown": remote("课后服务课程的设计与实施", "10-09", "12-10", COUNTY, level="县级", seats=60),
}
