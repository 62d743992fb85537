"""Three hundred invented projects as published on 12 August, and what had become of them by 10 September."""

import random
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from sampler.special import CENTRE, CITY, COLLEGE, COUNTY, COURSES, NURSERY, RUNS, SPECIAL, YOUTH, day, days
from sampler.values import Project

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
    "户外自主游戏的观察与支持",
    "幼儿园课程故事撰写",
    "幼小衔接活动设计",
    "绘本与早期阅读",
    "班级环境创设",
    "家园共育沟通",
    "区域活动材料投放",
    "幼儿行为观察记录",
    "民办幼儿园保教质量提升",
)
GENERAL = ("师德师风与教师礼仪", "班主任家校沟通", "青少年心理危机识别", "教育科研入门", "校园急救与安全")
TOTAL, CENTRE_LOAD = 300, 51


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
        changes: dict[str, dict[str, Any]] = {
            "cancelled": {"state": "取消"},
            "moved-dates": {
                "state": "调整",
                "starts": day("11-25"),
                "ends": day("11-25"),
                "meets": days("11-25"),
            },
            "moved-place": {"state": "调整", "venue": "临溪市体育馆二楼"},
            "moved-online": {"state": "调整", "mode": "远程", "venue": "", "meets": ()},
            "moved-house": {"state": "调整", "institution": COUNTY},
        }
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
    every: list[tuple[str, tuple[str, ...], tuple[str, ...], str]] = [
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
    rng: random.Random,
    title: str,
    phases: tuple[str, ...],
    subjects: tuple[str, ...],
    theme: str,
    *,
    where: str,
    level: str,
) -> Project:
    starts = date(2020, 9, 21) + timedelta(days=rng.randrange(40))
    dated = rng.random() < 0.8
    return Project(
        "",
        "",
        title,
        where,
        "远程",
        level=level,
        phases=phases,
        subjects=subjects,
        themes=(theme,),
        credits=rng.choice((8, 12, 16, 24)),
        starts=starts if dated else None,
        ends=starts + timedelta(days=rng.choice((13, 29, 44))) if dated else None,
        seats=rng.choice((None, 200, 500)),
    )


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
        "",
        "",
        title,
        where,
        rng.choice(("线下", "线下", "线下", "混合")),
        level=level,
        phases=phases,
        subjects=subjects,
        themes=(theme,),
        credits=rng.choice((12, 16, 24)),
        starts=starts,
        ends=ends,
        meets=meets,
        venue=f"{where}{rng.choice(('报告厅', '教学楼', '实训中心'))}",
        seats=rng.choice((30, 40, 50)),
        fee=rng.choice((0, 200, 360)),
    )
