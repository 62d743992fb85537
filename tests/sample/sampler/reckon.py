"""What each rule must say, by the plainest count: every request is held against every other.

It shares no line with the program. Slow and obvious on purpose.
"""

from collections import defaultdict
from datetime import date, datetime, timedelta

from sampler.values import Project, Request, Teacher, World

WINDOWS = {1: (date(2020, 8, 26), date(2020, 9, 5)), 2: (date(2020, 9, 13), date(2020, 9, 17))}
DELIVERY = (date(2020, 9, 21), date(2020, 12, 31))
HOLIDAYS = {date(2020, 10, day) for day in range(1, 9)}
MAKE_UP = {date(2020, 9, 27), date(2020, 10, 10)}
FIRST_LIST, SECOND_LIST = date(2020, 8, 12), date(2020, 9, 10)
CYCLE = range(2016, 2021)
BLOCKS = {
    "unknown-teacher",
    "inactive-teacher",
    "unknown-project",
    "withdrawn-project",
    "round2-ineligible",
    "outside-window",
    "provincial-in-person",
    "institution-not-cleared",
    "boarding",
    "outside-delivery",
    "duplicate-request",
}
GRAVEST = (
    "round2-ineligible",
    "identity-mismatch",
    "date-clash",
    "cover-shortage",
    "over-capacity",
    "project-changed",
    "too-many-requests",
    "repeat-training",
    "target-mismatch",
    "directive-project",
    "school-busy-day",
)
Key = tuple[str, str, int]
Group = tuple[str, str, str]


class Reckoning:
    """All findings of a world; `dead` are requests that were rejected."""

    def __init__(self, world: World, dead: frozenset[Key] = frozenset()) -> None:
        self.world = world
        self.teachers = {teacher.no: teacher for teacher in world.roster}
        self.before = {project.key: project for project in world.before}
        self.projects = self.before | {project.key: project for project in world.after}
        self.listed = {project.key for project in world.after if project.state != "取消"}
        self.live = [one for one in world.requests if not one.withdrawn and one.key not in dead]
        self.short = self._short_days()
        self.found = {one.key: self._rules(one) for one in self.live}

    def gentle(self, one: Request) -> bool:
        """Whether round 2 is for a person to decide, since the teacher joined after round 1."""
        teacher = self.teachers.get(one.teacher)
        return bool(teacher and teacher.joined and teacher.joined > WINDOWS[1][1])

    def blocks(self, one: Request) -> bool:
        """At least one block."""
        hard = self.found[one.key] & BLOCKS
        return bool(hard - {"round2-ineligible"} or (hard and not self.gentle(one)))

    def flags(self, one: Request) -> bool:
        """At least one block or warning: advice on credits alone leaves it clean."""
        return bool(self.found[one.key] - {"credit-structure"})

    def causes(self) -> set[tuple[str, ...]]:
        """What is to be decided once, of what is flagged and not blocked."""
        return {self._cause(one) for one in self.live if self.flags(one) and not self.blocks(one)}

    def unselected(self) -> list[str]:
        """Teachers in post and not on leave who made no valid choice in round 1."""
        first, last = WINDOWS[1]
        on_leave = {
            c.no for c in self.world.commitments if c.kind == "请假" and c.starts <= last and c.ends >= first
        }
        chose = {one.teacher for one in self.world.requests if self._valid(one)}
        return [t.no for t in self.world.roster if t.post == "在职" and t.no not in on_leave | chose]

    def _valid(self, one: Request) -> bool:
        inside = one.at is None or WINDOWS[1][0] <= one.at.date() <= WINDOWS[1][1]
        return one.round == 1 and not one.withdrawn and inside

    def _cause(self, one: Request) -> tuple[str, ...]:
        rule = next(rule for rule in GRAVEST if rule in self.found[one.key])
        if rule == "cover-shortage":
            group = self._group(self.teachers[one.teacher])
            day = min(set(self.projects[one.project].days()) & self.short[group])
            while day - timedelta(days=1) in self.short[group]:
                day -= timedelta(days=1)
            return (rule, *group, day.isoformat())
        by_project = rule in ("over-capacity", "project-changed", "directive-project")
        return (rule, one.project if by_project else one.teacher)

    def _group(self, teacher: Teacher) -> Group:
        return (teacher.campus, (*teacher.phases, "")[0], (*teacher.subjects, "")[0])

    def _short_days(self) -> dict[Group, set[date]]:
        """The teaching days on which a group misses too many of those in post."""
        away: dict[tuple[Group, date], set[str]] = defaultdict(set)
        size: dict[Group, int] = defaultdict(int)
        for teacher in self.world.roster:
            if teacher.post != "在职":
                continue
            group = self._group(teacher)
            size[group] += 1
            taken = [c.days() for c in self.world.commitments if c.no == teacher.no]
            asked = [
                self.projects[one.project].days()
                for one in self.live
                if one.teacher == teacher.no and one.project in self.projects
            ]
            for day in {day for days in taken + asked for day in days}:
                if (day.weekday() < 5 and day not in HOLIDAYS) or day in MAKE_UP:
                    away[group, day].add(teacher.no)
        short: dict[Group, set[date]] = defaultdict(set)
        for (group, day), people in away.items():
            if len(people) > 1 and len(people) > 0.3 * size[group]:
                short[group].add(day)
        return short

    def _rules(self, one: Request) -> frozenset[str]:
        teacher, project = self.teachers.get(one.teacher), self.projects.get(one.project)
        rules = {"unknown-teacher": teacher is None, "unknown-project": project is None}
        rules |= self._of_request(one)
        if project is not None:
            rules |= self._of_project(one, project)
        if teacher is not None:
            rules |= self._of_teacher(one, teacher)
            if project is not None:
                rules |= self._of_both(one, teacher, project)
        return frozenset(rule for rule, fires in rules.items() if fires)

    def _of_request(self, one: Request) -> dict[str, bool]:
        first, last = WINDOWS[one.round]
        mine = [other for other in self.live if other.teacher == one.teacher]
        code = one.project.split("/")[0]
        earlier = [
            other
            for other in mine
            if other.project.split("/")[0] == code
            and (other.round, other.at or datetime.min) < (one.round, one.at or datetime.min)
        ]
        in_round = [other for other in mine if other.round == one.round]
        return {
            "outside-window": one.at is not None and not first <= one.at.date() <= last,
            "duplicate-request": bool(earlier),
            "too-many-requests": self.world.most is not None and len(in_round) > self.world.most,
        }

    def _of_project(self, one: Request, project: Project) -> dict[str, bool]:
        present, asked = project.mode != "远程", {o.teacher for o in self.live if o.project == one.project}
        cleared = any(
            c.institution == project.institution
            and project.starts is not None
            and c.starts <= project.starts <= (c.ends or date.max)
            for c in self.world.clearances
        )
        return {
            "withdrawn-project": one.project not in self.listed,
            "directive-project": project.kind == "指令性",
            "provincial-in-person": project.level == "省级" and project.kind == "自主选课" and present,
            "institution-not-cleared": present and not cleared,
            "boarding": project.boarding == "是" and project.kind != "指令性",
            "outside-delivery": bool(project.starts and project.starts < DELIVERY[0])
            or bool(project.ends and project.ends > DELIVERY[1]),
            "school-busy-day": bool(set(project.days()) & set(self.world.busy)),
            "over-capacity": project.seats is not None and len(asked) > project.seats,
            "project-changed": self._changed(one, project),
        }

    def _changed(self, one: Request, now: Project) -> bool:
        old = self.before.get(one.project)
        if one.at is None or old is None or not FIRST_LIST <= one.at.date() < SECOND_LIST:
            return False

        def seen(p: Project) -> tuple[object, ...]:
            return (p.starts, p.ends, p.meets, p.venue, p.mode, p.institution)

        return seen(old) != seen(now)

    def _of_teacher(self, one: Request, teacher: Teacher) -> dict[str, bool]:
        chose = any(other.teacher == one.teacher and self._valid(other) for other in self.world.requests)
        other_number = bool(one.number and "*" not in one.number and one.number != teacher.number)
        other_name = bool(one.name) and one.name != teacher.name
        return {
            "inactive-teacher": teacher.post != "在职",
            "round2-ineligible": one.round == 2 and not chose,
            "identity-mismatch": bool(one.no) and (other_number or other_name),
        }

    def _of_both(self, one: Request, teacher: Teacher, project: Project) -> dict[str, bool]:
        days = set(project.days())
        clash = any(
            other.project.split("/")[0] != project.code and days & set(self.projects[other.project].days())
            for other in self.live
            if other.teacher == one.teacher and other.project in self.projects
        )
        taken = any(days & set(c.days()) for c in self.world.commitments if c.no == teacher.no)
        phases, subjects = set(project.phases), set(project.subjects)
        ledger = [c for c in self.world.credits if c.no == teacher.no and c.year in CYCLE]
        earned = sum(c.credits for c in ledger)
        return {
            "date-clash": clash or taken,
            "cover-shortage": teacher.post == "在职" and bool(days & self.short[self._group(teacher)]),
            "target-mismatch": bool(phases and not phases & set(teacher.phases))
            or bool(subjects and teacher.subjects and not subjects & set(teacher.subjects)),
            "repeat-training": any(project.title == c.title or project.code == c.code for c in ledger),
            "credit-structure": bool(ledger) and earned + project.credits < 360,
        }
