"""Who asks for what: the faults that are set on purpose, then clean requests around them."""

import random
from collections import defaultdict
from dataclasses import replace
from datetime import date, datetime, timedelta

from sampler.catalogue import Catalogue
from sampler.numbers import masked, mistyped, swapped
from sampler.reckon import WINDOWS, Reckoning
from sampler.school import Staff
from sampler.values import Credit, Request, World

FIRST, SECOND = 100, 40
REASONS = ("本学期任教需要", "想补上这方面的短板", "教研组统一安排", "时间合适，不影响上课", "同事推荐")
Place = tuple[str, int]


def at(text: str) -> datetime:
    """`09-05 23:59:59` of the term's year."""
    return datetime.fromisoformat(f"2020-{text}" if len(text) > 11 else f"2020-{text}:00")


class Story:
    """Collects requests; each says at once what must be found of it."""

    def __init__(self, staff: Staff, catalogue: Catalogue) -> None:
        self.staff, self.catalogue = staff, catalogue
        self.requests: list[Request] = []
        self.closed: set[str] = set()

    def ask(self, who: Place, project: str, round_: int, when: str, *rules: str, **what: object) -> None:
        """A roster teacher asks; the row carries everything unless `what` says otherwise."""
        teacher = self.staff[who]
        key = self.catalogue.keys.get(project, project)
        fields = {"no": teacher.no, "name": teacher.name, "number": teacher.number} | what
        moment = at(when) if when else None
        self.requests.append(
            Request(teacher.no, key, round_, moment, rules=frozenset(rules), **fields)  # type: ignore[arg-type]
        )

    def stranger(self, key: str, project: str, round_: int, when: str, *rules: str, **what: object) -> None:
        """A number that the roster does not hold asks."""
        self.requests.append(
            Request(key, self.catalogue[project], round_, at(when), rules=frozenset(rules), **what)  # type: ignore[arg-type]
        )

    def keep_out(self, *places: Place) -> None:
        """These get no further request, since their part of the story hangs on what they did not choose."""
        self.closed |= {self.staff[place].no for place in places}


def tell(staff: Staff, catalogue: Catalogue) -> Story:
    """Every rule, and every special case of it, at least once."""
    story = Story(staff, catalogue)
    _people(story)
    _second_round(story)
    _projects(story)
    _days(story)
    _settings(story)
    _edges(story)
    return story


def _people(story: Story) -> None:
    ask, staff = story.ask, story.staff
    ask(("retired", 0), "undated", 1, "08-27 09:12", "inactive-teacher")
    slipped, turned = staff["maths", 0], staff["upper-chinese", 2]
    number = mistyped(slipped.number)
    story.stranger(
        number,
        "taken-long-ago",
        1,
        "08-28 20:41",
        "unknown-teacher",
        name=slipped.name,
        number=number,
        note="身份证号错一位，花名册中另有相近的一人",
    )
    ask(
        ("maths", 0),
        "undated",
        2,
        "09-13 08:02",
        "round2-ineligible",
        note="第一轮的那一条号码写错，未能对上本人",
    )
    number = swapped(turned.number)
    ask(("upper-chinese", 2), "whole-delivery", 1, "08-26 00:00")
    story.stranger(
        number,
        "undated",
        2,
        "09-14 19:30",
        "unknown-teacher",
        name=turned.name,
        number=number,
        note="身份证号相邻两位写反",
    )
    story.stranger(
        "QH199", "full", 1, "08-29 10:00", "unknown-teacher", "over-capacity", no="QH199", name="陆未名"
    )
    ask(
        ("upper-maths", 0),
        "whole-delivery",
        1,
        "08-30 21:07",
        "identity-mismatch",
        number=mistyped(staff["upper-maths", 0].number),
    )
    ask(("upper-science", 1), "undated", 1, "08-31 12:00", "identity-mismatch", name="万俟青")
    story.keep_out(("maths", 0))


def _second_round(story: Story) -> None:
    ask = story.ask
    ask(("chinese", 8), "whole-delivery", 1, "08-27 07:50", withdrawn=True)
    ask(("chinese", 8), "undated", 2, "09-13 09:00", "round2-ineligible", note="第一轮的选课已撤回")
    ask(("maths", 5), "whole-delivery", 1, "09-06 00:10", "outside-window")
    ask(("maths", 5), "undated", 2, "09-15 18:22", "round2-ineligible", note="第一轮选课已过截止时间")
    ask(("sport", 2), "undated", 1, "08-25 23:50", "outside-window")
    ask(("sport", 2), "whole-delivery", 2, "09-16 12:15", "round2-ineligible", note="第一轮选课早于开始时间")
    ask(("upper-english", 2), "undated", 2, "09-17 20:00", "round2-ineligible", note="第一轮没有选课")
    ask(("maths", 6), "undated", 2, "09-14 08:30", "round2-ineligible", note="第一轮结束后到岗")
    ask(("upper-maths", 3), "whole-delivery", 1, "09-01 16:00")
    ask(("upper-maths", 3), "undated", 2, "09-18 00:05", "outside-window")
    ask(("upper-science", 3), "undated", 1, "09-02 13:30", withdrawn=True)
    ask(("upper-science", 3), "whole-delivery", 1, "09-02 13:36", note="撤回后改选，第一轮仍算已选")
    story.keep_out(
        ("chinese", 8),
        ("maths", 5),
        ("sport", 2),
        ("upper-english", 2),
        ("maths", 6),
        ("nursery", 5),
        ("english", 3),
        ("morals", 0),
        ("upper-english", 1),
        ("chinese", 7),
        ("village-maths", 1),
    )


def _projects(story: Story) -> None:
    ask, catalogue = story.ask, story.catalogue
    course = catalogue["course/1"].split("/")[0]
    lone = catalogue["lone/1"].split("/")[0]
    ask(("science", 1), "LX20209999", 1, "08-28 11:11", "unknown-project", title="教师书法与板书艺术")
    ask(("science", 1), "whole-delivery", 2, "09-13 10:10", note="第一轮的项目编号查无此项，仍算已选")
    ask(("upper-history", 1), course, 1, "08-31 09:40", "unknown-project", note="有三个班次，未写明哪一班")
    ask(("upper-maths", 4), "lone/1", 1, "08-31 09:41", written=lone, note="只有一个班次，不写也认得")
    ask(("science", 0), "cancelled", 1, "08-27 14:00", "withdrawn-project")
    ask(("science", 0), "undated", 2, "09-13 11:00", note="第一轮的班已取消，可以补报")
    ask(("upper-english", 0), "gone", 1, "08-29 15:15", "withdrawn-project")
    ask(("maths", 1), "provincial", 1, "08-30 08:20", "provincial-in-person")
    ask(("chinese", 0), "uncleared", 1, "08-26 18:05", "institution-not-cleared")
    ask(("upper-maths", 3), "suspended", 1, "09-03 17:45", "institution-not-cleared")
    ask(("village-chinese", 0), "not-yet-cleared", 1, "09-04 06:58", "institution-not-cleared")
    ask(("upper-chinese", 0), "boarding", 1, "09-01 22:10", "boarding")
    ask(("upper-chinese", 0), "undated", 2, "09-14 22:10", note="第一轮因住宿被退，第二轮重选")
    ask(("nursery", 0), "too-early", 1, "08-28 13:00", "outside-delivery")
    ask(("art", 1), "too-late", 1, "08-28 13:05", "outside-delivery")
    ask(
        ("upper-maths", 1),
        "everything",
        1,
        "08-30 23:59",
        "boarding",
        "institution-not-cleared",
        "outside-delivery",
        "target-mismatch",
    )
    ask(("computing", 0), "directive", 1, "08-31 10:30", "directive-project")
    ask(("chinese", 1), "course/1", 1, "08-29 19:00")
    ask(("chinese", 1), "course/2", 1, "08-29 19:02", "duplicate-request", note="同一课程的另一个班次")
    ask(("sport", 0), "whole-delivery", 1, "08-27 20:00")
    ask(("sport", 0), "whole-delivery", 2, "09-13 20:00", "duplicate-request", note="两轮选了同一个项目")
    ask(("nursery", 1), "full", 1, "08-26 08:00", "over-capacity")
    ask(("upper-history", 0), "full", 1, "08-26 08:01", "over-capacity")
    ask(("upper-science", 0), "just-full", 1, "08-26 08:02")
    ask(("nursery", 2), "just-full", 1, "08-26 08:03")
    ask(("maths", 3), "chemistry", 1, "09-02 08:08", "target-mismatch")
    ask(("chinese", 2), "sopranos", 1, "09-02 08:09", "target-mismatch")
    ask(("maths", 4), "moved-dates", 1, "08-27 10:01", "project-changed")
    ask(("sport", 1), "moved-place", 1, "08-27 10:02", "project-changed")
    ask(("art", 0), "moved-online", 1, "08-27 10:03", "project-changed")
    ask(("upper-history", 0), "moved-house", 1, "08-27 10:04", "project-changed")
    ask(("maths", 3), "moved-dates", 2, "09-15 10:05", note="改期公布之后才选，不算变更")
    ask(("art", 1), "moved-online", 1, "", note="没有选课时间，无从比较")


def _days(story: Story) -> None:
    ask = story.ask
    ask(("upper-maths", 2), "clash-one", 1, "08-29 08:45", "date-clash")
    ask(("upper-maths", 2), "clash-two", 2, "09-13 08:45", "date-clash")
    ask(("upper-chinese", 1), "on-directive", 1, "08-30 08:46", "date-clash")
    ask(("upper-science", 2), "while-seconded", 1, "08-30 08:47", "date-clash")
    for place, minute in ((4, "10"), (5, "11"), (6, "12")):
        ask(("chinese", place), "cover-chinese", 1, f"08-31 20:{minute}", "cover-shortage")
    ask(("village-chinese", 0), "cover-village", 1, "08-31 21:00", "cover-shortage", note="10月10日补班")
    ask(("village-chinese", 1), "cover-village", 1, "08-31 21:01", "cover-shortage", note="10月10日补班")
    ask(("english", 1), "cover-leave", 1, "09-01 07:30", "cover-shortage", note="同组一人产假")
    for place, minute in ((1, "40"), (2, "41"), (3, "42")):
        ask(("maths", place), "saturday", 1, f"09-01 07:{minute}", note="周六上课，不占教学日")


def _settings(story: Story) -> None:
    ask = story.ask
    ask(("upper-english", 3), "busy", 1, "09-02 19:19", "school-busy-day")
    for project, minute in (("undated", "01"), ("whole-delivery", "02"), ("blended", "03")):
        ask(("music", 0), project, 1, f"09-03 12:{minute}", "too-many-requests")
    ask(("science", 2), "taken-before", 1, "09-03 12:30", "repeat-training", note="2019年已学过同名项目")
    ask(("nursery", 3), "taken-long-ago", 1, "09-03 12:31", note="上一周期学过，不算重复")
    ask(("nursery", 4), "undated", 1, "09-03 12:32", "credit-structure")
    ask(("upper-chinese", 3), "whole-delivery", 1, "09-03 12:33", "credit-structure")


def _edges(story: Story) -> None:
    ask, staff = story.ask, story.staff
    ask(("upper-chinese", 4), "undated", 1, "09-05 23:59:59")
    ask(("upper-maths", 4), "undated", 2, "09-17 23:59:59")
    ask(("village-maths", 0), "first-cleared-day", 1, "09-04 17:00")
    ask(("english", 0), "last-cleared-day", 1, "09-04 17:01")
    ask(
        ("chinese", 3),
        "grown/1",
        1,
        "09-04 17:02",
        no="",
        number=masked(staff["chinese", 3].number),
        note="只有姓名和遮住的号码",
    )
    ask(
        ("upper-english", 0),
        "grown/2",
        2,
        "09-15 17:03",
        no="",
        number=masked(staff["upper-english", 0].number),
        note="两位王芳，靠号码露出的几位分清",
    )
    ask(("upper-english", 3), "undated", 1, "09-04 17:04")
    ask(("nursery", 2), "undated", 1, "09-04 17:05", no="", name="")


def past_courses(staff: Staff) -> list[Credit]:
    """What was learnt before: once in this cycle, once in the one before."""
    return [
        Credit(
            staff["science", 2].no,
            2019,
            "远程",
            "SZ20190311",
            "教师信息技术应用能力提升2.0",
            24,
            date(2019, 11, 20),
        ),
        Credit(
            staff["nursery", 3].no, 2015, "远程", "SZ20150077", "班级文化建设线上研修", 12, date(2015, 5, 18)
        ),
    ]


def fill(rng: random.Random, world: World, story: Story) -> None:
    """Adds clean requests until both rounds are full, taking back each that would disturb a finding."""
    calm = [t for t in world.roster if t.post == "在职" and t.no not in story.closed]
    found = Reckoning(world).found
    for round_, wanted in ((1, FIRST), (2, SECOND)):
        while sum(one.round == round_ for one in world.requests) < wanted:
            teacher = rng.choice(calm)
            suited = [
                p.key
                for p in world.before
                if p.key in story.catalogue.ordinary()
                and (not p.phases or set(p.phases) & set(teacher.phases))
                and (not p.subjects or set(p.subjects) & set(teacher.subjects))
            ]
            first, last = WINDOWS[round_]
            moment = datetime.combine(first, datetime.min.time()) + timedelta(
                days=rng.randrange((last - first).days + 1), minutes=rng.randrange(7 * 60, 23 * 60)
            )
            one = Request(
                teacher.no, rng.choice(suited), round_, moment, teacher.no, teacher.name, teacher.number
            )
            if one.key in found:
                continue
            world.requests.append(one)
            again = Reckoning(world).found
            if again.pop(one.key) or again != found:
                world.requests.pop()
            else:
                found |= {one.key: frozenset()}


def in_order(rng: random.Random, world: World) -> list[Request]:
    """Titles, wishes' order and some reasons filled in; each round by time, as platforms list it."""
    titles = {p.key: p.title for p in world.before + world.after}
    listed = sorted(world.requests, key=lambda one: (one.round, one.at or datetime.min))
    ranks: dict[tuple[str, int], int] = defaultdict(int)
    done = []
    for one in listed:
        ranks[one.teacher, one.round] += 1
        done.append(
            replace(
                one,
                title=one.title or titles.get(one.project, ""),
                rank=ranks[one.teacher, one.round],
                reason=rng.choice(REASONS) if rng.random() < 0.4 else "",
            )
        )
    return done
