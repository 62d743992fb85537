"""Three hundred invented projects as published on 12 August, and what had become of them by 10 September."""

import random
from dataclasses import replace
from datetime import date, timedelta

from sampler.values import Project

CENTRE, COLLEGE = "省远程教育发展中心（示例）", "明湖师范学院"
CITY, COUNTY, YOUTH = "临州市教师发展学院", "临溪市教师进修学校", "临溪市青少年活动中心"
NURSERY, TECH, VILLAGE = "临溪市育蕾学前教育培训中心", "临州市科教培训中心", "临溪市乡村教师研修基地"
UNCLEARED = "云岭教育咨询有限公司"
TOPICS = {
    "统编教材单元整体教学": "新教材",
    "核心素养导向的课堂教学": "新课程",
    "作业设计与命题评价": "课堂教学",
    "项目化学习设计与实施": "新课程",
    "信息技术与学科融合": "信息技术应用",
    "学习困难学生心理支持": "心理健康",
    "课堂观察与教学诊断": "课堂教学",
    "学科德育渗透": "德育",
    "直播课与微课制作": "信息技术应用",
    "大概念教学设计": "新课程",
    "跨学科主题学习": "新课程",
    "课堂提问与对话": "课堂教学",
}
FORMS = ("专题研修", "提升班", "工作坊", "研修班")
SUBJECTS = {
    "小学": ("语文", "数学", "英语", "科学", "音乐", "体育", "美术", "道德与法治", "信息技术"),
    "初中": ("语文", "数学", "英语", "科学", "历史与社会", "体育", "美术", "音乐"),
    "高中": ("语文", "数学", "化学"),
}
PLAY = (
    "户外自主游戏的观察与支持", "幼儿园课程故事撰写", "幼小衔接活动设计", "绘本与早期阅读",
    "班级环境创设", "家园共育沟通", "区域活动材料投放", "幼儿行为观察记录", "民办幼儿园保教质量提升",
)  # fmt: skip
GENERAL = ("师德师风与教师礼仪", "班主任家校沟通", "青少年心理危机识别", "教育科研入门", "校园急救与安全")
TOTAL, CENTRE_LOAD = 300, 51


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
    "provincial": present("省级小学数学名师课堂实地研修", "10-22", COLLEGE, level="省级", phases=PRIMARY, subjects=("数学",)),
    "uncleared": present("思维可视化教学实战营", "10-27 10-28", UNCLEARED, fee=680),
    "suspended": present("人工智能编程教育进校园研修", "11-05", TECH, level="市级"),
    "last-cleared-day": present("开源硬件课堂应用", "10-31", TECH, level="市级"),
    "not-yet-cleared": present("乡村小规模学校复式教学", "10-16 10-17", VILLAGE, starts=day("10-14"), phases=PRIMARY),
    "first-cleared-day": present("乡村教师课堂教学提质", "10-15", VILLAGE, phases=PRIMARY),
    "boarding": present("中小学班主任拓展集训营", "11-13~11-15", boarding="是", fee=900),
    "too-early": remote("新学期线上教学准备", "09-20", "10-30"),
    "whole-delivery": remote("教师阅读素养全程研修", "09-21", "12-31"),
    "too-late": present("期末命题与学业评价研修", "12-29 2021-01-05"),
    "everything": present("国学素养封闭研修营", "2021-01-08~2021-01-10", UNCLEARED, boarding="是", phases=("高中",)),
    "directive": present("新时代学校德育干部指令性培训", "12-03", CITY, level="市级", kind="指令性", boarding="是"),
    "cancelled": present("小学科学实验教学研修", "11-18", phases=("小学", "初中"), subjects=("科学",)),
    "gone": present("初中英语听说教学沉浸式研修", "10-29", YOUTH, phases=LOWER, subjects=("英语",)),
    "full": remote("家庭教育指导师线上小班", "10-12", "11-20", CITY, level="市级", seats=2),
    "just-full": remote("学生生涯教育线上小班", "10-12", "11-20", CITY, level="市级", seats=2),
    "busy": present("校园心理剧编排体验", "10-23"),
    "moved-dates": present("小学数学拓展课程开发", "10-20", phases=PRIMARY, subjects=("数学",)),
    "moved-place": present("小学体育大课间编排", "11-24", phases=PRIMARY, subjects=("体育",)),
    "moved-online": present("美术教师数字绘画研修", "11-30", phases=("小学", "初中"), subjects=("美术",)),
    "moved-house": present("初中历史与社会乡土资源开发", "12-08", YOUTH, phases=LOWER, subjects=("历史与社会",)),
    "clash-one": present("初中数学几何画板应用", "10-13 10-14", phases=LOWER, subjects=("数学",)),
    "clash-two": present("初中数学分层作业设计", "10-14", CITY, level="市级", phases=LOWER, subjects=("数学",)),
    "on-directive": present("初中语文整本书阅读指导", "10-20", phases=LOWER, subjects=("语文",)),
    "while-seconded": present("初中科学实验命题研讨", "11-06", phases=LOWER, subjects=("科学",)),
    "cover-chinese": present("小学语文习作教学工作坊", "11-03 11-04", phases=PRIMARY, subjects=("语文",), seats=40),
    "cover-village": present("小班化教学策略研修", "10-10", phases=PRIMARY),
    "cover-leave": present("小学英语绘本教学", "12-01", phases=PRIMARY, subjects=("英语",)),
    "saturday": present("小学数学讲题比赛观摩", "11-21", phases=PRIMARY, subjects=("数学",)),
    "chemistry": remote("高中化学实验创新", "10-10", "11-10", phases=("高中",), subjects=("化学",)),
    "sopranos": remote("小学合唱指挥基础", "10-10", "11-10", phases=PRIMARY, subjects=("音乐",)),
    "taken-before": remote("教师信息技术应用能力提升2.0", "10-01", "11-30"),
    "taken-long-ago": remote("班级文化建设线上研修", "10-08", "11-30"),
    "ninety": present("小学语文骨干教师90学分集中研修", "10-09 10-16 10-30 11-13 11-27 12-11", CITY, level="市级",
                      phases=PRIMARY, subjects=("语文",), credits=90),
    "undated": remote("随时学：课堂管理微课程"),
    "blended": replace(present("混合式教学设计与实践", "12-15"), mode="混合"),
}  # fmt: skip
RUNS = {"course": ("1", "2", "3"), "lone": ("1",), "grown": ("1",)}
COURSES = {
    "course": remote("教师普通话与口语表达", "10-09", "12-10", COUNTY, level="县级"),
    "lone": remote("校园法治副校长协同育人", "10-09", "12-10", COUNTY, level="县级"),
    "grown": remote("双减背景下课后服务设计", "10-09", "12-10", COUNTY, level="县级", seats=60),
}


class Catalogue:
    """Both publications; `catalogue["boarding"]` is the key of a project that has a part in the story."""

    def __init__(self, rng: random.Random) -> None:
        planned = list(SPECIAL.items())
        planned += [
            (f"{name}/{run}", replace(COURSES[name], run=run)) for name, runs in RUNS.items() for run in runs
        ]
        fill = ordinary(rng, TOTAL - len(planned))
        rng.shuffle(fill)
        self.keys: dict[str, str] = {}
        self.before: list[Project] = []
        codes: dict[str, str] = {}
        places = sorted(rng.sample(range(TOTAL), len(planned)))
        waiting = dict(zip(places, planned, strict=True))
        for place in range(TOTAL):
            name, project = waiting.get(place) or (f"ordinary-{place}", fill.pop())
            stem = name.split("/")[0]
            prefix = {"省级": "SZ", "市级": "LZ", "县级": "LX"}[project.level]
            codes.setdefault(stem, f"{prefix}2020{place + 1:04d}")
            numbered = replace(project, code=codes[stem])
            self.keys[name] = numbered.key
            self.before.append(numbered)
        self.before.sort(key=lambda project: (project.code, project.run))
        self.after = self._by_september(codes)

    def __getitem__(self, name: str) -> str:
        return self.keys[name]

    def ordinary(self) -> list[str]:
        """Keys of the projects without a part."""
        return [key for name, key in self.keys.items() if name.startswith("ordinary-")]

    def _by_september(self, codes: dict[str, str]) -> list[Project]:
        changes = {
            "cancelled": {"state": "取消"},
            "moved-dates": {"state": "调整", "starts": day("11-25"), "ends": day("11-25"), "meets": days("11-25")},
            "moved-place": {"state": "调整", "venue": "临溪市体育馆二楼"},
            "moved-online": {"state": "调整", "mode": "远程", "venue": "", "meets": ()},
            "moved-house": {"state": "调整", "institution": COUNTY},
        }  # fmt: skip
        by_key = {self.keys[name]: change for name, change in changes.items()}
        after = [
            replace(project, **by_key.get(project.key, {}))
            for project in self.before
            if project.key != self.keys["gone"]
        ]
        second = next(p for p in self.before if p.code == codes["grown"])
        after.append(replace(second, run="2"))
        self.keys["grown/2"] = f"{codes['grown']}/2"
        return sorted(after, key=lambda project: (project.code, project.run))


def ordinary(rng: random.Random, count: int) -> list[Project]:
    """Projects that break nothing by themselves, with titles that differ, save one pair on purpose."""
    titled = _titles(rng)
    made = [_distance(rng, *titled.pop(), where=CENTRE, level="省级") for _ in range(CENTRE_LOAD)]
    while len(made) < count - 1:
        title, phases, subjects, theme = titled.pop()
        shape = rng.random()
        if shape < 0.12:
            made.append(_distance(rng, title, phases, subjects, theme, where=COLLEGE, level="省级"))
        elif shape < 0.35:
            made.append(_distance(rng, title, phases, subjects, theme, where=CITY, level="市级"))
        else:
            made.append(_classroom(rng, title, phases, subjects, theme))
    return [*made, replace(made[-1], institution=YOUTH)]


def _titles(rng: random.Random) -> list[tuple[str, tuple[str, ...], tuple[str, ...], str]]:
    every = [
        (f"{phase}{subject}{topic}{rng.choice(FORMS)}", (phase,), (subject,), theme)
        for phase, subjects in SUBJECTS.items()
        for subject in subjects
        for topic, theme in TOPICS.items()
    ]
    every += [(f"{topic}{form}", ("学前",), (), "保教质量") for topic in PLAY for form in FORMS]
    every += [(f"{topic}{form}", (), (), "师德") for topic in GENERAL for form in FORMS]
    rng.shuffle(every)
    return every


def _distance(
    rng: random.Random, title: str, phases: tuple[str, ...], subjects: tuple[str, ...], theme: str, *,
    where: str, level: str,
) -> Project:  # fmt: skip
    starts = date(2020, 9, 21) + timedelta(days=rng.randrange(40))
    dated = rng.random() < 0.8
    return Project(
        "", "", title, where, "远程", level=level, phases=phases, subjects=subjects, themes=(theme,),
        credits=rng.choice((8, 12, 16, 24)), starts=starts if dated else None,
        ends=starts + timedelta(days=rng.choice((13, 29, 44))) if dated else None,
        seats=rng.choice((None, 200, 500)),
    )  # fmt: skip


def _classroom(
    rng: random.Random, title: str, phases: tuple[str, ...], subjects: tuple[str, ...], theme: str
) -> Project:
    where, level = rng.choice(((COUNTY, "县级"), (COUNTY, "县级"), (YOUTH, "县级"), (CITY, "市级")))
    if phases == ("学前",):
        where, level = NURSERY, "县级"
    starts = date(2020, 10, 9) + timedelta(days=rng.randrange(70))
    shape = rng.choice(("one", "weekly", "span"))
    meets = tuple((starts + timedelta(days=7 * n),) * 2 for n in range(3)) if shape == "weekly" else ()
    ends = meets[-1][0] if meets else starts + timedelta(days=2 if shape == "span" else 0)
    return Project(
        "", "", title, where, rng.choice(("线下", "线下", "线下", "混合")), level=level, phases=phases,
        subjects=subjects, themes=(theme,), credits=rng.choice((12, 16, 24)), starts=starts, ends=ends,
        meets=meets, venue=f"{where}{rng.choice(('报告厅', '教学楼', '实训中心'))}",
        seats=rng.choice((30, 40, 50)), fee=rng.choice((0, 200, 360)),
    )  # fmt: skip
