"""The invented nine-year school with its kindergarten and its village campus."""

import random
from dataclasses import replace
from datetime import date

from sampler.numbers import identity, mistyped, names
from sampler.values import Clearance, Commitment, Credit, Teacher

SCHOOL = "临溪市青禾实验学校（示例）"
HOME, VILLAGE, NURSERY = "城中校区", "北坞校区", "幼儿园部"
Where = tuple[str, tuple[str, ...], tuple[str, ...]]
# short name: campus, phases, subjects, how many
GROUPS: dict[str, tuple[str, tuple[str, ...], tuple[str, ...], int]] = {
    "chinese": (HOME, ("小学",), ("语文",), 9),
    "maths": (HOME, ("小学",), ("数学",), 7),
    "english": (HOME, ("小学",), ("英语",), 4),
    "science": (HOME, ("小学", "初中"), ("科学",), 3),
    "music": (HOME, ("小学", "初中"), ("音乐",), 1),
    "sport": (HOME, ("小学",), ("体育",), 3),
    "art": (HOME, ("小学", "初中"), ("美术",), 2),
    "morals": (HOME, ("小学",), ("道德与法治",), 1),
    "computing": (HOME, ("小学", "初中"), ("信息技术", "综合实践"), 1),
    "village-chinese": (VILLAGE, ("小学",), ("语文", "道德与法治"), 2),
    "village-maths": (VILLAGE, ("小学",), ("数学", "科学"), 2),
    "upper-chinese": (HOME, ("初中",), ("语文",), 5),
    "upper-maths": (HOME, ("初中",), ("数学",), 5),
    "upper-english": (HOME, ("初中",), ("英语",), 4),
    "upper-science": (HOME, ("初中",), ("科学",), 4),
    "upper-history": (HOME, ("初中",), ("历史与社会",), 2),
    "nursery": (NURSERY, ("学前",), (), 6),
}
TITLES = ("三级教师", "二级教师", "一级教师", "高级教师", "正高级教师")
STAGES = ("新任", "合格", "骨干", "名优")
CLEARANCES = [
    Clearance("临溪市教师进修学校", date(2020, 7, 1)),
    Clearance("临溪市青少年活动中心", date(2020, 8, 1)),
    Clearance("临州市教师发展学院", date(2020, 6, 15)),
    Clearance("明湖师范学院", date(2020, 7, 1)),
    Clearance("临溪市育蕾学前教育培训中心", date(2020, 9, 1)),
    Clearance("临州市科教培训中心", date(2020, 7, 1), date(2020, 10, 31)),
    Clearance("临溪市乡村教师研修基地", date(2020, 10, 15)),
]


class Staff:
    """The roster, by group and place: `staff["maths", 0]` is the first of the mathematicians."""

    def __init__(self, rng: random.Random) -> None:
        self.places: dict[tuple[str, int], str] = {}
        self.people: dict[str, Teacher] = {}
        supply = iter(names(rng, 90))
        for group, (campus, phases, subjects, count) in GROUPS.items():
            for place in range(count):
                self._hire(rng, (group, place), next(supply), (campus, phases, subjects))
        self._hire(rng, ("retired", 0), next(supply), (HOME, ("小学",), ("语文",)), "退休")
        self._hire(rng, ("moved", 0), next(supply), (HOME, ("初中",), ("英语",)), "调出")
        self._particulars()

    def __getitem__(self, place: tuple[str, int]) -> Teacher:
        return self.people[self.places[place]]

    def _hire(
        self,
        rng: random.Random,
        place: tuple[str, int],
        name: str,
        where: Where,
        post: str = "在职",
    ) -> None:
        campus, phases, subjects = where
        order = len(self.people) + 1
        age = 59 if post == "退休" else rng.randint(24, 54)
        since = 2020 - age + 23
        seniority = min(4, (2020 - since) // 7)
        no = f"QH{order:03d}"
        self.places[place] = no
        self.people[no] = Teacher(
            no=no,
            name=name,
            number=identity(date(2020 - age, rng.randint(1, 12), rng.randint(1, 28)), rng.randint(100, 989)),
            campus=campus,
            phases=phases,
            subjects=subjects,
            title=TITLES[max(1, min(3, seniority))],
            stage=STAGES[min(3, 1 + (2020 - since) // 12)] if since < 2019 else "新任",
            since=since,
            post=post,
            rural="是" if campus == VILLAGE else "否",
            private="是" if campus == NURSERY else "否",
            phone=f"199-0000-{order:04d}",
        )

    def _change(self, place: tuple[str, int], **what: object) -> None:
        self.people[self.places[place]] = replace(self[place], **what)  # type: ignore[arg-type]

    def _particulars(self) -> None:
        """What makes single rows worth having."""
        self._change(("chinese", 4), name="王芳")
        self._change(("upper-english", 0), name="王芳")
        self._change(("upper-maths", 2), name="艾力·买买提江")
        self._change(("art", 0), name="陈龑")
        self._change(("upper-english", 3), paper="港澳居民来往内地通行证", number="H99000017")
        self._change(("morals", 0), phases=())
        self._change(("computing", 0), title="")
        self._change(("sport", 1), number=mistyped(self["sport", 1].number))
        self._change(("maths", 6), joined=date(2020, 9, 7), since=2020, stage="新任")
        self._change(("nursery", 5), joined=date(2020, 9, 10))
        self._change(("upper-chinese", 4), joined=date(2020, 8, 28))
        for place in (("nursery", 4), ("upper-chinese", 3)):
            self._change(place, since=min(self[place].since, 2014), stage="合格")

    def roster(self) -> list[Teacher]:
        """All rows; the last is an old row of the first teacher under a number that was given up."""
        first = next(iter(self.people.values()))
        return [*self.people.values(), replace(first, no="QH900", post="停用", phone="")]


def commitments(staff: Staff) -> list[Commitment]:
    """Directive training, a leave, a secondment."""
    return [
        Commitment(
            staff["upper-chinese", 1].no,
            "统编教材省级指令性培训",
            "指令性",
            date(2020, 10, 19),
            date(2020, 10, 21),
            credits=24,
        ),
        Commitment(
            staff["maths", 2].no,
            "师德师风专题指令性培训",
            "指令性",
            date(2020, 11, 9),
            date(2020, 11, 10),
            credits=12,
        ),
        Commitment(
            staff["chinese", 3].no,
            "心理健康教育C证远程培训",
            "指令性",
            date(2020, 10, 26),
            date(2020, 10, 30),
            "远程",
            30,
        ),
        Commitment(staff["english", 3].no, "产假", "请假", date(2020, 8, 20), date(2020, 12, 20)),
        Commitment(staff["upper-science", 2].no, "市教研室借调", "借调", date(2020, 9, 1), date(2021, 1, 31)),
        Commitment(staff["music", 0].no, "市合唱节评审", "其他", date(2020, 11, 26), date(2020, 11, 26)),
    ]


def meagre(teacher: Teacher) -> list[Credit]:
    """Much of this year's room is used up, and neither the total nor a training of 90 can be reached."""
    return [
        Credit(teacher.no, 2018, "校本", "", "2018年度校本研修", 24, date(2018, 12, 20)),
        Credit(teacher.no, 2019, "远程", "SZ20190902", "教师网络研修2019", 12, date(2019, 11, 11)),
        Credit(teacher.no, 2020, "校本", "", "2020年度校本研修", 24, date(2020, 6, 20)),
        Credit(teacher.no, 2020, "其他", "LX20200902", "挂职实践研修（上半年）", 76, date(2020, 7, 10)),
        Credit(teacher.no, 2020, "远程", "SZ20200903", "教师网络研修2020", 20, date(2020, 6, 11)),
    ]


def ledger(rng: random.Random, teacher: Teacher) -> list[Credit]:
    """Five years that reach the total: school-based, remote, one training of 90 credits, others."""
    subject = (*teacher.phases, "中小学")[0] + (*teacher.subjects, "")[0]
    ninety = rng.randint(2016, 2019)
    rows = []
    for year in range(2016, 2021):
        last = 6 if year == 2020 else 12
        rows.append(Credit(teacher.no, year, "校本", "", f"{year}年度校本研修", 24, date(year, last, 20)))
        rows.append(
            Credit(
                teacher.no,
                year,
                "远程",
                f"SZ{year}0{rng.randint(100, 999)}",
                f"{subject}网络研修{year}",
                12,
                date(year, last - 1, rng.randint(10, 28)),
            )
        )
        rows.append(
            Credit(
                teacher.no,
                year,
                "其他",
                f"LX{year}0{rng.randint(100, 999)}",
                f"{subject}教学研讨{year}",
                rng.choice((20, 24, 24)),
                date(year, last - 1, rng.randint(10, 28)),
            )
        )
        if year == ninety:
            rows.append(
                Credit(
                    teacher.no,
                    year,
                    "集中90",
                    f"LZ{year}0{rng.randint(100, 999)}",
                    f"{subject}教师90学分集中研修{year}",
                    90,
                    date(year, 12, 5),
                )
            )
    return rows
