"""Made-up states of the pages, for tests and pictures that need no store."""

from datetime import date, datetime, timedelta

from xuanke.domain.calendar import Words
from xuanke.domain.catalogue import Mode, Project
from xuanke.domain.findings import Severity, Standing
from xuanke.domain.people import Teacher
from xuanke.domain.requests import RequestKey, RequestState
from xuanke.ui.review.values import (
    Entry,
    Lane,
    Lanes,
    Other,
    Queue,
    Said,
    Sheet,
    Step,
    StepCount,
    Thing,
    Why,
    YearCredits,
)

NAMES = ("周岚", "许静", "沈东", "王芳", "郑一鸣", "李思远", "陈雨桐", "吴涵", "赵清", "孙立")
COURSES = ("班主任与课堂融合实践", "骨干教师课堂研修", "信息技术与学科融合", "核心素养教学设计")


def key(n: int) -> RequestKey:
    return RequestKey(f"T{n:07}", f"ZJ2020X{n % 600:06}/2", 1)


def entry(n: int, state: RequestState = RequestState.PENDING) -> Entry:
    mark = "英语·0417" if n % 10 == 3 else ""
    return Entry(key(n), NAMES[n % 10], mark, COURSES[n % 4], state)


def queue(step: Step = Step.LOOK) -> Queue:
    cover = {"group": "初中·生物", "first": "2020-12-01", "last": "2020-12-02", "count": 2, "teacher": "周岚"}
    things = (
        Thing(
            "cover-shortage",
            ("ui-thing-group", cover),
            ("ui-fact-cover", {"size": 3, "away": 2}),
            (entry(0), entry(1, RequestState.APPROVED)),
        ),
        *(
            Thing(
                "over-capacity",
                ("ui-thing-project", cover | {"project": COURSES[n], "count": 4}),
                ("ui-fact-seats", {"requested": 5, "seats": 2}),
                tuple(entry(10 * n + m) for m in range(2, 6)),
            )
            for n in (1, 2, 3)
        ),
        Thing(
            "target-mismatch",
            ("ui-thing-project", cover | {"project": COURSES[1], "count": 1}),
            ("ui-fact-requests", {"count": 1}),
            (entry(53, RequestState.REJECTED),),
        ),
        Thing(
            "date-clash",
            ("ui-thing-project", cover | {"project": COURSES[1], "count": 1}),
            ("ui-fact-requests", {"count": 1}),
            (entry(67, RequestState.RETURNED),),
        ),
    )
    steps = (
        StepCount(Step.BLOCKED, 0, 65),
        StepCount(Step.CLEAN, 0, 139),
        StepCount(Step.LOOK, 32, 0, 16),
        StepCount(Step.SIGN, 0),
        StepCount(Step.REPORT, 0),
    )
    return Queue(step, steps, things, decided=204, total=236, shelved=3, round=1)


def sheet() -> Sheet:
    start = date(2020, 12, 1)
    days = tuple(d for n in range(9) if (d := start + timedelta(days=n)).weekday() < 5)
    clause = Words(
        "妥善处理工学矛盾，减少教师外出。", "Keep teachers’ absences within what the school can cover."
    )
    return Sheet(
        key=key(0),
        state=RequestState.PENDING,
        shelved=False,
        name="周岚",
        teacher=Teacher(
            "T0000113", "周岚", phases=("初中",), subjects=("生物",), title="一级", career_stage="合格期"
        ),
        project=Project(
            "ZJ2020X000503",
            COURSES[0],
            "金华市教师进修学校",
            Mode.IN_PERSON,
            run="2",
            credits=16,
            starts=start,
            ends=date(2020, 12, 2),
            venue="金华市区",
            fee=200,
        ),
        title=COURSES[0],
        rank=1,
        chosen_at=datetime(2020, 9, 2, 20, 41),
        reason="今年第一次当班主任。",
        findings=(
            Said(
                "cover-shortage",
                Severity.WARN,
                Standing.BROKEN,
                "一（二）",
                clause,
                "finding-cover-shortage",
                {
                    "days": ("2020-12-01", "2020-12-02"),
                    "names": ("周岚", "许静"),
                    "away": 2,
                    "of": 3,
                    "most": 1,
                },
            ),
            Said(
                "target-mismatch",
                Severity.INFO,
                Standing.BROKEN,
                "四（三）",
                clause,
                "finding-target-mismatch-subject",
                {"wanted": ("英语",), "has": ("生物",)},
            ),
        ),
        proposed="该项目与初中生物组其他老师同日外出，顶岗不够（一（二））。",
        checked=22,
        unknown=3,
        others=(Other("核心素养生物教学", "10-12…10-13", RequestState.APPROVED),),
        runs=(Other("3 班", "12-15…12-16"),),
        lanes=Lanes(
            "初中·生物",
            days,
            (
                Lane("周岚", {days[0]: Why.CHOSEN, days[1]: Why.CHOSEN}, this=True),
                Lane("许静", {days[0]: Why.CHOSEN, days[1]: Why.CHOSEN}),
                Lane("沈东", {days[4]: Why.DIRECTIVE, days[5]: Why.LEAVE}),
            ),
            frozenset(days[:2]),
            3,
            1,
        ),
        credits=tuple(
            YearCredits(y, e, w)
            for y, e, w in ((2016, 72, 0), (2017, 48, 0), (2018, 24, 0), (2019, 60, 0), (2020, 16, 16))
        ),
        credits_needed=360,
    )
