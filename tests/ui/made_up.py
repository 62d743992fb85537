"""Made-up states of the pages, for tests and pictures that need no store."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from xuanke.domain.budget import Spending
from xuanke.domain.calendar import Left, Stage, Words
from xuanke.domain.catalogue import Mode, Project
from xuanke.domain.findings import Severity, Standing
from xuanke.domain.people import Teacher
from xuanke.domain.requests import RequestKey, RequestState
from xuanke.ui.acts.values import Last
from xuanke.ui.catalogue.page import CataloguePage
from xuanke.ui.catalogue.values import Counted, Facet, Found, Opened, Row
from xuanke.ui.history.page import HistoryPage
from xuanke.ui.history.values import ActRow, Past
from xuanke.ui.kit import Kit
from xuanke.ui.report.page import ReportPage
from xuanke.ui.report.values import Going, Gone
from xuanke.ui.review.page import ReviewPage
from xuanke.ui.review.state import lines
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
from xuanke.ui.settings.page import SettingsPage
from xuanke.ui.settings.values import Mapped, RuleRow, StageRow, TermForm, TermName, Terms
from xuanke.ui.teachers.page import TeachersPage
from xuanke.ui.teachers.values import List, Listed, Page, Roster, TeacherRow
from xuanke.ui.today.page import TodayPage
from xuanke.ui.today.values import Number, Phase, Progress, Today

MakeKit = Callable[..., Kit]

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
        StepCount(Step.BLOCKED, 0, 65, done=True),
        StepCount(Step.CLEAN, 0, 139, done=True),
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
        runs=(Other("3 班", "12-15…12-16", run="3", is_free=True),),
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


def review_page(kit: Kit) -> ReviewPage:
    page = ReviewPage(kit)
    shown = queue()
    page.show_queue(shown, tuple(lines(shown)))
    page.settle.stop()
    page.show_sheet(sheet())
    page.bottom.show_last(Last("批量通过 139 条", True, False))
    return page


def today_page(kit: Kit) -> TodayPage:
    page = TodayPage(kit)
    stages = tuple(
        Stage(id, Words(zh, id), date(2020, *starts), date(2020, *ends), assumed)
        for id, zh, starts, ends, assumed in (
            ("publish", "项目发布", (8, 12), (8, 12), False),
            ("round1", "第一轮选课", (8, 26), (9, 5), False),
            ("review1", "第一轮审核", (9, 6), (9, 8), True),
            ("round2", "第二轮选课", (9, 13), (9, 17), False),
            ("delivery", "培训实施", (9, 21), (12, 31), False),
        )
    )
    numbers = tuple(
        Number(id, count, "review")
        for id, count in (("still", 36), ("chosen", 137), ("troubled", 19), ("excused", 3))
    )
    groups = tuple(Progress(f"{subject}", n, 20) for n, subject in enumerate("语数英科体音美信", start=9))
    page.show_today(
        Today(
            *(date(2020, 9, 3), Phase.ROUND1, stages, stages[1], Left(2, 13)),
            *(numbers, groups, stages[2:3], 640, 320, 180),
        )
    )
    return page


def project(n: int) -> Project:
    return Project(
        f"ZJ2020X{n:06}",
        f"【心理健康】{COURSES[n % 4]}",
        "金华市教师进修学校",
        Mode.IN_PERSON,
        credits=16,
        phases=("初中", "小学"),
        subjects=("班主任",),
        starts=date(2020, 12, 1),
        ends=date(2020, 12, 2),
        venue="金华市区",
        seats=50,
        fee=200,
    )


def result(n: int, never: Any) -> Row:
    p = project(n)
    level, mode = p.level.value, p.mode.value
    return Row(p.key, p.title, ((1, 5),), p.institution, mode, level, p.starts, p.ends, p.credits, never)


def catalogue_page(kit: Kit) -> CataloguePage:
    page = CataloguePage(kit)
    never = ("finding-boarding", {"title": "团体辅导", "clause": "二（二）"})
    shown = [result(n, never if n == 3 else None) for n in range(40)]
    facets = (
        Facet("mode", (("in_person", 41), ("remote", 32), ("blended", 13))),
        Facet("subject", (("语文", 41), ("", 32), ("数学", 13))),
        Facet("meets", (("weekdays", 57), ("never", 18), ("weekend", 11))),
    )
    page.show_found(Found(page.wish, 0, tuple(shown), len(shown)))
    page.show_counted(Counted(page.wish, len(shown), facets))
    page.settle.stop()
    page.show_project(Opened(project(3), (replace(project(3), run="2"),), (never,)))
    return page


def teachers_page(kit: Kit) -> TeachersPage:
    page = TeachersPage(kit)
    teachers = [
        Teacher(
            f"T{n:07}", NAMES[n % 10], phases=("初中",), subjects=("生物",), title="一级", career_stage="骨干"
        )
        for n in range(120)
    ]
    page.show_roster(Roster("", 0, tuple(TeacherRow(t, 2, 1) for t in teachers), 120))
    still = tuple(Listed(t, t.name) for t in teachers[:36])
    barred = tuple(Listed(t, t.name, says=("eligible-may-not", "case-only-withdrawn")) for t in teachers[:9])
    mends = tuple(Listed(t, t.name, "职称", "", ("mend-missing-title",)) for t in teachers[:5])
    for which, rows in ((List.STILL, still), (List.ROUND2, barred), (List.MEND, mends)):
        page.show_list(Page(which, 0, rows, len(rows), "09-05"))
    return page


def report_page(kit: Kit) -> ReportPage:
    page = ReportPage(kit)
    headings = ("序号", "教师编号", "姓名", "身份证号", "项目编号", "班次", "项目名称", "培训机构", "轮次")
    headings += ("学校审核结果", "审核意见", "审核人", "审核时间")
    rows = tuple(
        (
            *(str(n), f"T{n:07}", NAMES[n % 10], "33010219800101041X", f"ZJ2020X{n:06}", "2", COURSES[n % 4]),
            *("金华市教师进修学校", "1", "通过", "", "陈老师", "2020-09-07 10:12"),
        )
        for n in range(1, 140)
    )
    profiles = ("default", "csv-utf8", "csv-gb18030")
    page.show_going(
        Going(headings, rows, 139, (("new", 130), ("changed", 7), ("revoked", 2)), profiles, "xlsx", 19)
    )
    page.show_gone((Gone("2020-09-06", "陈老师", "上报.xlsx", 61, "9f" * 32),))
    return page


def history_page(kit: Kit) -> HistoryPage:
    page = HistoryPage(kit)
    acts = tuple(
        ActRow(str(n), n, "2020-09-07 10:12", "陈老师", f"通过 {n} 条", n > 3) for n in range(60, 0, -1)
    )
    page.show_past(Past(acts, 60))
    return page


DAYS_OFF = (
    ("holidays", tuple(date(2020, 10, day) for day in range(1, 9))),
    ("workdays", (date(2020, 9, 27), date(2020, 10, 10))),
    ("busy_days", ()),
)


def settings_page(kit: Kit) -> SettingsPage:
    page = SettingsPage(kit)
    stage = StageRow(
        "review1", Words("第一轮审核", "Round 1: schools review"), date(2020, 9, 6), date(2020, 9, 8), True
    )
    rules = (
        RuleRow("cover-shortage", Severity.WARN, "一（二）", (("share", 0.3), ("least", 1))),
        RuleRow("boarding", Severity.BLOCK, "二（二）"),
    )
    name = Words("2020年下半年", "Second half of 2020")
    page.show_form(
        TermForm(
            "2020H2", name, "浙教办函〔2020〕141号", "青禾实验学校", "~/xuanke", (stage,), rules, DAYS_OFF
        )
    )
    page.terms.show_terms(
        Terms((TermName("2020H2", name, True),), "2021H1", name, "浙教办函〔2020〕141号", date(2021, 2, 24))
    )
    page.budget.show_spending(Spending(80000, 62000.5, 21000))
    page.columns.show_mappings((Mapped("mapping.1", (("工号牌", "教师编号"), ("谁", "姓名"))),))
    page.beside.show()
    return page
